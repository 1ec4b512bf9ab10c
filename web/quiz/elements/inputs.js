// What the element asks of each kind of question; a new kind is one more file that offers this.
// Whatever the learner changes is told by an `input` or `change` event that bubbles to the question.

/** @typedef {import("../model/types.js").Grade} Grade */

/**
 * @typedef {object} Inputs
 * @property {() => string[]} values
 *   what is given so far, raw, to be kept on this device only: values of the chosen options (choices; one an item, ""
 *   for none, when items are matched), typed texts (blanks, number), ranks of the steps as they stand ([] while none
 *   was moved)
 * @property {(values: string[]) => void} restore
 *   puts such values back, unlocked, in place of what is there; those that no longer fit are left out
 * @property {() => string} code
 *   what is given now without its words, as hooks/coursekit/quizzes/wordings.py tells it: "0+2", "=,m0", "2,0,1", "x";
 *   "" for no answer at all, and nothing between its commas for an item without one ("0,,2")
 * @property {() => string} demand  what to ask when the answer is not complete, "" when it is
 * @property {() => Grade} grade  of what is given, complete or not
 * @property {(grade: Grade) => string} result  the sentence that sums the grade up
 * @property {(grade: Grade) => void} show
 *   verdicts, and the reasons that stand beside answers; the inputs are locked. The reasons of the grade's own marks
 *   are for the question to say
 * @property {() => void} clear  back to an unanswered question
 * @property {() => void} focus  where the learner answers, or must complete
 * @property {() => void} release  back to what the server made
 */

export {};
