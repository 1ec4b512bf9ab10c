// The duties of one firm: those in force, those to come, and the answers they follow from.

import { make } from "../../dom.js";
import { reformTexts } from "../../texts/tools.js";
import { isDue } from "../model/duties.js";

/**
 * @typedef {import("../model/duties.js").Reform} Reform
 * @typedef {import("../model/duties.js").Duty} Duty
 */

/**
 * @param {Reform} reform
 * @param {{ due: Duty[], coming: Duty[] }} duties
 * @param {import("../model/duties.js").Given} given
 * @returns {HTMLElement}
 */
export function createDuties(reform, { due, coming }, given) {
  return make(
    "div",
    { class: "ck-tool__result" },
    make("p", { text: reformTexts.asOf(reform.asOf) }),
    ...listed(reformTexts.due, due, reform.asOfDay),
    ...listed(reformTexts.coming, coming, reform.asOfDay),
    make("h3", { text: reformTexts.given }),
    make("ul", {}, ...reform.questions.map((question) => answered(question, given[question.id] ?? []))),
    reform.leavesAside.length > 0 && make("h3", { text: reformTexts.leavesAside }),
    reform.leavesAside.length > 0 && make("ul", {}, ...reform.leavesAside.map((text) => make("li", { text }))),
  );
}

/**
 * @param {string} title
 * @param {Duty[]} duties
 * @param {string} asOfDay
 */
function listed(title, duties, asOfDay) {
  if (duties.length === 0) return [];
  return [
    make("h2", { text: title }),
    make(
      "ol",
      { class: "ck-tool__timeline" },
      ...duties.map((duty) => {
        const { article, since, text, title: name } = duty;
        return make(
          "li",
          {},
          since && make("span", { class: "ck-tool__day", text: reformTexts.when(since, isDue(duty, asOfDay)) }),
          make("strong", { text: name }),
          make("p", { text }),
          article && make("p", { class: "ck-tool__help", text: article }),
        );
      }),
    ),
  ];
}

/**
 * @param {import("../model/duties.js").Question} question
 * @param {string[]} chosen
 */
function answered({ text, answers }, chosen) {
  const words = answers.filter(({ id }) => chosen.includes(id)).map((answer) => answer.text);
  const [question, answer] = reformTexts.answer(text, words);
  return make("li", {}, question, make("strong", { text: answer }));
}
