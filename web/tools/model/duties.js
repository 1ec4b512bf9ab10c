// What the reform asks of whom, and from when.

/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} text
 * @property {boolean} [multiple]
 * @property {string | null} [help]
 * @property {{ id: string, text: string, help?: string | null }[]} answers
 *
 * @typedef {object} Duty
 * @property {string} id
 * @property {Record<string, string[]>} when  question → answers, one of which was given; nothing for everyone
 * @property {string} title
 * @property {string | null} [since]  the day in words, or what stands for it
 * @property {string | null} [day]  "2026-09-01"
 * @property {string} text
 * @property {string | null} [article]
 *
 * @typedef {object} Reform
 * @property {string} asOf  in words
 * @property {string} asOfDay  "2026-11-21"
 * @property {Question[]} questions
 * @property {Duty[]} duties
 * @property {string[]} leavesAside
 *
 * @typedef {Record<string, string[]>} Given  question → answers given
 */

/**
 * A question with several answers may have none.
 *
 * @param {Question[]} questions
 * @param {Given} given
 * @returns {string[]} ids of the questions left without an answer
 */
export function unanswered(questions, given) {
  return questions.filter(({ id, multiple }) => !multiple && (given[id] ?? []).length === 0).map(({ id }) => id);
}

/**
 * @param {Reform} reform
 * @param {Given} given
 * @returns {{ due: Duty[], coming: Duty[] }} those of this person, by day
 */
export function dutiesOf({ duties, asOfDay }, given) {
  const mine = duties.filter(({ when }) =>
    Object.entries(when).every(([question, answers]) => (given[question] ?? []).some((id) => answers.includes(id))),
  );
  return {
    // What has no day is asked at any time.
    due: mine.filter((duty) => isDue(duty, asOfDay)).sort(byDay),
    coming: mine.filter((duty) => !isDue(duty, asOfDay)).sort(byDay),
  };
}

/**
 * @param {{ day?: string | null }} duty
 * @param {string} asOfDay
 */
export function isDue({ day }, asOfDay) {
  return !day || day <= asOfDay;
}

/**
 * What has no day comes last.
 *
 * @param {Duty} a
 * @param {Duty} b
 */
function byDay(a, b) {
  const [one, other] = [a.day || "~", b.day || "~"];
  return one < other ? -1 : one > other ? 1 : 0;
}
