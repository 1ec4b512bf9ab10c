import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeFiles } from "../../web/group/model/merge.js";
import { readObjectives } from "../../web/group/model/objectives.js";
import { recordAnswer, recordRun } from "../../web/progress/model/record.js";
import { makeResultsFile } from "../../web/progress/model/results-file.js";
import { emptyProgress } from "../../web/progress/model/state.js";

/** @typedef {import("../../web/progress/model/types.js").Progress} Progress */

// The files are those of the learner's own page: what it writes is what is read here.

const OBJECTIVE = { q0: "open", q1: "open", q2: "pay", q3: "pay" };
const COURSE = /** @type {import("../../web/progress/model/course.js").Course} */ (
  /** @type {unknown} */ ({
    objectives: ["open", "pay", "help"].map((id) => ({ id })),
    questions: Object.entries(OBJECTIVE).map(([id, objective]) => ({ id, hash: "now", objective })),
    assessments: [
      { id: "start", kind: "positioning", objectives: ["open", "pay"] },
      { id: "half", kind: "sequence", objectives: ["help"] },
      { id: "end", kind: "final", objectives: ["pay", "open"] },
    ],
  })
);

test("the group's share before and after, by objective, in the order of the course", () => {
  const learners = [
    [test_("start", 1, { q0: 1, q1: 0, q2: 0 }), test_("end", 2, { q0: 1, q1: 1, q2: 1 })],
    [test_("start", 1, { q0: 0, q2: 0 }), test_("end", 2, { q1: 1, q3: 0 })],
    [test_("start", 1, { q1: 1, q3: 1 }), test_("end", 2, { q0: 0, q2: 1, q3: 1 })],
  ];

  assert.deepEqual(changes(learners), [
    ["open", 3, 2 / 4, 3, 3 / 4],
    ["pay", 3, 1 / 3, 3, 3 / 4],
  ]);
});

test("before is the first positioning test, after is the latest final one", () => {
  const twice = [
    test_("start", 1, { q0: 0 }),
    test_("end", 2, { q0: 0 }),
    test_("start", 3, { q0: 1, q1: 1 }),
    test_("end", 4, { q0: 1 }),
  ];

  assert.deepEqual(changes([twice, twice, twice])[0], ["open", 3, 0, 3, 1]);
});

test("the second try that follows a test does not count, whether it asks the same question or another", () => {
  const again = [
    test_("start", 1, { q0: 0 }),
    test_("start", 2, { q0: 1 }, true),
    test_("end", 3, { q0: 0, q2: 0 }),
    test_("end", 4, { q1: 1, q2: 1 }, true),
  ];

  assert.deepEqual(changes([again, again, again]), [
    ["open", 3, 0, 3, 0],
    ["pay", 0, null, 3, 0],
  ]);
});

test("a test is told from the next one when the clock went back meanwhile", () => {
  // The later test is stamped right after the first, because a device never goes back in time.
  const back = [test_("end", 9, { q0: 1, q1: 1 }), test_("end", 1, { q0: 0, q1: 0 }, true)];

  assert.deepEqual(changes([back, back, back])[0], ["open", 0, null, 3, 1]);
});

test("lessons, revisions and quizzes of half a day tell nothing of before and after", () => {
  const progress = [test_("half", 1, { q0: 1 })];

  assert.deepEqual(changes([progress, progress, progress]), [
    ["open", 0, null, 0, null],
    ["pay", 0, null, 0, null],
  ]);
  const lesson = recordAnswer(emptyProgress("c", "l"), { ...given("q0", 1), given: [] }, 5);
  const files = [makeResultsFile(lesson)];
  assert.equal(readObjectives(mergeFiles(files), COURSE)[0].before.learners, 0);
});

test("with less than three learners there is no share", () => {
  const one = [test_("start", 1, { q0: 1 }), test_("end", 2, { q0: 1 })];

  assert.deepEqual(changes([one, one])[0], ["open", 2, null, 2, null]);
});

test("answers to a question that has changed since, or is gone, are left out", () => {
  const learner = makeResultsFile(play([test_("start", 1, { q0: 1, q1: 0, gone: 1 })], "l"));
  for (const answer of learner.answers) if (answer.question === "q0") answer.hash = "older";
  const files = ["a", "b", "c"].map((code) => ({ ...learner, learner: code }));

  assert.deepEqual(readObjectives(mergeFiles(files), COURSE)[0].before, { learners: 3, share: 0 });
});

test("a course without these tests has no objective to show", () => {
  assert.deepEqual(readObjectives([], { ...COURSE, assessments: COURSE.assessments.slice(1, 2) }), []);
});

/** @typedef {{ assessment: string, day: number, answers: Record<string, number>, again: boolean }} Sat */

/**
 * @param {string} assessment
 * @param {number} day
 * @param {Record<string, number>} answers  1 right, 0 wrong
 * @param {boolean} [again]  second try on the missed ones
 * @returns {Sat}
 */
function test_(assessment, day, answers, again = false) {
  return { assessment, day, answers, again };
}

/**
 * @param {Sat[]} tests
 * @param {string} code
 */
function play(tests, code) {
  let progress = emptyProgress("c", code);
  for (const { assessment, day, answers, again } of tests) {
    const finished = day * 86_400_000;
    const run = {
      id: `${assessment}-${day}`,
      assessment,
      seed: "1",
      after: again ? (progress.runs[progress.runs.length - 1]?.id ?? "") : "",
      started: finished - 60_000,
      finished,
      seconds: 60,
      questions: [],
    };
    progress = recordRun(progress, run, Object.entries(answers).map(([question, right]) => given(question, right)));
  }
  return progress;
}

/**
 * @param {string} question
 * @param {number} right
 */
function given(question, right) {
  return { question, hash: "now", right: right === 1, chosen: "" };
}

/** @param {Sat[][]} learners */
function changes(learners) {
  const files = learners.map((tests, index) => makeResultsFile(play(tests, `l${index}`)));
  return readObjectives(mergeFiles(files), COURSE).map(({ objective, before, after }) => [
    objective.id,
    before.learners,
    before.share,
    after.learners,
    after.share,
  ]);
}
