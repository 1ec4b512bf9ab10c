// First tries: of each learner and question, the earliest answer to the question as it is now.

/**
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../../progress/model/results-file.js").FiledAnswer} FiledAnswer
 * @typedef {import("./merge.js").Learner} Learner
 *
 * @typedef {Map<string, FiledAnswer>} Tries  of one learner, by question
 */

/** Every answer, wherever it was given. Other scopes: "" for lessons and revision, or the id of a test. */
export const EVERYWHERE = "*";

/**
 * A later try is made after the explanation was read: it says what was remembered of it.
 *
 * @param {Learner[]} learners
 * @param {Course} course
 * @param {string} scope
 * @returns {Tries[]} of those who answered something in this scope
 */
export function firstTries(learners, course, scope) {
  const hashes = hashesOf(course);
  return learners
    .map(({ answers }) => {
      /** @type {Tries} */
      const tries = new Map();
      for (const answer of answers) {
        const counts = hashes.get(answer.question) === answer.hash && isIn(answer, scope);
        if (counts && !tries.has(answer.question)) tries.set(answer.question, answer);
      }
      return tries;
    })
    .filter(({ size }) => size > 0);
}

/**
 * Answers that count nowhere.
 *
 * @param {Learner[]} learners
 * @param {Course} course
 * @returns {{ older: number, unknown: number }} to a question that has changed since, to one that the course does not have
 */
export function countLeftOut(learners, course) {
  const hashes = hashesOf(course);
  const answers = learners.flatMap((learner) => learner.answers);
  const known = answers.filter(({ question }) => hashes.has(question));
  return {
    older: known.filter(({ question, hash }) => hashes.get(question) !== hash).length,
    unknown: answers.length - known.length,
  };
}

/** @param {Course} course */
export function hashesOf(course) {
  return new Map(course.questions.map(({ id, hash }) => [id, hash]));
}

/**
 * @param {FiledAnswer} answer
 * @param {string} scope
 */
function isIn({ assessment }, scope) {
  return scope === EVERYWHERE || scope === assessment;
}
