// <ck-exam>: one test of the course, from the button that begins it to its results.

import { readCourse } from "../../progress/course-data.js";
import { recordOpen, recordRun } from "../../progress/model/record.js";
import { isRight, runsOf, secondTry } from "../../progress/model/tally.js";
import { openProgress } from "../../progress/store.js";
import { examTexts } from "../../texts/exam.js";
import { begin, beginAgain, finished, renew } from "../model/exam.js";
import { readPool } from "./pool.js";
import { showResults } from "./exam-results.js";
import { showRunning } from "./exam-running.js";
import { showStart } from "./exam-start.js";

/**
 * @typedef {import("../../progress/model/types.js").OpenRun} OpenRun
 * @typedef {import("../../progress/model/types.js").Run} Run
 * @typedef {"positioning" | "sequence" | "final"} Kind
 *
 * @typedef {object} Test  what each view is given
 * @property {HTMLElement} place  the view fills it
 * @property {Kind} kind
 * @property {string} assessment
 * @property {import("../../progress/model/course.js").Course} course
 * @property {import("../../progress/store.js").Memory} memory
 * @property {import("./pool.js").Pooled[]} pool
 */

export class CkExam extends HTMLElement {
  #life = new AbortController();
  /** @type {Node[]} */
  #own = [];
  /** @type {(() => void) | undefined} */
  #leave;

  connectedCallback() {
    const course = readCourse();
    const pool = readPool();
    const { assessment = "", kind, count, perObjective } = this.dataset;
    if (!course || pool.length === 0) return;
    this.#own = [...this.childNodes];
    this.#life = new AbortController();
    const memory = openProgress(course.course.id);
    /** @type {Test} */
    const test = { place: this, kind: /** @type {Kind} */ (kind), assessment, course, memory, pool };
    const rules = { assessment, count: Number(count), perObjective: Number(perObjective) };

    const here = () => ({ device: memory.read().device, now: Date.now() });
    const start = (/** @type {string} */ notice) => {
      this.#show(() =>
        showStart(test, { notice, begin: (seed) => run(begin(pool, rules, seed, here()), ""), again: secondTryOf() }),
      );
    };
    const run = (/** @type {OpenRun} */ open, /** @type {string} */ notice) => {
      memory.change((progress) => recordOpen(progress, assessment, open, Date.now()));
      this.#show((signal) =>
        showRunning(test, open, signal, {
          notice,
          giveUp() {
            memory.change((progress) => recordOpen(progress, assessment, null, Date.now()));
            start(examTexts.gaveUp);
          },
          finish(last, answers, questions) {
            const done = finished(last, assessment, Date.now());
            memory.change((progress) => recordRun(progress, done, answers));
            results(questions);
          },
        }),
      );
    };
    const results = (/** @type {HTMLElement} */ questions) => {
      this.#show(() => showResults(test, questions, { again: secondTryOf(), anew: () => start("") }));
    };
    /** The latest run's missed questions, asked once more and only once. */
    const secondTryOf = () => {
      const progress = memory.read();
      const first = runsOf(progress, assessment).pop();
      if (!first || test.kind === "positioning" || secondTry(progress, first.id)) return null;
      const missed = first.questions.map(({ question }) => question).filter((id) => !isRight(progress, first.id, id));
      if (missed.length === 0) return null;
      return { missed: missed.length, begin: () => run(beginAgain(pool, first, missed, here()), "") };
    };

    const open = memory.read().open[assessment]?.run;
    const renewed = open && renew(open, pool);
    if (renewed && renewed.run.questions.length > 0) {
      const changed = renewed.changed > 0 ? ` ${examTexts.changed(renewed.changed)}` : "";
      run(renewed.run, examTexts.resumed + changed);
    } else {
      start("");
    }
  }

  disconnectedCallback() {
    this.#life.abort();
    this.#leave?.();
    this.#leave = undefined;
    if (this.#own.length > 0) this.replaceChildren(...this.#own);
  }

  /** @param {(signal: AbortSignal) => (() => void) | void} view */
  #show(view) {
    this.#life.abort();
    this.#leave?.();
    this.#life = new AbortController();
    this.#leave = view(this.#life.signal) ?? undefined;
  }
}
