// <ck-cadre>: one question after another, to the cadre of an invoice.

import { button, link, make } from "../../dom.js";
import { cadreTexts } from "../../texts/tools.js";
import { follow } from "../model/path.js";
import { createChoices } from "./choices.js";
import { createErrors } from "./errors.js";
import { createForm, PLAIN, submitButton } from "./form.js";
import { Tool } from "./tool.js";

/**
 * @typedef {import("../model/path.js").Path} Path
 * @typedef {import("../model/path.js").Question} Question
 * @typedef {import("../model/path.js").Found} Found
 * @typedef {import("../model/path.js").Cadre} Cadre
 */

export class CkCadre extends Tool {
  /** @param {import("../model/path.js").Tree} tree */
  open(tree) {
    const asking = make("div");
    const told = make("div", { role: "status" });
    const trail = make("div");
    const place = make("div", { class: "ck-tool__view" }, asking, told, trail);
    /** @type {number[]} */
    let chosen = [];
    show([]);
    return place;

    /** @param {string[]} [before]  what was answered to the question that comes back */
    function show(before) {
      const path = follow(tree, chosen);
      const asked = path.question ? ask(path.question, before ?? []) : null;
      asking.replaceChildren(asked?.form ?? "");
      told.replaceChildren(path.found ? result(path.found) : "");
      trail.replaceChildren(...taken(path));
      return asked?.choices.box ?? told.querySelector("h2");
    }

    /** @param {Question} question @param {string[]} before */
    function ask({ text, answers }, before) {
      const errors = createErrors();
      const choices = createChoices({
        id: `ck-cadre-${chosen.length}`,
        legend: text,
        options: answers.map((answer, rank) => ({ value: `${rank}`, text: answer.text })),
        chosen: before,
      });
      const form = createForm(
        () => {
          const [rank] = choices.values();
          if (rank === undefined) errors.show([{ text: cadreTexts.missing, field: choices }]);
          else go([...chosen, Number(rank)]);
        },
        errors.box,
        choices.box,
        make("p", { class: "ck-tool__buttons" }, submitButton(cadreTexts.next), ...moves()),
      );
      return { form, choices };
    }

    function moves() {
      if (chosen.length === 0) return [];
      return [button(cadreTexts.back, back, PLAIN), button(cadreTexts.again, () => go([]), PLAIN)];
    }

    function back() {
      const [last] = chosen.slice(-1);
      go(chosen.slice(0, -1), [`${last}`]);
    }

    /** @param {number[]} next @param {string[]} [before] */
    function go(next, before) {
      chosen = next;
      // The button in use is gone: what replaces it is what there is to read.
      show(before)?.focus();
    }

    /** @param {Path} path */
    function taken({ steps, found }) {
      if (steps.length === 0) return [];
      const rows = steps.map((step, rank) => {
        const [question, answer] = cadreTexts.step(step);
        // The reason of the last answer is that of the result.
        const isLast = found !== null && rank === steps.length - 1;
        const why = !isLast && step.why && make("p", { class: "ck-tool__help", text: step.why });
        return make("li", {}, question, make("strong", { text: answer }), why);
      });
      const title = make("p", { class: "ck-tool__title", id: "ck-cadre-path", text: cadreTexts.path });
      return [title, make("ol", { "aria-labelledby": title.id }, ...rows)];
    }

    /** @param {Found} found */
    function result({ cadre, other, why }) {
      return make(
        "div",
        { class: "ck-tool__result" },
        make("h2", { tabindex: "-1", text: cadre ? cadreTexts.found(cadre) : cadreTexts.noCadre }),
        other && make("p", { text: other }),
        why && make("p", {}, make("strong", { text: cadreTexts.why }), why),
        cadre && details(cadre),
        cadre?.lesson && make("p", {}, link(cadreTexts.lesson, cadre.lesson)),
        make("p", { class: "ck-tool__buttons" }, ...moves()),
      );
    }
  }
}

/** @param {Cadre} cadre */
function details({ document: paper, depositor, when, application }) {
  const rows = [
    [cadreTexts.document, paper],
    [cadreTexts.depositor, depositor],
    [cadreTexts.when, when],
    [cadreTexts.applicationName, cadreTexts.application[application]],
  ];
  return make(
    "dl",
    { class: "ck-tool__facts" },
    ...rows.flatMap(([name, value]) => (value ? [make("dt", { text: `${name}` }), make("dd", { text: value })] : [])),
  );
}
