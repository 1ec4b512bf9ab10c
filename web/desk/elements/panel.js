// What is read from across the room: the hour, what is going on, what comes next, how late it is.

import { make } from "../../dom.js";
import { deskTexts } from "../../texts/desk.js";
import { MINUTE } from "../model/types.js";

/**
 * @typedef {import("../model/status.js").Status & { now: number, first: number, endedAt: number | null, inGap: boolean, isToday: boolean }} Seen
 */

/** @returns {{ box: HTMLElement, show: (seen: Seen) => void }} */
export function createPanel() {
  const clock = make("p", { class: "ck-desk__clock" });
  const drift = make("p", { class: "ck-desk__drift" });
  const current = make("dd", { class: "ck-desk__current" });
  const detail = make("dd", { class: "ck-desk__detail" });
  const left = make("dd", { class: "ck-desk__detail" });
  const leftGroup = make("div", {}, make("dt", { text: deskTexts.left }), left);
  const next = make("dd");
  const box = make(
    "div",
    {},
    make("div", { class: "ck-desk__top" }, make("p", { class: "ck-sr", text: deskTexts.now }), clock, drift),
    make(
      "dl",
      {},
      make("div", {}, make("dt", { text: deskTexts.current }), current, detail),
      leftGroup,
      make("div", {}, make("dt", { text: deskTexts.next }), next),
    ),
  );
  return { box, show };

  /** @param {Seen} seen */
  function show(seen) {
    set(clock, deskTexts.clock(seen.now));
    const isRunning = seen.current !== null || seen.endedAt !== null;
    // Before the day, nobody is late.
    const isTold = isRunning || (seen.isToday && seen.drift >= MINUTE);
    drift.hidden = !isTold;
    set(drift, deskTexts.drift(seen.drift));
    drift.dataset.drift = Math.abs(seen.drift) < MINUTE ? "none" : seen.drift > 0 ? "late" : "ahead";
    set(current, nameOf(seen));
    set(detail, detailOf(seen));
    // A signature takes no time, and between two half-days the hour is enough.
    leftGroup.hidden = seen.current === null || seen.inGap || seen.current.minutes === 0;
    set(left, deskTexts.remaining(seen.remaining));
    set(next, seen.next ? deskTexts.row(seen.next) : deskTexts.nothingNext);
  }
}

/** @param {Seen} seen */
function nameOf({ current, endedAt }) {
  if (endedAt !== null) return deskTexts.finished;
  return current ? deskTexts.row(current) : deskTexts.notBegun;
}

/** @param {Seen} seen */
function detailOf({ current, next, endedAt, inGap, drift, first }) {
  if (endedAt !== null) return deskTexts.ended({ at: endedAt, drift });
  if (inGap && next) return deskTexts.resumes(next.start);
  return current ? "" : deskTexts.expected(next?.start ?? first);
}

/**
 * A text that is written again is read again.
 *
 * @param {HTMLElement} element
 * @param {string} text
 */
function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
