// Answers to choose from: one, or several.

import { make } from "../../dom.js";

/**
 * @typedef {object} Option
 * @property {string} value
 * @property {string} text
 * @property {string | null} [help]
 *
 * @typedef {object} Choices
 * @property {HTMLFieldSetElement} box
 * @property {HTMLInputElement} control  where an error leads
 * @property {() => string[]} values  those chosen
 * @property {(message: string) => void} say  what is wrong, "" for nothing
 */

/**
 * @param {object} asked
 * @param {string} asked.id
 * @param {string} asked.legend
 * @param {string | null} [asked.help]
 * @param {boolean} [asked.multiple]
 * @param {Option[]} asked.options
 * @param {string[]} [asked.chosen]
 * @returns {Choices}
 */
export function createChoices({ id, legend, help, multiple, options, chosen = [] }) {
  const error = make("p", { class: "ck-tool__error", id: `${id}-error` });
  const inputs = options.map(({ value, help: more }, rank) => {
    const type = multiple ? "checkbox" : "radio";
    const input = make("input", { type, name: id, id: `${id}-${rank}`, value, required: !multiple });
    input.checked = chosen.includes(value);
    if (more) input.setAttribute("aria-describedby", `${id}-${rank}-help`);
    return input;
  });
  const box = make(
    "fieldset",
    { class: "ck-tool__choices", tabindex: "-1", "aria-describedby": help ? `${id}-help ${error.id}` : error.id },
    make("legend", { text: legend }),
    help && make("p", { class: "ck-tool__help", id: `${id}-help`, text: help }),
    error,
    ...options.flatMap(({ text, help: more }, rank) => [
      make("label", {}, inputs[rank], make("span", { text })),
      more && make("p", { class: "ck-tool__help ck-tool__help--choice", id: `${id}-${rank}-help`, text: more }),
    ]),
  );
  return {
    box,
    control: inputs[0],
    values: () => inputs.filter(({ checked }) => checked).map(({ value }) => value),
    say: (message) => void (error.textContent = message),
  };
}
