import assert from "node:assert/strict";
import { test } from "node:test";
import { merge } from "../../web/progress/model/merge.js";
import {
  erase,
  recordAnswer,
  recordOpen,
  recordRead,
  recordTime,
  recordVisit,
  takeBack,
} from "../../web/progress/model/record.js";
import { emptyProgress } from "../../web/progress/model/state.js";
import { secondsOn } from "../../web/progress/model/tally.js";
import { chance } from "../../web/quiz/model/chance.js";

/** @typedef {import("../../web/progress/model/types.js").Progress} Progress */

/** @param {string} question @param {boolean} right */
const answer = (question, right) => ({ question, hash: "h", right, chosen: "0", given: ["0"] });

/**
 * @param {string} seed
 * @returns {Progress} a memory after some random days
 */
function someProgress(seed) {
  const toss = chance(seed);
  const pick = (/** @type {number} */ below) => Math.floor(toss() * below);
  let progress = emptyProgress("c", `${seed[0]}${pick(3)}`);
  for (let step = 0; step < 12; step += 1) {
    const now = 100 + pick(40);
    const kind = pick(6);
    if (kind === 0) progress = recordAnswer(progress, answer(`q${pick(3)}`, toss() < 0.5), now);
    if (kind === 1) progress = recordRead(progress, `l${pick(2)}`, toss() < 0.5, now);
    if (kind === 2) progress = recordVisit(progress, `l${pick(2)}`, now);
    if (kind === 3) progress = recordTime(progress, `l${pick(2)}`, pick(60), now);
    if (kind === 4) progress = recordOpen(progress, "final", null, now);
    if (kind === 5 && pick(4) === 0) progress = erase(progress, `${seed[0]}${pick(3)}`, now);
  }
  return progress;
}

/**
 * What two devices must agree on: all but which of them each is.
 *
 * @param {Progress} progress
 */
const shared = ({ device: _, ...rest }) => rest;

test("two memories put together are the same whichever asks first", () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const [a, b] = [someProgress(`a${seed}`), someProgress(`b${seed}`)];
    assert.deepEqual(shared(merge(a, b)), shared(merge(b, a)));
  }
});

test("putting the same together again changes nothing", () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const [a, b] = [someProgress(`a${seed}`), someProgress(`b${seed}`)];
    const once = merge(a, b);
    assert.deepEqual(merge(once, b), once);
    assert.deepEqual(merge(once, once), once);
  }
});

test("three memories give the same whatever the order", () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const [a, b, c] = ["a", "b", "c"].map((name) => someProgress(name + seed));
    assert.deepEqual(shared(merge(merge(a, b), c)), shared(merge(a, merge(b, c))));
  }
});

test("the best answer and the latest are both kept", () => {
  const phone = recordAnswer(emptyProgress("c", "phone"), answer("q", true), 10);
  const laptop = recordAnswer(emptyProgress("c", "laptop"), answer("q", false), 20);

  const { answers } = merge(phone, laptop);

  assert.deepEqual(answers.map(({ right }) => right), [true, false]);
});

test("each device counts its own time, however often the two are put together", () => {
  const phone = recordTime(emptyProgress("c", "phone"), "l", 60, 10);
  const laptop = recordTime(emptyProgress("c", "laptop"), "l", 30, 20);
  const both = merge(merge(phone, laptop), laptop);

  assert.equal(secondsOn(both, "l"), 90);
  assert.equal(secondsOn(recordTime(both, "l", 5, 30), "l"), 95);
});

test("what was erased does not come back by a link from a page that still had it", () => {
  const page = recordAnswer(emptyProgress("c", "d"), answer("q", true), 10);
  const erased = erase(page, "new", 20);

  assert.deepEqual(merge(page, erased).answers, []);
  assert.deepEqual(merge(erased, page).answers, []);
});

test("what is answered after an erasure, on a page that had not heard of it, is kept", () => {
  const page = recordAnswer(emptyProgress("c", "d"), answer("q", true), 10);
  const erased = erase(page, "new", 20);
  const later = recordAnswer(page, answer("r", true), 30);

  assert.deepEqual(merge(erased, later).answers.map(({ question }) => question), ["r"]);
});

test("a file from before an erasure, chosen by hand, brings back what it holds, on every page", () => {
  const before = recordAnswer(emptyProgress("c", "d"), answer("q", true), 10);
  const erased = erase(before, "new", 20);
  const back = takeBack(erased, before, 30);

  assert.equal(back.answers.length, 1);
  // The next page, which knows of the erasure only, must not undo it.
  assert.equal(merge(erased, back).answers.length, 1);
  assert.equal(merge(back, erased).answers.length, 1);
});

test("a file from a device that was erased erases nothing here", () => {
  const mine = recordAnswer(emptyProgress("c", "mine"), answer("q", true), 10);
  const theirs = recordAnswer(erase(emptyProgress("c", "theirs"), "theirs-2", 50), answer("r", true), 60);

  assert.equal(takeBack(mine, theirs, 70).answers.length, 2);
});

test("two devices put together have one learner's code from then on", () => {
  const [phone, laptop] = [emptyProgress("c", "phone"), emptyProgress("c", "laptop")];

  assert.equal(merge(phone, laptop).learner, merge(laptop, phone).learner);
  assert.equal(merge(phone, laptop).device, "phone");
});
