// What to revise first: what was missed, then what was never asked, then what was answered right longest ago.

import { answersTo } from "../../progress/model/tally.js";

/** @typedef {import("../../progress/model/types.js").Progress} Progress */

/**
 * @template {{ question: string, hash: string }} T
 * @param {Progress} progress
 * @param {T[]} pool  in the order of the course
 * @returns {{ missed: T[], fresh: T[], known: T[] }} each in the order to ask
 */
export function sortForRevision(progress, pool) {
  /** @type {{ item: T, at: number }[]} */
  const missed = [];
  /** @type {T[]} */
  const fresh = [];
  /** @type {{ item: T, at: number }[]} */
  const known = [];
  for (const item of pool) {
    const last = answersTo(progress, item.question, item.hash).pop();
    if (!last) fresh.push(item);
    else (last.right ? known : missed).push({ item, at: last.at });
  }
  return { missed: oldestFirst(missed), fresh, known: oldestFirst(known) };
}

/**
 * @template T
 * @param {{ item: T, at: number }[]} items
 * @returns {T[]}
 */
function oldestFirst(items) {
  return items.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
