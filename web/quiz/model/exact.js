// Answers whose every character counts: a number of 21 characters is not one of 20.

/** @typedef {import("./types.js").Lengths} Lengths */

/**
 * What a keyboard or a copy changes without its owner: how letters are composed, which apostrophe, which space,
 * what can't be seen, and the spaces at the ends.
 *
 * @param {string} text
 * @returns {string}
 */
export function toTheLetter(text) {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/\s/g, " ")
    .trim();
}

/**
 * @param {string} typed
 * @param {string} expected
 * @returns {boolean}
 */
export function isExactly(typed, expected) {
  return toTheLetter(typed) === toTheLetter(expected);
}

/**
 * @param {string} typed
 * @param {string[]} expected  all the right answers, the one that is shown first
 * @returns {Lengths | undefined} nothing when one of them is as long
 */
export function lengthsThatDiffer(typed, expected) {
  const length = lengthOf(typed);
  const lengths = expected.map(lengthOf);
  return lengths.includes(length) ? undefined : { typed: length, expected: lengths[0] };
}

/**
 * @param {string} text
 * @returns {number} in characters as people count them
 */
function lengthOf(text) {
  return [...toTheLetter(text)].length;
}
