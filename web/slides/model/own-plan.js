// The plan of a deck that follows no session: its rows one after the other, from midnight; it is moved when it is begun.

/** @typedef {import("../../desk/model/types.js").Session} Session */
/** @typedef {import("../deck-data.js").DeckRow} DeckRow */

/**
 * @param {DeckRow[]} rows
 * @param {Date} day
 * @returns {Session}
 */
export function ownPlan(rows, day) {
  let start = 0;
  const timed = rows.map(({ id, kind, title, minutes }) => {
    const row = { id, kind, title, minutes, start, lesson: kind === "lesson" };
    start += minutes;
    return row;
  });
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  return { id: "", title: "", example: false, mode: "", halfDays: [{ date, rows: timed }] };
}
