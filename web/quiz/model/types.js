// The words shared by the kinds of question. Types only: nothing runs here.

/**
 * @typedef {object} Mark  the verdict on one thing the learner gave
 * @property {string} key  the answer's value, or the blank's index
 * @property {boolean} right
 * @property {string} why  the reason of a known mistake, plain text; "" when there is none
 *
 * @typedef {object} Grade
 * @property {boolean} right  everything asked was given, and nothing else
 * @property {number} wrong  how many given things are wrong
 * @property {number} missing  how many right things were not given
 * @property {number} total  how many right things there were
 * @property {Mark[]} marks  one for each thing the learner gave
 */

export {};
