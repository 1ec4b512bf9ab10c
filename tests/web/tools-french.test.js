import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, dayInWords, euros, percent } from "../../web/texts/french.js";

/** @type {[string, string][]} */
const SAID = [
  [dayInWords("2026-09-01"), "1er\u00a0septembre 2026"],
  [dayInWords("2028-02-29"), "29\u00a0février 2028"],
  [dayInWords("2026-12-31"), "31\u00a0décembre 2026"],
  [euros(0n), "0,00\u00a0€"],
  [euros(5n), "0,05\u00a0€"],
  [euros(10258n), "102,58\u00a0€"],
  [euros(1200000n), "12\u202f000,00\u00a0€"],
  [euros(123456789n), "1\u202f234\u202f567,89\u00a0€"],
  [percent("10.4"), "10,40\u00a0%"],
  [percent("10.15"), "10,15\u00a0%"],
  [percent("8"), "8,00\u00a0%"],
  [counted(0, "jour"), "0\u00a0jour"],
  [counted(1, "jour"), "1\u00a0jour"],
  [counted(30, "jour"), "30\u00a0jours"],
];

for (const [told, expected] of SAID) {
  test(`it is written « ${expected} »`, () => {
    assert.equal(told, expected);
  });
}
