// What a learner did of half a day, counted from what the device keeps.

import { byId } from "../../progress/model/course.js";
import { questionsOf } from "../../progress/model/journey.js";
import { exerciseKey } from "../../progress/model/record.js";
import { answersTo, runsOf, scoreByObjective, secondsOn, sumOf } from "../../progress/model/tally.js";

/**
 * @typedef {import("../../progress/model/types.js").Progress} Progress
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("./types.js").WorkData} WorkData
 * @typedef {import("./types.js").Work} Work
 *
 * @typedef {object} Scope
 * @property {string} sequence  id
 * @property {string} day  2026-11-26, "" for every day
 * @property {(at: number) => string} dayOf  the day of a moment, where the learner is
 */

/**
 * @param {Progress} progress
 * @param {Course} course
 * @param {WorkData} data
 * @param {Scope} scope
 * @returns {Work}
 */
export function workDone(progress, course, data, scope) {
  const { sequence, day, dayOf } = scope;
  const counts = (/** @type {number} */ at) => day === "" || dayOf(at) === day;
  const said = (/** @type {string} */ key) => {
    const one = progress.lessons[key];
    return one?.read && counts(one.at) ? dayOf(one.at) : "";
  };
  const lessons = course.lessons
    .filter((lesson) => lesson.sequence === sequence)
    .map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      read: said(lesson.id),
      seconds: secondsOn(progress, lesson.id),
      planned: 60 * lesson.minutes,
      exercises: (data.exercises[lesson.id] ?? []).map(({ id, title, home }) => {
        const key = exerciseKey(lesson.id, id);
        return { key, title, home, day: said(key) };
      }),
      questions: countFirst(progress, questionsOf(course, lesson.quiz), counts),
    }));
  return {
    sequence: byId(course.sequences, sequence) ?? { id: sequence, title: sequence },
    day,
    days: daysOf(progress, course, data, scope),
    lessons,
    runs: runsDone(progress, course, sequence, dayOf).filter(({ finished }) => counts(finished)),
    productions: data.productions
      .filter((production) => production.sequence === sequence)
      .map(({ exercise, handIn }) => {
        const lesson = lessons.find(({ exercises }) => exercises.some(({ key }) => key === exercise));
        const title = lesson?.exercises.find(({ key }) => key === exercise)?.title ?? "";
        return { exercise, lesson: lesson?.title ?? "", title, handIn, done: said(exercise) !== "" };
      }),
  };
}

/**
 * Questions of a lesson's quiz answered on a day that counts; the first answer is the very first, whatever its day: who
 * answers again the next morning has not found it at first try.
 *
 * @param {Progress} progress
 * @param {{ id: string, hash: string }[]} questions
 * @param {(at: number) => boolean} counts
 */
function countFirst(progress, questions, counts) {
  const count = { total: questions.length, answered: 0, firstRight: 0 };
  for (const { id, hash } of questions) {
    const given = answersTo(progress, id, hash).filter(({ run }) => run === "");
    if (!given.some(({ at }) => counts(at))) continue;
    count.answered += 1;
    if (given[0].right) count.firstRight += 1;
  }
  return count;
}

/**
 * Whole quizzes of the half-day, in time: those whose objectives are all of it.
 *
 * @param {Progress} progress
 * @param {Course} course
 * @param {string} sequence
 * @param {(at: number) => string} dayOf
 * @returns {import("./types.js").RunDone[]}
 */
function runsDone(progress, course, sequence, dayOf) {
  return course.assessments
    .filter(({ kind, objectives }) => kind === "sequence" && objectives.length > 0 && objectives.every(isOfSequence))
    .flatMap(({ id, title }) =>
      runsOf(progress, id).map((run) => ({
        id: run.id,
        title,
        finished: run.finished,
        day: dayOf(run.finished),
        seconds: run.seconds,
        // The second try of the missed questions is left out.
        ...sumOf(scoreByObjective(progress, run, undefined, course).values()),
      })),
    );

  /** @param {string} id */
  function isOfSequence(id) {
    return byId(course.objectives, id)?.sequence === sequence;
  }
}

/**
 * @param {Progress} progress
 * @param {Course} course
 * @param {WorkData} data
 * @param {Scope} scope
 * @returns {string[]}
 */
function daysOf(progress, course, data, { sequence, dayOf }) {
  const lessons = course.lessons.filter((lesson) => lesson.sequence === sequence);
  const keys = lessons.flatMap(({ id }) => [id, ...(data.exercises[id] ?? []).map((one) => exerciseKey(id, one.id))]);
  const said = keys.flatMap((key) => (progress.lessons[key]?.read ? [progress.lessons[key].at] : []));
  const given = questionsOf(course, lessons.flatMap(({ quiz }) => quiz)).flatMap(({ id, hash }) =>
    answersTo(progress, id, hash)
      .filter(({ run }) => run === "")
      .map(({ at }) => at),
  );
  const runs = runsDone(progress, course, sequence, dayOf).map(({ finished }) => finished);
  return [...new Set([...said, ...given, ...runs].map(dayOf))].sort();
}

/**
 * @param {Progress} progress
 * @param {Course} course
 * @returns {string} id of the half-day of the lesson opened last, "" before any
 */
export function latestSequence(progress, course) {
  const opened = course.lessons.filter(({ id }) => id in progress.visits);
  opened.sort((a, b) => progress.visits[b.id] - progress.visits[a.id]);
  return opened[0]?.sequence ?? "";
}

/**
 * @param {Work} work
 * @returns {{ lessons: number, read: number, exercises: number, done: number, total: number, answered: number,
 *   firstRight: number, seconds: number, planned: number }} exercises of the class only: those at home come after
 */
export function sumWork({ lessons }) {
  const sum = { lessons: lessons.length, read: 0, exercises: 0, done: 0, total: 0, answered: 0, firstRight: 0, seconds: 0, planned: 0 };
  for (const { read, exercises, questions, seconds, planned } of lessons) {
    if (read) sum.read += 1;
    const inClass = exercises.filter(({ home }) => !home);
    sum.exercises += inClass.length;
    sum.done += inClass.filter(({ day }) => day !== "").length;
    sum.total += questions.total;
    sum.answered += questions.answered;
    sum.firstRight += questions.firstRight;
    sum.seconds += seconds;
    sum.planned += planned;
  }
  return sum;
}
