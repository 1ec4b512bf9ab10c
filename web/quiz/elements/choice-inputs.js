// Radio buttons and checkboxes: read, mark, lock.

import { quizTexts } from "../../texts/quiz.js";
import { choiceCode, gradeChoice } from "../model/choice.js";
import { markRow, unmarkRow } from "./mark.js";
import { QuizMarkupError } from "./parts.js";

/** @typedef {import("./inputs.js").Inputs} Inputs */

/**
 * @typedef {object} Row
 * @property {HTMLInputElement} input
 * @property {HTMLElement} row
 */

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Inputs}
 */
export function choiceInputs(host, question) {
  const fieldset = host.querySelector("fieldset");
  const rows = [...host.querySelectorAll("fieldset input")].map(readRow);
  if (!fieldset || rows.length === 0) throw new QuizMarkupError(question, "no answer to choose");

  const chosen = () => rows.filter(({ input }) => input.checked);
  const values = () => chosen().map(({ input }) => input.value);
  /** @param {string[]} wanted */
  const restore = (wanted) => {
    fieldset.disabled = false;
    for (const { input, row } of rows) {
      input.checked = wanted.includes(input.value);
      unmarkRow(row);
    }
  };
  const clear = () => restore([]);

  return {
    values,
    restore,
    clear,
    code: () => choiceCode(values()),
    demand: () => (chosen().length === 0 ? quizTexts.chooseFirst : ""),
    grade: () =>
      gradeChoice(
        rows.map(({ input }) => ({ value: input.value, right: input.dataset.correct === "true" })),
        values(),
      ),
    result: quizTexts.choiceResult,
    show({ marks }) {
      for (const { input, row } of chosen()) {
        const right = marks.some((mark) => mark.key === input.value && mark.right);
        markRow(row, row.querySelector("label") ?? input, right);
      }
      fieldset.disabled = true;
    },
    focus() {
      // A learner already among the answers stays where they are.
      if (!fieldset.contains(document.activeElement)) rows[0].input.focus();
    },
    release: clear,
  };
}

/**
 * @param {Element} element
 * @returns {Row}
 */
function readRow(element) {
  const input = /** @type {HTMLInputElement} */ (element);
  return { input, row: /** @type {HTMLElement} */ (input.parentElement) };
}
