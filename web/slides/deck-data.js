// What the page says of its deck: its slides, its rows of the plan, its addresses.

/** @typedef {import("./model/line.js").Step} Step */
/** @typedef {{ id: string, title: string, minutes: number, kind: "slot" | "lesson" | "break" | "signature" }} DeckRow */
/** @typedef {{ course: string, deck: string, title: string, rows: DeckRow[] }} DeckData */

/** @returns {DeckData} */
export function deckData() {
  return JSON.parse(document.getElementById("ck-deck-data")?.textContent ?? "{}");
}

/** The timed plans of the sessions, when the deck is that of the day. @returns {import("../desk/model/types.js").Session[]} */
export function sessions() {
  return JSON.parse(document.querySelector(".ck-session-data")?.textContent ?? "[]");
}

/** Every slide, in the order of the deck. @returns {HTMLElement[]} */
export function slideElements() {
  return [...document.querySelectorAll(".slides .ck-slide")].filter((one) => one instanceof HTMLElement);
}

/** @param {HTMLElement[]} slides  @returns {Step[]} */
export function steps(slides) {
  return slides.map((slide) => ({
    id: slide.id,
    main: slide.hasAttribute("data-main"),
    row: slide.dataset.row ?? "",
  }));
}

/** @param {Element} slide */
export function titleOf(slide) {
  return slide.querySelector(".ck-slide__title")?.textContent ?? "";
}

/** Address, from the deck, of the page that the slide was cut from. @param {HTMLElement | undefined} slide */
export function placeOf(slide) {
  return `${document.body.dataset.root ?? ""}${slide?.dataset.place ?? "index.html"}`;
}

/** The choices of a question, in their order. @param {ParentNode} slide */
export function choices(slide) {
  return [...slide.querySelectorAll(".ck-choices > li")];
}
