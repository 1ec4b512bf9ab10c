// The slides of a day in the order of one session: its own pauses and signatures stand where its plan has them.

/** @typedef {import("../../desk/model/types.js").Session} Session */
/** @typedef {import("../deck-data.js").DeckData} DeckData */
/** @typedef {import("../deck-data.js").DeckRow & { back: number | null }} Added  back: when the room comes back, minutes after midnight */

/**
 * @param {Pick<DeckData, "rows" | "slides">} data
 * @param {Session} session
 * @returns {Pick<DeckData, "rows" | "slides"> & { added: Added[] }}
 */
export function withSession(data, session) {
  /** @type {Added[]} */
  const added = [];
  const rows = session.halfDays.flatMap(({ date, rows: own }, rank) => {
    const after = session.halfDays[rank + 1];
    const back = after?.date === date ? after.rows[0].start : null;
    return own.flatMap((row) => {
      const known = data.rows.find(({ id, kind }) => id === row.id && kind !== "break");
      if (known) return [known];
      if (row.kind !== "break" && row.kind !== "signature") return [];
      const one = { id: row.id, kind: row.kind, title: row.title, minutes: row.minutes, back };
      added.push(one);
      return [one];
    });
  });
  const fresh = new Set(added.map(({ id }) => id));
  const slides = rows.flatMap(({ id, title }) =>
    fresh.has(id) ? [{ id, row: id, title, main: true }] : data.slides.filter((slide) => slide.row === id),
  );
  return { rows, slides, added };
}
