import assert from "node:assert/strict";
import { test } from "node:test";
import { found } from "../../web/slides/model/find.js";

const SLIDES = [
  { title: "La situation", group: "Les délais de paiement" },
  { title: "Pièges", group: "Les délais de paiement" },
  { title: "Dépôt d’une facture", group: "Déposer, saisir" },
  { title: "Œuvre", group: "Le maître d’œuvre" },
];

/** @type {[string, number[]][]} */
const TYPED = [
  ["", [0, 1, 2, 3]],
  ["   ", [0, 1, 2, 3]],
  ["piege", [1]],
  ["PIÈGES", [1]],
  // Accents typed as two signs.
  ["de\u0301po\u0302t", [2]],
  ["delai", [0, 1]],
  // Every word, in any order, in the title or in the title of the group.
  ["situation delais", [0]],
  ["delais facture", []],
  ["œuvre", [3]],
  ["oeuvre", [3]],
  ["d'une", [2]],
  [".*", []],
];

for (const [typed, expected] of TYPED) {
  test(`« ${typed} » finds ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(found(SLIDES, typed), expected);
  });
}
