// The visible verdict on one answer: a word, never a colour alone; and the reason of a wrong one.

import { make } from "../../dom.js";
import { quizTexts } from "../../texts/quiz.js";

const REASON = ".answer-feedback";
const OWN_REASON = "ck-quiz__why";

/**
 * @param {boolean} right
 * @returns {HTMLSpanElement}
 */
export function createMark(right) {
  const text = right ? quizTexts.right : quizTexts.wrong;
  return make("span", { class: "ck-quiz__mark", "data-verdict": verdict(right), text });
}

/**
 * @param {boolean} right
 * @returns {"right" | "wrong"}
 */
export function verdict(right) {
  return right ? "right" : "wrong";
}

/**
 * @param {HTMLElement} row  one answer, with the reason that the server wrote for it
 * @param {Element} words  what the verdict stands after
 * @param {boolean} right
 * @param {string} [why]  a reason more precise than the server's, plain text
 */
export function markRow(row, words, right, why) {
  row.dataset.verdict = verdict(right);
  words.after(createMark(right));
  // Why a wrong answer is wrong; the explanation says why a right one is right.
  if (right) return;
  if (why) row.append(make("div", { class: `answer-feedback ${OWN_REASON}`, text: why }));
  else row.querySelector(REASON)?.classList.remove("hidden");
}

/** @param {HTMLElement} row */
export function unmarkRow(row) {
  delete row.dataset.verdict;
  for (const added of row.querySelectorAll(`.ck-quiz__mark, .${OWN_REASON}`)) added.remove();
  row.querySelector(REASON)?.classList.add("hidden");
}
