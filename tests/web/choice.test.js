import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceCode, gradeChoice } from "../../web/quiz/model/choice.js";

const ONE = [
  { value: "0", right: true },
  { value: "1", right: false },
  { value: "2", right: false },
];
const SEVERAL = [
  { value: "0", right: true },
  { value: "1", right: true },
  { value: "2", right: false },
  { value: "3", right: false },
];

/** @type {[string, typeof ONE, string[], [boolean, number, number]][]} */
const CASES = [
  ["the right answer of a single choice is right", ONE, ["0"], [true, 0, 0]],
  ["a wrong answer of a single choice is wrong, and the right one is missing", ONE, ["1"], [false, 1, 1]],
  ["all the right answers and no other are right", SEVERAL, ["0", "1"], [true, 0, 0]],
  ["the order of choices does not count", SEVERAL, ["1", "0"], [true, 0, 0]],
  ["one right answer out of two misses one", SEVERAL, ["0"], [false, 0, 1]],
  ["all the right answers and a wrong one are wrong", SEVERAL, ["0", "1", "2"], [false, 1, 0]],
  ["a right answer and a wrong one are wrong and miss one", SEVERAL, ["0", "3"], [false, 1, 1]],
  ["everything ticked is wrong", SEVERAL, ["0", "1", "2", "3"], [false, 2, 0]],
  ["only wrong answers miss every right one", SEVERAL, ["2", "3"], [false, 2, 2]],
];

for (const [name, options, chosen, [right, wrong, missing]] of CASES) {
  test(name, () => {
    const grade = gradeChoice(options, chosen);

    assert.deepEqual({ right: grade.right, wrong: grade.wrong, missing: grade.missing }, { right, wrong, missing });
  });
}

test("each chosen answer has its verdict, the others have none", () => {
  const expected = [
    { key: "1", right: true, why: "" },
    { key: "3", right: false, why: "" },
  ];

  assert.deepEqual(gradeChoice(SEVERAL, ["3", "1"]).marks, expected);
});

/** @type {[string[], string][]} */
const CODES = [
  [["1"], "1"],
  [["0", "2"], "0+2"],
  [["10", "2", "0"], "0+2+10"],
  [[], ""],
];

for (const [chosen, code] of CODES) {
  test(`answers ${JSON.stringify(chosen)} are told « ${code} »`, () => {
    assert.equal(choiceCode(chosen), code);
  });
}
