import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldsCode, firstEmpty } from "../../web/quiz/model/fields.js";
import { gradeFill, readBlank } from "../../web/quiz/model/fill.js";

const DELAY = {
  answer: "60",
  accept: ["soixante"],
  mistakes: [{ typed: "30", why: "C’est le délai de l’État." }],
  exact: false,
};
const FRAME = { answer: "A1", accept: [], mistakes: [], exact: false };

/** @type {[string, string, boolean, string][]} */
const ONE_BLANK = [
  ["the answer is right", "60", true, ""],
  ["the answer with spaces and punctuation is right", " 60. ", true, ""],
  ["another accepted answer is right", "SOIXANTE", true, ""],
  ["a foreseen mistake is wrong and says why", "30", false, "C’est le délai de l’État."],
  ["a foreseen mistake is recognised as loosely as an answer", " 30,0 ", false, "C’est le délai de l’État."],
  ["an unforeseen mistake is wrong without a reason", "45", false, ""],
];

for (const [name, typed, right, why] of ONE_BLANK) {
  test(name, () => {
    const grade = gradeFill([DELAY], [typed]);

    assert.equal(grade.right, right);
    assert.deepEqual(grade.marks, [{ key: "0", right, why, mistake: why ? 0 : -1 }]);
  });
}

test("an answer also written among the mistakes is right", () => {
  const blank = { ...DELAY, mistakes: [{ typed: "60", why: "…" }] };

  assert.deepEqual(gradeFill([blank], ["60"]).marks, [{ key: "0", right: true, why: "", mistake: -1 }]);
});

test("every blank must be right, in its own place", () => {
  assert.equal(gradeFill([DELAY, FRAME], ["60", "a1"]).right, true);
  assert.equal(gradeFill([DELAY, FRAME], ["a1", "60"]).wrong, 2);
  const half = gradeFill([DELAY, FRAME], ["60", "A9"]);
  assert.deepEqual([half.right, half.wrong, half.missing, half.total], [false, 1, 1, 2]);
});

test("the first empty blank is found, -1 says there is none", () => {
  assert.equal(firstEmpty(["60", " \u00a0"]), 1);
  assert.equal(firstEmpty(["0", "A1"]), -1);
});

test("a blank is read from the attributes the server writes", () => {
  const data = {
    answer: "60",
    accept: '["soixante"]',
    mistakes: '[{"typed":"30","why":"C’est le délai de l’État."}]',
  };

  assert.deepEqual(readBlank(data), DELAY);
  assert.deepEqual(readBlank({ answer: "A1" }), FRAME);
  assert.deepEqual(readBlank({ answer: "A1", exact: "true" }), { ...FRAME, exact: true });
});

/** @type {[string[], string][]} */
const CODES = [
  [["60", "A1"], "=,="],
  [["30", "A1"], "m0,="],
  [["autre chose", "a1"], "x,="],
  [["60", ""], "=,x"],
  [["", "\u00a0"], ""],
];

for (const [typed, code] of CODES) {
  test(`« ${typed.join(" » and « ")} » is told « ${code} », without a typed word`, () => {
    assert.equal(fieldsCode(gradeFill([DELAY, FRAME], typed), typed), code);
  });
}

test("the code of a known mistake is its rank", () => {
  const blank = { ...FRAME, mistakes: ["A2", "A3", "A4"].map((typed) => ({ typed, why: "…" })) };

  assert.equal(fieldsCode(gradeFill([blank], ["a4"]), ["a4"]), "m2");
});

/** @type {[string, { answer?: string, accept?: string, mistakes?: string }][]} */
const UNREADABLE = [
  ["without an answer", {}],
  ["with broken JSON", { answer: "60", accept: "[" }],
  ["with something else than a list", { answer: "60", accept: '{"a":1}' }],
  ["with something else than texts", { answer: "60", accept: "[60]" }],
  ["with a mistake that has no reason", { answer: "60", mistakes: '[{"typed":"30"}]' }],
  ["with a mistake that is nothing", { answer: "60", mistakes: "[null]" }],
];

for (const [name, data] of UNREADABLE) {
  test(`a blank ${name} is refused`, () => {
    assert.equal(readBlank(data), null);
  });
}
