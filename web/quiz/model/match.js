// Questions answered by choosing, for each item, its answer in a list.

import { gradeEach } from "./fields.js";

/** @typedef {import("./types.js").Grade} Grade */

/**
 * @param {string[]} expected  value of the right answer, one an item
 * @param {string[]} chosen  value of the chosen answer, "" for none, in the same order
 * @returns {Grade}
 */
export function gradeMatch(expected, chosen) {
  return gradeEach(expected.map((value, index) => ({ key: `${index}`, right: chosen[index] === value, why: "" })));
}

/**
 * @param {string[]} chosen
 * @returns {string} "0,2,1"; "" when nothing was chosen
 */
export function matchCode(chosen) {
  return chosen.some(Boolean) ? chosen.join() : "";
}
