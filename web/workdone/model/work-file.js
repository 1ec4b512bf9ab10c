// The file of the work done: codes, days and numbers, no name, no typed word.

/** @typedef {import("./types.js").Work} Work */

/**
 * @typedef {object} WorkFile
 * @property {"course-work"} kind
 * @property {1} version
 * @property {string} course  id
 * @property {string} courseVersion
 * @property {string} learner  random code, the same as in the file for the trainer
 * @property {number} made  milliseconds since 1970
 * @property {string} sequence  id
 * @property {string} day  that counts, "" for every day
 * @property {string[]} days
 * @property {{ id: string, read: string, seconds: number, planned: number, questions: import("./types.js").Questions,
 *   exercises: { id: string, home: boolean, day: string }[] }[]} lessons
 * @property {{ id: string, finished: number, seconds: number, right: number, total: number }[]} runs
 * @property {{ exercise: string, done: boolean }[]} productions
 */

/**
 * @param {Work} work
 * @param {{ course: { id: string, version: string }, learner: string, made: number }} about
 * @returns {WorkFile}
 */
export function makeWorkFile({ sequence, day, days, lessons, runs, productions }, { course, learner, made }) {
  return {
    kind: "course-work",
    version: 1,
    course: course.id,
    courseVersion: course.version,
    learner,
    made,
    sequence: sequence.id,
    day,
    days,
    lessons: lessons.map(({ id, read, seconds, planned, questions, exercises }) => ({
      id,
      read,
      seconds,
      planned,
      questions,
      exercises: exercises.map((one) => ({ id: one.key, home: one.home, day: one.day })),
    })),
    runs: runs.map(({ id, finished, seconds, right, total }) => ({ id, finished, seconds, right, total })),
    productions: productions.map(({ exercise, done }) => ({ exercise, done })),
  };
}
