// Exercises of half a day, to tick. Each tick is kept with the progress, and goes wherever it goes.

import { make } from "../../dom.js";
import { workTexts } from "../../texts/work.js";

/**
 * @param {import("../model/types.js").Work} work
 * @param {(key: string, done: boolean, box: HTMLInputElement) => void} tick
 * @returns {HTMLElement}
 */
export function ticks({ lessons }, tick) {
  return make(
    "div",
    { class: "ck-work__ticks" },
    ...lessons
      .filter(({ exercises }) => exercises.length > 0)
      .map(({ title, exercises }) =>
        make("fieldset", {}, make("legend", { text: title }), ...exercises.map((one) => line(one, tick))),
      ),
  );
}

/**
 * @param {import("../model/types.js").ExerciseDone} exercise
 * @param {(key: string, done: boolean, box: HTMLInputElement) => void} tick
 */
function line({ key, title, home }, tick) {
  const box = make("input", { type: "checkbox", value: key });
  box.addEventListener("change", () => tick(key, box.checked, box));
  return make("label", {}, box, " ", home ? workTexts.atHome(title) : title);
}

/**
 * @param {HTMLElement} form
 * @param {(key: string) => boolean} done
 */
export function showTicks(form, done) {
  for (const box of form.querySelectorAll("input")) {
    if (box.type === "checkbox") box.checked = done(box.value);
  }
}
