// A session has its own pauses and signatures: they take the place of those of the plan, before the deck is started.

import { make } from "../../dom.js";
import { slidesTexts as texts } from "../../texts/slides.js";

/** @typedef {import("../../desk/model/types.js").Session} Session */

/** @param {Session} session */
export function placeBreaks(session) {
  const stage = document.querySelector(".slides");
  if (!stage) return;
  for (const old of stage.querySelectorAll(".ck-slide--break")) old.remove();
  /** @type {Element | null} */
  let last = null;
  const rows = session.halfDays.flatMap(({ date, rows: own }, rank) => {
    const after = session.halfDays[rank + 1];
    // The next half-day of the same date says when the room comes back.
    return own.map((row) => ({ ...row, back: after?.date === date ? after.rows[0].start : null }));
  });
  for (const row of rows) {
    const columns = [...stage.children].filter((column) => column.getAttribute("data-row") === row.id);
    if (columns.length > 0) last = columns[columns.length - 1];
    else if (row.kind === "break" || row.kind === "signature") {
      const slide = row.kind === "break" ? pause(row) : signature(row);
      if (last) last.after(slide);
      else stage.prepend(slide);
      last = slide;
    }
  }
}

/** @param {{ id: string, title: string, minutes: number }} row */
function pause({ id, title, minutes }) {
  return slide(
    id,
    title,
    make("p", { text: texts.minutes(minutes) }),
    make("p", { class: "ck-back", "data-minutes": String(minutes) }),
  );
}

/** @param {{ id: string, title: string, back: number | null }} row  back: minutes after midnight */
function signature({ id, title, back }) {
  return slide(
    id,
    title,
    make("p", { text: texts.signatureText }),
    back === null ? null : make("p", { text: texts.backAt(new Date(2000, 0, 1, 0, back)) }),
  );
}

/** @param {string} id  @param {string} title  @param {(Node | null)[]} body */
function slide(id, title, ...body) {
  return make(
    "section",
    { id, class: "ck-slide ck-slide--break", "data-row": id, "data-main": true, "data-place": "index.html" },
    make("h2", { class: "ck-slide__title", text: title }),
    make("div", { class: "ck-slide__body" }, ...body),
  );
}
