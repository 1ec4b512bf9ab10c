// Where the learner stands in the course, and what comes next.

import { byId } from "./course.js";
import { countQuestions, runsOf, scoreByObjective, secondTry } from "./tally.js";

/**
 * @typedef {import("./types.js").Progress} Progress
 * @typedef {import("./course.js").Course} Course
 * @typedef {import("./course.js").Lesson} Lesson
 *
 * @typedef {object} Step  a lesson, and how far it is
 * @property {Lesson} lesson
 * @property {boolean} opened
 * @property {boolean} read
 * @property {import("./tally.js").Count} quiz
 */

/**
 * @param {Progress} progress
 * @param {Course} course
 * @returns {Step[]} in the order of the course
 */
export function steps(progress, course) {
  return course.lessons.map((lesson) => ({
    lesson,
    opened: lesson.id in progress.visits,
    read: progress.lessons[lesson.id]?.read ?? false,
    quiz: countQuestions(progress, questionsOf(course, lesson.quiz)),
  }));
}

/**
 * Where to go on: the lesson opened last if it is not finished, else the first that is not.
 *
 * @param {Step[]} all
 * @param {Progress} progress
 * @returns {{ step: Step, begun: boolean } | null} null when every lesson is read and every quiz done
 */
export function resume(all, progress) {
  const waiting = all.filter((step) => !isFinished(step));
  const opened = waiting.filter(({ opened: seen }) => seen);
  const last = opened.sort((a, b) => progress.visits[b.lesson.id] - progress.visits[a.lesson.id])[0];
  if (last) return { step: last, begun: true };
  return waiting[0] ? { step: waiting[0], begun: false } : null;
}

/** @param {Step} step */
export function isFinished({ read, quiz }) {
  return read && quiz.answered === quiz.total;
}

/**
 * @param {Course} course
 * @param {string[]} ids
 */
export function questionsOf(course, ids) {
  const wanted = new Set(ids);
  return course.questions.filter(({ id }) => wanted.has(id));
}

/**
 * @typedef {object} Change  one objective, before and after
 * @property {import("./course.js").Objective} objective
 * @property {import("./tally.js").Score | null} before
 * @property {import("./tally.js").Score | null} after
 */

/**
 * The first positioning test and the latest final one: what was known before, what is known now.
 *
 * @param {Progress} progress
 * @param {Course} course
 * @returns {Change[]} every objective that a test can ask about, in the order of the course
 */
export function gains(progress, course) {
  const before = scoresOf(progress, course, "positioning", (runs) => runs[0]);
  const after = scoresOf(progress, course, "final", (runs) => runs[runs.length - 1]);
  const tested = new Set(course.assessments.flatMap(({ objectives }) => objectives));
  return course.objectives
    .filter(({ id }) => tested.has(id))
    .map((objective) => ({
      objective,
      before: before.get(objective.id) ?? null,
      after: after.get(objective.id) ?? null,
    }));
}

/**
 * @param {Progress} progress
 * @param {Course} course
 * @param {import("./course.js").Assessment["kind"]} kind
 * @param {(runs: import("./types.js").Run[]) => import("./types.js").Run | undefined} choose
 */
function scoresOf(progress, course, kind, choose) {
  const runs = course.assessments
    .filter((assessment) => assessment.kind === kind)
    .flatMap(({ id }) => runsOf(progress, id))
    .sort((a, b) => a.finished - b.finished);
  const run = choose(runs);
  return run ? scoreByObjective(progress, run, secondTry(progress, run.id), course) : new Map();
}

/**
 * Lessons to read again for the objectives that are not acquired, each once, the weakest objective first.
 *
 * @param {Map<string, import("./tally.js").Score>} scores
 * @param {Course} course
 * @returns {Lesson[]}
 */
export function toRead(scores, course) {
  const weak = [...scores]
    .filter(([, { level }]) => level !== "acquired")
    .sort(([, a], [, b]) => a.right / a.total - b.right / b.total);
  const ids = new Set(weak.flatMap(([id]) => byId(course.objectives, id)?.lessons ?? []));
  return [...ids].flatMap((id) => byId(course.lessons, id) ?? []);
}
