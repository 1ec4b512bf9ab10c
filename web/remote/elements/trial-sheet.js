// A sheet to print: accents, a table, small words, lines to write on. Out of sight on the screen.

import { make } from "../../dom.js";
import { remoteTexts } from "../../texts/remote.js";

/** @returns {HTMLElement} */
export function trialSheet() {
  const { title, lead, letters, rows, small, write } = remoteTexts.trialSheet;
  return make(
    "section",
    { class: "ck-test-sheet", "aria-hidden": "true" },
    make("p", { class: "ck-test-sheet__title", text: title }),
    make("p", { text: lead }),
    make("p", { text: letters }),
    make(
      "table",
      { class: "ck-results" },
      make("tbody", {}, ...rows.map(([head, cell]) => make("tr", {}, make("th", { scope: "row", text: head }), make("td", { text: cell })))),
    ),
    make("p", {}, make("small", { text: small })),
    make("p", { text: write }),
  );
}
