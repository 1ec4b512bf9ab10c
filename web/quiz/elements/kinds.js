// Which inputs each kind of question has. A kind unknown here leaves its question as the server made it.

import { blankInputs } from "./blank-inputs.js";
import { choiceInputs } from "./choice-inputs.js";
import { matchInputs } from "./match-inputs.js";
import { numberInputs } from "./number-inputs.js";
import { orderInputs } from "./order-inputs.js";
import { QuizMarkupError } from "./parts.js";

/** @typedef {import("./inputs.js").Inputs} Inputs */

/** @type {Map<string, (host: HTMLElement, question: string) => Inputs>} */
const kinds = new Map([
  ["single", choiceInputs],
  ["multiple", choiceInputs],
  ["fill", blankInputs],
  ["numeric", numberInputs],
  ["order", orderInputs],
  ["match", matchInputs],
]);

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Inputs}
 */
export function inputsOf(host, question) {
  const make = kinds.get(host.dataset.kind ?? "");
  if (!make) throw new QuizMarkupError(question, `unknown kind "${host.dataset.kind}"`);
  return make(host, question);
}
