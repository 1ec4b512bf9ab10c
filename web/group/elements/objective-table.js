// The table of objectives: the group before and after.

import { make } from "../../dom.js";
import { groupTexts } from "../../texts/group.js";
import { frame } from "./frame.js";

/**
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../model/objectives.js").Change} Change
 * @typedef {import("../model/objectives.js").Share} Share
 */

/**
 * @param {Course} course
 * @returns {{ box: HTMLElement, show: (changes: Change[]) => void }}
 */
export function createObjectiveTable(course) {
  const body = make("tbody");
  const heads = [
    groupTexts.objective,
    groupTexts.before(titleOf("positioning")),
    groupTexts.after(titleOf("final")),
    groupTexts.gain,
  ];
  const table = make(
    "table",
    { class: "ck-results ck-group__table" },
    make("caption", { text: groupTexts.objectivesCaption }),
    make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col", text })))),
    body,
  );
  return { box: frame(groupTexts.objectivesFrame, table), show };

  /** @param {Change[]} changes */
  function show(changes) {
    body.replaceChildren(...changes.map(row));
  }

  /** @param {"positioning" | "final"} kind */
  function titleOf(kind) {
    return course.assessments.find((assessment) => assessment.kind === kind)?.title ?? "";
  }
}

/** @param {Change} change */
function row({ objective, before, after }) {
  return make(
    "tr",
    {},
    make("th", { scope: "row", text: groupTexts.statement(objective.statement) }),
    cell(before),
    cell(after),
    make("td", { text: groupTexts.points(before.share, after.share) }),
  );
}

/** @param {Share} share */
function cell({ share, learners }) {
  return make("td", {}, groupTexts.percent(share), " ", make("small", { text: groupTexts.among(learners) }));
}
