// The window that is projected: reveal.js, and around it the keys, the buttons, the votes, and what it tells the presenter's.

import Reveal from "reveal.js";
import { slidesTexts as texts } from "../../texts/slides.js";
import { choices, columnsOf, deckData, elementOf, placeOf } from "../deck-data.js";
import { readWish, stateMessage } from "../model/messages.js";
import { following, place } from "../model/line.js";
import { noVotes, readVotes } from "../model/votes.js";
import { tellBack } from "./break.js";
import { nextColours, startColours } from "./colours.js";
import { openDialog, openHelp, openJump, openPrint } from "./dialogs.js";
import { Memory } from "./memory.js";
import { Plan } from "./plan.js";
import { followSession } from "./session-slides.js";
import { addSwipe } from "./swipe.js";
import { addFoot, addToolbar } from "./toolbar.js";
import { showBars, votePanel } from "./vote-panel.js";
import { Zoom } from "./zoom.js";

/** @typedef {import("../model/messages.js").Wish} Wish */

const WIDTH = 1280;
const HEIGHT = 720;

export class Deck {
  constructor() {
    const stage = /** @type {HTMLElement} */ (document.querySelector(".reveal"));
    const data = deckData();
    this.plan = new Plan(data, new URLSearchParams(window.location.search).get("session"));
    this.data = this.plan.session ? followSession(data, this.plan.session) : data;
    this.steps = this.data.slides;
    this.stage = /** @type {HTMLElement} */ (stage.querySelector(".slides"));
    this.row = "";
    this.memory = new Memory(this.data);
    this.scheme = startColours();
    this.zoom = new Zoom(stage);
    this.foot = addFoot(this.stage);
    /** @type {Window | null} */
    this.presenter = null;
    this.reveal = new Reveal(stage, {
      width: WIDTH,
      height: HEIGHT,
      margin: 0,
      minScale: 0.1,
      maxScale: 4,
      center: false,
      controls: false,
      progress: false,
      touch: false,
      hash: true,
      transition: "none",
      backgroundTransition: "none",
      help: false,
      jumpToSlide: false,
      fragmentInURL: true,
      keyboard: this.keys(),
    });
  }

  async start() {
    for (const name of /** @type {const} */ (["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"])) {
      this.reveal.on(name, () => this.shown(name));
    }
    this.mount(this.steps[Math.max(0, this.asked())].row);
    // Before reveal.js, which knows only the slides that are in the page.
    window.addEventListener("hashchange", () => {
      const index = this.asked();
      if (index >= 0 && this.steps[index].row !== this.row) this.go(index);
    });
    await this.reveal.initialize();
    window.addEventListener("message", (event) => this.hear(event));
    this.plan.changed = () => this.tell();
    addToolbar(this);
    addSwipe(this);
    this.shown("slidechanged");
  }

