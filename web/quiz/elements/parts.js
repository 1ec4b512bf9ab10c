// The pieces of the server-made markup that a question can't work without.

export class QuizMarkupError extends Error {
  /**
   * @param {string} question
   * @param {string} what
   */
  constructor(question, what) {
    super(`ck-quiz ${question}: ${what}`);
    this.name = "QuizMarkupError";
  }
}

/**
 * @typedef {object} Parts
 * @property {HTMLFormElement} form
 * @property {HTMLElement} status  says the result
 * @property {HTMLButtonElement} submit
 * @property {HTMLDetailsElement} key  right answers and explanation
 */

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Parts}
 */
export function findParts(host, question) {
  return {
    form: part(host, question, "form", HTMLFormElement),
    status: part(host, question, ".quiz-feedback", HTMLElement),
    submit: part(host, question, "button.quiz-button", HTMLButtonElement),
    key: part(host, question, "details.ck-quiz__key", HTMLDetailsElement),
  };
}

/**
 * @template {HTMLElement} T
 * @param {HTMLElement} host
 * @param {string} question
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
function part(host, question, selector, type) {
  const found = host.querySelector(selector);
  if (found instanceof type) return found;
  throw new QuizMarkupError(question, `no ${selector}`);
}
