import assert from "node:assert/strict";
import { test } from "node:test";
import { merge } from "../../web/progress/model/merge.js";
import { readProgressFile, writeProgressFile } from "../../web/progress/model/progress-file.js";
import { erase, exerciseKey, recordAnswer, recordRead, recordRun, recordTime, recordVisit } from "../../web/progress/model/record.js";
import { emptyProgress } from "../../web/progress/model/state.js";
import { workTexts } from "../../web/texts/work.js";
import { latestSequence, sumWork, workDone } from "../../web/workdone/model/done.js";
import { makeWorkFile } from "../../web/workdone/model/work-file.js";

const DAY = 1000;
/** Day 1, day 2…: no time zone in what is counted. @param {number} at */
const dayOf = (at) => `2026-11-${String(10 + Math.floor(at / DAY)).padStart(2, "0")}`;

/** @type {import("../../web/progress/model/course.js").Course} */
const COURSE = {
  course: { id: "c", title: "Vélo", version: "1.0" },
  offers: [],
  acquired: 80,
  started: 50,
  recall: [],
  sequences: [
    { id: "s1", title: "Matin" },
    { id: "s2", title: "Soir" },
  ],
  objectives: [
    { id: "o1", sequence: "s1", statement: "", lessons: ["l1"] },
    { id: "o2", sequence: "s2", statement: "", lessons: ["l2"] },
  ],
  lessons: [
    { id: "l1", sequence: "s1", title: "Pneus", href: "", minutes: 10, quiz: ["q1", "q2", "q3"] },
    { id: "l2", sequence: "s2", title: "Freins", href: "", minutes: 20, quiz: ["q4"] },
  ],
  questions: ["q1", "q2", "q3", "q4", "q5"].map((id) => ({
    id,
    hash: "h",
    objective: id < "q4" ? "o1" : "o2",
    lesson: id < "q4" ? "l1" : "l2",
    read: "",
  })),
  assessments: [
    { id: "quiz-1", kind: "sequence", title: "Quiz du matin", href: "", objectives: ["o1"] },
    { id: "quiz-2", kind: "sequence", title: "Quiz du soir", href: "", objectives: ["o2"] },
    { id: "final", kind: "final", title: "Final", href: "", objectives: ["o1"] },
  ],
  pages: { journey: "", revision: "", sheet: "", group: "" },
};

/** @type {import("../../web/workdone/model/types.js").WorkData} */
const DATA = {
  exercises: {
    l1: [
      { id: "exercice-1", title: "Exercice 1 : gonfler", minutes: 5, home: false },
      { id: "exercice-2", title: "Exercice 2 : chez soi", minutes: 5, home: true },
    ],
  },
  productions: [
    { sequence: "s1", exercise: "l1#exercice-1", handIn: "La pression lue." },
    { sequence: "s2", exercise: "l2#exercice-1", handIn: "Rien." },
  ],
};

/** @param {string} question @param {boolean} right */
const answer = (question, right) => ({ question, hash: "h", right, chosen: "0", given: ["0"] });

/** Day 1: lesson read, exercise 1, q1 wrong then right, q2 right. Day 2: q1 again, a quiz of four questions, its second try. */
function someWork() {
  let progress = emptyProgress("c", "device");
  progress = recordRead(progress, "l1", true, DAY);
  progress = recordRead(progress, exerciseKey("l1", "exercice-1"), true, DAY + 1);
  progress = recordRead(progress, exerciseKey("l1", "exercice-2"), true, DAY + 2);
  progress = recordRead(progress, exerciseKey("l1", "exercice-2"), false, DAY + 3);
  progress = recordTime(progress, "l1", 90, DAY + 4);
  progress = recordAnswer(progress, answer("q1", false), DAY + 5);
  progress = recordAnswer(progress, answer("q1", true), DAY + 6);
  progress = recordAnswer(progress, answer("q2", true), DAY + 7);
  progress = recordAnswer(progress, { ...answer("q3", true), hash: "older" }, DAY + 8);
  progress = recordAnswer(progress, answer("q1", true), 2 * DAY);
  const asked = ["q1", "q2", "q3"].map((question) => ({ question, hash: "h", objective: "o1" }));
  const run = { id: "run-1", assessment: "quiz-1", seed: "7", after: "", started: 2 * DAY, finished: 2 * DAY + 9, seconds: 60, questions: asked };
  progress = recordRun(progress, run, ["q1", "q2", "q3"].map((question) => ({ question, hash: "h", right: question !== "q3", chosen: "0" })));
  const again = { ...run, id: "run-2", after: "run-1", started: 2 * DAY + 10, finished: 2 * DAY + 11, questions: asked.slice(2) };
  return recordRun(progress, again, [{ question: "q3", hash: "h", right: true, chosen: "0" }]);
}

/** @param {string} sequence */
const work = (sequence, day = "", progress = someWork()) => workDone(progress, COURSE, DATA, { sequence, day, dayOf });

test("a half-day tells its lessons, exercises, questions and quiz, each with its day", () => {
  const { lessons, runs, days } = work("s1");

  assert.deepEqual(days, ["2026-11-11", "2026-11-12"]);
  assert.deepEqual(lessons.map(({ id, read, seconds, planned }) => [id, read, seconds, planned]), [["l1", "2026-11-11", 90, 600]]);
  assert.deepEqual(lessons[0].exercises.map(({ key, day }) => [key, day]), [
    ["l1#exercice-1", "2026-11-11"],
    ["l1#exercice-2", ""],
  ]);
  assert.deepEqual(runs.map(({ id, day, seconds }) => [id, day, seconds]), [["run-1", "2026-11-12", 60]]);
});

