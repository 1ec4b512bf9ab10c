// A wide table scrolls in a frame of its own, which the keyboard reaches; hooks/coursekit/tables.py frames the site's own.

import { make } from "../../dom.js";

/**
 * @param {string} name
 * @param {HTMLTableElement} table
 * @returns {HTMLElement}
 */
export function frame(name, table) {
  const attributes = { class: "ck-frame", role: "region", tabindex: "0", "aria-label": name };
  return make("div", attributes, table);
}
