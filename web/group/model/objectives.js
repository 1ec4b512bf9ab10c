// What the group knew before, by objective, and what it knows after.
//
// Before is each learner's first positioning test, after their latest final one, as on « Mon parcours »: whole tests only.
// A share is right answers over answers, all learners together; the second try that follows a test is not counted.

import { byId } from "../../progress/model/course.js";
import { FEWEST } from "./items.js";
import { hashesOf } from "./tries.js";

/**
 * @typedef {import("../../progress/model/course.js").Assessment} Assessment
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../../progress/model/course.js").Objective} Objective
 * @typedef {import("../../progress/model/results-file.js").FiledAnswer} FiledAnswer
 * @typedef {import("./merge.js").Learner} Learner
 *
 * @typedef {object} Share
 * @property {number} learners  who were asked about the objective
 * @property {number | null} share  null when they are fewer than FEWEST
 *
 * @typedef {{ objective: Objective, before: Share, after: Share }} Change
 */

/** The answers of a test are stamped one after the other when it ends: a longer silence is another test. Milliseconds. */
const SILENCE = 1000;

/**
 * @param {Learner[]} learners
 * @param {Course} course
 * @returns {Change[]} the objectives that these tests ask about, in the order of the course
 */
export function readObjectives(learners, course) {
  const tests = course.assessments.filter(({ kind }) => kind === "positioning" || kind === "final");
  const asked = new Set(tests.flatMap(({ objectives }) => objectives));
  const before = learners.map((learner) => answersOf(learner, course, "positioning"));
  const after = learners.map((learner) => answersOf(learner, course, "final"));
  return course.objectives
    .filter(({ id }) => asked.has(id))
    .map((objective) => ({
      objective,
      before: shareOf(before, objective.id, course),
      after: shareOf(after, objective.id, course),
    }));
}

/**
 * @param {FiledAnswer[][]} answers  learner by learner
 * @param {string} objective
 * @param {Course} course
 * @returns {Share}
 */
function shareOf(answers, objective, course) {
  const own = answers
    .map((all) => all.filter(({ question }) => byId(course.questions, question)?.objective === objective))
    .filter(({ length }) => length > 0);
  const all = own.flat();
  const right = all.filter((answer) => answer.right).length;
  return { learners: own.length, share: own.length < FEWEST ? null : right / all.length };
}

/**
 * @param {Learner} learner
 * @param {Course} course
 * @param {"positioning" | "final"} kind
 * @returns {FiledAnswer[]} of the run that counts, to questions as they are now
 */
function answersOf({ answers, runs }, course, kind) {
  const own = runs.filter(({ assessment }) => byId(course.assessments, assessment)?.kind === kind);
  const run = kind === "positioning" ? own[0] : own[own.length - 1];
  if (!run) return [];
  const hashes = hashesOf(course);
  return oneRun(answers.filter(({ assessment, at }) => assessment === run.assessment && at >= run.finished)).filter(
    ({ question, hash }) => hashes.get(question) === hash,
  );
}

/**
 * @param {FiledAnswer[]} answers  in time, from the end of a run on
 * @returns {FiledAnswer[]} those of this run: no question is asked twice in one
 */
function oneRun(answers) {
  const asked = new Set();
  const end = answers.findIndex(({ question, at }, index) => {
    const isNext = asked.has(question) || (index > 0 && at - answers[index - 1].at > SILENCE);
    asked.add(question);
    return isNext;
  });
  return end === -1 ? answers : answers.slice(0, end);
}
