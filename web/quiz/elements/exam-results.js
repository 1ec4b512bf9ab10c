// After a test: right answers, objective by objective, what to read, what may come next.

import { button, link, make } from "../../dom.js";
import { byId } from "../../progress/model/course.js";
import { toRead } from "../../progress/model/journey.js";
import { runsOf, scoreByObjective, secondTry, sumOf } from "../../progress/model/tally.js";
import { capital, levelMark, resultsTable } from "../../results-table.js";
import { examTexts } from "../../texts/exam.js";

/**
 * @typedef {import("./ck-exam.js").Test} Test
 * @typedef {import("../../progress/model/types.js").Run} Run
 */

/**
 * @param {Test} test
 * @param {HTMLElement} questions  corrected; not shown after a positioning
 * @param {object} next
 * @param {{ missed: number, begin: () => void } | null} next.again
 * @param {() => void} next.anew
 */
export function showResults(test, questions, { again, anew }) {
  const { assessment, course, kind, memory, place } = test;
  const run = runsOf(memory.read(), assessment).pop();
  if (!run) return;
  const title = make("h2", { tabindex: "-1", text: examTexts.results });
  place.replaceChildren(
    title,
    make("p", { role: "status", text: summaryOf(test, run) }),
    resultTable(test, run),
    ...reading(test, run),
    make(
      "p",
      { class: "ck-exam__next" },
      again && button(examTexts.again(again.missed), again.begin),
      button(examTexts.newTest, anew, { class: "ck-button ck-button--plain" }),
    ),
    make(
      "p",
      {},
      kind !== "positioning" && link(examTexts.revision, course.pages.revision),
      kind !== "positioning" && " – ",
      link(examTexts.sheet, course.pages.sheet),
      " – ",
      link(examTexts.journey, course.pages.journey),
    ),
  );
  if (kind !== "positioning") place.append(make("h2", { text: examTexts.corrections }), questions);
  title.focus();
}

/**
 * @param {Test} test
 * @param {Run} run
 */
export function summaryOf({ course, memory }, run) {
  const progress = memory.read();
  const again = secondTry(progress, run.id);
  const sum = sumOf(scoreByObjective(progress, run, again, course).values());
  const summary = examTexts.summary(sum, run.seconds + (again?.seconds ?? 0), run.seed);
  return again ? `${summary} ${examTexts.secondIncluded}` : summary;
}

/**
 * @param {Test} test
 * @param {Run} run
 */
export function resultTable({ course, memory }, run) {
  const progress = memory.read();
  const scores = scoreByObjective(progress, run, secondTry(progress, run.id), course);
  const rows = course.objectives.flatMap(({ id, statement }) => {
    const score = scores.get(id);
    return score ? [[capital(statement), examTexts.share(score), levelMark(score.level)]] : [];
  });
  return resultsTable(examTexts.results, [examTexts.objective, examTexts.score, examTexts.level], rows);
}

/**
 * @param {Test} test
 * @param {Run} run
 */
function reading({ course, kind, memory }, run) {
  const progress = memory.read();
  const lessons = toRead(scoreByObjective(progress, run, secondTry(progress, run.id), course), course);
  if (lessons.length === 0) return [make("p", { text: examTexts.nothingToRead })];
  return [
    make("h3", { text: kind === "positioning" ? examTexts.toRead : examTexts.toReadAgain }),
    make("ul", {}, ...lessons.map(({ id }) => make("li", {}, lessonLink(course, id)))),
  ];
}

/**
 * @param {import("../../progress/model/course.js").Course} course
 * @param {string} id
 */
function lessonLink(course, id) {
  const lesson = byId(course.lessons, id);
  return lesson ? link(lesson.title, lesson.href) : "";
}
