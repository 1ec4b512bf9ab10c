// A number to type, with or without its unit.

import { quizTexts } from "../../texts/quiz.js";
import { gradeNumber, isNumber, readAskedNumber } from "../model/number.js";
import { fieldInputs } from "./blank-inputs.js";
import { QuizMarkupError } from "./parts.js";

/** @typedef {import("./inputs.js").Inputs} Inputs */

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Inputs}
 */
export function numberInputs(host, question) {
  const input = /** @type {HTMLInputElement | null} */ (host.querySelector("input[data-answer]"));
  const asked = input && readAskedNumber(input.dataset);
  if (!asked) throw new QuizMarkupError(question, "no number to type");

  return fieldInputs(question, [input], {
    // What is no number at all is a slip of the keyboard, not a wrong answer.
    demand: ([typed]) => (isNumber(typed) ? "" : quizTexts.numberFirst),
    grade: ([typed]) => gradeNumber(asked, typed),
  });
}
