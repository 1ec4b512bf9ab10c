// The order of the rows: by the course, or by a number, the smallest first.

/**
 * @typedef {import("./items.js").Item} Item
 * @typedef {"rank" | "learners" | "facility" | "discrimination"} Column
 * @typedef {{ column: Column, descending: boolean }} Order
 */

/** Hardest first: what to take up again in the room. @type {Order} */
export const HARDEST_FIRST = { column: "facility", descending: false };

/**
 * @param {Item[]} items
 * @param {Order} order
 * @returns {Item[]} what has no number last, equals in the order of the course
 */
export function inOrder(items, { column, descending }) {
  const sign = descending ? -1 : 1;
  return [...items].sort((a, b) => {
    const [one, other] = [a[column], b[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || a.rank - b.rank;
    return sign * (one - other) || a.rank - b.rank;
  });
}

/**
 * The same column again turns it round.
 *
 * @param {Order} order
 * @param {Column} column
 * @returns {Order}
 */
export function orderBy(order, column) {
  return { column, descending: order.column === column && !order.descending };
}
