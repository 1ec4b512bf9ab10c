// A pause says when the room comes back.

import { slidesTexts as texts } from "../../texts/slides.js";

const MINUTE = 60_000;

/**
 * @param {HTMLElement} slide
 * @param {number} now  epoch ms: when the slide is shown
 */
export function tellBack(slide, now) {
  const told = slide.querySelector(".ck-back");
  if (!(told instanceof HTMLElement) || !told.dataset.minutes) return;
  told.textContent = texts.backAt(new Date(now + Number(told.dataset.minutes) * MINUTE));
}
