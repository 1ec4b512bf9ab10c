import assert from "node:assert/strict";
import { test } from "node:test";
import { isExactly, lengthsThatDiffer } from "../../web/quiz/model/exact.js";
import { gradeFill } from "../../web/quiz/model/fill.js";

const NUMBER = "PLV-2026-ECOLES-0158";

const SAME = [
  ["itself", NUMBER, NUMBER],
  ["itself between spaces", ` \u00a0${NUMBER}\t`, NUMBER],
  ["its letters composed otherwise", "re\u0301f-A", "réf-A"],
  ["a straight apostrophe for a typographic one", "l'acheteur", "l’acheteur"],
  ["another kind of space", "FR 12\u202f345", "FR 12 345"],
  ["what can't be seen and was copied along", "\u200bA1\ufeff", "A1"],
];

for (const [what, typed, expected] of SAME) {
  test(`to the letter, ${what} is right`, () => {
    assert.equal(isExactly(typed, expected), true);
  });
}

const OTHER = [
  ["one character more", "PLV-2026-ECOLES-00158", NUMBER],
  ["one character less", "PLV-2026-ECOLES-158", NUMBER],
  ["another case", "plv-2026-ecoles-0158", NUMBER],
  ["hyphens left out", "PLV2026ECOLES0158", NUMBER],
  ["a space more inside", "PLV-2026-ECOLES- 0158", NUMBER],
  ["a full stop more", `${NUMBER}.`, NUMBER],
  ["an accent left out", "ref-A", "réf-A"],
  ["the same amount written otherwise", "1000,00", "1000"],
  ["the same date written otherwise", "1/9/2026", "01/09/2026"],
];

for (const [what, typed, expected] of OTHER) {
  test(`to the letter, ${what} is wrong`, () => {
    assert.equal(isExactly(typed, expected), false);
  });
}

/** @type {[string, string[], ReturnType<typeof lengthsThatDiffer>][]} */
const LENGTHS = [
  ["123456789012345678901", ["12345678901234567890"], { typed: 21, expected: 20 }],
  ["1", ["12345678901234567890"], { typed: 1, expected: 20 }],
  ["12345678901234567891", ["12345678901234567890"], undefined],
  [" 123 ", ["123"], undefined],
  ["abcd", ["abc", "abce"], undefined],
  ["abcde", ["abc", "abce"], { typed: 5, expected: 3 }],
  // One character for who counts, two for the machine.
  ["𝒜e\u0301", ["ab"], undefined],
];

for (const [typed, expected, lengths] of LENGTHS) {
  test(`« ${typed} » for « ${expected} » is ${lengths ? "of another length" : "as long"}`, () => {
    assert.deepEqual(lengthsThatDiffer(typed, expected), lengths);
  });
}

test("an exact blank says both lengths when they differ, and the reason of a known mistake", () => {
  const blank = { answer: NUMBER, accept: [], mistakes: [{ typed: `${NUMBER}9`, why: "Un chiffre de trop." }], exact: true };
  const [mark] = gradeFill([blank], [`${NUMBER}9`]).marks;

  assert.deepEqual(mark, {
    key: "0",
    right: false,
    why: "Un chiffre de trop.",
    mistake: 0,
    lengths: { typed: 21, expected: 20 },
  });
});

test("an exact blank recognises known mistakes to the letter too", () => {
  const mistakes = [
    { typed: "PLV-2026-ECOLES-00158", why: "Trop long." },
    { typed: "plv-2026-ecoles-0158", why: "Les majuscules manquent." },
  ];
  const blank = { answer: NUMBER, accept: [], mistakes, exact: true };

  assert.equal(gradeFill([blank], ["plv-2026-ecoles-0158"]).marks[0].why, "Les majuscules manquent.");
  assert.equal(gradeFill([blank], ["PLV2026ECOLES0158"]).marks[0].why, "");
});

test("an exact blank takes the other right answers, to the letter", () => {
  const blank = { answer: NUMBER, accept: ["PLV-0158"], mistakes: [], exact: true };

  assert.equal(gradeFill([blank], ["PLV-0158"]).right, true);
  assert.equal(gradeFill([blank], ["plv-0158"]).right, false);
});

/** @type {[string, string, string][]} */
const STRICT_ANYWAY = [
  ["a number of 21 characters for one of 20", "PLV-2026-ECOLES-00158", NUMBER],
  ["21 digits for 20 of them", "123456789012345678901", "12345678901234567890"],
  ["a zero more in front", "012345678901234567890", "12345678901234567890"],
  ["15 digits for a SIRET", "732829320000745", "73282932000074"],
  ["13 digits for a SIRET", "7328293200007", "73282932000074"],
  ["% for €", "60 %", "60 €"],
  ["a number for a post code", "1000", "01000"],
];

for (const [what, typed, expected] of STRICT_ANYWAY) {
  for (const exact of [true, false]) {
    test(`${what} is wrong, ${exact ? "to the letter" : "forgiving as it may be"}`, () => {
      assert.equal(gradeFill([{ answer: expected, accept: [], mistakes: [], exact }], [typed]).right, false);
    });
  }
}

test("a SIRET typed in groups is right where not every character counts", () => {
  const siret = { answer: "73282932000074", accept: [], mistakes: [] };

  assert.equal(gradeFill([{ ...siret, exact: false }], ["732 829 320 00074"]).right, true);
  assert.equal(gradeFill([{ ...siret, exact: true }], ["732 829 320 00074"]).right, false);
});
