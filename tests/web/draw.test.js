import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { chance } from "../../web/quiz/model/chance.js";
import { draw, drawAgain } from "../../web/quiz/model/draw.js";

/** The same draws that tests/unit/test_draw.py asks of the build. */
const KNOWN = JSON.parse(readFileSync(new URL("../data/draws.json", import.meta.url), "utf8"));
const POOL = KNOWN.pool.map((/** @type {[string, string]} */ [question, objective]) => ({ question, objective }));

test("the numbers of a seed are those that the build has", () => {
  for (const [seed, numbers] of Object.entries(KNOWN.chance)) {
    const following = chance(seed);
    assert.deepEqual(
      numbers.map(() => Math.round(following() * 4294967296)),
      numbers,
    );
  }
});

test("a draw is the one that the build makes for paper", () => {
  assert.ok(KNOWN.draws.length > 20);
  for (const { seed, count, perObjective, drawn } of KNOWN.draws) {
    assert.deepEqual(
      draw(POOL, seed, count, perObjective).map(({ question }) => question),
      drawn,
    );
  }
});

test("a second try asks other questions on the objectives that were missed, as long as there are some", () => {
  for (let seed = 0; seed < 500; seed += 1) {
    const first = draw(POOL, `${seed}`, 12, 1);
    const toss = chance(`missed ${seed}`);
    const missed = first.filter(() => toss() < 0.4);
    const again = drawAgain(
      POOL,
      first,
      missed.map(({ question }) => question),
      `${seed}`,
    );

    assert.equal(again.length, missed.length);
    for (const objective of new Set(POOL.map((/** @type {{ objective: string }} */ one) => one.objective))) {
      const on = (/** @type {import("../../web/quiz/model/draw.js").Drawable[]} */ list) => list.filter((one) => one.objective === objective);
      assert.equal(on(again).length, on(missed).length);
      const unasked = on(POOL).length - on(first).length;
      const fresh = on(again).filter((one) => !first.includes(one)).length;
      assert.equal(fresh, Math.min(unasked, on(missed).length));
    }
  }
});

test("a second try leaves out what is no longer in the course", () => {
  const first = [
    { question: "gone", objective: "o" },
    { question: "q-00", objective: "o" },
  ];

  assert.deepEqual(drawAgain([first[1]], first, ["gone", "q-00"], "1"), [first[1]]);
});
