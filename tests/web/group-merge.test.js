import assert from "node:assert/strict";
import { test } from "node:test";
import { countDoubles, mergeFiles } from "../../web/group/model/merge.js";
import { chance } from "../../web/quiz/model/chance.js";

/** @typedef {import("../../web/progress/model/results-file.js").FiledAnswer} FiledAnswer */
/** @typedef {{ learner: string, answers: FiledAnswer[], runs: { assessment: string, finished: number, seconds: number }[] }} File */

const A = { question: "q1", hash: "h", at: 1, right: true, chosen: "0", assessment: "" };
const B = { question: "q2", hash: "h", at: 2, right: false, chosen: "1", assessment: "final" };
const RUN = { assessment: "final", finished: 2, seconds: 9 };

test("each learner counts once, in the order of their codes", () => {
  const files = ["c", "a", "b", "a"].map((learner) => ({ learner, answers: [], runs: [] }));

  assert.deepEqual(mergeFiles(files).map(({ code }) => code), ["a", "b", "c"]);
  assert.equal(countDoubles(files), 1);
  assert.equal(countDoubles([...files, ...files, { learner: "d" }]), 3);
});

test("nobody makes no learner", () => {
  assert.deepEqual(mergeFiles([]), []);
  assert.equal(countDoubles([]), 0);
});

test("two files of one learner give the union of their answers and runs, in time", () => {
  const files = [
    { learner: "a", answers: [B], runs: [RUN] },
    { learner: "a", answers: [A, B], runs: [RUN] },
  ];

  assert.deepEqual(mergeFiles(files), [{ code: "a", answers: [A, B], runs: [RUN] }]);
});

test("the same question answered again, or by somebody else, is another answer", () => {
  const again = { ...A, at: 7 };
  const edited = { ...A, hash: "other" };
  const [one, other] = mergeFiles([
    { learner: "a", answers: [A, again, edited], runs: [] },
    { learner: "b", answers: [A], runs: [] },
  ]);

  assert.equal(one.answers.length, 3);
  assert.deepEqual(other.answers, [A]);
});

test("an answer filed before its test was finished is the answer of that test", () => {
  const filed = { ...B, assessment: "" };

  for (const answers of [[filed, B], [B, filed]]) {
    assert.deepEqual(mergeFiles([{ learner: "a", answers, runs: [] }])[0].answers, [B]);
  }
});

test("a name that objects have by birth is a name like any other", () => {
  const answer = { ...A, question: "__proto__" };

  assert.deepEqual(mergeFiles([{ learner: "constructor", answers: [answer], runs: [] }]), [
    { code: "constructor", answers: [answer], runs: [] },
  ]);
});

test("whatever the order and the number of times, the result is the same (2000 random groups)", () => {
  const random = chance("merge");
  for (let time = 0; time < 2000; time += 1) {
    const files = randomFiles(random);
    const merged = mergeFiles(files);

    assert.deepEqual(mergeFiles(shuffled(files, random)), merged, "order of the files");
    assert.deepEqual(
      mergeFiles(files.map((file) => ({ ...file, answers: shuffled(file.answers, random), runs: shuffled(file.runs, random) }))),
      merged,
      "order inside the files",
    );
    assert.deepEqual(mergeFiles(shuffled([...files, ...files], random)), merged, "each file twice");
    const again = merged.map(({ code, ...rest }) => ({ learner: code, ...rest }));
    assert.deepEqual(mergeFiles(again), merged, "merged once more");
    // Half now, half later.
    const half = Math.floor(files.length / 2);
    const first = mergeFiles(files.slice(0, half)).map(({ code, ...rest }) => ({ learner: code, ...rest }));
    assert.deepEqual(mergeFiles([...files.slice(half), ...first]), merged, "in two goes");
    for (const { code, answers } of merged) {
      const own = files.filter(({ learner }) => learner === code).flatMap((file) => file.answers);
      const keys = new Set(own.map(({ question, hash, at }) => `${question} ${hash} ${at}`));
      assert.equal(answers.length, keys.size, "no answer lost, none twice");
    }
  }
});

/**
 * Few values each, so that files agree, overlap and contradict each other.
 *
 * @param {() => number} random
 * @returns {File[]}
 */
function randomFiles(random) {
  /** @param {number} below */
  const pick = (below) => Math.floor(random() * below);
  return Array.from({ length: pick(7) }, () => ({
    learner: `l${pick(3)}`,
    answers: Array.from({ length: pick(9) }, () => ({
      question: `q${pick(3)}`,
      hash: `h${pick(2)}`,
      at: pick(3),
      right: pick(2) === 0,
      chosen: String(pick(3)),
      assessment: ["", "final"][pick(2)],
    })),
    runs: Array.from({ length: pick(3) }, () => ({ assessment: `t${pick(2)}`, finished: pick(2), seconds: pick(3) })),
  }));
}

/**
 * @template T
 * @param {T[]} items
 * @param {() => number} random
 */
function shuffled(items, random) {
  return items
    .map((item) => /** @type {[number, T]} */ ([random(), item]))
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
