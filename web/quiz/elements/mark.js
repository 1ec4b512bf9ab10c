// The visible verdict beside one answer: a word, never a colour alone.

import { quizTexts } from "../../texts.js";

/**
 * @param {boolean} right
 * @returns {HTMLSpanElement}
 */
export function createMark(right) {
  const mark = document.createElement("span");
  mark.className = "ck-quiz__mark";
  mark.dataset.verdict = verdict(right);
  mark.textContent = right ? quizTexts.right : quizTexts.wrong;
  return mark;
}

/**
 * @param {boolean} right
 * @returns {"right" | "wrong"}
 */
export function verdict(right) {
  return right ? "right" : "wrong";
}
