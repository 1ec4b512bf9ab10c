// What the log says of each row: it is a list of beginnings, in order; a row lasts until the next one begins.

import { END } from "./types.js";

/**
 * @typedef {import("./types.js").Row} Row
 * @typedef {import("./types.js").Entered} Entered
 */

/**
 * @param {Row[]} rows
 * @param {Entered[]} entered
 * @returns {Entered | null} the last one that this plan knows: a plan may have changed since
 */
export function lastEntered(rows, entered) {
  return known(rows, entered).pop() ?? null;
}

/**
 * @param {Row[]} rows
 * @param {Entered[]} entered
 * @returns {Map<string, { begun: number, real: number }>} when each row was first begun, and its milliseconds without those
 *   of the last entry, which goes on
 */
export function spentByRow(rows, entered) {
  const log = known(rows, entered);
  /** @type {Map<string, { begun: number, real: number }>} */
  const spent = new Map();
  for (const [rank, { row, at }] of log.entries()) {
    if (row === END) continue;
    const until = log[rank + 1]?.at ?? at;
    const { begun = at, real = 0 } = spent.get(row) ?? {};
    // A clock that was set back must not take time away.
    spent.set(row, { begun, real: real + Math.max(0, until - at) });
  }
  return spent;
}

/**
 * @param {Row[]} rows
 * @param {Entered[]} entered
 */
function known(rows, entered) {
  const ids = new Set([END, ...rows.map(({ id }) => id)]);
  return entered.filter(({ row }) => ids.has(row));
}
