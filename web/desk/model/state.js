// What the device keeps of a session: its log, and how long each row took the last time.

import { isInList, isRecord, isText, isTime } from "../../progress/model/shapes.js";
import { END } from "./types.js";

/**
 * @typedef {import("./types.js").Entered} Entered
 *
 * @typedef {object} Last  another time that the course was given
 * @property {string} title  of its session
 * @property {{ id: string, real: number }[]} rows  milliseconds
 *
 * @typedef {object} Desk
 * @property {number} version
 * @property {Entered[]} entered
 * @property {(number | null)[]} startAt  by half-day, when it was made to begin « now »
 * @property {Last | null} last
 */

export const VERSION = 1;

/** @returns {Desk} */
export function emptyDesk() {
  return { version: VERSION, entered: [], startAt: [], last: null };
}

/**
 * @param {unknown} value
 * @returns {Desk | null} null when it is not ours
 */
export function parseDesk(value) {
  if (!isRecord(value) || value.version !== VERSION) return null;
  const { entered, startAt, last } = value;
  if (!isInList(entered, isEntered) || !isInList(startAt, isStart) || !(last === null || isLast(last))) return null;
  return /** @type {Desk} */ (/** @type {unknown} */ (value));
}

/**
 * @param {Desk} desk
 * @param {string} row
 * @param {number} at
 * @returns {Desk}
 */
export function enter(desk, row, at) {
  return { ...desk, entered: [...desk.entered, { row, at }] };
}

/**
 * The first row of a half-day, its plan shifted to begin with it.
 *
 * @param {Desk} desk
 * @param {{ row: string, halfDay: number, at: number }} begun
 * @returns {Desk}
 */
export function enterNow(desk, { row, halfDay, at }) {
  const startAt = Array.from({ length: Math.max(desk.startAt.length, halfDay + 1) }, (_, rank) => desk.startAt[rank] ?? null);
  startAt[halfDay] = at;
  return enter({ ...desk, startAt }, row, at);
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
export function isEntered(value) {
  return isRecord(value) && isText(value.row) && value.row !== "" && isTime(value.at);
}

/** @param {unknown} value */
export function isStart(value) {
  return value === null || isTime(value);
}

/** @param {unknown} value */
function isLast(value) {
  return isRecord(value) && isText(value.title) && isInList(value.rows, isTimed);
}

/** @param {unknown} value */
function isTimed(value) {
  return isRecord(value) && isText(value.id) && value.id !== END && isTime(value.real);
}
