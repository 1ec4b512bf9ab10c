import assert from "node:assert/strict";
import { test } from "node:test";
import { readAmount, sameAmount } from "../../web/quiz/model/amount.js";

/** @type {[string, string, "" | "€" | "%"][]} */
const READ = [
  ["60", "60", ""],
  ["1234,56", "1234.56", ""],
  ["1234.56", "1234.56", ""],
  ["1 234,56 €", "1234.56", "€"],
  ["1\u202f234,56\u00a0€", "1234.56", "€"],
  ["1.234,56", "1234.56", ""],
  ["1,234.56", "1234.56", ""],
  ["1.234.567", "1234567", ""],
  ["€ 12", "12", "€"],
  ["12 euros", "12", "€"],
  ["12 EUR", "12", "€"],
  ["20 %", "20", "%"],
  ["5,50 %", "5.5", "%"],
  ["0,055", "0.055", ""],
  ["12,00", "12", ""],
  ["-5", "-5", ""],
  ["\u2212 5 €", "-5", "€"],
  ["-0", "0", ""],
  ["60.", "60", ""],
  ["« 60 »", "60", ""],
  ["(60 €).", "60", "€"],
  // Too long for floating point: 2 more would be lost in a number.
  ["73282932000074123", "73282932000074123", ""],
];

for (const [text, value, unit] of READ) {
  test(`« ${text} » is read as ${value} ${unit}`, () => {
    assert.deepEqual(readAmount(text), { value, unit });
  });
}

const NOT_AMOUNTS = [
  "",
  "soixante",
  "A1",
  "FR12345678901",
  "01000",
  "0012",
  "1,23,456",
  "60 jours",
  "1er",
  "€",
  "12-5",
];

for (const text of NOT_AMOUNTS) {
  test(`« ${text} » is not an amount`, () => {
    assert.equal(readAmount(text), null);
  });
}

test("a comma left at the end is punctuation", () => {
  assert.deepEqual(readAmount("12,"), { value: "12", unit: "" });
});

test("a unit left out is forgiven, another unit is not", () => {
  assert.equal(sameAmount({ value: "60", unit: "€" }, { value: "60", unit: "" }), true);
  assert.equal(sameAmount({ value: "60", unit: "€" }, { value: "60", unit: "%" }), false);
  assert.equal(sameAmount({ value: "60", unit: "€" }, { value: "6", unit: "€" }), false);
});
