import assert from "node:assert/strict";
import { test } from "node:test";
import { gradeMatch, matchCode } from "../../web/quiz/model/match.js";

// Two items may share an answer, and one answer fits no item.
const EXPECTED = ["2", "0", "2"];

/** @type {[string, string[], boolean[]][]} */
const CASES = [
  ["each item with its answer is right", ["2", "0", "2"], [true, true, true]],
  ["one item with the answer of another is the only wrong one", ["2", "2", "2"], [true, false, true]],
  ["an answer that fits no item is wrong", ["1", "0", "2"], [false, true, true]],
  ["an item without an answer is wrong", ["2", "", "2"], [true, false, true]],
  ["nothing chosen is all wrong", ["", "", ""], [false, false, false]],
];

for (const [name, chosen, verdicts] of CASES) {
  test(name, () => {
    const grade = gradeMatch(EXPECTED, chosen);
    const wrong = verdicts.filter((right) => !right).length;

    assert.deepEqual(grade, {
      right: wrong === 0,
      wrong,
      missing: wrong,
      total: 3,
      marks: verdicts.map((right, index) => ({ key: `${index}`, right, why: "" })),
    });
  });
}

/** @type {[string[], string][]} */
const CODES = [
  [["0", "2", "1"], "0,2,1"],
  [["0", "", "1"], "0,,1"],
  [["", "", ""], ""],
];

for (const [chosen, code] of CODES) {
  test(`answers ${JSON.stringify(chosen)} are told « ${code} »`, () => {
    assert.equal(matchCode(chosen), code);
  });
}
