// A field to type in: its label, its help, what is wrong with it.

import { make } from "../../dom.js";

/**
 * @typedef {object} Field
 * @property {HTMLElement} box
 * @property {HTMLInputElement} control
 * @property {() => string} value
 * @property {(message: string) => void} say  what is wrong, "" for nothing
 */

/** Not a day, nor an amount: what stands for something half typed, which a browser hands over as nothing. */
const HALF_TYPED = "?";

/**
 * @param {object} asked
 * @param {string} asked.id
 * @param {"date" | "text"} asked.type
 * @param {string} asked.label
 * @param {string} asked.help
 * @param {boolean} [asked.required]
 * @returns {Field}
 */
export function createField({ id, type, label, help, required = false }) {
  const error = make("p", { class: "ck-tool__error", id: `${id}-error` });
  const control = make("input", {
    type,
    id,
    class: "ck-field",
    autocomplete: "off",
    required,
    "aria-describedby": `${id}-help ${error.id}`,
  });
  if (type === "text") control.inputMode = "decimal";
  const box = make(
    "div",
    { class: "ck-tool__field" },
    make("label", { for: id, text: label }),
    make("p", { class: "ck-tool__help", id: `${id}-help`, text: help }),
    error,
    control,
  );
  return {
    box,
    control,
    value: () => (control.validity.badInput ? HALF_TYPED : control.value),
    say(message) {
      error.textContent = message;
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    },
  };
}
