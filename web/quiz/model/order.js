// Questions answered by putting steps in order. A step is known by its rank in the right order.

import { gradeEach } from "./fields.js";

/**
 * @typedef {import("./types.js").Grade} Grade
 *
 * @typedef {object} Chain  steps that follow one another in the right order
 * @property {number} weight
 * @property {number[]} ranks
 */

/**
 * A step put too early shifts all those after it: only the steps that must move to mend the whole are wrong.
 *
 * @param {number[]} put  ranks of the steps, as the learner put them
 * @returns {Grade}
 */
export function gradeOrder(put) {
  const kept = longestChain(put);
  return gradeEach(put.map((rank) => ({ key: `${rank}`, right: kept.has(rank), why: "" })));
}

/**
 * @param {string[]} values
 * @param {number} count
 * @returns {number[] | null} null unless each rank below `count` is there once
 */
export function readOrder(values, count) {
  const expected = Array.from({ length: count }, (_, rank) => `${rank}`);
  return values.length === count && expected.every((rank) => values.includes(rank)) ? values.map(Number) : null;
}

/**
 * The most steps that may stay; of two choices, the one with more steps at their very place.
 *
 * @param {number[]} put
 * @returns {Set<number>}
 */
function longestChain(put) {
  /** @type {Chain[]} */
  const chains = [];
  put.forEach((rank, place) => {
    const { weight, ranks } = heaviest(chains.filter((_, before) => put[before] < rank));
    // One more step outweighs any number of places.
    const worth = put.length + (rank === place ? 2 : 1);
    chains.push({ weight: weight + worth, ranks: [...ranks, rank] });
  });
  return new Set(heaviest(chains).ranks);
}

/**
 * @param {Chain[]} chains
 * @returns {Chain}
 */
function heaviest(chains) {
  return chains.reduce((best, chain) => (chain.weight > best.weight ? chain : best), { weight: 0, ranks: [] });
}
