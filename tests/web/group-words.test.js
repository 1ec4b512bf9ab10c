import assert from "node:assert/strict";
import { test } from "node:test";
import { countMistakes, mistakesOf, promptOf } from "../../web/group/model/words.js";

/** @typedef {import("../../web/group/model/words.js").Mistake} Mistake */

const OTHER = [{ what: "other" }];
const WORDINGS = {
  single: { kind: "single", prompt: "?", answers: ["A", "B", "C"], right: [1] },
  multiple: { kind: "multiple", prompt: "?", answers: ["A", "B", "C", "D"], right: [0, 2] },
  fill: { kind: "fill", prompt: "[[1]]", fields: [{ answer: "60 minutes", mistakes: ["24 heures", "10 minutes"] }] },
  fills: {
    kind: "fill",
    prompt: "[[1]] [[2]]",
    fields: [
      { answer: "Service", mistakes: ["Portail"] },
      { answer: "EDI", mistakes: [] },
    ],
  },
  numeric: { kind: "numeric", prompt: "?", fields: [{ answer: "2", mistakes: ["1"] }] },
  order: { kind: "order", prompt: "?", steps: ["A", "B", "C"] },
  match: { kind: "match", prompt: "?", items: ["a", "b"], answers: ["X", "Y", "Z"], right: [2, 0] },
};

/** @type {[keyof typeof WORDINGS, string, object[]][]} */
const CASES = [
  ["single", "0", [{ what: "chosen", text: "A" }]],
  ["single", "2", [{ what: "chosen", text: "C" }]],
  ["single", "3", OTHER],
  ["single", "-1", OTHER],
  ["single", "0+2", OTHER],
  ["single", "1", OTHER],
  ["single", "A", OTHER],
  ["multiple", "0", [{ what: "missed", text: "C" }]],
  ["multiple", "0+1+2", [{ what: "ticked", text: "B" }]],
  ["multiple", "1+3", [
    { what: "missed", text: "A" },
    { what: "ticked", text: "B" },
    { what: "missed", text: "C" },
    { what: "ticked", text: "D" },
  ]],
  ["multiple", "0+2", OTHER],
  ["multiple", "0+9", OTHER],
  ["multiple", "0+", OTHER],
  ["fill", "m1", [{ what: "typed", field: 0, text: "10 minutes" }]],
  ["fill", "x", [{ what: "typed", field: 0, text: "" }]],
  ["fill", "m2", OTHER],
  ["fill", "=", OTHER],
  ["fill", "x,x", OTHER],
  ["fill", "une journée", OTHER],
  ["fills", "m0,=", [{ what: "typed", field: 1, text: "Portail" }]],
  ["fills", "m0,x", [
    { what: "typed", field: 1, text: "Portail" },
    { what: "typed", field: 2, text: "" },
  ]],
  ["fills", "x", OTHER],
  ["numeric", "m0", [{ what: "typed", field: 0, text: "1" }]],
  ["numeric", "x", [{ what: "typed", field: 0, text: "" }]],
  ["order", "1,0,2", [{ what: "placed", rank: 1, text: "B", instead: "A" }]],
  ["order", "0,2,1", [{ what: "placed", rank: 2, text: "C", instead: "B" }]],
  ["order", "0,1,2", OTHER],
  ["order", "0,0,1", OTHER],
  ["order", "0,1", OTHER],
  ["order", "0,1,3", OTHER],
  ["match", "2,1", [{ what: "paired", item: "b", text: "Y" }]],
  ["match", "0,", [
    { what: "paired", item: "a", text: "X" },
    { what: "paired", item: "b", text: "" },
  ]],
  ["match", "2,0", OTHER],
  ["match", "2", OTHER],
  ["match", "2,5", OTHER],
];

for (const [kind, code, expected] of CASES) {
  test(`${kind}: « ${code} » stands for ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(mistakesOf(WORDINGS[kind], code), expected);
  });
}

for (const kind of /** @type {(keyof typeof WORDINGS)[]} */ (Object.keys(WORDINGS))) {
  test(`${kind}: « ? » is not knowing, nothing is no answer`, () => {
    assert.deepEqual(mistakesOf(WORDINGS[kind], "?"), [{ what: "unknown" }]);
    assert.deepEqual(mistakesOf(WORDINGS[kind], ""), [{ what: "none" }]);
  });
}

test("without words for a question, its answers are « other »", () => {
  assert.deepEqual(mistakesOf(undefined, "0"), OTHER);
  assert.equal(promptOf(undefined), "");
});

test("each mistake is counted over the learners who made it, the most made first", () => {
  assert.deepEqual(countMistakes(WORDINGS.multiple, ["0", "0+1", "1+2", "?", "0+1+2"]), [
    { mistake: { what: "ticked", text: "B" }, learners: 3 },
    { mistake: { what: "missed", text: "C" }, learners: 2 },
    { mistake: { what: "missed", text: "A" }, learners: 1 },
    { mistake: { what: "unknown" }, learners: 1 },
  ]);
});

test("the order of the learners changes nothing, equals included", () => {
  const codes = ["2", "0", "?", "", "9", "2"];

  assert.deepEqual(countMistakes(WORDINGS.single, [...codes].reverse()), countMistakes(WORDINGS.single, codes));
});

test("a mistake made twice in one answer is one learner's", () => {
  const twins = { kind: "match", prompt: "?", items: ["a", "a"], answers: ["X", "Y"], right: [0, 0] };

  assert.deepEqual(countMistakes(twins, ["1,1"]), [{ mistake: { what: "paired", item: "a", text: "Y" }, learners: 1 }]);
});

test("a prompt is told with its blanks as dots", () => {
  assert.equal(promptOf({ kind: "fill", prompt: "Il dit « [[1]] » puis « [[12]] »." }), "Il dit « … » puis « … ».");
});
