import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, noVotes, readVotes, shares, total } from "../../web/slides/model/votes.js";

const VOTES = { first: [1, 0, 3], second: [0, 0, 0] };

test("a question begins with no vote for any of its choices", () => {
  assert.deepEqual(noVotes(3), { first: [0, 0, 0], second: [0, 0, 0] });
});

/** @type {[string, number][]} */
const TYPED = [
  ["7", 7],
  [" 12 ", 12],
  ["99", 99],
  ["100", 99],
  ["", 0],
  ["deux", 0],
  ["-3", 0],
  ["2.5", 0],
  ["1e2", 0],
  ["1000", 0],
];

for (const [typed, expected] of TYPED) {
  test(`what is typed « ${typed} » counts ${expected}`, () => {
    assert.deepEqual(counted(VOTES, "first", 1, typed), { first: [1, expected, 3], second: [0, 0, 0] });
  });
}

test("a count of the second vote leaves the first one, and what was there before, as they were", () => {
  const after = counted(VOTES, "second", 2, "4");

  assert.deepEqual(after, { first: [1, 0, 3], second: [0, 0, 4] });
  assert.deepEqual(VOTES, { first: [1, 0, 3], second: [0, 0, 0] });
});

test("a vote adds up, and each choice has its share of it", () => {
  assert.equal(total(VOTES, "first"), 4);
  assert.deepEqual(shares(VOTES, "first"), [0.25, 0, 0.75]);
});

test("when nobody voted, no choice has a share", () => {
  assert.deepEqual(shares(VOTES, "second"), [0, 0, 0]);
});

test("votes are read back as they were", () => {
  assert.deepEqual(readVotes(JSON.parse(JSON.stringify(VOTES)), 3), VOTES);
});

/** @type {[string, unknown][]} */
const FOREIGN = [
  ["nothing", null],
  ["a word", "votes"],
  ["a list", [1, 2, 3]],
  ["one round only", { first: [1, 0, 3] }],
  ["another number of choices", { first: [1, 0], second: [0, 0] }],
  ["words for counts", { first: ["1", "0", "3"], second: [0, 0, 0] }],
  ["a count below zero", { first: [-1, 0, 3], second: [0, 0, 0] }],
  ["a count that is not whole", { first: [0.5, 0, 3], second: [0, 0, 0] }],
  ["more than a room holds", { first: [100, 0, 3], second: [0, 0, 0] }],
];

for (const [name, value] of FOREIGN) {
  test(`${name} is not read as votes`, () => {
    assert.equal(readVotes(value, 3), null);
  });
}
