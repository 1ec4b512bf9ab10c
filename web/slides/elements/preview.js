// A slide in small: a copy of it, as the room sees it.

import { make } from "../../dom.js";
import { showBars } from "./vote-panel.js";

const WIDTH = 1280;

export function preview() {
  const stage = make("div", { class: "ck-preview__stage" });
  const box = make("div", { class: "ck-preview", inert: true, "aria-hidden": "true" }, stage);
  new ResizeObserver(([{ contentRect }]) => {
    stage.style.transform = `scale(${contentRect.width / WIDTH})`;
  }).observe(box);
  /** @type {HTMLElement | null} */
  let copy = null;

  return {
    box,
    /** @param {HTMLElement | null} slide  @param {string} [instead]  what is said when there is none */
    show(slide, instead = "") {
      copy = slide ? /** @type {HTMLElement} */ (slide.cloneNode(true)) : null;
      if (!copy) {
        stage.replaceChildren(make("p", { class: "ck-slide", text: instead }));
        return;
      }
      // Reveal.js has hidden the original; an id stands once in a page.
      for (const name of ["id", "style", "hidden", "aria-hidden"]) copy.removeAttribute(name);
      copy.classList.remove("is-revealed");
      copy.querySelector(".notes")?.remove();
      stage.replaceChildren(copy);
    },
    /** As the room sees it. @param {boolean} revealed */
    reveal(revealed) {
      copy?.classList.toggle("is-revealed", revealed);
    },
    /** @param {boolean} blank */
    blank(blank) {
      box.classList.toggle("is-blank", blank);
    },
    /** @param {import("../model/votes.js").Votes | undefined} votes */
    votes(votes) {
      if (copy) showBars(copy, votes);
    },
  };
}
