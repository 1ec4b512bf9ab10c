// The deck on paper: a slide a page, or a slide and its notes on an A4 page. reveal.js does not run here: nothing to scale.

import { make } from "../../dom.js";
import { presenterTexts } from "../../texts/slides.js";
import { deckData, elementOf } from "../deck-data.js";

/** @param {string} what  « principales », « notes » (the main slides with theirs), else every slide */
export function startPrint(what) {
  const notes = what === "notes";
  document.body.dataset.mdColorScheme = "default";
  document.body.classList.add("ck-print", notes ? "ck-print--notes" : "ck-print--slides");
  const { slides } = deckData();
  const pages = (what === "toutes" ? slides : slides.filter((step) => step.main)).map((step) => {
    const slide = elementOf(step);
    const told = slide.querySelector(".notes");
    told?.remove();
    const page = make("div", { class: "ck-sheet" }, make("div", { class: "ck-sheet__slide" }, slide));
    if (notes && told) {
      page.append(make("div", { class: "ck-sheet__notes" }, make("h2", { text: presenterTexts.notes }), ...told.childNodes));
    }
    return page;
  });
  document.querySelector(".reveal")?.replaceWith(make("main", {}, ...pages));
  // Once it is laid out.
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}
