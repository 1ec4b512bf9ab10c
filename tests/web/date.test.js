import assert from "node:assert/strict";
import { test } from "node:test";
import { readDate } from "../../web/quiz/model/date.js";

const READ = [
  ["01/09/2026", "2026-09-01"],
  ["1/9/2026", "2026-09-01"],
  ["1.9.26", "2026-09-01"],
  ["01-09-2026", "2026-09-01"],
  ["01 09 2026", "2026-09-01"],
  ["2026-09-01", "2026-09-01"],
  ["1er septembre 2026", "2026-09-01"],
  ["le 1er Septembre 2026.", "2026-09-01"],
  ["1\u00a0septembre\u00a02026", "2026-09-01"],
  ["15 août 2027", "2027-08-15"],
  ["29 février 2028", "2028-02-29"],
];

for (const [text, expected] of READ) {
  test(`« ${text} » is read as ${expected}`, () => {
    assert.equal(readDate(text), expected);
  });
}

const NOT_DATES = [
  "",
  "septembre 2026",
  "31/02/2026",
  "29 février 2027",
  "00/01/2026",
  "1/13/2026",
  "732 829 320",
  "60",
  "1er brumaire 2026",
];

for (const text of NOT_DATES) {
  test(`« ${text} » is not a date`, () => {
    assert.equal(readDate(text), null);
  });
}
