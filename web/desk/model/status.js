// Where a session stands: what is going on, what comes next, how late it is.

import { lastEntered, spentByRow } from "./log.js";
import { isSameDay } from "./plan.js";
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
    // Somebody else may have led the first half-day: that of today is the one to begin.
    const first = rows.find(({ start }) => isSameDay(start, now)) ?? rows[0] ?? null;
    return { current: null, next: first, elapsed: 0, remaining: 0, drift: first ? Math.max(0, now - first.start) : 0 };
  }
  if (last.row === END) {
    // The end of a day: another date of the session is still to come.
    const ofThatDay = rows.filter(({ start }) => isSameDay(start, last.at));
    const planned = ofThatDay[ofThatDay.length - 1] ?? rows[rows.length - 1];
    const next = rows.find(({ start }) => start > last.at && !isSameDay(start, last.at)) ?? null;
    const day = next !== null && isSameDay(next.start, now);
    const drift = day ? Math.max(0, now - next.start) : planned ? last.at - endOf(planned) : 0;
    return { current: null, next: ofThatDay.length > 0 ? next : null, elapsed: 0, remaining: 0, drift };
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
    // What was late one day is not late the next.
    const kept = isSameDay(now, current.start) || isSameDay(next.start, current.start) ? done - endOf(current) : 0;
    const drift = now > next.start ? now - next.start : kept;
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
