// A slide in small: a copy of it, with its answer shown, for the trainer's eyes.

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
      copy.classList.add("is-revealed");
      copy.querySelector(".notes")?.remove();
      stage.replaceChildren(copy);
    },
    /** @param {import("../model/votes.js").Votes | undefined} votes */
    votes(votes) {
      if (copy) showBars(copy, votes);
    },
  };
}
