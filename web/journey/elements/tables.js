// Tables of « Mon parcours » and of the sheet.

import { link, make } from "../../dom.js";
import { gains, steps } from "../../progress/model/journey.js";
import { percent, runsOf, scoreByObjective, secondsOn, secondTry, sumOf } from "../../progress/model/tally.js";
import { capital, levelMark, resultsTable } from "../../results-table.js";
import { journeyTexts } from "../../texts/journey.js";
import { dayInWords } from "./view.js";

/**
 * @typedef {import("../../progress/model/types.js").Progress} Progress
 * @typedef {import("../../progress/model/course.js").Course} Course
 */

/**
 * @param {Progress} progress
 * @param {Course} course
 */
export function lessonTable(progress, course) {
  const heads = [journeyTexts.lesson, journeyTexts.isRead, journeyTexts.quiz, journeyTexts.timePlanned];
  const rows = steps(progress, course).map(({ lesson, opened, read, quiz }) => [
    link(lesson.title, lesson.href),
    read ? journeyTexts.yes : opened ? journeyTexts.begun : journeyTexts.no,
    quiz.total === 0 ? journeyTexts.noQuiz : link(journeyTexts.count(quiz), `${lesson.href}#quiz`),
    `${opened ? journeyTexts.duration(secondsOn(progress, lesson.id)) : journeyTexts.none} / ${journeyTexts.duration(60 * lesson.minutes)}`,
  ]);
  return resultsTable(journeyTexts.lessons, heads, rows);
}

/**
 * @param {Progress} progress
 * @param {Course} course
 */
export function testTable(progress, course) {
  const rows = course.assessments.map(({ id, title, href }) => {
    const run = runsOf(progress, id).pop();
    if (!run) return [link(title, href), journeyTexts.notYet, journeyTexts.none];
    const again = secondTry(progress, run.id);
    const sum = sumOf(scoreByObjective(progress, run, again, course).values());
    const seconds = run.seconds + (again?.seconds ?? 0);
    return [
      link(title, href),
      journeyTexts.done(percent(sum), dayInWords(run.finished)),
      journeyTexts.duration(seconds),
    ];
  });
  return resultsTable(journeyTexts.tests, [journeyTexts.test, journeyTexts.result, journeyTexts.time], rows);
}

/**
 * @param {Progress} progress
 * @param {Course} course
 */
export function objectiveTable(progress, course) {
  const heads = [journeyTexts.objective, journeyTexts.before, journeyTexts.after, journeyTexts.gain];
  const rows = gains(progress, course).map(({ objective, before, after }) => [
    capital(objective.statement),
    score(before),
    score(after),
    before && after ? journeyTexts.points(percent(after) - percent(before)) : journeyTexts.none,
  ]);
  return resultsTable(journeyTexts.objectives, heads, rows);
}

/** @param {import("../../progress/model/tally.js").Score | null} found */
function score(found) {
  if (!found) return journeyTexts.none;
  return make("span", {}, levelMark(found.level), ` (${journeyTexts.share(found)})`);
}

/** @param {Progress} progress */
export function secondsInAll(progress) {
  return Object.keys(progress.time).reduce((sum, page) => sum + secondsOn(progress, page), 0);
}
