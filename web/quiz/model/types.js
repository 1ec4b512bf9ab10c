// The words shared by the kinds of question. Types only: nothing runs here.

/**
 * @typedef {object} Mark  the verdict on one thing the learner gave
 * @property {string} key  the answer's value, the field's index, the step's rank
 * @property {boolean} right
 * @property {string} why  the reason of a known mistake, plain text; "" when there is none
 * @property {number} [mistake]  rank of that mistake among the known ones, -1 when it is none of them
 * @property {Lengths} [lengths]  only when they differ and every character counts
 *
 * @typedef {object} Lengths  in characters
 * @property {number} typed
 * @property {number} expected
 *
 * @typedef {object} Grade
 * @property {boolean} right  everything asked was given, and nothing else
 * @property {number} wrong  how many given things are wrong
 * @property {number} missing  how many right things were not given
 * @property {number} total  how many right things there were
 * @property {Mark[]} marks  one for each thing the learner gave
 *
 * @typedef {object} Mistake  a wrong answer foreseen by the author
 * @property {string} typed
 * @property {string} why
 */

export {};
