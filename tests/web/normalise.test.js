import assert from "node:assert/strict";
import { test } from "node:test";
import { isBlank, normalise } from "../../web/quiz/model/normalise.js";

const ALIKE = [
  ["case", "Engagement Juridique", "engagement juridique"],
  ["accents, composed or not", "À recycler", "A\u0300 RECYCLER"],
  ["ligatures", "Maître d’œuvre", "maitre d'oeuvre"],
  ["typographic and typewriter apostrophes", "l’acheteur", "l'acheteur"],
  ["a forgotten apostrophe", "l’acheteur", "l acheteur"],
  ["spaces at the ends and in the middle", "  code   service ", "code service"],
  ["no-break and thin spaces", "code\u00a0service\u202fA", "code service A"],
  ["spaces inside a number", "732 829 320 00074", "73282932000074"],
  ["hyphens and dashes", "sous-traitant", "sous traitant"],
  ["quotation marks around", "« Suspendue »", "Suspendue"],
  ["a final full stop", "Suspendue.", "Suspendue"],
  ["invisible characters pasted along", "\u200bA1\ufeff", "A1"],
];

for (const [what, one, other] of ALIKE) {
  test(`normalise does not see a difference of ${what}`, () => {
    assert.equal(normalise(one), normalise(other));
  });
}

const DIFFERENT = [
  ["letters", "A1", "A9"],
  ["punctuation inside an address", "aide@exemple.fr", "aide.exemple@fr"],
  ["an answer made of punctuation", "@", "!"],
  ["punctuation against nothing", "@", ""],
];

for (const [what, one, other] of DIFFERENT) {
  test(`normalise keeps ${what}`, () => {
    assert.notEqual(normalise(one), normalise(other));
  });
}

test("a text of spaces of any kind is blank, a zero is not", () => {
  assert.equal(isBlank(""), true);
  assert.equal(isBlank(" \u00a0\u202f\u200b\t"), true);
  assert.equal(isBlank("0"), false);
});
