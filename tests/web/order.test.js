import assert from "node:assert/strict";
import { test } from "node:test";
import { shuffled } from "../../web/quiz/model/chance.js";
import { gradeOrder, readOrder } from "../../web/quiz/model/order.js";

/** @type {[string, number[], number[]][]} */
const CASES = [
  ["all in place are right", [0, 1, 2, 3], []],
  ["of two steps put the wrong way round, one is to be moved", [1, 0], [0]],
  ["a last step put first is the only wrong one", [3, 0, 1, 2], [3]],
  ["a first step put last is the only wrong one", [1, 2, 3, 0], [0]],
  ["a step put too early is the only wrong one, whatever it shifts", [0, 4, 1, 2, 3, 5], [4]],
  ["a step put too late is the only wrong one, whatever it shifts", [0, 2, 3, 4, 1, 5], [1]],
  ["all in reverse keep the one that is in its place", [2, 1, 0], [0, 2]],
  ["two steps astray are two to be moved", [5, 0, 1, 3, 4, 2], [2, 5]],
];

for (const [name, put, wrong] of CASES) {
  test(name, () => {
    const grade = gradeOrder(put);

    assert.deepEqual(wrongOf(put), wrong);
    assert.deepEqual(
      { right: grade.right, wrong: grade.wrong, missing: grade.missing, total: grade.total },
      { right: wrong.length === 0, wrong: wrong.length, missing: wrong.length, total: put.length },
    );
  });
}

test("each step has its verdict, in the order they were put", () => {
  const expected = [
    { key: "2", right: false, why: "" },
    { key: "0", right: true, why: "" },
    { key: "1", right: true, why: "" },
  ];

  assert.deepEqual(gradeOrder([2, 0, 1]).marks, expected);
});

test("whatever the order, the steps called right follow one another, and no more could", () => {
  for (let round = 0; round < 500; round += 1) {
    const put = shuffled(
      Array.from({ length: 2 + (round % 6) }, (_, rank) => rank),
      `order ${round}`,
    );
    const right = put.filter((rank) => !wrongOf(put).includes(rank));

    assert.deepEqual(right, [...right].sort(), `${put}`);
    assert.equal(right.length, longestOf(put), `${put}`);
    assert.equal(gradeOrder(put).right, longestOf(put) === put.length, `${put}`);
  }
});

test("to put the wrong steps back among the right ones makes the right order", () => {
  for (let round = 0; round < 200; round += 1) {
    const put = shuffled([0, 1, 2, 3, 4, 5], `mend ${round}`);
    const wrong = wrongOf(put);
    const mended = put.filter((rank) => !wrong.includes(rank));
    for (const rank of wrong) mended.splice(mended.filter((kept) => kept < rank).length, 0, rank);

    assert.deepEqual(mended, [0, 1, 2, 3, 4, 5], `${put}`);
  }
});

test("an order that was kept is read back", () => {
  assert.deepEqual(readOrder(["2", "0", "1"], 3), [2, 0, 1]);
});

/** @type {[string, string[]][]} */
const NO_ORDER = [
  ["nothing", []],
  ["too few steps", ["0", "1"]],
  ["too many steps", ["0", "1", "2", "3"]],
  ["a step twice", ["0", "1", "1"]],
  ["a step that is not there", ["0", "1", "3"]],
  ["something else than ranks", ["0", "", "2"]],
  ["a rank written otherwise", ["0", "1.0", "2"]],
];

for (const [name, values] of NO_ORDER) {
  test(`${name} is no order of three steps`, () => {
    assert.equal(readOrder(values, 3), null);
  });
}

/** @param {number[]} put */
function wrongOf(put) {
  return gradeOrder(put)
    .marks.filter(({ right }) => !right)
    .map(({ key }) => Number(key))
    .sort();
}

/**
 * By trying every choice of steps: slow, and sure.
 *
 * @param {number[]} put
 */
function longestOf(put) {
  let longest = 0;
  for (let choice = 0; choice < 1 << put.length; choice += 1) {
    const chosen = put.filter((_, place) => choice & (1 << place));
    if (chosen.every((rank, place) => place === 0 || chosen[place - 1] < rank)) longest = Math.max(longest, chosen.length);
  }
  return longest;
}
