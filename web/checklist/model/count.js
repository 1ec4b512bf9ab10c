/**
 * How many of the items in sight are ready; the hidden ones are someone else's.
 *
 * @param {{ shown: boolean, ticked: boolean }[]} items
 * @returns {{ ready: number, total: number }}
 */
export function countReady(items) {
  const shown = items.filter((item) => item.shown);
  return { ready: shown.filter((item) => item.ticked).length, total: shown.length };
}
