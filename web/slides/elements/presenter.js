// The presenter's window: what the room sees, what comes, the notes, the clock and the plan. It asks, the slides decide.

import { button, make } from "../../dom.js";
import { presenterTexts as texts, slidesTexts } from "../../texts/slides.js";
import { choices, deckData, elementOf, sessions } from "../deck-data.js";
import { following, place } from "../model/line.js";
import { readState, wishMessage } from "../model/messages.js";
import { noVotes } from "../model/votes.js";
import { startColours } from "./colours.js";
import { openHelp, openJump } from "./dialogs.js";
import { planPanel } from "./plan-panel.js";
import { preview } from "./preview.js";
import { followSession } from "./session-slides.js";
import { votePanel } from "./vote-panel.js";

/** @typedef {import("../model/messages.js").State} State */
/** @typedef {import("../model/messages.js").Wish} Wish */

const SECOND = 1000;
/** Seconds without a word from the slides before it is said. */
const PATIENCE = 4;
const SIZES = [0.85, 1, 1.2, 1.45, 1.8];

export class Presenter {
  constructor() {
    this.own = deckData();
    /** The deck as the session that is followed goes through it. */
    this.data = this.own;
    this.session = "";
    /** @type {State | null} */
    this.state = null;
    this.silence = 0;
    this.size = 1;
    this.shownIndex = -1;
    this.toldVotes = "null";
    this.now = preview();
    this.then = preview();
    this.notes = make("div", { class: "ck-desk-notes", tabindex: "0", role: "region", "aria-label": texts.notes });
    this.votes = make("div", { class: "ck-desk-votes" });
    this.told = make("p", { class: "ck-desk-told", role: "status" });
    this.rank = make("span", { class: "ck-desk-rank" });
    this.plan = planPanel({
      sessions: sessions(),
      begin: () => this.ask({ what: "begin" }),
      forward: () => this.ask({ what: "forward" }),
      end: () => this.ask({ what: "end" }),
      follow: (session) => this.ask({ what: "session", session }),
    });
  }

  start() {
    startColours();
    document.title = texts.title(this.data.title);
    document.documentElement.classList.add("ck-desk-page");
    document.body.append(this.frame());
    window.addEventListener("message", (event) => this.hear(event));
    document.addEventListener("keydown", (event) => this.press(event));
    setInterval(() => this.tick(), SECOND);
    this.ask({ what: "hello" });
    this.tick();
  }

  frame() {
    return make(
      "main",
      { class: "ck-desk" },
      make("h1", { class: "ck-sr", text: texts.title(this.data.title) }),
      this.told,
      this.plan.box,
      make(
        "div",
        { class: "ck-desk-slides" },
        make("section", { "aria-label": texts.now }, make("h2", {}, texts.now, " ", this.rank), this.now.box),
        make("section", { "aria-label": texts.then }, make("h2", { text: texts.then }), this.then.box),
      ),
      make(
        "div",
        { class: "ck-desk-side" },
        this.votes,
        make(
          "div",
          { class: "ck-desk-notes-head" },
          make("h2", { text: texts.notes }),
          button("A−", () => this.resize(-1), { "aria-label": `A− : ${texts.smaller}` }),
          button("A+", () => this.resize(1), { "aria-label": `A+ : ${texts.larger}` }),
        ),
        this.notes,
      ),
      make(
        "nav",
        { class: "ck-desk-controls", "aria-label": texts.controls },
        button(slidesTexts.previous, () => this.ask({ what: "previous" })),
        button(slidesTexts.next, () => this.ask({ what: "next" })),
        (this.reveal = button(slidesTexts.reveal, () => this.ask({ what: "reveal" }), { "aria-pressed": "false" })),
        button(slidesTexts.jump, () => this.jump()),
        (this.blank = button(slidesTexts.blank, () => this.ask({ what: "blank" }), { "aria-pressed": "false" })),
        (this.zoom = button(slidesTexts.zoom, () => this.ask({ what: "zoom" }), { "aria-pressed": "false" })),
        button(slidesTexts.help, openHelp),
      ),
    );
  }

  /** @param {Wish} wish */
  ask(wish) {
    const slides = /** @type {Window | null} */ (window.opener);
    slides?.postMessage(wishMessage(wish), "*");
  }

  /** @param {MessageEvent} event */
  hear(event) {
    if (event.source !== window.opener) return;
    const state = readState(event.data);
    if (!state) return;
    this.silence = 0;
    this.state = state;
    this.show(state);
  }

  tick() {
    this.silence += 1;
    if (!window.opener) this.told.textContent = texts.alone;
    else this.told.textContent = this.silence > PATIENCE ? texts.lost : "";
    this.ask({ what: "hello" });
    this.plan.tick(Date.now());
  }

