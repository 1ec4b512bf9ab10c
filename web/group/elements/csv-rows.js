// Both tables as rows for a spreadsheet: one thing a cell, numbers as numbers.

import { byId } from "../../progress/model/course.js";
import { groupTexts } from "../../texts/group.js";
import { promptOf } from "../model/words.js";
import { MOST_MISTAKES } from "./question-table.js";

/** @typedef {(string | number | null)[]} Row */

/**
 * @param {import("../model/items.js").Item[]} items  in the order of the screen
 * @param {import("../../progress/model/course.js").Course} course
 * @param {import("../model/words.js").Wordings} wordings
 * @param {boolean} isSure
 * @returns {Row[]}
 */
export function questionRows(items, course, wordings, isSure) {
  const { question, lesson, objective, learners, facility, discrimination, indicative, mistakes } = groupTexts.csv;
  const correlation = isSure ? discrimination : indicative;
  return [
    [question, lesson, objective, learners, facility, correlation, mistakes],
    ...items.map((item) => [
      promptOf(wordings[item.question.id]),
      byId(course.lessons, item.question.lesson)?.title ?? "",
      byId(course.objectives, item.question.objective)?.statement ?? "",
      item.learners,
      percent(item.facility),
      round(item.discrimination, 100),
      item.mistakes.slice(0, MOST_MISTAKES).map(groupTexts.counted).join(" | "),
    ]),
  ];
}

/**
 * @param {import("../model/objectives.js").Change[]} changes
 * @returns {Row[]}
 */
export function objectiveRows(changes) {
  const { objective, before, beforeLearners, after, afterLearners } = groupTexts.csv;
  return [
    [objective, before, beforeLearners, after, afterLearners],
    ...changes.map((change) => [
      change.objective.statement,
      percent(change.before.share),
      change.before.learners,
      percent(change.after.share),
      change.after.learners,
    ]),
  ];
}

/** @param {number | null} share  from 0 to 1 */
function percent(share) {
  return round(share === null ? null : share * 100, 10);
}

/**
 * @param {number | null} value
 * @param {number} parts  of a unit
 */
function round(value, parts) {
  // « -0 » is no number for a spreadsheet.
  return value === null ? null : Math.round(value * parts) / parts + 0;
}
