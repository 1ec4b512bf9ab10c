// What is remembered of a checklist: what is ticked, and for whom the list is shown.

/**
 * @typedef {object} ChecklistState
 * @property {string[]} ticked  ids of items; one that left the list is kept, it may come back
 * @property {Record<string, string>} filters  chosen value of each filter, "" for everyone
 */

export const VERSION = 1;

/** @returns {ChecklistState} */
export function emptyState() {
  return { ticked: [], filters: {} };
}

/**
 * @param {unknown} value  anything found in storage
 * @returns {ChecklistState | null} null when it is not ours
 */
export function parseState(value) {
  if (!isRecord(value)) return null;
  const { ticked, filters } = value;
  if (!Array.isArray(ticked) || !ticked.every(isText)) return null;
  if (!isRecord(filters) || !Object.values(filters).every(isText)) return null;
  return { ticked, filters: /** @type {Record<string, string>} */ (filters) };
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isText(value) {
  return typeof value === "string";
}
