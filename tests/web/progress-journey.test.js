import assert from "node:assert/strict";
import { test } from "node:test";
import { gains, resume, steps, toRead } from "../../web/progress/model/journey.js";
import { recordAnswer, recordRead, recordRun, recordVisit } from "../../web/progress/model/record.js";
import { emptyProgress } from "../../web/progress/model/state.js";
import { levelOf, percent, scoreByObjective } from "../../web/progress/model/tally.js";
import { finished, renew } from "../../web/quiz/model/exam.js";
import { sortForRevision } from "../../web/quiz/model/revision.js";

const LIMITS = { acquired: 80, started: 50 };
const lesson = (/** @type {string} */ id, /** @type {string[]} */ quiz) => ({
  id,
  sequence: "s",
  title: id,
  href: `${id}.html`,
  minutes: 10,
  quiz,
});
/** @type {import("../../web/progress/model/course.js").Course} */
const COURSE = {
  course: { id: "c", title: "C", version: "1" },
  offers: [],
  ...LIMITS,
  recall: [2],
  sequences: [],
  objectives: [
    { id: "o1", sequence: "s", statement: "un", lessons: ["l1"] },
    { id: "o2", sequence: "s", statement: "deux", lessons: ["l2", "l3"] },
    { id: "o3", sequence: "s", statement: "trois", lessons: ["l3"] },
  ],
  lessons: [lesson("l1", ["q1"]), lesson("l2", ["q2"]), lesson("l3", ["q3"])],
  questions: ["q1", "q2", "q3"].map((id, rank) => ({
    id,
    hash: "h",
    objective: `o${rank + 1}`,
    lesson: `l${rank + 1}`,
    read: "geste",
  })),
  assessments: [
    { id: "before", kind: "positioning", title: "Avant", href: "before.html", objectives: ["o1", "o2"] },
    { id: "after", kind: "final", title: "Après", href: "after.html", objectives: ["o1", "o2"] },
  ],
  pages: { journey: "", revision: "", sheet: "", group: "" },
};
const EMPTY = emptyProgress("c", "d");
const answer = (/** @type {string} */ question, right = true, hash = "h") => ({
  question,
  hash,
  right,
  chosen: "0",
  given: ["0"],
});

/**
 * @param {import("../../web/progress/model/types.js").Progress} progress
 * @param {string} assessment
 * @param {Record<string, [string, boolean]>} results  objective and verdict by question
 * @param {number} now
 */
function withRun(progress, assessment, results, now, after = "") {
  const questions = Object.entries(results).map(([question, [objective]]) => ({ question, hash: "h", objective }));
  const run = { id: `${assessment}${now}`, assessment, seed: "1", after, started: now, finished: now, seconds: 5, questions };
  const answers = Object.entries(results).map(([question, [, right]]) => ({ question, hash: "h", right, chosen: "0" }));
  return recordRun(progress, run, answers);
}

/** @type {[number, number, string][]} */
const LEVELS = [
  [8, 10, "acquired"],
  [799, 1000, "started"],
  [4, 5, "acquired"],
  [1, 2, "started"],
  [499, 1000, "missed"],
  [0, 3, "missed"],
  [2, 3, "started"],
  [0, 0, "unknown"],
];
for (const [right, total, level] of LEVELS) {
  test(`${right} of ${total} is ${level}`, () => {
    assert.equal(levelOf({ right, total }, LIMITS), level);
  });
}

test("a share just under a limit is not rounded up to it", () => {
  assert.equal(percent({ right: 799, total: 1000 }), 79);
});

test("who has not begun is led to the first lesson", () => {
  assert.deepEqual(where(EMPTY), ["l1", false]);
});

test("who left in the middle of a lesson is led back to it, not to an earlier one that was skipped", () => {
  const progress = recordVisit(recordVisit(EMPTY, "l1", 10), "l2", 20);

  assert.deepEqual(where(progress), ["l2", true]);
});

test("a lesson that is read but whose quiz is not done is still to be finished", () => {
  const progress = recordRead(recordVisit(EMPTY, "l1", 10), "l1", true, 11);

  assert.deepEqual(where(progress), ["l1", true]);
});

test("a lesson read, its quiz done, gives way to the next", () => {
  let progress = recordRead(recordVisit(EMPTY, "l1", 10), "l1", true, 11);
  progress = recordAnswer(progress, answer("q1", false), 12);

  assert.deepEqual(where(progress), ["l2", false]);
});

test("who has finished all is led nowhere", () => {
  let progress = EMPTY;
  for (const { id, quiz } of COURSE.lessons) {
    progress = recordAnswer(recordRead(progress, id, true, 10), answer(quiz[0]), 11);
  }

  assert.equal(resume(steps(progress, COURSE), progress), null);
});

