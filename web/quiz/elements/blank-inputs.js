// Blanks to type in, placed by the server inside the question: read, mark, lock.

import { quizTexts } from "../../texts.js";
import { firstEmpty, gradeFill, readBlank } from "../model/fill.js";
import { createMark } from "./mark.js";
import { QuizMarkupError } from "./parts.js";

/** @typedef {import("./inputs.js").Inputs} Inputs */

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Inputs}
 */
export function blankInputs(host, question) {
  const inputs = /** @type {HTMLInputElement[]} */ ([...host.querySelectorAll("input.quiz-blank-input")]);
  if (inputs.length === 0) throw new QuizMarkupError(question, "no blank to fill in");
  const blanks = inputs.map((input, index) => {
    const blank = readBlank(input.dataset);
    if (!blank) throw new QuizMarkupError(question, `blank ${index + 1} can't be read`);
    return blank;
  });
  /** @type {HTMLElement[]} */
  let shown = [];

  const typed = () => inputs.map((input) => input.value);
  const clear = () => {
    for (const mark of shown) mark.remove();
    shown = [];
    for (const input of inputs) {
      input.value = "";
      input.readOnly = false;
      input.removeAttribute("aria-describedby");
    }
  };

  return {
    clear,
    demand() {
      if (firstEmpty(typed()) < 0) return "";
      return inputs.length === 1 ? quizTexts.fillFirst : quizTexts.fillEachFirst;
    },
    grade: () => gradeFill(blanks, typed()),
    result: quizTexts.fillResult,
    show({ marks }) {
      shown = marks.map(({ right }, index) => {
        const mark = createMark(right);
        mark.id = `${question}-mark-${index}`;
        inputs[index].after(mark);
        inputs[index].setAttribute("aria-describedby", mark.id);
        // Read-only, not disabled: what was typed stays in the reading order, and focus stays in it.
        inputs[index].readOnly = true;
        return mark;
      });
    },
    focus: () => inputs[Math.max(0, firstEmpty(typed()))].focus(),
    release: clear,
  };
}
