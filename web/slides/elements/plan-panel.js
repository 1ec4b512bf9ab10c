// The top of the presenter's window: the hour, what is on and how long it still has, how late the room is, what follows.

import { status } from "../../desk/model/status.js";
import { button, make } from "../../dom.js";
import { deskTexts } from "../../texts/desk.js";
import { presenterTexts as texts } from "../../texts/slides.js";
import { openSure } from "./dialogs.js";

/** @typedef {import("../model/messages.js").State} State */
/** @typedef {import("../../desk/model/types.js").Session} Session */

/**
 * @param {{ sessions: Session[], begin: () => void, forward: () => void, end: () => void, follow: (session: string) => void }} given
 */
export function planPanel({ sessions, begin, forward, end, follow }) {
  const hour = figure(texts.clock);
  const row = figure(texts.row);
  const left = figure(texts.remaining);
  const drift = figure(texts.drift);
  const next = figure(texts.nextRow);
  const chooser = make(
    "select",
    { "aria-label": texts.session },
    make("option", { value: "", text: texts.noSession }),
    ...sessions.map(({ id, title }) => make("option", { value: id, text: title })),
  );
  chooser.addEventListener("change", () => follow(chooser.value));
  const start = button(texts.begin, begin);
  const on = button(texts.forward, forward);
  const stop = button(texts.finish, () => openSure(texts.finishSure, texts.finishYes, end));
  const box = make(
    "section",
    { class: "ck-desk-plan", "aria-label": texts.drift },
    make("dl", {}, hour.box, row.box, left.box, drift.box, next.box),
    make("p", { class: "ck-desk-plan__acts" }, sessions.length > 0 && chooser, start, on, stop),
  );
  /** @type {State | null} */
  let state = null;

  /** @param {number} now */
  function tick(now) {
    hour.say(deskTexts.clock(now));
    if (!state) return;
    const { rows, entered } = state;
    const where = status({ rows, entered, now });
    const begun = where.current !== null;
    const ended = !begun && entered.length > 0;
    row.say(where.current?.title ?? (ended ? texts.finished : texts.beginHint));
    start.textContent = ended ? texts.resume : texts.begin;
    left.say(begun ? deskTexts.remaining(where.remaining) : "–");
    drift.say(begun || entered.length > 0 ? deskTexts.drift(where.drift) : "–");
    next.say(where.next?.title ?? "–");
    start.hidden = begun;
    stop.hidden = !begun;
    on.hidden = !begun || where.next === null;
    box.dataset.late = where.drift >= 60_000 && begun ? "true" : "false";
  }

  return {
    box,
    tick,
    /** @param {State} shown  @param {number} now */
    show(shown, now) {
      state = shown;
      if (document.activeElement !== chooser) chooser.value = shown.session;
      tick(now);
    },
  };
}

/** @param {string} name */
function figure(name) {
  const value = make("dd");
  return {
    box: make("div", {}, make("dt", { text: name }), value),
    /** @param {string} text */
    say(text) {
      // The clock ticks: what has not changed is left alone.
      if (value.textContent !== text) value.textContent = text;
    },
  };
}
