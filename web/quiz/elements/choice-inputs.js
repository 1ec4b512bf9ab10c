// Radio buttons and checkboxes: read, mark, lock.

import { quizTexts } from "../../texts.js";
import { gradeChoice } from "../model/choice.js";
import { createMark, verdict } from "./mark.js";
import { QuizMarkupError } from "./parts.js";

/** @typedef {import("./inputs.js").Inputs} Inputs */

/**
 * @typedef {object} Row
 * @property {HTMLInputElement} input
 * @property {HTMLElement} row
 * @property {string} serverName
 * @property {HTMLElement | null} why
 * @property {HTMLElement | null} mark
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
  // Two questions whose radio buttons share a name could become one group.
  for (const { input } of rows) input.name = `${question}-answer`;

  const chosen = () => rows.filter(({ input }) => input.checked);
  const clear = () => {
    fieldset.disabled = false;
    for (const row of rows) clearRow(row);
  };

  return {
    clear,
    demand: () => (chosen().length === 0 ? quizTexts.chooseFirst : ""),
    grade: () =>
      gradeChoice(
        rows.map(({ input }) => ({ value: input.value, right: input.dataset.correct === "true" })),
        chosen().map(({ input }) => input.value),
      ),
    result: quizTexts.choiceResult,
    show({ marks }) {
      for (const row of chosen()) {
        showRow(row, marks.some(({ key, right }) => key === row.input.value && right));
      }
      fieldset.disabled = true;
    },
    focus() {
      // A learner already among the answers stays where they are.
      if (!fieldset.contains(document.activeElement)) rows[0].input.focus();
    },
    release() {
      clear();
      for (const { input, serverName } of rows) input.name = serverName;
    },
  };
}

/**
 * @param {Element} element
 * @returns {Row}
 */
function readRow(element) {
  const input = /** @type {HTMLInputElement} */ (element);
  const row = /** @type {HTMLElement} */ (input.parentElement);
  return { input, row, serverName: input.name, why: row.querySelector(".answer-feedback"), mark: null };
}

/**
 * @param {Row} row
 * @param {boolean} right
 */
function showRow(row, right) {
  row.mark = createMark(right);
  row.row.dataset.verdict = verdict(right);
  (row.row.querySelector("label") ?? row.input).after(row.mark);
  // Why a wrong answer is wrong; the explanation says why a right one is right.
  if (!right) row.why?.classList.remove("hidden");
}

/** @param {Row} row */
function clearRow(row) {
  row.input.checked = false;
  row.mark?.remove();
  row.mark = null;
  row.why?.classList.add("hidden");
  delete row.row.dataset.verdict;
}
