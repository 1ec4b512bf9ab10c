// What is remembered of a learner on a device. Types only: nothing runs here.

/**
 * @typedef {object} Answer  one answer, given once: it is added, never changed, so that two devices can be put together
 * @property {string} question  id
 * @property {string} hash  of the question's content: an edited question is another one
 * @property {number} at  milliseconds since 1970
 * @property {string} device  random code of the device that it was given on
 * @property {boolean} right
 * @property {string} chosen  code of the answer (hooks/coursekit/quizzes/wordings.py), never a typed word
 * @property {string} run  id of the run of a test, "" for a lesson's quiz or a revision
 *
 * @typedef {object} Asked  one question of a run
 * @property {string} question
 * @property {string} hash
 * @property {string} objective
 *
 * @typedef {object} Run  one test, finished
 * @property {string} id
 * @property {string} assessment  id of the test
 * @property {string} seed  of the draw
 * @property {string} after  id of the run whose missed questions it asks again, "" for a whole test
 * @property {number} started
 * @property {number} finished
 * @property {number} seconds  spent with the page in sight
 * @property {Asked[]} questions
 *
 * @typedef {object} OpenRun  one test, begun
 * @property {string} id
 * @property {string} seed
 * @property {string} after
 * @property {number} started
 * @property {number} seconds
 * @property {Asked[]} questions
 * @property {Record<string, string[]>} given  by question, what is typed or chosen so far
 * @property {string[]} unknown  questions answered by « je ne sais pas »
 *
 * @typedef {object} Shown  what a lesson shows of a question when it is opened again
 * @property {string} hash
 * @property {number} at
 * @property {string[] | null} given  null once the learner has started again
 *
 * @typedef {object} Progress
 * @property {string} course  id of the course
 * @property {string} learner  random code, the same on every device once they are put together; no name
 * @property {string} device  random code of this device
 * @property {number} erased  when all was erased: what is older is gone wherever it comes back from
 * @property {number} restored  when an older file was taken back by hand: it undoes an erasure before it
 * @property {Answer[]} answers
 * @property {Run[]} runs
 * @property {Record<string, { at: number, run: OpenRun | null }>} open  by test; null once finished or given up
 * @property {Record<string, Shown>} shown  by question
 * @property {Record<string, { at: number, read: boolean }>} lessons  by lesson: said to be read, or not;
 *   by exercise, as `lesson#exercise`: said to be done, or not
 * @property {Record<string, number>} visits  by lesson or test: when it was last opened
 * @property {Record<string, Record<string, { at: number, seconds: number }>>} time  by lesson or test, then by device
 */

export {};
