// What really happened, taken away as a file, brought back, or erased.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { toCsv } from "../../group/model/csv.js";
import { deskTexts } from "../../texts/desk.js";
import { lastOf, makeRecordFile, parseRecord, record, refuse, tenths } from "../model/record.js";
import { emptyDesk } from "../model/state.js";

/**
 * @typedef {import("../model/state.js").Desk} Desk
 * @typedef {import("../model/types.js").Row} Row
 *
 * @typedef {object} Given
 * @property {string} course  id
 * @property {import("../model/types.js").Session} session
 * @property {() => { desk: Desk, rows: Row[] }} read
 * @property {(what: (desk: Desk) => Desk, done: string) => void} change
 * @property {(text: string) => void} tell
 */

const PLAIN = { class: "ck-button ck-button--plain" };

/** Bytes. A day is smaller; a video chosen by mistake is not, and would be read whole. */
const LARGEST = 1_000_000;

/**
 * @param {Given} given
 * @returns {HTMLElement}
 */
export function createTools({ course, session, read, change, tell }) {
  const input = make("input", { type: "file", accept: ".json,application/json", hidden: true });
  input.addEventListener("change", () => void take());
  const eraser = make("span");
  offerErase();
  return make(
    "p",
    { class: "ck-desk__tools" },
    button(deskTexts.exportJson, saveJson, PLAIN),
    button(deskTexts.exportCsv, saveCsv, PLAIN),
    input,
    button(deskTexts.import, () => input.click(), PLAIN),
    eraser,
  );

  function saveJson() {
    const { desk, rows } = read();
    const file = makeRecordFile({ course, session, startAt: desk.startAt, rows, entered: desk.entered });
    download(deskTexts.fileName(session.id), "application/json", `${JSON.stringify(file, null, 1)}\n`);
    tell(deskTexts.exported);
  }

  function saveCsv() {
    const { desk, rows } = read();
    const lines = record({ rows, entered: desk.entered }).rows.map(({ title, start, begun, planned, real, difference }) => [
      title,
      deskTexts.clock(start),
      begun === null ? null : deskTexts.clock(begun),
      tenths(planned),
      real === null ? null : tenths(real),
      difference === null ? null : tenths(difference),
    ]);
    download(deskTexts.csv.name(session.id), "text/csv", toCsv([deskTexts.csv.heads, ...lines]));
    tell(deskTexts.exported);
  }

  async function take() {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const { file, refusal } = await readFile(chosen);
    // The same file may be chosen again, once mended.
    input.value = "";
    if (refusal) {
      tell(deskTexts.refused({ name: chosen.name, refusal }));
      return;
    }
    const goesOn = file.session === session.id && read().desk.entered.length === 0;
    // What is going on here is never replaced: another day is something to compare it with.
    if (goesOn) change((desk) => ({ ...desk, entered: file.entered, startAt: file.startAt }), deskTexts.taken);
    else change((desk) => ({ ...desk, last: lastOf(file) }), deskTexts.compared);
  }

  /** @param {File} chosen */
  async function readFile(chosen) {
    if (chosen.size > LARGEST) return refuse("too-big");
    try {
      return parseRecord(await chosen.text(), course);
    } catch {
      // A folder, or a file that left its place since it was chosen.
      return refuse("unreadable");
    }
  }

  function offerErase() {
    eraser.replaceChildren(button(deskTexts.erase, askErase, PLAIN));
  }

  function askErase() {
    const keep = button(deskTexts.keep, endErase, PLAIN);
    eraser.replaceChildren(
      make("span", { text: deskTexts.eraseAsk }),
      button(deskTexts.eraseSure, () => {
        change(emptyDesk, deskTexts.erased);
        endErase();
      }),
      keep,
    );
    keep.focus();
  }

  function endErase() {
    offerErase();
    eraser.querySelector("button")?.focus();
  }
}
