// A session has its own pauses and signatures: they take the place of those of the plan, before the deck is started.

import { make } from "../../dom.js";
import { slidesTexts as texts } from "../../texts/slides.js";
import { giveColumns } from "../deck-data.js";
import { withSession } from "../model/with-session.js";

/** @typedef {import("../../desk/model/types.js").Session} Session */
/** @typedef {import("../deck-data.js").DeckData} DeckData */

/**
 * The deck as that session goes through it.
 *
 * @param {DeckData} data
 * @param {Session} session
 * @returns {DeckData}
 */
export function followSession(data, session) {
  const { slides, rows, added } = withSession(data, session);
  for (const row of added) giveColumns(row.id, [row.kind === "break" ? pause(row) : signature(row)]);
  return { ...data, slides, rows };
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
    { id, class: "ck-slide ck-slide--break", "data-main": true, "data-place": "index.html" },
    make("h2", { class: "ck-slide__title", text: title }),
    make("div", { class: "ck-slide__body" }, ...body),
  );
}
