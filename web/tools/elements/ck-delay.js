// <ck-delay>: when a public client must have paid, and what it owes after that.

import { make } from "../../dom.js";
import { delayTexts } from "../../texts/delay.js";
import { findDelay } from "../model/delay.js";
import { createDelayForm } from "./delay-form.js";
import { Tool } from "./tool.js";

export class CkDelay extends Tool {
  /** @param {import("../model/delay.js").Terms} terms */
  open(terms) {
    const summary = make("p", { class: "ck-tool__summary", role: "status" });
    const steps = make("div");
    const form = createDelayForm(terms.clients, compute, clear);
    return make("div", { class: "ck-tool__view" }, form, summary, steps);

    /** What is shown must be what is typed. */
    function clear() {
      summary.textContent = "";
      steps.replaceChildren();
    }

    /** @param {import("../model/given.js").Typed} typed */
    function compute(typed) {
      const { problems, delay } = findDelay(terms, typed);
      clear();
      if (delay) {
        summary.textContent = delayTexts.summary(delay);
        steps.replaceChildren(
          make("h2", { text: delayTexts.steps }),
          make("ol", {}, ...delayTexts.stepsOf(delay).map((text) => make("li", { text }))),
          make("h3", { text: delayTexts.leavesAside }),
          make("ul", {}, ...[...delayTexts.limits, ...(terms.leavesAside ?? [])].map((text) => make("li", { text }))),
        );
      }
      return problems;
    }
  }
}
