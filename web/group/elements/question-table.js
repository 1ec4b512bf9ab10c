// The table of questions, sorted by the buttons of its head.

import { button, make } from "../../dom.js";
import { byId } from "../../progress/model/course.js";
import { groupTexts } from "../../texts/group.js";
import { HARDEST_FIRST, inOrder, orderBy } from "../model/order.js";
import { promptOf } from "../model/words.js";
import { frame } from "./frame.js";

/**
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../model/items.js").Item} Item
 * @typedef {import("../model/order.js").Column} Column
 * @typedef {import("../model/words.js").Counted} Counted
 */

/** More would hide the idea that most share. */
export const MOST_MISTAKES = 3;

/**
 * @param {Course} course
 * @param {import("../model/words.js").Wordings} wordings
 */
export function createQuestionTable(course, wordings) {
  let order = HARDEST_FIRST;
  /** @type {Item[]} */
  let items = [];
  const indicative = make("small", { text: groupTexts.indicative });
  const heads = [
    head("rank", groupTexts.question),
    head("learners", groupTexts.learners),
    head("facility", groupTexts.facility),
    head("discrimination", groupTexts.discrimination, indicative),
  ];
  const mistakes = make("th", { scope: "col", class: "ck-group__wide", text: groupTexts.mistakes });
  const body = make("tbody");
  const table = make(
    "table",
    { class: "ck-results ck-group__table" },
    make("caption", { text: groupTexts.questionsCaption }),
    make("thead", {}, make("tr", {}, ...heads.map(({ cell }) => cell), mistakes)),
    body,
  );
  return { box: frame(groupTexts.questionsFrame, table), show, shown: () => inOrder(items, order) };

  /**
   * @param {Item[]} now
   * @param {boolean} isIndicative  too few learners for the correlations to be sure
   */
  function show(now, isIndicative) {
    items = now;
    indicative.hidden = !isIndicative;
    refresh();
  }

  function refresh() {
    for (const { column, cell } of heads) {
      if (column === order.column) cell.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    }
    body.replaceChildren(...inOrder(items, order).map(row));
  }

  /**
   * @param {Column} column
   * @param {string} text
   * @param {HTMLElement} [more]
   */
  function head(column, text, more) {
    const sort = button(text, () => sortBy(column), { class: "ck-group__sort" });
    return { column, cell: make("th", { scope: "col" }, sort, more) };
  }

  /** @param {Column} column */
  function sortBy(column) {
    order = orderBy(order, column);
    refresh();
  }

  /** @param {Item} item */
  function row({ question, learners, facility, discrimination, mistakes: made }) {
    return make(
      "tr",
      {},
      make("th", { scope: "row", class: "ck-group__wide" }, ...about(question)),
      make("td", { text: String(learners) }),
      make("td", { text: groupTexts.percent(facility) }),
      make("td", { text: groupTexts.correlation(discrimination) }),
      make("td", {}, made.length > 0 && list(made)),
    );
  }

  /** @param {import("../../progress/model/course.js").Question} question */
  function about({ id, lesson: lessonId, objective: objectiveId, read }) {
    const lesson = byId(course.lessons, lessonId);
    const objective = byId(course.objectives, objectiveId);
    const again = lesson && {
      href: `${lesson.href}#${read}`,
      target: "_blank",
      rel: "noopener",
      text: groupTexts.read(lesson.title),
    };
    return [
      make("p", { text: promptOf(wordings[id]) }),
      again && make("p", {}, make("a", again)),
      objective && make("p", { text: groupTexts.about(objective.statement) }),
    ];
  }
}

/** @param {Counted[]} made */
function list(made) {
  const rest = made.length - MOST_MISTAKES;
  const texts = made.slice(0, MOST_MISTAKES).map(groupTexts.counted);
  if (rest > 0) texts.push(groupTexts.others(rest));
  return make("ul", {}, ...texts.map((text) => make("li", { text })));
}
