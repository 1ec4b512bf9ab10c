// A form that stays on this device: pressed, it is read, and nothing is sent.

import { make } from "../../dom.js";

/**
 * @param {() => void} pressed
 * @param {(Node | null | false)[]} children
 * @returns {HTMLFormElement}
 */
export function createForm(pressed, ...children) {
  const form = make("form", { class: "ck-tool__form", method: "dialog", novalidate: true }, ...children);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    pressed();
  });
  return form;
}

/** @param {string} text */
export function submitButton(text) {
  return make("button", { type: "submit", class: "ck-button", text });
}

export const PLAIN = { class: "ck-button ck-button--plain" };
