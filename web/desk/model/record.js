// What really happened, compared with the plan; and the same as a file, for another device or the next session.

import { isRecord, isText, isTime } from "../../progress/model/shapes.js";
import { lastEntered, spentByRow } from "./log.js";
import { isEntered, isStart } from "./state.js";
import { isGap } from "./status.js";
import { MINUTE } from "./types.js";

/**
 * @typedef {import("./types.js").Row} Row
 * @typedef {import("./types.js").Entered} Entered
 *
 * @typedef {object} Done  durations in milliseconds
 * @property {string} id
 * @property {string} title
 * @property {import("./types.js").Kind} kind
 * @property {number} start  planned
 * @property {number | null} begun  the first time; null when it was not begun
 * @property {number} planned
 * @property {number | null} real  null while it goes on, and when it was not begun
 * @property {number | null} difference
 *
 * @typedef {{ rows: Done[], planned: number, real: number, difference: number }} Record_  sums of the rows that are done
 *
 * @typedef {object} RecordFile
 * @property {string} kind
 * @property {number} version
 * @property {string} course  id
 * @property {string} session  id
 * @property {string} title
 * @property {(number | null)[]} startAt
 * @property {Entered[]} entered
 * @property {{ id: string, title: string, plannedMinutes: number, realMinutes: number | null }[]} rows
 *
 * @typedef {"unreadable" | "too-big" | "not-json" | "foreign" | "newer" | "other-course" | "damaged"} Fault
 * @typedef {{ fault: Fault, detail: string }} Refusal  detail: the course it is of, the field that is damaged, else ""
 * @typedef {{ file: RecordFile, refusal: null } | { file: null, refusal: Refusal }} Parsed
 */

export const KIND = "course-session-record";
export const VERSION = 1;

/**
 * @param {{ rows: Row[], entered: Entered[] }} given
 * @returns {Record_}
 */
export function record({ rows, entered }) {
  const spent = spentByRow(rows, entered);
  const current = lastEntered(rows, entered)?.row;
  const done = rows.map((row, rank) => {
    const time = spent.get(row.id);
    const next = rows[rank + 1];
    // How long it took to sign is not known: lunch began meanwhile.
    const isKnown = time && row.id !== current && !(next && isGap(row, next));
    const planned = row.minutes * MINUTE;
    const real = isKnown ? time.real : null;
    return {
      id: row.id,
      title: row.title,
      kind: row.kind,
      start: row.start,
      begun: time?.begun ?? null,
      planned,
      real,
      difference: real === null ? null : real - planned,
    };
  });
  const whole = done.filter(({ real }) => real !== null);
  const planned = whole.reduce((sum, row) => sum + row.planned, 0);
  const real = whole.reduce((sum, row) => sum + (row.real ?? 0), 0);
  return { rows: done, planned, real, difference: real - planned };
}

/**
 * @param {{ course: string, session: { id: string, title: string }, startAt: (number | null)[], rows: Row[], entered: Entered[] }} given
 * @returns {RecordFile}
 */
export function makeRecordFile({ course, session, startAt, rows, entered }) {
  return {
    kind: KIND,
    version: VERSION,
    course,
    session: session.id,
    title: session.title,
    startAt,
    entered,
    rows: record({ rows, entered }).rows.map(({ id, title, planned, real }) => {
      return { id, title, plannedMinutes: planned / MINUTE, realMinutes: real === null ? null : tenths(real) };
    }),
  };
}

/**
 * @param {string} text
 * @param {string} course  id
 * @returns {Parsed}
 */
export function parseRecord(text, course) {
  let value;
  try {
    value = /** @type {unknown} */ (JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return refuse("not-json");
  }
  if (!isRecord(value) || value.kind !== KIND) return refuse("foreign");
  // What a newer version means by its fields is not known here.
  if (typeof value.version === "number" && value.version > VERSION) return refuse("newer");
  if (value.version !== VERSION) return refuse("damaged", "version");
  if (!isName(value.course)) return refuse("damaged", "course");
  if (value.course !== course) return refuse("other-course", /** @type {string} */ (value.course));
  const field = damaged(value);
  if (field) return refuse("damaged", field);
  return { file: copy(/** @type {RecordFile} */ (/** @type {unknown} */ (value))), refusal: null };
}

/**
 * @param {Fault} fault
 * @param {string} [detail]
 * @returns {{ file: null, refusal: Refusal }}
 */
export function refuse(fault, detail = "") {
  return { file: null, refusal: { fault, detail } };
}

/**
 * @param {{ rows: RecordFile["rows"], title: string }} file
 * @returns {import("./state.js").Last}
 */
export function lastOf({ title, rows }) {
  return { title, rows: rows.flatMap(({ id, realMinutes }) => (realMinutes === null ? [] : { id, real: realMinutes * MINUTE })) };
}

/**
 * @param {number} time  milliseconds
 * @returns {number} minutes, to a tenth
 */
export function tenths(time) {
  return Math.round(time / (MINUTE / 10)) / 10;
}

/** @param {Record<string, unknown>} value */
function damaged(value) {
  if (!isName(value.session)) return "session";
  if (!isText(value.title)) return "title";
  return (
    damagedItem(value, "startAt", isStart) || damagedItem(value, "entered", isEntered) || damagedItem(value, "rows", isRow)
  );
}

/**
 * @param {Record<string, unknown>} value
 * @param {string} name
 * @param {(item: unknown) => boolean} isItem
 */
function damagedItem(value, name, isItem) {
  const items = value[name];
  if (!Array.isArray(items)) return name;
  const rank = items.findIndex((item) => !isItem(item));
  return rank < 0 ? "" : `${name}[${rank}]`;
}

/** @param {unknown} value */
function isRow(value) {
  if (!isRecord(value) || !isName(value.id) || !isText(value.title) || !isTime(value.plannedMinutes)) return false;
  return value.realMinutes === null || isTime(value.realMinutes);
}

/** @param {unknown} value */
function isName(value) {
  return isText(value) && value !== "";
}

/**
 * What is not known here stays out.
 *
 * @param {RecordFile} file
 * @returns {RecordFile}
 */
function copy({ kind, version, course, session, title, startAt, entered, rows }) {
  return {
    kind,
    version,
    course,
    session,
    title,
    startAt,
    entered: entered.map(({ row, at }) => ({ row, at })),
    rows: rows.map(({ id, title, plannedMinutes, realMinutes }) => ({ id, title, plannedMinutes, realMinutes })),
  };
}
