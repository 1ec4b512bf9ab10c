// What the quiz tells the rest of the page.

/**
 * @typedef {object} Answered  detail of the event, which bubbles
 * @property {string} question  id of the question
 * @property {string} hash  hash of its content: an edited question is another one
 * @property {boolean} right
 */

export const ANSWERED = "ck-quiz-answered";
