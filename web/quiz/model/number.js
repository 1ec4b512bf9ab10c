// Questions answered by a number, with or without its unit.

import { readQuantity, unitWords } from "./amount.js";
import { gradeEach, markField } from "./fields.js";
import { readMistakes } from "./known.js";

/**
 * @typedef {import("./types.js").Grade} Grade
 * @typedef {import("./types.js").Mistake} Mistake
 */

/**
 * @typedef {object} AskedNumber
 * @property {string} answer  "1250", "-0.5"
 * @property {string[]} unit  words of its unit
 * @property {string} tolerance  how far from the answer is still right
 * @property {Mistake[]} mistakes
 */

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * @param {AskedNumber} asked
 * @param {string} typed
 * @returns {Grade}
 */
export function gradeNumber({ answer, unit, tolerance, mistakes }, typed) {
  const given = readQuantity(typed);
  const right = given !== null && isNear(given.value, answer, tolerance) && fits(given.unit, unit);
  const mark = markField(0, right, mistakes, (mistake) => {
    const known = readQuantity(mistake.typed);
    return given !== null && known !== null && given.value === known.value && fits(given.unit, known.unit);
  });
  return gradeEach([mark]);
}

/**
 * @param {string} typed
 * @returns {boolean}
 */
export function isNumber(typed) {
  return readQuantity(typed) !== null;
}

/**
 * The number as the server wrote it in data attributes; null when that can't be read.
 *
 * @param {{ answer?: string, unit?: string, tolerance?: string, mistakes?: string }} data
 * @returns {AskedNumber | null}
 */
export function readAskedNumber({ answer = "", unit = "", tolerance = "0", mistakes }) {
  const known = readMistakes(mistakes);
  if (!known || !PLAIN.test(answer) || !PLAIN.test(tolerance)) return null;
  return { answer, unit: unitWords(unit), tolerance, mistakes: known };
}

/**
 * A unit left out is forgiven, in whole (« 60 » for « 60 € HT ») or in part (« 60 € »); another unit is not.
 * Where no unit is asked for, any will do.
 *
 * @param {string[]} typed
 * @param {string[]} asked
 * @returns {boolean}
 */
function fits(typed, asked) {
  return asked.length === 0 || typed.every((word, index) => word === asked[index]);
}

/**
 * Whole numbers of the smallest decimal: floating point would find more than 0,1 between 0,7 and 0,8.
 *
 * @param {string} value
 * @param {string} answer
 * @param {string} tolerance
 * @returns {boolean}
 */
function isNear(value, answer, tolerance) {
  const all = [value, answer, tolerance].map((each) => each.split("."));
  const places = Math.max(...all.map(([, fraction = ""]) => fraction.length));
  const [a, b, most] = all.map(([whole, fraction = ""]) => BigInt(whole + fraction.padEnd(places, "0")));
  return a - b <= most && b - a <= most;
}
