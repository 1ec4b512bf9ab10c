// Which answers the table is about: all, those of lessons, those of one test.

import { make } from "../../dom.js";
import { groupTexts } from "../../texts/group.js";
import { EVERYWHERE } from "../model/tries.js";

const ID = "ck-group-scope";

/**
 * @param {import("../../progress/model/course.js").Course} course
 * @param {() => void} changed
 * @returns {{ box: HTMLElement, value: () => string, reset: () => void }}
 */
export function createScope(course, changed) {
  const select = make(
    "select",
    { id: ID, class: "ck-field" },
    make("option", { value: EVERYWHERE, text: groupTexts.everywhere }),
    make("option", { value: "", text: groupTexts.lessons }),
    ...course.assessments.map(({ id, title }) => make("option", { value: id, text: title })),
  );
  select.addEventListener("change", changed);
  const box = make("p", { class: "ck-group__scope" }, make("label", { for: ID, text: groupTexts.scope }), " ", select);
  return { box, value: () => select.value, reset: () => void (select.value = EVERYWHERE) };
}
