// Whether a typed answer is the expected one: dates as dates, numbers as numbers, the rest as words.

import { readAmount, sameAmount } from "./amount.js";
import { readDate } from "./date.js";
import { normalise } from "./normalise.js";

/**
 * @param {string} typed
 * @param {string} expected
 * @returns {boolean}
 */
export function isSame(typed, expected) {
  const dates = [readDate(typed), readDate(expected)];
  if (dates[0] && dates[1]) return dates[0] === dates[1];
  const amounts = [readAmount(typed), readAmount(expected)];
  // Two numbers are compared as numbers only: as words, « 60 % » would equal « 60 € ».
  if (amounts[0] && amounts[1]) return sameAmount(amounts[0], amounts[1]);
  return normalise(typed) === normalise(expected);
}
