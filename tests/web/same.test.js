import assert from "node:assert/strict";
import { test } from "node:test";
import { isSame } from "../../web/quiz/model/same.js";

const SAME = [
  ["1 234,56 €", "1234.56"],
  ["1er septembre 2026", "01/09/2026"],
  ["732 829 320 00074", "73282932000074"],
  ["fr 76 3000", "FR763000"],
  ["01000", "01 000"],
  ["A RECYCLER", "À recycler"],
  ["", ""],
];

for (const [typed, expected] of SAME) {
  test(`« ${typed} » is taken for « ${expected} »`, () => {
    assert.equal(isSame(typed, expected), true);
  });
}

const OTHER = [
  ["60 %", "60 €"],
  ["1000", "01000"],
  ["A1", "B1"],
  ["1", "A1"],
  ["12345678901", "FR12345678901"],
  ["1234,65", "1234,56"],
  ["01/09/2027", "01/09/2026"],
  ["", "60"],
  ["suspendu", "suspendue"],
];

for (const [typed, expected] of OTHER) {
  test(`« ${typed} » is not taken for « ${expected} »`, () => {
    assert.equal(isSame(typed, expected), false);
  });
}