test("a question edited since is not done any more", () => {
  const progress = recordAnswer(EMPTY, answer("q1", true, "old"), 10);

  assert.deepEqual(steps(progress, COURSE)[0].quiz, { total: 1, answered: 0, right: 0, best: 0 });
});

test("an answer given in a test is not an answer to the lesson's quiz", () => {
  const progress = withRun(EMPTY, "after", { q1: ["o1", true] }, 10);

  assert.equal(steps(progress, COURSE)[0].quiz.answered, 0);
});

test("the gain goes from the first positioning to the latest final test", () => {
  let progress = withRun(EMPTY, "before", { q1: ["o1", false], q2: ["o2", true] }, 10);
  progress = withRun(progress, "before", { q1: ["o1", true], q2: ["o2", true] }, 20);
  progress = withRun(progress, "after", { q1: ["o1", false], q2: ["o2", false] }, 30);
  progress = withRun(progress, "after", { q1: ["o1", true], q2: ["o2", false] }, 40);

  const told = gains(progress, COURSE).map(({ objective, before, after }) => [objective.id, before?.right, after?.right]);

  assert.deepEqual(told, [
    ["o1", 0, 1],
    ["o2", 1, 0],
  ]);
});

test("an objective that no test asks about has no line", () => {
  assert.deepEqual(gains(EMPTY, COURSE).map(({ objective }) => objective.id), ["o1", "o2"]);
});

test("a second try counts for the objective that it makes up for, and never beyond what was asked", () => {
  const first = withRun(EMPTY, "after", { q1: ["o1", false], q2: ["o2", true], q3: ["o2", false] }, 10);
  const progress = withRun(first, "after", { q4: ["o1", true], q3: ["o2", true] }, 20, "after10");
  const [run, again] = progress.runs;

  const scores = Object.fromEntries(scoreByObjective(progress, run, again, LIMITS));

  assert.deepEqual(scores, {
    o1: { right: 1, total: 1, level: "acquired" },
    o2: { right: 2, total: 2, level: "acquired" },
  });
});

test("what to read is for the objectives that are not acquired, the weakest first, each lesson once", () => {
  const score = (/** @type {number} */ right, /** @type {import("../../web/progress/model/tally.js").Level} */ level) => ({
    right,
    total: 4,
    level,
  });
  const scores = new Map([
    ["o1", score(4, "acquired")],
    ["o3", score(2, "started")],
    ["o2", score(0, "missed")],
  ]);

  assert.deepEqual(toRead(scores, COURSE).map(({ id }) => id), ["l2", "l3"]);
});

test("a revision begins with what was missed longest ago, then what is new, then what was right longest ago", () => {
  let progress = recordAnswer(EMPTY, answer("q5", true), 5);
  progress = recordAnswer(progress, answer("q1", true), 10);
  progress = recordAnswer(progress, answer("q2", true), 11);
  progress = recordAnswer(progress, answer("q4", false), 20);
  progress = recordAnswer(progress, answer("q2", false), 30);
  progress = recordAnswer(progress, answer("q6", false, "old"), 50);
  const pool = ["q1", "q2", "q3", "q4", "q5", "q6"].map((question) => ({ question, hash: "h" }));

  const { missed, fresh, known } = sortForRevision(progress, pool);
  const ids = (/** @type {{ question: string }[]} */ list) => list.map(({ question }) => question);

  assert.deepEqual(
    [ids(missed), ids(fresh), ids(known)],
    [
      ["q4", "q2"],
      ["q3", "q6"],
      ["q5", "q1"],
    ],
  );
});

test("a test taken up after an edit asks what changed as it is now, and no longer what is gone", () => {
  const asked = (/** @type {string} */ question, hash = "h") => ({ question, hash, objective: "o" });
  const open = {
    id: "r",
    seed: "1",
    after: "",
    started: 1,
    seconds: 9,
    questions: [asked("same"), asked("edited"), asked("gone")],
    given: { same: ["1"], edited: ["2"], gone: ["3"] },
    unknown: ["edited"],
  };

  const { run, changed } = renew(open, [asked("new"), asked("edited", "h2"), asked("same")]);

  assert.equal(changed, 2);
  assert.deepEqual(run.questions, [asked("same"), asked("edited", "h2")]);
  assert.deepEqual(run.given, { same: ["1"] });
  assert.deepEqual(run.unknown, []);
  assert.deepEqual(finished(run, "after", 99).questions, run.questions);
});

/** @param {import("../../web/progress/model/types.js").Progress} progress */
function where(progress) {
  const next = resume(steps(progress, COURSE), progress);
  return next && [next.step.lesson.id, next.begun];
}
