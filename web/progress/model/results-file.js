// The file that a learner hands to the trainer: answers by code, no name, no typed word.

/** @typedef {import("./types.js").Progress} Progress */

/**
 * @typedef {object} FiledAnswer
 * @property {string} question
 * @property {string} hash
 * @property {number} at
 * @property {boolean} right
 * @property {string} chosen
 * @property {string} assessment  id of the test, "" for a lesson's quiz or a revision
 *
 * @typedef {object} ResultsFile
 * @property {"course-results"} kind
 * @property {1} version
 * @property {string} course  id
 * @property {string} learner  random code: the same learner twice is counted once
 * @property {FiledAnswer[]} answers
 * @property {{ assessment: string, finished: number, seconds: number }[]} runs  whole tests, finished
 */

/**
 * @param {Progress} progress
 * @returns {ResultsFile}
 */
export function makeResultsFile({ course, learner, answers, runs }) {
  const assessments = new Map(runs.map(({ id, assessment }) => [id, assessment]));
  return {
    kind: "course-results",
    version: 1,
    course,
    learner,
    answers: answers.map(({ question, hash, at, right, chosen, run }) => ({
      question,
      hash,
      at,
      right,
      chosen,
      assessment: assessments.get(run) ?? "",
    })),
    runs: runs
      .filter(({ after }) => after === "")
      .map(({ assessment, finished, seconds }) => ({ assessment, finished, seconds })),
  };
}