  /** Index of the slide that the address names, or -1. */
  asked() {
    const id = decodeURIComponent(window.location.hash.replace(/^#\/?/, "").replace(/\/\d+$/, ""));
    return this.steps.findIndex((step) => step.id === id);
  }

  /** Put the slides of a row, and of no other, in the page. @param {string} row */
  mount(row) {
    if (row === this.row) return;
    this.row = row;
    for (const old of [...this.stage.children]) if (old.tagName === "SECTION") old.remove();
    this.stage.prepend(...columnsOf(row));
  }

  /** Keys by their code, for reveal.js: what it does not name keeps its own meaning. */
  keys() {
    const arrows = /** @type {const} */ ({ 37: [-1, 0], 39: [1, 0], 38: [0, -1], 40: [0, 1] });
    /** @type {Record<number, (event: KeyboardEvent) => void>} */
    const keys = {
      32: (/** @type {KeyboardEvent} */ event) => this.move(event.shiftKey ? -1 : 1, true),
      33: () => this.move(-1, false),
      34: () => this.move(1, false),
      35: () => this.go(this.steps.length - 1),
      36: () => this.go(0),
      37: () => this.move(-1, false),
      39: () => this.move(1, false),
      38: () => this.move(-1, true),
      40: () => this.move(1, true),
      66: () => this.blank(),
      190: () => this.blank(),
      67: () => this.colours(),
      71: () => this.jump(),
      72: () => this.help(),
      73: () => this.print(),
      74: () => this.move(1, true),
      75: () => this.move(-1, true),
      76: () => this.openLesson(),
      78: () => this.move(1, false),
      80: () => this.openPresenter(),
      82: () => this.toggleAnswer(),
      86: () => this.openVotes(),
      90: () => this.toggleZoom(),
      191: () => this.help(),
    };
    for (const [code, [right, down]] of Object.entries(arrows)) {
      const move = keys[Number(code)];
      keys[Number(code)] = (event) => (this.zoom.on ? this.zoom.move(right, down) : move(event));
    }
    return keys;
  }

  get index() {
    const id = this.reveal.getCurrentSlide()?.id;
    return Math.max(0, this.steps.findIndex((step) => step.id === id));
  }

  get slide() {
    return elementOf(this.steps[this.index]);
  }

  /** @param {1 | -1} way  @param {boolean} details */
  move(way, details) {
    if (way === 1 ? this.reveal.nextFragment() : this.reveal.prevFragment()) return;
    this.go(following(this.steps, this.index, way, details));
  }

  /** @param {number} index */
  go(index) {
    const step = this.steps[index];
    if (!step || index === this.index) return;
    if (step.row !== this.row) {
      this.mount(step.row);
      this.reveal.sync();
    }
    const { h, v } = this.reveal.getIndices(elementOf(step));
    this.reveal.slide(h, v);
    // Slides of two rows may have the same indices: reveal.js then sees no change.
    this.shown("slidechanged");
  }

  /** @param {string} event */
  shown(event) {
    const slide = this.slide;
    if (event === "slidechanged") {
      this.zoom.off();
      tellBack(slide, Date.now());
      this.plan.enter(this.steps[this.index].row, Date.now());
      const { rank, count } = place(this.steps, this.index);
      this.foot.show(this.plan.titleOf(this.steps[this.index].row) || this.data.title, texts.place(rank, count, !this.steps[this.index].main));
      showBars(slide, this.memory.votes[slide.dataset.question ?? ""]);
      document.title = `${this.steps[this.index].title} – ${this.data.title}`;
    }
    slide.classList.toggle("is-revealed", this.isRevealed());
    this.tell();
  }

  isRevealed() {
    return this.slide.querySelector(".ck-reveal.visible") !== null;
  }

  toggleAnswer() {
    if (!this.slide.querySelector(".ck-reveal")) return;
    if (this.isRevealed()) this.reveal.prevFragment();
    else this.reveal.nextFragment();
  }

  help() {
    openHelp();
  }

  blank() {
    this.reveal.togglePause();
    if (this.reveal.isPaused()) this.foot.say(texts.blanked);
  }

  toggleZoom() {
    this.zoom.toggle();
    this.tell();
  }

  colours() {
    this.scheme = nextColours(this.scheme);
    this.foot.say(texts.scheme(this.scheme));
  }

  jump() {
    const slides = this.steps.map(({ title, row, main }) => ({ title, row, main, group: this.plan.titleOf(row) || this.data.title }));
    openJump(slides, this.index, (index) => this.go(index));
  }

  openVotes() {
    const question = this.slide.dataset.question;
    const count = choices(this.slide).length;
    if (!question || count === 0) return;
    const votes = this.memory.votes[question] ?? noVotes(count);
    const dialog = openDialog(texts.votesTitle, votePanel(count, votes, (changed) => this.setVotes(question, changed)));
    dialog.classList.add("ck-dialog--low");
    dialog.querySelector("input")?.focus();
  }

  /** @param {string} question  @param {import("../model/votes.js").Votes} votes */
  setVotes(question, votes) {
    this.memory.setVotes(question, votes);
    if (this.slide.dataset.question === question) showBars(this.slide, votes);
    this.tell();
  }

  openLesson() {
    window.open(placeOf(this.slide), "ck-lesson");
  }

  print() {
    const main = this.steps.filter((step) => step.main).length;
    openPrint({ main, all: this.steps.length }, (what) => window.open(`${bare()}?imprimer=${what}`));
  }

  openPresenter() {
    const opened = window.open(`${bare()}?presentateur`, "ck-presenter", "popup,width=1280,height=860");
    if (opened) this.presenter = opened;
    else this.foot.say(texts.popup);
  }

  tell() {
    const message = stateMessage({
      index: this.index,
      revealed: this.isRevealed(),
      blank: this.reveal.isPaused(),
      zoomed: this.zoom.on,
      votes: this.memory.votes,
      ...this.plan.state(),
    });
    // A page opened from a folder has no origin that could be named here.
    this.presenter?.postMessage(message, "*");
  }

  /** @param {MessageEvent} event */
  hear(event) {
    const wish = readWish(event.data);
    if (!wish || !event.source) return;
    // After a reload of this window, the first word of the presenter says who it is.
    this.presenter = /** @type {Window} */ (event.source);
    this.grant(wish);
    this.tell();
  }

  /** @param {Wish} wish */
  grant(wish) {
    switch (wish.what) {
      case "next":
        return this.move(1, false);
      case "previous":
        return this.move(-1, false);
      case "next-detail":
        return this.move(1, true);
      case "previous-detail":
        return this.move(-1, true);
      case "first":
        return this.go(0);
      case "last":
        return this.go(this.steps.length - 1);
      case "go":
        return this.go(wish.index);
      case "blank":
        return this.blank();
      case "zoom":
        return this.toggleZoom();
      case "reveal":
        return this.toggleAnswer();
      case "begin":
        return this.plan.begin(this.steps[this.index].row, Date.now());
      case "forward":
        return this.plan.forward(Date.now());
      case "end":
        return this.plan.end(Date.now());
      case "session":
        return window.location.assign(`${bare()}?session=${encodeURIComponent(wish.session)}${window.location.hash}`);
      case "votes": {
        // Votes are typed for the question that is shown.
        const shown = this.slide.dataset.question === wish.question;
        const votes = shown ? readVotes(wish.votes, choices(this.slide).length) : null;
        return votes ? this.setVotes(wish.question, votes) : undefined;
      }
    }
  }
}

/** Address of this page without what follows « ? » or « # ». */
function bare() {
  return window.location.href.replace(/[?#].*$/s, "");
}
