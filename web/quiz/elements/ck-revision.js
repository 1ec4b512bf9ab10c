// <ck-revision>: ten questions at a time, what was missed first, each explained at once.

import { button, make } from "../../dom.js";
import { readCourse } from "../../progress/course-data.js";
import { openProgress } from "../../progress/store.js";
import { examTexts } from "../../texts/exam.js";
import { progressTexts } from "../../texts/progress.js";
import { sortForRevision } from "../model/revision.js";
import { revisionKeeper } from "./keepers.js";
import { readPool, takeQuestion } from "./pool.js";
import { startQuestion } from "./question.js";

const HANDFUL = 10;

export class CkRevision extends HTMLElement {
  /** @type {Node[]} */
  #own = [];

  connectedCallback() {
    const course = readCourse();
    const pool = readPool();
    if (!course || pool.length === 0) return;
    this.#own = [...this.childNodes];
    const memory = openProgress(course.course.id);
    const place = make("div");
    // Not a live region: each answer has one of its own.
    const state = make("p");
    const more = button(examTexts.revise, () => ask());
    this.replaceChildren(state, place, make("p", {}, more));
    tell();

    function tell() {
      const { missed, fresh, known } = sortForRevision(memory.read(), pool);
      const trouble = progressTexts.trouble[memory.trouble()];
      const counts = examTexts.revisionState(missed.length, fresh.length, known.length);
      state.textContent = [counts, trouble].filter(Boolean).join(" ");
    }

    function ask() {
      const { missed, fresh, known } = sortForRevision(memory.read(), pool);
      const chosen = [...missed, ...fresh, ...known].slice(0, HANDFUL);
      const title = make("h2", { tabindex: "-1", text: examTexts.revisionTitle });
      const hosts = chosen.flatMap(
        ({ question }, rank) => takeQuestion(pool, question, examTexts.question(rank + 1, chosen.length)) ?? [],
      );
      place.replaceChildren(title, ...hosts);
      const keeper = revisionKeeper(memory);
      for (const host of hosts) {
        startQuestion(host, {
          ...keeper,
          answered(answer) {
            keeper.answered(answer);
            tell();
          },
        });
      }
      more.textContent = examTexts.reviseMore;
      title.focus();
    }
  }

  disconnectedCallback() {
    this.replaceChildren(...this.#own);
  }
}
