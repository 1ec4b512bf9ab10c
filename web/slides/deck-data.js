// What the page says of its deck, and its slides: text until they are looked at, then elements, a row of the plan at a time.

/** @typedef {{ id: string, title: string, minutes: number, kind: "slot" | "lesson" | "break" | "signature" }} DeckRow */
/** @typedef {{ id: string, row: string, title: string, main: boolean }} Step  a slide, in the order of the deck */
/** @typedef {{ course: string, deck: string, title: string, rows: DeckRow[], slides: Step[] }} DeckData */

/** @returns {DeckData} */
export function deckData() {
  return JSON.parse(document.getElementById("ck-deck-data")?.textContent ?? "{}");
}

/** The timed plans of the sessions, when the deck is that of the day. @returns {import("../desk/model/types.js").Session[]} */
export function sessions() {
  return JSON.parse(document.querySelector(".ck-session-data")?.textContent ?? "[]");
}

/** Columns of each row, once they are elements. @type {Map<string, HTMLElement[]>} */
const made = new Map();

/**
 * The columns of a row, as elements that are not in the page yet, or still.
 *
 * @param {string} row  id
 * @returns {HTMLElement[]}
 */
export function columnsOf(row) {
  const known = made.get(row);
  if (known) return known;
  const text = document.querySelector(`script.ck-row[data-row="${CSS.escape(row)}"]`)?.textContent ?? "";
  // Nobody types this text: the build wrote it into this page.
  const read = new DOMParser().parseFromString(text, "text/html");
  const parts = [...read.body.children].map((one) => document.adoptNode(/** @type {HTMLElement} */ (one)));
  const columns = parts.filter(({ tagName }) => tagName === "SECTION");
  // Pictures are kept out of sight: slides show parts of them.
  document.body.append(...parts.filter((one) => !columns.includes(one)));
  made.set(row, columns);
  return columns;
}

/** Columns that the build does not know: the pauses of a session. @param {string} row  @param {HTMLElement[]} columns */
export function giveColumns(row, columns) {
  made.set(row, columns);
}

/** The element of a slide. @param {Step} step  @returns {HTMLElement} */
export function elementOf(step) {
  for (const column of columnsOf(step.row)) {
    if (column.id === step.id) return column;
    const inside = column.querySelector(`#${CSS.escape(step.id)}`);
    if (inside instanceof HTMLElement) return inside;
  }
  const shown = document.getElementById(step.id);
  if (shown) return shown;
  throw new Error(`no slide ${step.id}`);
}

/** Address, from the deck, of the page that the slide was cut from. @param {HTMLElement} slide */
export function placeOf(slide) {
  return `${document.body.dataset.root ?? ""}${slide.dataset.place ?? "index.html"}`;
}

/** The choices of a question, in their order. @param {ParentNode} slide */
export function choices(slide) {
  return [...slide.querySelectorAll(".ck-choices > li")];
}
