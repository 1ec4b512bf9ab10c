// The minutes that each row took, beside those that were planned, and those of the last time.

import { make } from "../../dom.js";
import { resultsTable } from "../../results-table.js";
import { deskTexts } from "../../texts/desk.js";

/** @returns {{ box: HTMLElement, show: (now: import("../model/record.js").Record_, last: import("../model/state.js").Last | null) => void }} */
export function createRecordTable() {
  const place = make("div");
  const box = make("section", { class: "ck-desk__record", hidden: true }, make("h3", { text: deskTexts.record }), place);
  return { box, show };

  /**
   * @param {import("../model/record.js").Record_} now
   * @param {import("../model/state.js").Last | null} last
   */
  function show(now, last) {
    const before = new Map(last?.rows.map(({ id, real }) => [id, real]));
    const rows = now.rows.filter(({ id, begun, kind }) => begun !== null || (before.has(id) && kind !== "signature"));
    box.hidden = rows.length === 0;
    // The table is made again: its frame must not lose the keyboard.
    const hadFocus = place.contains(document.activeElement);
    const heads = [deskTexts.moment, deskTexts.planned, deskTexts.real, deskTexts.difference];
    const table = resultsTable(
      deskTexts.recordFrame,
      last ? [...heads, deskTexts.last] : heads,
      [
        ...rows.map(({ id, title, planned, real, difference }) => [
          title,
          deskTexts.minutes(planned),
          deskTexts.minutes(real),
          deskTexts.signed(difference),
          ...(last ? [deskTexts.minutes(before.get(id) ?? null)] : []),
        ]),
        [
          make("strong", { text: deskTexts.total }),
          deskTexts.minutes(now.planned),
          deskTexts.minutes(now.real),
          deskTexts.signed(now.difference),
          ...(last ? [""] : []),
        ],
      ],
    );
    place.replaceChildren(table);
    if (hadFocus) table.focus();
  }
}
