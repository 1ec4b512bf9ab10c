// Each question as the group met it: how many answered, how many were right, whom it distinguishes, what misled.
//
// Facility is the share of right answers among first tries. Discrimination is the corrected item-rest correlation of
// classical test theory: Pearson's r (here a point-biserial one: an answer is worth 0 or 1) between the question and what
// the same learners make of the REST, without the question itself, which would raise it by its own presence.
// (J. P. Guilford, "The correlation of an item with a composite of the remaining items in a test", Educational and
// Psychological Measurement 13, 1953; L. Crocker and J. Algina, Introduction to Classical and Modern Test Theory, 1986,
// chapter on item analysis; R. L. Ebel, Essentials of Educational Measurement, for reading it.)
//
// The textbooks' rest is a sum over one test that all sit. Here draws differ and some learners answer more: the rest is a
// share, right over answered. A learner who answered nothing else has none, and is left out of this number only.

import { countMistakes } from "./words.js";

/**
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../../progress/model/course.js").Question} Question
 * @typedef {import("./tries.js").Tries} Tries
 *
 * @typedef {object} Item
 * @property {Question} question
 * @property {number} rank  in the order of the course
 * @property {number} learners  who answered it
 * @property {number | null} facility  null when fewer than FEWEST answered
 * @property {number | null} discrimination  null as well when nothing varies
 * @property {import("./words.js").Counted[]} mistakes  the most made first
 */

/** Below, a number could be somebody's. */
export const FEWEST = 3;
/** Above, the group is hardly one. */
export const MOST = 30;
/** Below, a correlation says little. */
export const SURE = 10;

/**
 * @param {Tries[]} tries  first tries, learner by learner
 * @param {Course} course
 * @param {import("./words.js").Wordings} wordings
 * @returns {Item[]} of the questions that somebody answered, in the order of the course
 */
export function readItems(tries, course, wordings) {
  const totals = tries.map((own) => ({ own, right: countRight(own), answered: own.size }));
  return inCourseOrder(course).flatMap((question, rank) => {
    const given = totals.filter(({ own }) => own.has(question.id));
    if (given.length === 0) return [];
    const answers = given.flatMap(({ own }) => own.get(question.id) ?? []);
    /** @type {Item} */
    const item = { question, rank, learners: given.length, facility: null, discrimination: null, mistakes: [] };
    if (given.length < FEWEST) return [item];
    const wrong = answers.filter(({ right }) => !right).map(({ chosen }) => chosen);
    const pairs = given.flatMap(({ right, answered }, index) => {
      const score = answers[index].right ? 1 : 0;
      return answered > 1 ? [{ score, rest: (right - score) / (answered - 1) }] : [];
    });
    return [
      {
        ...item,
        facility: (answers.length - wrong.length) / answers.length,
        discrimination: correlation(pairs),
        mistakes: countMistakes(wordings[question.id], wrong),
      },
    ];
  });
}

/**
 * @param {{ score: number, rest: number }[]} pairs
 * @returns {number | null} from -1 to 1; null with fewer than FEWEST pairs, or when either side does not vary
 */
export function correlation(pairs) {
  if (pairs.length < FEWEST) return null;
  const [scores, rests] = [pairs.map(({ score }) => score), pairs.map(({ rest }) => rest)];
  // Asked of the values: a sum of squares that should be 0 may be a hair above.
  if ([scores, rests].some((values) => values.every((value) => value === values[0]))) return null;
  const [score, rest] = [mean(scores), mean(rests)];
  let [both, ofScores, ofRests] = [0, 0, 0];
  for (const pair of pairs) {
    both += (pair.score - score) * (pair.rest - rest);
    ofScores += (pair.score - score) ** 2;
    ofRests += (pair.rest - rest) ** 2;
  }
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofScores * ofRests)));
}

/**
 * Banks come in the order of their names: the course's is that of its lessons.
 *
 * @param {Course} course
 * @returns {Question[]}
 */
function inCourseOrder({ lessons, questions }) {
  const ranks = new Map(lessons.map(({ id }, rank) => [id, rank]));
  return [...questions].sort((a, b) => (ranks.get(a.lesson) ?? 0) - (ranks.get(b.lesson) ?? 0));
}

/** @param {Tries} tries */
function countRight(tries) {
  return [...tries.values()].filter(({ right }) => right).length;
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
