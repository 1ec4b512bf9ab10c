// What is remembered of a test of the device, so that a page loaded again finds it.

import { isRecord, isText } from "../../progress/model/shapes.js";

/**
 * @typedef {object} TestState
 * @property {string} mark  code of the page that wrote first: another page that reads it knows that the memory lasts
 * @property {import("./checks.js").Answers} answers
 */

export const VERSION = 1;

/** @returns {TestState} */
export function emptyState() {
  return { mark: "", answers: {} };
}

/**
 * @param {unknown} value  anything found in storage
 * @returns {TestState | null} null when it is not ours
 */
export function parseState(value) {
  if (!isRecord(value) || !isText(value.mark) || !isRecord(value.answers)) return null;
  if (!Object.values(value.answers).every(isText)) return null;
  return { mark: value.mark, answers: /** @type {import("./checks.js").Answers} */ (value.answers) };
}
