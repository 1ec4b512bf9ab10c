// Recalls as a calendar file (RFC 5545): whole days, a stable id each, lines folded at 75 bytes.

/**
 * @typedef {object} Recall
 * @property {string} uid
 * @property {string} day  "2026-11-26"
 * @property {string} title
 * @property {string} text
 */

/**
 * @param {Recall[]} recalls
 * @param {{ product: string, stamp: Date }} options
 * @returns {string}
 */
export function writeCalendar(recalls, { product, stamp }) {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:${escapeText(product)}`, "CALSCALE:GREGORIAN"];
  for (const { uid, day, title, text } of recalls) {
    lines.push(
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`,
      `DTSTART;VALUE=DATE:${day.replace(/-/g, "")}`,
      `DTEND;VALUE=DATE:${addDays(day, 1).replace(/-/g, "")}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/**
 * Days are counted on the calendar: no hour, no summer time.
 *
 * @param {string} day  "2026-11-24"
 * @param {number} count
 * @returns {string}
 */
export function addDays(day, count) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/**
 * The day of a moment where the learner is.
 *
 * @param {Date} date
 * @returns {string}
 */
export function localDay(date) {
  return [date.getFullYear(), `${date.getMonth() + 1}`.padStart(2, "0"), `${date.getDate()}`.padStart(2, "0")].join("-");
}

/** @param {string} text */
function escapeText(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/**
 * @param {string} line
 * @returns {string} parts of at most 75 bytes, each after the first behind a space; no letter is cut in two
 */
function fold(line) {
  const encoder = new TextEncoder();
  const parts = [""];
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > 75) {
      parts.push("");
      size = 1;
    }
    parts[parts.length - 1] += letter;
    size += bytes;
  }
  return parts.join("\r\n ");
}
