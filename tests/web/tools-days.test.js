import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, dayText, halfYearOf } from "../../web/tools/model/days.js";

test("every day of eight centuries follows the one before, months and leap years counted by hand", () => {
  const first = /** @type {number} */ (dayNumber("1600-01-01"));
  let [year, month, day] = [1600, 1, 1];
  for (let number = first; year < 2400; number += 1) {
    const text = `${year}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}`;
    assert.equal(dayText(number), text);
    assert.equal(dayNumber(text), number);
    day += 1;
    if (day > lengthOf(year, month)) [month, day] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
});

for (const text of ["", "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-01", "01/09/2026"]) {
  test(`« ${text} » is no day`, () => {
    assert.equal(dayNumber(text), null);
  });
}

test("29 February is a day of a leap year, of 2000 too", () => {
  assert.equal(dayText(/** @type {number} */ (dayNumber("2028-02-28")) + 1), "2028-02-29");
  assert.equal(dayText(/** @type {number} */ (dayNumber("2000-02-29")) + 1), "2000-03-01");
});

test("half-years begin on 1 January and on 1 July", () => {
  assert.equal(halfYearOf("2026-01-01"), "2026-01-01");
  assert.equal(halfYearOf("2026-06-30"), "2026-01-01");
  assert.equal(halfYearOf("2026-07-01"), "2026-07-01");
  assert.equal(halfYearOf("2026-12-31"), "2026-07-01");
});

/** @param {number} year @param {number} month */
function lengthOf(year, month) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
