// What the build says of the course: hooks/coursekit/course_index.py makes it.

/**
 * @typedef {object} Objective
 * @property {string} id
 * @property {string} sequence
 * @property {string} statement
 * @property {string[]} lessons  ids
 *
 * @typedef {object} Lesson
 * @property {string} id
 * @property {string} sequence
 * @property {string} title
 * @property {string} href
 * @property {number} minutes
 * @property {string[]} quiz  ids of the questions it asks
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} hash
 * @property {string} objective
 * @property {string} lesson
 * @property {string} read  id of the section of the lesson that holds the answer
 *
 * @typedef {object} Assessment
 * @property {string} id
 * @property {"positioning" | "sequence" | "final"} kind
 * @property {string} title
 * @property {string} href
 * @property {string[]} objectives  ids
 *
 * @typedef {object} Course
 * @property {{ id: string, title: string, version: string }} course
 * @property {{ id: string, title: string }[]} offers
 * @property {number} acquired  percent from which an objective is acquired
 * @property {number} started  percent from which it is on the way
 * @property {number[]} recall  days after the training
 * @property {{ id: string, title: string }[]} sequences
 * @property {Objective[]} objectives
 * @property {Lesson[]} lessons
 * @property {Question[]} questions
 * @property {Assessment[]} assessments
 * @property {{ journey: string, revision: string, sheet: string, group: string }} pages
 */

/**
 * @template {{ id: string }} T
 * @param {T[]} things
 * @param {string} id
 * @returns {T | undefined}
 */
export function byId(things, id) {
  return things.find((thing) => thing.id === id);
}
