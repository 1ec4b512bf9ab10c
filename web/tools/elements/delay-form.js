// The form of the delay: what is typed, and what is wrong with it.

import { make } from "../../dom.js";
import { delayTexts } from "../../texts/delay.js";
import { createChoices } from "./choices.js";
import { createErrors } from "./errors.js";
import { createField } from "./field.js";
import { createForm, submitButton } from "./form.js";

/**
 * @typedef {import("../model/given.js").Typed} Typed
 * @typedef {import("../model/given.js").Problem} Problem
 * @typedef {Exclude<keyof Typed, "client">} Name
 */

/** @type {[legend: string, names: Name[]][]} */
const GROUPS = [
  [delayTexts.start, ["notified", "executed"]],
  [delayTexts.interruption, ["interrupted", "completed"]],
  [delayTexts.payment, ["amount", "paid"]],
];

/**
 * @param {import("../model/given.js").Client[]} clients
 * @param {(typed: Typed) => Problem[]} compute  gives back what prevents it
 * @param {() => void} changed
 * @returns {HTMLFormElement}
 */
export function createDelayForm(clients, compute, changed) {
  const errors = createErrors();
  const client = createChoices({
    id: "ck-delay-client",
    legend: delayTexts.client,
    options: clients.map((one) => ({ value: one.id, text: delayTexts.clientOption(one) })),
  });
  const fields = {
    notified: field("notified"),
    executed: field("executed"),
    interrupted: field("interrupted"),
    completed: field("completed"),
    amount: field("amount"),
    paid: field("paid"),
  };
  const form = createForm(
    press,
    errors.box,
    client.box,
    ...GROUPS.map(([legend, names]) =>
      make(
        "fieldset",
        { class: "ck-tool__fields" },
        make("legend", { text: legend }),
        ...names.map((name) => fields[name].box),
      ),
    ),
    make("p", { class: "ck-tool__buttons" }, submitButton(delayTexts.compute)),
  );
  form.addEventListener("input", changed);
  return form;

  function press() {
    errors.clear();
    const problems = compute(typed());
    if (problems.length === 0) return;
    errors.show(
      problems.map((problem) => ({
        text: delayTexts.problem(problem),
        field: problem.field === "client" ? client : fields[problem.field],
      })),
    );
  }

  /** @returns {Typed} */
  function typed() {
    return {
      client: client.values()[0] ?? "",
      notified: fields.notified.value(),
      executed: fields.executed.value(),
      interrupted: fields.interrupted.value(),
      completed: fields.completed.value(),
      amount: fields.amount.value(),
      paid: fields.paid.value(),
    };
  }
}

/** @param {Name} name */
function field(name) {
  return createField({
    id: `ck-delay-${name}`,
    type: name === "amount" ? "text" : "date",
    label: delayTexts.label[name],
    help: delayTexts.help[name],
    required: name === "notified",
  });
}