test("a question is right at first try by its very first answer, and one that was edited since is not answered", () => {
  assert.deepEqual(work("s1").lessons[0].questions, { total: 3, answered: 2, firstRight: 1 });
  assert.deepEqual(work("s1", "2026-11-12").lessons[0].questions, { total: 3, answered: 1, firstRight: 0 });
});

test("a quiz counts its right answers at first try, without its second try", () => {
  const [{ right, total }] = work("s1").runs;

  assert.deepEqual([right, total], [2, 3]);
});

test("a day that is chosen leaves out the others, but for the time, which is not kept by day", () => {
  const { lessons, runs, productions, days } = work("s1", "2026-11-12");

  assert.deepEqual([lessons[0].read, lessons[0].exercises[0].day, lessons[0].seconds], ["", "", 90]);
  assert.deepEqual(productions.map(({ done }) => done), [false]);
  assert.equal(runs.length, 1);
  assert.equal(work("s1", "2026-11-11").runs.length, 0);
  assert.equal(days.length, 2);
});

test("a half-day knows nothing of the other one, and nothing is done of it", () => {
  const { lessons, runs, days, productions } = work("s2");

  assert.deepEqual([lessons.length, lessons[0].read, runs.length, days.length], [1, "", 0, 0]);
  // An exercise that the data do not hold is not done, and has no title.
  assert.deepEqual(productions, [{ exercise: "l2#exercice-1", lesson: "", title: "", handIn: "Rien.", done: false }]);
});

test("the half-day to show first is that of the lesson opened last", () => {
  const first = recordVisit(emptyProgress("c", "device"), "l2", 5);

  assert.equal(latestSequence(emptyProgress("c", "device"), COURSE), "");
  assert.equal(latestSequence(first, COURSE), "s2");
  assert.equal(latestSequence(recordVisit(first, "l1", 6), COURSE), "s1");
});

test("what is handed in is done once its exercise is ticked, and named by its lesson", () => {
  assert.deepEqual(work("s1").productions, [
    { exercise: "l1#exercice-1", lesson: "Pneus", title: "Exercice 1 : gonfler", handIn: "La pression lue.", done: true },
  ]);
});

test("exercises of the class alone are counted: those at home come after", () => {
  const { exercises, done, read, lessons, answered, firstRight, total, seconds, planned } = sumWork(work("s1"));

  assert.deepEqual([exercises, done, read, lessons], [1, 1, 1, 1]);
  assert.deepEqual([total, answered, firstRight, seconds, planned], [3, 2, 1, 90, 600]);
});

test("a tick goes with the progress: in its file, to another device, and away with an erasure", () => {
  const { progress } = readProgressFile(writeProgressFile(someWork()), "c");
  assert.ok(progress);
  const elsewhere = merge(emptyProgress("c", "other"), progress);
  const unticked = recordRead(elsewhere, exerciseKey("l1", "exercice-1"), false, 3 * DAY);

  assert.equal(sumWork(work("s1", "", elsewhere)).done, 1);
  // The latest word counts, whichever device it comes from.
  assert.equal(sumWork(work("s1", "", merge(progress, unticked))).done, 0);
  assert.equal(sumWork(work("s1", "", merge(progress, erase(progress, "new", 4 * DAY)))).done, 0);
});

test("the file holds codes, days and numbers: no name, no word of a question, no device", () => {
  const file = makeWorkFile(work("s1"), { course: COURSE.course, learner: "abc", made: 5 });
  const text = JSON.stringify(file);

  assert.deepEqual(
    { ...file, lessons: 1, runs: 1 },
    {
      kind: "course-work",
      version: 1,
      course: "c",
      courseVersion: "1.0",
      learner: "abc",
      made: 5,
      sequence: "s1",
      day: "",
      days: ["2026-11-11", "2026-11-12"],
      lessons: 1,
      runs: 1,
      productions: [{ exercise: "l1#exercice-1", done: true }],
    },
  );
  assert.deepEqual(file.lessons[0].questions, { total: 3, answered: 2, firstRight: 1 });
  assert.deepEqual(file.runs, [{ id: "run-1", finished: 2 * DAY + 9, seconds: 60, right: 2, total: 3 }]);
  assert.doesNotMatch(text, /Pneus|pression|device/);
});

test("the same in words, for who reads it", () => {
  const text = workTexts.asText(work("s1"), sumWork(work("s1")), COURSE.course, "abc", 0);

  assert.match(text, /^Travail fait – Matin\r\n/);
  assert.match(text, /lue\u00a0: 11\/11\/2026\u00a0; temps\u00a0: 2\u00a0min, prévu 10\u00a0min\r\n/);
  assert.match(text, /exercices\u00a0: 1 sur 2\u00a0\(1\)\u00a0; quiz\u00a0: 2 sur 3, 1 juste au premier essai\r\n/);
  assert.match(text, /- Quiz du matin, le 12\/11\/2026\u00a0: 2 justes sur 3 au premier essai, en 1\u00a0min, passage run-1\./);
  assert.match(text, /- Pneus, exercice 1 \(coché\)\. La pression lue\./);
  assert.match(text, /la preuve vient du formateur/);
});

/** @type {[boolean[], string][]} */
const EXERCISES = [
  [[false, false], "0 sur 2"],
  [[true, true], "2 sur 2"],
  [[true, false, true], "2 sur 3\u00a0(1,\u00a03)"],
];
for (const [done, expected] of EXERCISES) {
  test(`exercises are told « ${expected} »`, () => assert.equal(workTexts.exercises(done), expected));
}
