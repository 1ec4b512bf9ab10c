// All that is wrong, at once, each linked to its field.

import { make } from "../../dom.js";
import { toolTexts } from "../../texts/tools.js";

/**
 * @typedef {object} Fault
 * @property {string} text
 * @property {{ control: HTMLInputElement, say: (message: string) => void }} field
 */

/** @returns {{ box: HTMLElement, show: (faults: Fault[]) => void, clear: () => void }} */
export function createErrors() {
  const list = make("ul");
  const title = make("p", { class: "ck-tool__errors-title", text: toolTexts.errors });
  const box = make("div", { class: "ck-tool__errors", role: "group", tabindex: "-1", hidden: true }, title, list);
  box.setAttribute("aria-label", toolTexts.errors);
  /** @type {Fault[]} */
  let shown = [];
  return { box, show, clear };

  /** @param {Fault[]} faults */
  function show(faults) {
    clear();
    shown = faults;
    list.replaceChildren(...faults.map(({ text, field }) => make("li", {}, leadTo(field.control, text))));
    // The first thing wrong with a field is the one to mend first.
    for (const { text, field } of [...faults].reverse()) field.say(text);
    box.hidden = false;
    box.focus();
  }

  function clear() {
    for (const { field } of shown) field.say("");
    shown = [];
    list.replaceChildren();
    box.hidden = true;
  }
}

/**
 * @param {HTMLInputElement} control
 * @param {string} text
 */
function leadTo(control, text) {
  const anchor = make("a", { href: `#${control.id}`, text });
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    control.focus();
  });
  return anchor;
}