  /** @param {State} state */
  show(state) {
    this.follow(state.session);
    const step = this.data.slides[state.index];
    this.plan.show(state, Date.now());
    this.blank?.setAttribute("aria-pressed", String(state.blank));
    this.zoom?.setAttribute("aria-pressed", String(state.zoomed));
    if (!step) return;
    const slide = elementOf(step);
    this.now.reveal(state.revealed);
    this.now.blank(state.blank);
    this.reveal?.setAttribute("aria-pressed", String(state.revealed));
    this.now.votes(state.votes[slide.dataset.question ?? ""]);
    this.keepVotes(slide, state);
    if (state.index === this.shownIndex) return;
    this.shownIndex = state.index;
    const next = following(this.data.slides, state.index, 1, false);
    const { rank, count } = place(this.data.slides, state.index);
    this.rank.textContent = slidesTexts.place(rank, count, !step.main);
    this.now.show(slide);
    this.then.show(next === state.index ? null : elementOf(this.data.slides[next]), texts.end);
    this.now.reveal(state.revealed);
    this.now.votes(state.votes[slide.dataset.question ?? ""]);
    this.showNotes(slide);
    this.showVotes(slide, state);
  }

  /** What was typed in the other window comes here too, unless somebody types here. @param {HTMLElement} slide  @param {State} state */
  keepVotes(slide, state) {
    const told = JSON.stringify(state.votes[slide.dataset.question ?? ""] ?? null);
    if (told === this.toldVotes || this.votes.contains(document.activeElement)) return;
    if (state.index === this.shownIndex) this.showVotes(slide, state);
  }

  /** @param {string} id  of the session that the slides follow */
  follow(id) {
    if (id === this.session) return;
    this.session = id;
    const session = sessions().find((one) => one.id === id);
    this.data = session ? followSession(this.own, session) : this.own;
    this.shownIndex = -1;
  }

  /** @param {HTMLElement} slide */
  showNotes(slide) {
    const told = slide.querySelector(".notes");
    const copy = told ? [...told.cloneNode(true).childNodes] : [make("p", { text: texts.noNotes })];
    this.notes.replaceChildren(...copy);
    this.notes.scrollTop = 0;
  }

  /** @param {HTMLElement} slide  @param {State} state */
  showVotes(slide, state) {
    const question = slide.dataset.question;
    const count = choices(slide).length;
    this.votes.replaceChildren();
    if (!question || count === 0) return;
    const votes = state.votes[question] ?? noVotes(count);
    this.toldVotes = JSON.stringify(state.votes[question] ?? null);
    this.votes.append(
      make("h2", { text: slidesTexts.votesTitle }),
      votePanel(count, votes, (changed) => this.ask({ what: "votes", question, votes: changed })),
    );
  }

  /** @param {1 | -1} way */
  resize(way) {
    this.size = Math.min(SIZES.length - 1, Math.max(0, this.size + way));
    this.notes.style.setProperty("--ck-scale", String(SIZES[this.size]));
  }

  jump() {
    const groups = new Map(this.data.rows.map(({ id, title }) => [id, title]));
    const slides = this.data.slides.map(({ title, row, main }) => ({ title, row, main, group: groups.get(row) ?? this.data.title }));
    openJump(slides, this.state?.index ?? 0, (index) => this.ask({ what: "go", index }));
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const target = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
    // A button keeps Enter and Space; the notes keep the arrows that scroll them.
    if (target instanceof HTMLButtonElement && (event.key === "Enter" || event.key === " ")) return;
    if (target === this.notes && (event.key === "ArrowDown" || event.key === "ArrowUp")) return;
    const act = this.keys()[event.key] ?? this.keys()[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** @returns {Record<string, () => void>} */
  keys() {
    const wish = (/** @type {Wish} */ one) => () => this.ask(one);
    return {
      ArrowRight: wish({ what: "next" }),
      PageDown: wish({ what: "next" }),
      ArrowLeft: wish({ what: "previous" }),
      PageUp: wish({ what: "previous" }),
      ArrowDown: wish({ what: "next-detail" }),
      " ": wish({ what: "next-detail" }),
      ArrowUp: wish({ what: "previous-detail" }),
      Home: wish({ what: "first" }),
      End: wish({ what: "last" }),
      b: wish({ what: "blank" }),
      ".": wish({ what: "blank" }),
      z: wish({ what: "zoom" }),
      r: wish({ what: "reveal" }),
      g: () => this.jump(),
      h: openHelp,
      v: () => this.votes.querySelector("input")?.focus(),
    };
  }
}
