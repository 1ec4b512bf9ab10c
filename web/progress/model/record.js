// What happens to a learner, written down. Each function gives a new memory; none looks at a clock.

import { merge } from "./merge.js";
import { emptyProgress } from "./state.js";

/**
 * @typedef {import("./types.js").Progress} Progress
 * @typedef {import("./types.js").Run} Run
 * @typedef {import("./types.js").OpenRun} OpenRun
 */

/**
 * The next moment of this device: two things never happen at once on it, so that each can be told from the other.
 *
 * @param {Progress} progress
 * @param {number} now
 * @returns {number}
 */
export function moment(progress, now) {
  const last = progress.answers.reduce((latest, { at }) => Math.max(latest, at), progress.erased);
  return Math.max(now, last + 1);
}

/**
 * @typedef {object} Given
 * @property {string} question
 * @property {string} hash
 * @property {boolean} right
 * @property {string} chosen
 * @property {string[]} given
 */

/**
 * An answer in a lesson or in a revision.
 *
 * @param {Progress} progress
 * @param {Given} answer
 * @param {number} now
 * @returns {Progress}
 */
export function recordAnswer(progress, { question, hash, right, chosen, given }, now) {
  const at = moment(progress, now);
  return {
    ...progress,
    answers: [...progress.answers, { question, hash, at, device: progress.device, right, chosen, run: "" }],
    shown: { ...progress.shown, [question]: { hash, at, given } },
  };
}

/**
 * « Recommencer »: the question is asked again; the answer stays among those given.
 *
 * @param {Progress} progress
 * @param {string} question
 * @param {string} hash
 * @param {number} now
 * @returns {Progress}
 */
export function recordReset(progress, question, hash, now) {
  return {
    ...progress,
    shown: { ...progress.shown, [question]: { hash, at: moment(progress, now), given: null } },
  };
}

/**
 * @param {Progress} progress
 * @param {string} lesson
 * @param {boolean} read
 * @param {number} now
 * @returns {Progress}
 */
export function recordRead(progress, lesson, read, now) {
  return { ...progress, lessons: { ...progress.lessons, [lesson]: { at: moment(progress, now), read } } };
}

/**
 * An exercise stands among the lessons, under its address: it is carried, put together and erased as they are, and a page
 * built before exercises could be ticked keeps it.
 *
 * @param {string} lesson
 * @param {string} exercise  id of its heading
 * @returns {string}
 */
export function exerciseKey(lesson, exercise) {
  return `${lesson}#${exercise}`;
}

/**
 * @param {Progress} progress
 * @param {string} page
 * @param {number} now
 * @returns {Progress}
 */
export function recordVisit(progress, page, now) {
  return { ...progress, visits: { ...progress.visits, [page]: moment(progress, now) } };
}

/**
 * @param {Progress} progress
 * @param {string} page
 * @param {number} seconds
 * @param {number} now
 * @returns {Progress}
 */
export function recordTime(progress, page, seconds, now) {
  const devices = progress.time[page] ?? {};
  const before = devices[progress.device]?.seconds ?? 0;
  return {
    ...progress,
    time: { ...progress.time, [page]: { ...devices, [progress.device]: { at: moment(progress, now), seconds: before + seconds } } },
  };
}

/**
 * A test begun, or one more of its answers; null gives it up.
 *
 * @param {Progress} progress
 * @param {string} assessment
 * @param {OpenRun | null} run
 * @param {number} now
 * @returns {Progress}
 */
export function recordOpen(progress, assessment, run, now) {
  return { ...progress, open: { ...progress.open, [assessment]: { at: moment(progress, now), run } } };
}

/**
 * A test finished: its answers, question by question, and what was asked.
 *
 * @param {Progress} progress
 * @param {Run} run
 * @param {{ question: string, hash: string, right: boolean, chosen: string }[]} answers
 * @returns {Progress}
 */
export function recordRun(progress, run, answers) {
  let at = moment(progress, run.finished) - 1;
  const added = answers.map((answer) => {
    at += 1;
    return { ...answer, at, device: progress.device, run: run.id };
  });
  return {
    ...recordOpen(progress, run.assessment, null, run.finished),
    answers: [...progress.answers, ...added],
    runs: [...progress.runs, run],
  };
}

/**
 * All is forgotten, and stays so when an older copy comes back by a link. A file chosen by hand is another matter:
 * see `takeBack`.
 *
 * @param {Progress} progress
 * @param {string} code  a new random code: nothing ties the next answers to the erased ones
 * @param {number} now
 * @returns {Progress}
 */
export function erase(progress, code, now) {
  return { ...emptyProgress(progress.course, code), erased: moment(progress, now) };
}

/**
 * What a file of the learner brings, even from before an erasure: they chose it.
 *
 * @param {Progress} mine
 * @param {Progress} file
 * @param {number} now
 * @returns {Progress}
 */
export function takeBack(mine, file, now) {
  // An erasure made on the other device must not reach what is here.
  const theirs = { ...file, erased: 0, restored: 0 };
  const times = [...file.answers, ...Object.values(file.lessons)].map(({ at }) => at);
  const isOlder = Math.min(...times, ...Object.values(file.visits), ...file.runs.map(({ started }) => started)) <= mine.erased;
  return merge(isOlder ? { ...mine, restored: Math.max(now, mine.erased + 1) } : mine, theirs);
}
