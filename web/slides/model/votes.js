// Votes of the room: counts typed by the trainer, before and after the discussion. Nobody is named, nothing is kept.

/** @typedef {{ first: number[], second: number[] }} Votes  counts by choice, in the order of the choices */

export const MOST = 99;

/** @param {number} choices  @returns {Votes} */
export function noVotes(choices) {
  return { first: new Array(choices).fill(0), second: new Array(choices).fill(0) };
}

/**
 * The same votes with one count replaced: what is typed may be anything.
 *
 * @param {Votes} votes
 * @param {"first" | "second"} round
 * @param {number} choice
 * @param {string} typed
 * @returns {Votes}
 */
export function counted(votes, round, choice, typed) {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Math.min(Number(typed), MOST) : 0;
  return { ...votes, [round]: votes[round].map((count, index) => (index === choice ? number : count)) };
}

/** @param {Votes} votes  @param {"first" | "second"} round */
export function total(votes, round) {
  return votes[round].reduce((sum, count) => sum + count, 0);
}

/**
 * Share of the room that chose each, from 0 to 1; zeros when nobody voted.
 *
 * @param {Votes} votes
 * @param {"first" | "second"} round
 */
export function shares(votes, round) {
  const all = total(votes, round);
  return votes[round].map((count) => (all === 0 ? 0 : count / all));
}

/**
 * Votes read back from what was kept or sent; null when they are not those of so many choices.
 *
 * @param {unknown} value
 * @param {number} choices
 * @returns {Votes | null}
 */
export function readVotes(value, choices) {
  if (typeof value !== "object" || value === null) return null;
  const { first, second } = /** @type {Record<string, unknown>} */ (value);
  return isRound(first, choices) && isRound(second, choices) ? { first, second } : null;
}

/** @param {unknown} round  @param {number} choices  @returns {round is number[]} */
function isRound(round, choices) {
  return (
    Array.isArray(round) &&
    round.length === choices &&
    round.every((count) => Number.isInteger(count) && count >= 0 && count <= MOST)
  );
}
