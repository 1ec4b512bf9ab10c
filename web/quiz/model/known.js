// What the server wrote in data attributes: lists as JSON.

/** @typedef {import("./types.js").Mistake} Mistake */

/**
 * @param {string | undefined} json
 * @returns {string[] | null} null when it can't be read
 */
export function readTexts(json) {
  return readList(json, isText);
}

/**
 * @param {string | undefined} json
 * @returns {Mistake[] | null} null when they can't be read
 */
export function readMistakes(json) {
  return readList(json, isMistake);
}

/**
 * @template T
 * @param {string | undefined} json
 * @param {(item: unknown) => item is T} isItem
 * @returns {T[] | null}
 */
function readList(json, isItem) {
  if (!json) return [];
  try {
    const list = /** @type {unknown} */ (JSON.parse(json));
    return Array.isArray(list) && list.every(isItem) ? list : null;
  } catch {
    return null;
  }
}

/**
 * @param {unknown} item
 * @returns {item is string}
 */
function isText(item) {
  return typeof item === "string";
}

/**
 * @param {unknown} item
 * @returns {item is Mistake}
 */
function isMistake(item) {
  const mistake = /** @type {Partial<Mistake> | null} */ (item);
  return typeof mistake?.typed === "string" && typeof mistake.why === "string";
}
