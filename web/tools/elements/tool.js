// What the tools share: data read from the element, what the server wrote folded under, and given back as it came.

import { make } from "../../dom.js";
import { toolTexts } from "../../texts/tools.js";

export class Tool extends HTMLElement {
  /** @type {Node[]} */
  #own = [];

  connectedCallback() {
    const data = this.querySelector("script.ck-data")?.textContent;
    // Without data the element keeps what the server wrote in it, which can be read.
    if (!data || this.#own.length > 0) return;
    const shown = this.open(JSON.parse(data));
    this.#own = [...this.childNodes];
    const folded = make("details", { class: "ck-tool__fold" }, make("summary", { text: toolTexts.fold }), ...this.#own);
    this.replaceChildren(shown, folded);
  }

  disconnectedCallback() {
    if (this.#own.length > 0) this.replaceChildren(...this.#own);
    this.#own = [];
  }

  /**
   * @param {any} _data  made by the build, with the page
   * @returns {Node}
   */
  open(_data) {
    return document.createDocumentFragment();
  }
}
