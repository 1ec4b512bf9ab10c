// <ck-quiz>: one question of the server, answerable while it is in the page.

import { startQuestion } from "./question.js";

export class CkQuiz extends HTMLElement {
  /** @type {(() => void) | undefined} */
  #stop;

  connectedCallback() {
    this.#stop = startQuestion(this);
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = undefined;
  }
}
