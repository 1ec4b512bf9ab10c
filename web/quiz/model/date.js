// Dates as people type them in French: « 1er septembre 2026 », « 01/09/2026 », « 1.9.26 ».

const MONTHS = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
];
const NUMERIC = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const IN_WORDS = /^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/;

/**
 * @param {string} text
 * @returns {string | null} "2026-09-01", or null when the text is not a date
 */
export function readDate(text) {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\p{P} ]+|[\p{P} ]+$/gu, "")
    .replace(/^le /, "");
  const iso = ISO.exec(plain);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(plain);
  if (numeric) {
    const year = Number(numeric[3]) + (numeric[3].length === 2 ? 2000 : 0);
    return calendarDay(year, Number(numeric[2]), Number(numeric[1]));
  }
  const inWords = IN_WORDS.exec(plain);
  if (inWords) return calendarDay(Number(inWords[3]), MONTHS.indexOf(inWords[2]) + 1, Number(inWords[1]));
  return null;
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 * @returns {string | null}
 */
function calendarDay(year, month, day) {
  if (month < 1 || month > 12) return null;
  // Day 0 of the next month is the last one of this month.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return null;
  return [year, `${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")].join("-");
}
