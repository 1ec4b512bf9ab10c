// A table of results: each row named by its first cell, in a frame that scrolls when the screen is narrow.

import { make } from "./dom.js";
import { levelTexts } from "./texts/exam.js";

/**
 * @param {string} label  names the frame
 * @param {string[]} heads
 * @param {(Node | string)[][]} rows
 */
export function resultsTable(label, heads, rows) {
  return make(
    "div",
    { class: "ck-frame", tabindex: "0", role: "region", "aria-label": label },
    make(
      "table",
      { class: "ck-results" },
      make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col", text })))),
      make(
        "tbody",
        {},
        ...rows.map(([first, ...rest]) =>
          make("tr", {}, make("th", { scope: "row" }, first), ...rest.map((cell) => make("td", {}, cell))),
        ),
      ),
    ),
  );
}

/** @param {import("./progress/model/tally.js").Level} level */
export function levelMark(level) {
  return make("span", { class: "ck-level", "data-level": level, text: levelTexts[level] });
}

/** @param {string} text */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
