// The file that carries progress to another device of the same learner.

import { isRecord } from "./shapes.js";
import { parseProgress, VERSION } from "./state.js";

/**
 * @typedef {import("./types.js").Progress} Progress
 * @typedef {"not-json" | "foreign" | "results" | "other-course" | "newer" | "damaged"} Refusal
 */

export const KIND = "course-progress";

/**
 * @param {Progress} progress
 * @returns {string}
 */
export function writeProgressFile(progress) {
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...progress }, null, 1)}\n`;
}

/**
 * @param {string} text
 * @param {string} course  id
 * @returns {{ progress: Progress, refusal: null } | { progress: null, refusal: Refusal }}
 */
export function readProgressFile(text, course) {
  let value;
  try {
    value = /** @type {unknown} */ (JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return { progress: null, refusal: "not-json" };
  }
  if (!isRecord(value) || value.kind !== KIND) {
    const results = isRecord(value) && value.kind === "course-results";
    return { progress: null, refusal: results ? "results" : "foreign" };
  }
  if (typeof value.version === "number" && value.version > VERSION) return { progress: null, refusal: "newer" };
  const progress = parseProgress(value);
  if (!progress) return { progress: null, refusal: "damaged" };
  if (progress.course !== course) return { progress: null, refusal: "other-course" };
  return { progress, refusal: null };
}
