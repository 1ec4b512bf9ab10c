// Where a session stands: what is going on, what comes next, how late it is.

import { lastEntered, spentByRow } from "./log.js";
import { END, MINUTE } from "./types.js";

/**
 * @typedef {import("./types.js").Row} Row
 * @typedef {import("./types.js").Entered} Entered
 *
 * @typedef {object} Status  durations in milliseconds
 * @property {Row | null} current
 * @property {Row | null} next
 * @property {number} elapsed  spent on the current row, before it was left and come back to included
 * @property {number} remaining  negative once it is passed; in the gap between two half-days, before the next begins
 * @property {number} drift  above 0 late, below 0 ahead
 */

/**
 * @param {{ rows: Row[], entered: Entered[], now: number }} given
 * @returns {Status}
 */
export function status({ rows, entered, now }) {
  const last = lastEntered(rows, entered);
  if (!last) {
    const first = rows[0] ?? null;
    return { current: null, next: first, elapsed: 0, remaining: 0, drift: first ? Math.max(0, now - first.start) : 0 };
  }
  if (last.row === END) {
    const drift = rows.length > 0 ? last.at - endOf(rows[rows.length - 1]) : 0;
    return { current: null, next: null, elapsed: 0, remaining: 0, drift };
  }
  const rank = rows.findIndex(({ id }) => id === last.row);
  const current = rows[rank];
  const next = rows[rank + 1] ?? null;
  // A key pressed by mistake, then « Revenir », must not give the whole row again.
  const before = spentByRow(rows, entered).get(current.id)?.real ?? 0;
  const elapsed = before + now - last.at;
  const begun = { current, next, elapsed };
  const done = last.at + Math.max(0, current.minutes * MINUTE - before);
  // Once signed, nobody is late for lunch: only for what begins after it.
  if (next && isGap(current, next)) {
    const drift = now > next.start ? now - next.start : done - endOf(current);
    return { ...begun, remaining: next.start - now, drift };
  }
  return { ...begun, remaining: current.minutes * MINUTE - elapsed, drift: Math.max(now, done) - endOf(current) };
}

/**
 * @param {Row} row
 * @param {Row} next
 * @returns {boolean} between two half-days, time that is nobody's passes
 */
export function isGap(row, next) {
  return row.kind === "signature" && next.start > endOf(row);
}

/** @param {Row} row */
export function endOf({ start, minutes }) {
  return start + minutes * MINUTE;
}
