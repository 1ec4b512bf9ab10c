// Both tables, and what is done with them: which answers are shown, downloaded, printed.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { groupTexts } from "../../texts/group.js";
import { toCsv } from "../model/csv.js";
import { FEWEST, readItems, SURE } from "../model/items.js";
import { readObjectives } from "../model/objectives.js";
import { firstTries } from "../model/tries.js";
import { objectiveRows, questionRows } from "./csv-rows.js";
import { createObjectiveTable } from "./objective-table.js";
import { createQuestionTable } from "./question-table.js";
import { createScope } from "./scope.js";

/**
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../model/merge.js").Learner} Learner
 */

const PLAIN = { class: "ck-button ck-button--plain" };

/**
 * @param {Course} course
 * @param {import("../model/words.js").Wordings} wordings
 * @returns {{ box: HTMLElement, show: (learners: Learner[]) => void }} nobody: nothing is shown
 */
export function createReport(course, wordings) {
  /** @type {Learner[]} */
  let learners = [];
  const scope = createScope(course, showQuestions);
  const shown = make("p", { class: "ck-group__shown", role: "status" });
  const questions = createQuestionTable(course, wordings);
  const objectives = createObjectiveTable(course);
  const tools = make("p", { class: "ck-group__tools" }, button(groupTexts.download, downloadQuestions, PLAIN));
  const hint = make("p", { class: "ck-group__screen", text: groupTexts.hint });
  const changes = make(
    "section",
    {},
    make("h2", { text: groupTexts.objectives }),
    make("p", { text: groupTexts.objectivesHint }),
    make("p", { class: "ck-group__tools" }, button(groupTexts.downloadObjectives, downloadObjectives, PLAIN)),
    objectives.box,
  );
  const box = make(
    "div",
    { hidden: true },
    // The short table first: nobody would find it below the long one.
    changes,
    make("section", {}, make("h2", { text: groupTexts.questions }), scope.box, shown, tools, hint, questions.box),
  );
  return { box, show };

  /** @param {Learner[]} now */
  function show(now) {
    learners = now;
    box.hidden = learners.length === 0;
    if (box.hidden) scope.reset();
    showQuestions();
    const rows = readObjectives(learners, course);
    changes.hidden = rows.length === 0;
    objectives.show(rows);
  }

  function showQuestions() {
    const tries = firstTries(learners, course, scope.value());
    const enough = tries.length >= FEWEST;
    const items = enough ? readItems(tries, course, wordings) : [];
    const hidden = items.filter(({ facility }) => facility === null).length;
    questions.show(items, tries.length < SURE);
    for (const part of [tools, hint, questions.box]) part.hidden = !enough;
    if (box.hidden) shown.textContent = "";
    else if (!enough) shown.textContent = groupTexts.tooFewHere;
    else shown.textContent = groupTexts.shown({ questions: items.length, learners: tries.length, hidden });
  }

  function downloadQuestions() {
    const isSure = firstTries(learners, course, scope.value()).length >= SURE;
    save(groupTexts.csv.questions, questionRows(questions.shown(), course, wordings, isSure));
  }

  function downloadObjectives() {
    save(groupTexts.csv.objectives, objectiveRows(readObjectives(learners, course)));
  }

  /**
   * @param {string} name
   * @param {(string | number | null)[][]} rows
   */
  function save(name, rows) {
    download(name, "text/csv", toCsv(rows));
  }
}
