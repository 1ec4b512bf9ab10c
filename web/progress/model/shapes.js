// What unknown values may be, one question each.

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
export function isText(value) {
  return typeof value === "string";
}

/**
 * A moment or a duration: what a damaged file holds instead (NaN is null in JSON, a date in words) is none.
 *
 * @param {unknown} value
 * @returns {value is number}
 */
export function isTime(value) {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/**
 * @param {unknown} value
 * @param {(item: unknown) => boolean} isItem
 */
export function isInList(value, isItem) {
  return Array.isArray(value) && value.every(isItem);
}

/**
 * @param {unknown} value
 * @param {(item: unknown) => boolean} isItem
 */
export function isTable(value, isItem) {
  return isRecord(value) && Object.values(value).every(isItem);
}
