import assert from "node:assert/strict";
import { test } from "node:test";
import { following, place } from "../../web/slides/model/line.js";

// « a » and « d » are on the main line, « e » too; « b » and « c » are details of « a ».
const STEPS = [
  ["a", true],
  ["b", false],
  ["c", false],
  ["d", true],
  ["e", true],
  ["f", false],
].map(([id, main]) => ({ id: String(id), main: main === true, row: "row" }));

/** @type {[string, 1 | -1, boolean, string][]} */
const MOVES = [
  ["a", 1, false, "d"],
  ["a", 1, true, "b"],
  ["b", 1, false, "d"],
  ["d", 1, false, "e"],
  ["d", -1, false, "a"],
  ["d", -1, true, "c"],
  // From a detail, back to what it is below.
  ["c", -1, false, "a"],
  ["c", -1, true, "b"],
  ["e", 1, true, "f"],
  // At either end, nothing moves: a detail at the very end is not reached by the main line.
  ["e", 1, false, "e"],
  ["f", 1, true, "f"],
  ["a", -1, true, "a"],
  ["a", -1, false, "a"],
];

for (const [from, way, details, to] of MOVES) {
  test(`from ${from}, ${way === 1 ? "on" : "back"}${details ? " by details" : ""}, one comes to ${to}`, () => {
    const index = STEPS.findIndex(({ id }) => id === from);

    assert.equal(STEPS[following(STEPS, index, way, details)].id, to);
  });
}

test("a detail counts as the slide that it is below", () => {
  assert.deepEqual(
    STEPS.map((_, index) => place(STEPS, index)),
    [1, 1, 1, 2, 3, 3].map((rank) => ({ rank, count: 3 })),
  );
});

test("a detail before any main slide counts as the first one", () => {
  assert.deepEqual(place(STEPS.slice(1), 0), { rank: 1, count: 2 });
});
