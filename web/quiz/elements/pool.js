// The questions of a page that draws: inert in a template until they are drawn.

/**
 * @typedef {import("../../progress/model/types.js").Asked & { lesson: string, node: HTMLElement }} Pooled
 */

/** @returns {Pooled[]} in the order of the course */
export function readPool() {
  const template = document.querySelector("template.ck-pool");
  if (!(template instanceof HTMLTemplateElement)) return [];
  return [...template.content.querySelectorAll("ck-quiz")].map((element) => {
    const node = /** @type {HTMLElement} */ (element);
    const { question = "", hash = "", objective = "", lesson = "" } = node.dataset;
    return { question, hash, objective, lesson, node };
  });
}

/**
 * @param {Pooled[]} pool
 * @param {string} question
 * @param {string} title
 * @returns {HTMLElement | null} a copy to put in the page
 */
export function takeQuestion(pool, question, title) {
  const found = pool.find((pooled) => pooled.question === question);
  if (!found) return null;
  // Imported, so that it is ours, and upgraded, only once it is in the page.
  const copy = document.importNode(found.node, true);
  const heading = copy.querySelector(".ck-quiz__title");
  if (heading) heading.textContent = title;
  return copy;
}
