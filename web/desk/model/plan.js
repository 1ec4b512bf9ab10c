// The hours of a session on the clock of this device.

/**
 * @typedef {import("./types.js").Session} Session
 * @typedef {import("./types.js").Row} Row
 */

/**
 * @param {Session} session
 * @param {{ startAt?: number | (number | null)[] }} [options]  when a half-day was made to begin « now » (epoch
 *   milliseconds, one for each half-day, or one for the first): its plan is shifted, and that of what follows on its date
 * @returns {Row[]}
 */
export function dated(session, { startAt = [] } = {}) {
  const given = typeof startAt === "number" ? [startAt] : startAt;
  let shift = 0;
  return session.halfDays.flatMap(({ date, rows }, rank) => {
    // Another date keeps its own hours, however late the first one began.
    if (rank > 0 && date !== session.halfDays[rank - 1].date) shift = 0;
    const at = given[rank];
    if (typeof at === "number" && rows.length > 0) shift = at - moment(date, rows[0].start);
    return rows.map(({ id, kind, title, start, minutes }) => {
      return { id, kind, title, start: moment(date, start) + shift, minutes };
    });
  });
}

/**
 * @param {Session} session
 * @param {string} row  id
 * @returns {number} rank of the half-day that holds it, -1 when none does
 */
export function halfDayOf(session, row) {
  return session.halfDays.findIndex(({ rows }) => rows.some(({ id }) => id === row));
}

/**
 * @param {number} one
 * @param {number} other
 * @returns {boolean} both are on the same date, here
 */
export function isSameDay(one, other) {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

/**
 * Hours are those of the wall, on a day when clocks change too.
 *
 * @param {string} date
 * @param {number} minute  after midnight
 */
function moment(date, minute) {
  const [year, month, day] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 0, minute).getTime();
}
