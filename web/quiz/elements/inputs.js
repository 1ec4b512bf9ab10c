// What the element asks of each kind of question; a new kind is one more file that offers this.

/** @typedef {import("../model/types.js").Grade} Grade */

/**
 * @typedef {object} Inputs
 * @property {() => string} demand  what to ask when the answer is not complete, "" when it is
 * @property {() => Grade} grade
 * @property {(grade: Grade) => string} result  the sentence that sums the grade up
 * @property {(grade: Grade) => void} show  verdicts and reasons; the inputs are locked
 * @property {() => void} clear  back to an unanswered question
 * @property {() => void} focus  where the learner answers, or must complete
 * @property {() => void} release  back to what the server made
 */

export {};
