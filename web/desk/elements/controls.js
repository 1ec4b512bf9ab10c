// The buttons of the clock: those that make sense now are shown, and stay in their place.

import { button, make } from "../../dom.js";
import { deskTexts } from "../../texts/desk.js";

/**
 * @typedef {object} Seen
 * @property {import("../model/types.js").Row | null} current
 * @property {import("../model/types.js").Row | null} next
 * @property {number | null} endedAt
 * @property {boolean} isStarting  a half-day is to be begun
 * @property {boolean} isToday  and today is its date
 * @property {boolean} isFirst
 *
 * @typedef {Record<"start" | "startNow" | "forward" | "back" | "end" | "again", () => void>} Acts
 */

const PLAIN = { class: "ck-button ck-button--plain" };

/**
 * @param {Acts} acts
 * @returns {{ box: HTMLElement, show: (seen: Seen) => void }}
 */
export function createControls(acts) {
  const start = button("", acts.start);
  const startNow = button("", acts.startNow);
  const forward = button(deskTexts.forward, acts.forward);
  const end = button(deskTexts.end, acts.end, PLAIN);
  const again = button(deskTexts.again, acts.again);
  const back = button(deskTexts.back, acts.back, PLAIN);
  const help = make("p", { class: "ck-desk__help", text: deskTexts.nowHelp });
  const all = [start, startNow, forward, again, back, end];
  return { box: make("div", { class: "ck-desk__controls" }, make("p", { class: "ck-desk__buttons" }, ...all), help), show };

  /** @param {Seen} seen */
  function show({ current, next, endedAt, isStarting, isToday, isFirst }) {
    const isEnded = endedAt !== null;
    const wasUsed = all.some((one) => one === document.activeElement);
    start.textContent = current ? deskTexts.resume : deskTexts.start;
    startNow.textContent = current ? deskTexts.resumeNow : deskTexts.startNow;
    start.hidden = !isStarting || !isToday;
    startNow.hidden = !isStarting;
    help.hidden = start.hidden;
    forward.hidden = !current || !next || isStarting;
    end.hidden = !current;
    // The last one ends the session: it is then what is most likely wanted.
    end.className = current && !next ? "ck-button" : PLAIN.class;
    again.hidden = !isEnded;
    back.hidden = !isEnded && (!current || isFirst);
    // The button in use may have disappeared.
    if (wasUsed && document.activeElement instanceof HTMLElement && document.activeElement.hidden) focusFirst();
    else if (wasUsed && document.activeElement === document.body) focusFirst();
  }

  function focusFirst() {
    all.find((one) => !one.hidden)?.focus();
  }
}
