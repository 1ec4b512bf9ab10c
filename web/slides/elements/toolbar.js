// Buttons for who has a mouse, and the foot of the slides. Out of sight while nothing moves.

import { button, make } from "../../dom.js";
import { slidesTexts as texts } from "../../texts/slides.js";

/** @typedef {import("./deck.js").Deck} Deck */

const STILL = 3000;

/** @param {Deck} deck */
export function addToolbar(deck) {
  const bar = make(
    "nav",
    { class: "ck-toolbar", "aria-label": texts.toolbar },
    ...[
      button(texts.previous, () => deck.move(-1, false)),
      button(texts.next, () => deck.move(1, false)),
      button(texts.jump, () => deck.jump()),
      button(texts.presenter, () => deck.openPresenter()),
      button(texts.lesson, () => deck.openLesson()),
      button(texts.reveal, () => deck.toggleAnswer()),
      button(texts.votes, () => deck.openVotes()),
      button(texts.zoom, () => deck.toggleZoom()),
      button(texts.blank, () => deck.blank()),
      button(texts.colours, () => deck.colours()),
      button(texts.print, () => deck.print()),
      button(texts.help, () => deck.help()),
    ],
  );
  document.body.append(bar);
  let timer = 0;
  const wake = () => {
    bar.classList.remove("is-still");
    clearTimeout(timer);
    timer = window.setTimeout(() => bar.classList.add("is-still"), STILL);
  };
  document.addEventListener("pointermove", wake, { passive: true });
  document.addEventListener("pointerdown", wake, { passive: true });
  wake();
}

/** @param {HTMLElement} stage */
export function addFoot(stage) {
  const where = make("span", { class: "ck-foot__where" });
  const count = make("span", { class: "ck-foot__count" });
  const foot = make("div", { class: "ck-foot" }, make("span", { text: texts.foot }), where, count);
  stage.append(foot);
  const told = make("p", { class: "ck-told", role: "status" });
  document.body.append(told);
  return {
    /** @param {string} title  @param {string} place */
    show(title, place) {
      where.textContent = title;
      count.textContent = place;
    },
    /** @param {string} text */
    say(text) {
      told.textContent = text;
      setTimeout(() => {
        if (told.textContent === text) told.textContent = "";
      }, STILL);
    },
  };
}
