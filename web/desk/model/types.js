// Shapes of a session that is run: hooks/coursekit/session_data.py writes the first two into pages.

/**
 * @typedef {"slot" | "lesson" | "break" | "signature"} Kind
 *
 * @typedef {object} SessionRow
 * @property {string} id
 * @property {Kind} kind
 * @property {string} title
 * @property {number} start  minutes after midnight
 * @property {number} minutes
 * @property {boolean} lesson  it has a page
 *
 * @typedef {object} Session
 * @property {string} id
 * @property {string} title
 * @property {boolean} example
 * @property {string} mode
 * @property {{ date: string, rows: SessionRow[] }[]} halfDays  date: "2027-01-14"
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {Kind} kind
 * @property {string} title
 * @property {number} start  planned, epoch milliseconds
 * @property {number} minutes  planned
 *
 * @typedef {object} Entered  one each time a row is begun; the log only grows, going back is a new entry
 * @property {string} row  id, or "end"
 * @property {number} at  epoch milliseconds
 */

export const END = "end";

export const MINUTE = 60_000;
