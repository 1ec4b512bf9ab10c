// What fields to type in have in common, words or numbers.

import { isBlank } from "./normalise.js";

/**
 * @typedef {import("./types.js").Grade} Grade
 * @typedef {import("./types.js").Mark} Mark
 * @typedef {import("./types.js").Mistake} Mistake
 */

/**
 * @param {number} index  of the field
 * @param {boolean} right
 * @param {Mistake[]} mistakes  known ones
 * @param {(mistake: Mistake) => boolean} isTyped
 * @returns {Mark}
 */
export function markField(index, right, mistakes, isTyped) {
  const mistake = right ? -1 : mistakes.findIndex(isTyped);
  return { key: `${index}`, right, why: mistakes[mistake]?.why ?? "", mistake };
}

/**
 * A grade of marks that are all asked for: what is not right is missing too.
 *
 * @param {Mark[]} marks
 * @returns {Grade}
 */
export function gradeEach(marks) {
  const wrong = marks.filter((mark) => !mark.right).length;
  return { right: wrong === 0, wrong, missing: wrong, total: marks.length, marks };
}

/**
 * @param {string[]} typed
 * @returns {number} index of the first field left empty, -1 when all are filled
 */
export function firstEmpty(typed) {
  return typed.findIndex(isBlank);
}

/**
 * The answer without its words: "=" (right), "m0" (the first known mistake), "x" (anything else).
 *
 * @param {Grade} grade
 * @param {string[]} typed
 * @returns {string} "=,m0"; "" when nothing was typed
 */
export function fieldsCode({ marks }, typed) {
  if (typed.every(isBlank)) return "";
  return marks.map(({ right, mistake = -1 }) => (right ? "=" : mistake < 0 ? "x" : `m${mistake}`)).join();
}
