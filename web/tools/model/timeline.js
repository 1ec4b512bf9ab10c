// The dates of the calendar: past and coming, for whom, and as entries of a calendar file.

/**
 * @typedef {"b2g" | "b2b"} Scope
 *
 * @typedef {object} Dated
 * @property {string} id
 * @property {string} day  "2026-09-01"
 * @property {string} dayWords
 * @property {Scope | "both"} scope
 * @property {string} title
 * @property {string} text
 * @property {string | null} [who]
 * @property {boolean} [likely]  not certain
 *
 * @typedef {object} Calendar
 * @property {string} asOfDay
 * @property {Dated[]} events
 */

/** @type {Scope[]} */
export const SCOPES = ["b2g", "b2b"];

/**
 * @param {Calendar} calendar
 * @param {Scope[]} scopes
 * @returns {{ past: Dated[], coming: Dated[] }} in the order of days; the day of the course itself is no longer to come
 */
export function timeline({ asOfDay, events }, scopes) {
  const shown = events
    .filter(({ scope }) => (scope === "both" ? scopes.length > 0 : scopes.includes(scope)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { past: shown.filter(({ day }) => day <= asOfDay), coming: shown.filter(({ day }) => day > asOfDay) };
}

/**
 * @param {Dated[]} events
 * @param {(event: Dated) => string} name  its title there
 * @param {(event: Dated) => string} tell  the words under the title
 * @returns {import("../../journey/model/calendar.js").Recall[]} the same event has the same uid, whenever it is saved
 */
export function entries(events, name, tell) {
  return events.map((event) => ({
    uid: `${event.id}@calendar.invalid`,
    day: event.day,
    title: name(event),
    text: tell(event),
  }));
}
