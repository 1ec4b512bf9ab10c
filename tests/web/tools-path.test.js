import assert from "node:assert/strict";
import { test } from "node:test";
import { cadreTexts } from "../../web/texts/tools.js";
import { follow } from "../../web/tools/model/path.js";

/** @param {string} code @returns {import("../../web/tools/model/path.js").Cadre} */
const cadre = (code) => ({ code, label: code, application: "issued" });
const TREE = {
  questions: [
    {
      id: "who",
      text: "Qui êtes-vous ?",
      answers: [
        { text: "Fournisseur", next: "paid", why: "Sans valideur." },
        { text: "Sous-traitant", cadre: "a9", why: "Le titulaire valide." },
        { text: "Justice", other: "Une autre application.", why: "Hors de ces cadres." },
      ],
    },
    {
      id: "paid",
      text: "Déjà payée ?",
      answers: [
        { text: "Non", cadre: "a1", why: "Le cas ordinaire." },
        { text: "Oui", cadre: "a2" },
        { text: "Revoir", next: "who" },
      ],
    },
  ],
  cadres: { a1: cadre("A1"), a2: cadre("A2"), a9: cadre("A9") },
};

/** @type {[chosen: number[], question: string | undefined, found: [code: string | undefined, other: string, why: string] | null][]} */
const PATHS = [
  [[], "who", null],
  [[0], "paid", null],
  [[1], undefined, ["A9", "", "Le titulaire valide."]],
  [[2], undefined, [undefined, "Une autre application.", "Hors de ces cadres."]],
  [[0, 0], undefined, ["A1", "", "Le cas ordinaire."]],
  [[0, 1], undefined, ["A2", "", ""]],
  [[0, 2], "who", null],
  [[0, 2, 1], undefined, ["A9", "", "Le titulaire valide."]],
];

for (const [chosen, question, found] of PATHS) {
  test(`answers [${chosen}] lead to ${question ?? found?.[0] ?? found?.[1]}`, () => {
    const path = follow(TREE, chosen);

    assert.equal(path.question?.id, question);
    assert.deepEqual(path.found && [path.found.cadre?.code, path.found.other, path.found.why], found);
    assert.equal(path.steps.length, chosen.length);
  });
}

test("the way taken is told in the words of questions and answers", () => {
  assert.deepEqual(follow(TREE, [0, 1]).steps, [
    { question: "Qui êtes-vous ?", answer: "Fournisseur", why: "Sans valideur." },
    { question: "Déjà payée ?", answer: "Oui", why: "" },
  ]);
});

test("an answer that is not offered, or one too many, leads no further", () => {
  assert.equal(follow(TREE, [7]).question?.id, "who");
  assert.equal(follow(TREE, [1, 0]).found?.cadre?.code, "A9");
});

test("without a question there is nothing to ask", () => {
  assert.deepEqual(follow({ questions: [], cadres: {} }, []), { steps: [], question: null, found: null });
});

test("a cadre is told by its code and its label", () => {
  assert.equal(cadreTexts.found({ code: "A1", label: "Dépôt" }), "A1\u00a0: Dépôt");
});
