// Civil days as whole numbers, on the Gregorian calendar: no hour, no time zone, no clock.

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days of 400, 100, 4 years and 1 year; the leap day is the last one of a year that begins in March. */
const [ERA, CENTURY, LEAP, YEAR] = [146097, 36524, 1461, 365];

/**
 * @param {string} text  "2026-09-01"
 * @returns {number | null} one more the day after; null when the text is not a day of the calendar
 */
export function dayNumber(text) {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number);
  const march = (month + 9) % 12;
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const number = YEAR * years + leaps + beforeMonth(march) + day - 1;
  // « 2026-02-30 » has a number too, which is another day's.
  return dayText(number) === text ? number : null;
}

/**
 * @param {number} number
 * @returns {string} "2026-09-01"
 */
export function dayText(number) {
  const era = Math.floor(number / ERA);
  const inEra = number - era * ERA;
  const century = Math.min(Math.floor(inEra / CENTURY), 3);
  const inCentury = inEra - century * CENTURY;
  const leap = Math.floor(inCentury / LEAP);
  const inLeap = inCentury - leap * LEAP;
  const year = Math.min(Math.floor(inLeap / YEAR), 3);
  const inYear = inLeap - year * YEAR;
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const years = era * 400 + century * 100 + leap * 4 + year + (month > 2 ? 0 : 1);
  return [padded(years, 4), padded(month, 2), padded(inYear - beforeMonth(march) + 1, 2)].join("-");
}

/**
 * @param {string} day
 * @returns {string} first day of its half-year, 1 January or 1 July
 */
export function halfYearOf(day) {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) < 7 ? "01" : "07"}-01`;
}

/**
 * Five months from March have 153 days, whichever five.
 *
 * @param {number} march  0 for March, 11 for February
 */
function beforeMonth(march) {
  return Math.floor((153 * march + 2) / 5);
}

/**
 * @param {number} value
 * @param {number} width
 */
function padded(value, width) {
  return `${value}`.padStart(width, "0");
}
