// What the learner's own elements share: made from the memory, made again when it changes, given back as they came.

import { readCourse } from "../../progress/course-data.js";
import { openProgress } from "../../progress/store.js";

/**
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../../progress/store.js").Memory} Memory
 */

export class MemoryView extends HTMLElement {
  #life = new AbortController();
  /** @type {Node[]} */
  #own = [];

  connectedCallback() {
    const course = readCourse();
    // Without it the element keeps what the server wrote in it: something to print.
    if (!course) return;
    this.#life = new AbortController();
    this.#own = [...this.childNodes];
    this.open(course, openProgress(course.course.id), this.#life.signal);
  }

  disconnectedCallback() {
    this.#life.abort();
    if (this.#own.length > 0) this.replaceChildren(...this.#own);
  }

  /**
   * @param {Course} _course
   * @param {Memory} _memory
   * @param {AbortSignal} _signal
   */
  open(_course, _memory, _signal) {}
}

/** @param {number} at */
export function dayInWords(at) {
  return new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" }).format(at);
}
