// The sheet of half a day: one page of paper, to sign by hand.

import { make } from "../../dom.js";
import { resultsTable } from "../../results-table.js";
import { workTexts } from "../../texts/work.js";
import { sumWork } from "../model/done.js";

/**
 * @param {import("../model/types.js").Work} work
 * @param {{ title: string, version: string }} course
 * @param {string} code  short code of the learner
 * @param {number} now
 * @returns {Node[]}
 */
export function sheet(work, course, code, now) {
  const sum = sumWork(work);
  return [
    make("p", { class: "ck-work__title", text: workTexts.sheetTitle(work.sequence.title) }),
    make("p", { text: workTexts.about(course.title, course.version, code, now) }),
    make("p", { text: workTexts.days(work.day, work.days) }),
    resultsTable(workTexts.lessons, workTexts.heads, work.lessons.map(row)),
    make("p", { text: workTexts.sum(sum) }),
    ...runs(work),
    ...productions(work),
    make("p", { class: "ck-work__honest", text: workTexts.honest }),
    make(
      "div",
      { class: "ck-work__signs" },
      // Written by hand: the site asks for no name and keeps none.
      ...workTexts.signs.map((lines) => make("div", {}, ...lines.map((text) => make("p", { text })))),
    ),
  ];
}

/** @param {import("../model/types.js").LessonDone} lesson */
function row({ title, read, seconds, planned, exercises, questions }) {
  return [
    title,
    read ? workTexts.dayAndMonth(read) : workTexts.no,
    workTexts.time(seconds, planned),
    exercises.length > 0 ? workTexts.exercises(exercises.map(({ day }) => day !== "")) : workTexts.none,
    questions.total > 0 ? workTexts.answered(questions) : workTexts.none,
    workTexts.firstRight(questions),
  ];
}

/** @param {import("../model/types.js").Work} work */
function runs({ runs: all }) {
  if (all.length === 0) return [make("p", { text: workTexts.noRun })];
  return [make("ul", {}, ...all.map((run) => make("li", { text: workTexts.run(run) })))];
}

/** @param {import("../model/types.js").Work} work */
function productions({ productions: all }) {
  if (all.length === 0) return [];
  return [
    make("p", { class: "ck-work__head", text: workTexts.productions }),
    make("ul", {}, ...all.map((one) => make("li", { text: workTexts.production(one) }))),
  ];
}
