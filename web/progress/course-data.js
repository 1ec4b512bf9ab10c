// Reads what the build says of the course. It was made with the page, by the same build: only its absence is doubted.

/** @typedef {import("./model/course.js").Course} Course */

/** @type {Course | null} */
let known = null;

/**
 * The course, its addresses made whole from wherever this page is; null when its script is missing.
 *
 * @returns {Course | null}
 */
export function readCourse() {
  // A page of forty questions asks forty times.
  known ??= readOnce();
  return known;
}

/** @returns {Course | null} */
function readOnce() {
  const course = /** @type {{ ckCourse?: Course }} */ (globalThis).ckCourse;
  const script = document.querySelector("script[data-page]");
  if (!course || !(script instanceof HTMLScriptElement)) return null;
  const root = new URL("..", script.src).href;
  const whole = (/** @type {string} */ href) => root + href;
  const pages = Object.fromEntries(Object.entries(course.pages).map(([name, href]) => [name, whole(href)]));
  return {
    ...course,
    lessons: course.lessons.map((lesson) => ({ ...lesson, href: whole(lesson.href) })),
    assessments: course.assessments.map((assessment) => ({ ...assessment, href: whole(assessment.href) })),
    pages: /** @type {Course["pages"]} */ (pages),
  };
}

/** @returns {string} id of the lesson or test that this page is, "" for another page */
export function pageName() {
  const script = document.querySelector("script[data-page]");
  return script instanceof HTMLScriptElement ? (script.dataset.page ?? "") : "";
}

/**
 * Data that one page alone holds, as inert JSON.
 *
 * @template T
 * @param {string} name  class of the inert script
 * @returns {T | null} null when the page holds none
 */
export function readIsland(name) {
  const island = document.querySelector(`script.${name}`);
  return island?.textContent ? /** @type {T} */ (JSON.parse(island.textContent)) : null;
}
