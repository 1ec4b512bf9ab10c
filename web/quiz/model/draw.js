// Questions drawn by objective: the twin of hooks/coursekit/draw.py (tests/data/draws.json holds both to it).

import { shuffled } from "./chance.js";

/**
 * @typedef {{ question: string, objective: string }} Drawable
 */

/**
 * Each objective gives `perObjective` questions, or all it has. The rest, up to `count`, is taken from the objectives in
 * turn. More than `count` are drawn when the objectives alone ask for more.
 *
 * @template {Drawable} T
 * @param {T[]} pool
 * @param {string} seed
 * @param {number} count
 * @param {number} perObjective
 * @returns {T[]} in the order of the pool
 */
export function draw(pool, seed, count, perObjective) {
  /** @type {Map<string, string[]>} */
  const waiting = new Map();
  // Neither the order of the files nor that of the lessons may change a draw.
  for (const { question, objective } of [...pool].sort((a, b) => compare(a.question, b.question))) {
    waiting.set(objective, [...(waiting.get(objective) ?? []), question]);
  }
  const queues = [...waiting.keys()].sort(compare).map((objective) => ({
    objective,
    ids: shuffled(waiting.get(objective) ?? [], `${seed}/${objective}`),
  }));
  const drawn = new Set(queues.flatMap(({ ids }) => ids.slice(0, perObjective)));
  const turn = shuffled(queues, seed).map(({ ids }) => ids.slice(perObjective));
  while (drawn.size < count && turn.some((ids) => ids.length > 0)) {
    for (const ids of turn) {
      if (ids.length > 0 && drawn.size < count) drawn.add(/** @type {string} */ (ids.shift()));
    }
  }
  return pool.filter(({ question }) => drawn.has(question));
}

/**
 * A second try: for each question missed, another one on the same objective that was not asked yet; itself when there is
 * none left.
 *
 * @template {Drawable} T
 * @param {T[]} pool
 * @param {Drawable[]} asked  in the first try
 * @param {string[]} missed  ids, among those
 * @param {string} seed
 * @returns {T[]} in the order of the pool
 */
export function drawAgain(pool, asked, missed, seed) {
  const met = new Set(asked.map(({ question }) => question));
  const known = new Set(pool.map(({ question }) => question));
  const fresh = shuffled(
    pool.filter(({ question }) => !met.has(question)).sort((a, b) => compare(a.question, b.question)),
    `${seed}/again`,
  );
  const again = new Set(missed.filter((question) => known.has(question)));
  for (const { question, objective } of asked) {
    if (!missed.includes(question)) continue;
    const rank = fresh.findIndex((one) => one.objective === objective);
    if (rank < 0) continue;
    again.delete(question);
    again.add(fresh.splice(rank, 1)[0].question);
  }
  return pool.filter(({ question }) => again.has(question));
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
