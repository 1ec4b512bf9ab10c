// Two ways through a deck: the main line, which « page suivante » and a remote walk, and every slide, details included.

/** @typedef {{ main: boolean }} Step */

/**
 * Index of the slide to go to, or the same index at either end.
 *
 * @param {Step[]} steps  in the order of the deck
 * @param {number} index  the slide shown
 * @param {1 | -1} way
 * @param {boolean} details  true to stop at details too
 */
export function following(steps, index, way, details) {
  for (let next = index + way; next >= 0 && next < steps.length; next += way) {
    if (details || steps[next].main) return next;
  }
  return index;
}

/**
 * Where the slide stands on the main line, counted from 1: a detail counts as the slide that it is below.
 *
 * @param {Step[]} steps
 * @param {number} index
 * @returns {{ rank: number, count: number }}
 */
export function place(steps, index) {
  const count = steps.filter(({ main }) => main).length;
  const rank = steps.slice(0, index + 1).filter(({ main }) => main).length;
  return { rank: Math.max(rank, 1), count };
}
