import assert from "node:assert/strict";
import { test } from "node:test";
import { reformTexts } from "../../web/texts/tools.js";
import { dutiesOf, isDue, unanswered } from "../../web/tools/model/duties.js";

/** @param {string} id @param {Record<string, string[]>} when @param {string | null} day */
const duty = (id, when, day) => ({ id, when, title: id, since: day, day, text: id, article: null });
const REFORM = {
  asOf: "10 octobre 2026",
  asOfDay: "2026-10-10",
  questions: [
    { id: "size", text: "Taille ?", answers: [choice("small"), choice("large")] },
    { id: "sales", text: "Ventes ?", multiple: true, answers: [choice("firms"), choice("people"), choice("public")] },
  ],
  duties: [
    duty("rhythm", {}, null),
    duty("later", { size: ["small"], sales: ["firms"] }, "2027-09-01"),
    duty("sooner", { size: ["small"], sales: ["people", "firms"] }, "2027-01-01"),
    duty("now", { size: ["large"] }, "2026-09-01"),
    duty("today", { sales: ["public"] }, "2026-10-10"),
    duty("tomorrow", { sales: ["public"] }, "2026-10-11"),
    duty("all", {}, "2020-01-01"),
  ],
  leavesAside: [],
};

/** @type {[name: string, given: Record<string, string[]>, due: string[], coming: string[]][]} */
const FIRMS = [
  ["a firm that sells nothing has what everyone has", { size: ["small"], sales: [] }, ["all", "rhythm"], []],
  ["every question named must agree", { size: ["large"], sales: ["firms"] }, ["all", "now", "rhythm"], []],
  ["one of the answers named is enough", { size: ["small"], sales: ["people"] }, ["all", "rhythm"], ["sooner"]],
  [
    "duties come by day, what is in force first",
    { size: ["small"], sales: ["firms", "public"] },
    ["all", "today", "rhythm"],
    ["tomorrow", "sooner", "later"],
  ],
];

for (const [name, given, due, coming] of FIRMS) {
  test(name, () => {
    const found = dutiesOf(REFORM, given);

    assert.deepEqual([found.due.map(({ id }) => id), found.coming.map(({ id }) => id)], [due, coming]);
  });
}

test("a question with one answer must have it, one with several may have none", () => {
  assert.deepEqual(unanswered(REFORM.questions, {}), ["size"]);
  assert.deepEqual(unanswered(REFORM.questions, { size: ["small"], sales: [] }), []);
});

test("the order of the data is left as it is", () => {
  const before = REFORM.duties.map(({ id }) => id);
  dutiesOf(REFORM, { size: ["small"], sales: ["firms"] });

  assert.deepEqual(REFORM.duties.map(({ id }) => id), before);
});

test("what has no day is in force", () => {
  assert.equal(isDue({ day: null }, "2026-10-10"), true);
});

/** @type {[string, string][]} */
const SAID = [
  [reformTexts.when("1er septembre 2026", true), "depuis le 1er septembre 2026"],
  [reformTexts.when("1er septembre 2027", false), "le 1er septembre 2027"],
  [reformTexts.when("à tout moment", true), "à tout moment"],
  [reformTexts.summary(0, 0), "Rien dans cette liste ne vous concerne."],
  [reformTexts.summary(1, 0), "1\u00a0point vous concerne\u00a0: 1 déjà en vigueur, 0 à venir."],
  [reformTexts.summary(3, 2), "5\u00a0points vous concernent\u00a0: 3 déjà en vigueur, 2 à venir."],
  [reformTexts.answer("Ventes ?", ["a", "b"]).join(""), "Ventes ? a, b"],
  [reformTexts.answer("Ventes ?", []).join(""), "Ventes ? aucune réponse cochée"],
];

for (const [told, expected] of SAID) {
  test(`it is told « ${expected} »`, () => {
    assert.equal(told, expected);
  });
}

/** @param {string} id */
function choice(id) {
  return { id, text: id };
}
