import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, localDay, writeCalendar } from "../../web/journey/model/calendar.js";

const RECALL = { uid: "u@x.invalid", day: "2026-11-26", title: "Réviser, encore ; \\ toujours", text: "é".repeat(100) };
const WRITTEN = writeCalendar([RECALL], { product: "c", stamp: new Date("2026-11-24T10:11:12.345Z") });

/** @type {[string, number, string][]} */
const DAYS = [
  ["2026-11-24", 2, "2026-11-26"],
  ["2026-11-24", 7, "2026-12-01"],
  ["2026-12-24", 30, "2027-01-23"],
  ["2028-02-28", 2, "2028-03-01"],
  // The night when clocks go forward.
  ["2027-03-27", 2, "2027-03-29"],
];
for (const [day, count, expected] of DAYS) {
  test(`${count} days after ${day} is ${expected}`, () => {
    assert.equal(addDays(day, count), expected);
  });
}

test("a day is the learner's own, even late in the evening", () => {
  assert.equal(localDay(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});

test("no line is longer than 75 bytes, and none is cut inside a letter", () => {
  for (const line of WRITTEN.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(WRITTEN.replace(/\r\n /g, "").includes(`DESCRIPTION:${"é".repeat(100)}\r\n`));
});

test("commas, semicolons and backslashes are escaped", () => {
  assert.ok(WRITTEN.includes("SUMMARY:Réviser\\, encore \\; \\\\ toujours\r\n"));
});

test("an event lasts the whole day and takes no room in the diary", () => {
  assert.match(WRITTEN, /DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127\r\n/);
  assert.match(WRITTEN, /DTSTAMP:20261124T101112Z\r\n/);
  assert.match(WRITTEN, /TRANSP:TRANSPARENT\r\n/);
});
