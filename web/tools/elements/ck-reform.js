// <ck-reform>: a few questions, then what the reform asks of the one who answers.

import { button, make } from "../../dom.js";
import { reformTexts, toolTexts } from "../../texts/tools.js";
import { dutiesOf, unanswered } from "../model/duties.js";
import { createChoices } from "./choices.js";
import { createErrors } from "./errors.js";
import { createForm, PLAIN, submitButton } from "./form.js";
import { createDuties } from "./duties.js";
import { Tool } from "./tool.js";

export class CkReform extends Tool {
  /** @param {import("../model/duties.js").Reform} reform */
  open(reform) {
    const errors = createErrors();
    const fields = new Map(reform.questions.map((question) => [question.id, fieldOf(question)]));
    const form = createForm(
      press,
      errors.box,
      ...[...fields.values()].map(({ box }) => box),
      make("p", { class: "ck-tool__buttons" }, submitButton(reformTexts.show)),
    );
    const summary = make("p", { class: "ck-tool__summary", role: "status" });
    const result = make("div");
    form.addEventListener("change", clear);
    return make("div", { class: "ck-tool__view" }, form, summary, result);

    /** What is shown must be what was answered. */
    function clear() {
      summary.textContent = "";
      result.replaceChildren();
    }

    function press() {
      errors.clear();
      clear();
      const given = Object.fromEntries([...fields].map(([id, { values }]) => [id, values()]));
      const missing = new Set(unanswered(reform.questions, given));
      if (missing.size > 0) {
        const faults = reform.questions.flatMap(({ id, text }) => {
          const field = fields.get(id);
          return field && missing.has(id) ? [{ text: reformTexts.missing(text), field }] : [];
        });
        errors.show(faults);
        return;
      }
      const { due, coming } = dutiesOf(reform, given);
      summary.textContent = reformTexts.summary(due.length, coming.length);
      result.replaceChildren(
        createDuties(reform, { due, coming }, given),
        make("p", { class: "ck-tool__buttons" }, button(reformTexts.edit, edit, PLAIN), button(toolTexts.print, print, PLAIN)),
      );
    }

    function edit() {
      form.scrollIntoView({ block: "start" });
      form.querySelector("fieldset")?.focus({ preventScroll: true });
    }
  }
}

/** @param {import("../model/duties.js").Question} question */
function fieldOf({ id, text, help, multiple, answers }) {
  return createChoices({
    id: `ck-reform-${id}`,
    legend: text,
    help: help || (multiple ? reformTexts.several : ""),
    multiple,
    options: answers.map((answer) => ({ value: answer.id, text: answer.text, help: answer.help })),
  });
}

function print() {
  window.print();
}
