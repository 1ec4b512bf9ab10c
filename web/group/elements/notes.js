// A list of sentences, out of the way while it is empty.

import { make } from "../../dom.js";

/**
 * @param {string} title  "" for none
 * @returns {{ box: HTMLElement, show: (sentences: string[]) => void }}
 */
export function createNotes(title) {
  const list = make("ul");
  const box = make("div", { class: "ck-group__notes", hidden: true }, title !== "" && make("h2", { text: title }), list);
  return { box, show };

  /** @param {string[]} sentences */
  function show(sentences) {
    list.replaceChildren(...sentences.map((text) => make("li", { text })));
    box.hidden = sentences.length === 0;
  }
}
