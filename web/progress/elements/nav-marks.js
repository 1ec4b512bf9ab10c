// Shows in the menu which lessons are read, which quizzes and tests are done, and where to go on.

import { make } from "../../dom.js";
import { progressTexts } from "../../texts/progress.js";
import { isFinished, resume, steps } from "../model/journey.js";
import { runsOf } from "../model/tally.js";

/** @typedef {"read" | "done" | "resume"} Mark */

/**
 * @param {import("../store.js").Memory} memory
 * @param {import("../model/course.js").Course} course
 * @param {AbortSignal} signal
 */
export function markNavigation(memory, course, signal) {
  show();
  memory.listen(show, signal);

  function show() {
    const progress = memory.read();
    const all = steps(progress, course);
    const next = resume(all, progress);
    /** @type {Map<string, [Mark, string]>} */
    const marks = new Map();
    for (const step of all) {
      const { href } = step.lesson;
      if (isFinished(step)) marks.set(href, ["done", progressTexts.navDone]);
      else if (step === next?.step && next.begun) marks.set(href, ["resume", progressTexts.navResume]);
      else if (step.read) marks.set(href, ["read", progressTexts.navRead]);
    }
    for (const { id, href } of course.assessments) {
      if (runsOf(progress, id).length > 0) marks.set(href, ["done", progressTexts.navTest]);
    }
    for (const anchor of document.querySelectorAll("nav.md-nav--primary a.md-nav__link")) {
      if (anchor instanceof HTMLAnchorElement) mark(anchor, marks.get(anchor.href.split("#")[0]));
    }
  }
}

/**
 * @param {HTMLAnchorElement} anchor
 * @param {[Mark, string] | undefined} found
 */
function mark(anchor, found) {
  const shown = anchor.querySelector(".ck-nav-mark");
  if (shown?.textContent === (found ? ` (${found[1]})` : undefined)) return;
  shown?.remove();
  if (!found) return;
  const [kind, text] = found;
  // Two links of the menu name the page in sight: the theme shows one of them only.
  (anchor.querySelector(".md-ellipsis") ?? anchor).append(
    make("span", { class: "ck-nav-mark", "data-mark": kind }, make("span", { class: "ck-sr", text: ` (${text})` })),
  );
}
