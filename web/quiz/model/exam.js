// A test from its draw to its result. No page here: what is typed and its verdict come from outside.

import { draw, drawAgain } from "./draw.js";

/**
 * @typedef {import("../../progress/model/types.js").Asked} Asked
 * @typedef {import("../../progress/model/types.js").OpenRun} OpenRun
 * @typedef {import("../../progress/model/types.js").Run} Run
 *
 * @typedef {object} Rules
 * @property {string} assessment
 * @property {number} count
 * @property {number} perObjective
 */

/**
 * @param {Asked[]} pool  in the order of the course
 * @param {Rules} rules
 * @param {string} seed
 * @param {{ device: string, now: number }} here
 * @returns {OpenRun}
 */
export function begin(pool, { count, perObjective }, seed, here) {
  return opened(draw(pool, seed, count, perObjective), seed, "", here);
}

/**
 * One more try on what was missed.
 *
 * @param {Asked[]} pool
 * @param {Run} first
 * @param {string[]} missed  ids
 * @param {{ device: string, now: number }} here
 * @returns {OpenRun}
 */
export function beginAgain(pool, first, missed, here) {
  return opened(drawAgain(pool, first.questions, missed, first.seed), first.seed, first.id, here);
}

/**
 * @param {Asked[]} questions
 * @param {string} seed
 * @param {string} after
 * @param {{ device: string, now: number }} here
 * @returns {OpenRun}
 */
function opened(questions, seed, after, { device, now }) {
  const asked = questions.map(({ question, hash, objective }) => ({ question, hash, objective }));
  return { id: `${device}-${now}`, seed, after, started: now, seconds: 0, questions: asked, given: {}, unknown: [] };
}

/**
 * A test taken up again after the course was edited: a question that changed is asked as it is now, one that is gone is no
 * longer asked.
 *
 * @param {OpenRun} run
 * @param {Asked[]} pool
 * @returns {{ run: OpenRun, changed: number }}
 */
export function renew(run, pool) {
  const now = new Map(pool.map((asked) => [asked.question, asked]));
  const stays = (/** @type {Asked} */ { question, hash }) => now.get(question)?.hash === hash;
  const questions = run.questions.flatMap(({ question }) => now.get(question) ?? []);
  const same = new Set(run.questions.filter(stays).map(({ question }) => question));
  const given = Object.fromEntries(Object.entries(run.given).filter(([question]) => same.has(question)));
  return {
    run: {
      ...run,
      questions: questions.map(({ question, hash, objective }) => ({ question, hash, objective })),
      given,
      unknown: run.unknown.filter((question) => same.has(question)),
    },
    changed: run.questions.length - same.size,
  };
}

/**
 * @param {OpenRun} run
 * @param {string} assessment
 * @param {number} now
 * @returns {Run}
 */
export function finished({ id, seed, after, started, seconds, questions }, assessment, now) {
  return { id, assessment, seed, after, started, finished: now, seconds, questions };
}
