// One list of answers an item: read, mark, lock.

import { quizTexts } from "../../texts/quiz.js";
import { gradeMatch, matchCode } from "../model/match.js";
import { markRow, unmarkRow } from "./mark.js";
import { QuizMarkupError } from "./parts.js";

/** @typedef {import("./inputs.js").Inputs} Inputs */

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Inputs}
 */
export function matchInputs(host, question) {
  const selects = /** @type {HTMLSelectElement[]} */ ([...host.querySelectorAll(".ck-match > li > select[data-answer]")]);
  if (selects.length === 0) throw new QuizMarkupError(question, "no item to match");

  const values = () => selects.map((select) => select.value);
  /** @param {string[]} chosen */
  const restore = (chosen) => {
    selects.forEach((select, index) => {
      const value = chosen.length === selects.length ? chosen[index] : "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
      select.disabled = false;
      unmarkRow(rowOf(select));
    });
  };
  const clear = () => restore([]);

  return {
    values,
    restore,
    clear,
    code: () => matchCode(values()),
    demand: () => (values().includes("") ? quizTexts.matchFirst : ""),
    grade: () =>
      gradeMatch(
        selects.map((select) => select.dataset.answer ?? ""),
        values(),
      ),
    result: quizTexts.matchResult,
    show({ marks }) {
      selects.forEach((select, index) => {
        // An answer that fits no item says itself why; the item says why it has another one.
        markRow(rowOf(select), select, marks[index].right, select.selectedOptions[0]?.dataset.why);
        select.disabled = true;
      });
    },
    focus: () => (selects.find((select) => select.value === "") ?? selects[0]).focus(),
    release: clear,
  };
}

/**
 * @param {HTMLSelectElement} select
 * @returns {HTMLElement}
 */
function rowOf(select) {
  return /** @type {HTMLElement} */ (select.parentElement);
}
