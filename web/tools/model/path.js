// The way from a first question to a cadre, answer after answer.

/**
 * @typedef {object} Answer  one of next, cadre and other says where it leads
 * @property {string} text
 * @property {string | null} [next]  id of a question
 * @property {string | null} [cadre]  key of a cadre
 * @property {string | null} [other]  what to do when no cadre suits
 * @property {string | null} [why]
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} text
 * @property {Answer[]} answers
 *
 * @typedef {object} Cadre
 * @property {string} code
 * @property {string} label
 * @property {string | null} [document]
 * @property {string | null} [when]
 * @property {string | null} [depositor]
 * @property {"issued" | "works" | "other"} application
 * @property {string | null} [lesson]  address of a lesson
 *
 * @typedef {object} Tree
 * @property {Question[]} questions  the first is asked first
 * @property {Record<string, Cadre>} cadres
 *
 * @typedef {object} Found
 * @property {Cadre | null} cadre
 * @property {string} other
 * @property {string} why
 *
 * @typedef {object} Path
 * @property {{ question: string, answer: string, why: string }[]} steps  their words
 * @property {Question | null} question  the one to ask, null at the end
 * @property {Found | null} found  null before the end
 */

/**
 * @param {Tree} tree
 * @param {number[]} chosen  rank of the answer to each question of the way
 * @returns {Path}
 */
export function follow({ questions, cadres }, chosen) {
  /** @type {Path["steps"]} */
  const steps = [];
  /** @type {Question | null} */
  let question = questions[0] ?? null;
  for (const rank of chosen) {
    /** @type {Answer | undefined} */
    const answer = question?.answers[rank];
    if (!question || !answer) break;
    const why = answer.why ?? "";
    steps.push({ question: question.text, answer: answer.text, why });
    question = questions.find(({ id }) => id === answer.next) ?? null;
    if (!question) {
      const cadre = cadres[answer.cadre ?? ""] ?? null;
      return { steps, question, found: { cadre, other: answer.other ?? "", why } };
    }
  }
  return { steps, question, found: null };
}
