// Questions answered by typing in one or more blanks.

import { isBlank } from "./normalise.js";
import { isSame } from "./same.js";

/** @typedef {import("./types.js").Grade} Grade */

/**
 * @typedef {object} Mistake  a wrong answer foreseen by the author
 * @property {string} typed
 * @property {string} why
 *
 * @typedef {object} Blank
 * @property {string} answer  the one shown as right
 * @property {string[]} accept  others taken as right
 * @property {Mistake[]} mistakes
 */

/**
 * @param {Blank[]} blanks
 * @param {string[]} typed  one text a blank, in the same order
 * @returns {Grade}
 */
export function gradeFill(blanks, typed) {
  const marks = blanks.map((blank, index) => {
    const text = typed[index];
    const right = [blank.answer, ...blank.accept].some((expected) => isSame(text, expected));
    const mistake = right ? undefined : blank.mistakes.find((known) => isSame(text, known.typed));
    return { key: `${index}`, right, why: mistake ? mistake.why : "" };
  });
  const wrong = marks.filter((mark) => !mark.right).length;
  return { right: wrong === 0, wrong, missing: wrong, total: blanks.length, marks };
}

/**
 * @param {string[]} typed
 * @returns {number} index of the first blank left empty, -1 when all are filled
 */
export function firstEmpty(typed) {
  return typed.findIndex(isBlank);
}

/**
 * The blank as the server wrote it in data attributes; null when that can't be read.
 *
 * @param {{ answer?: string, accept?: string, mistakes?: string }} data
 * @returns {Blank | null}
 */
export function readBlank(data) {
  if (data.answer === undefined) return null;
  const accept = readList(data.accept, isText);
  const mistakes = readList(data.mistakes, isMistake);
  return accept && mistakes && { answer: data.answer, accept, mistakes };
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
