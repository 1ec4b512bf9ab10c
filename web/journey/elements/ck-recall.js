// <ck-recall>: a calendar file with the days on which to revise.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { journeyTexts } from "../../texts/journey.js";
import { addDays, localDay, writeCalendar } from "../model/calendar.js";
import { dayInWords, MemoryView } from "./view.js";

export class CkRecall extends MemoryView {
  /**
   * @param {import("./view.js").Course} course
   * @param {import("./view.js").Memory} memory
   */
  open(course, memory) {
    const finals = course.assessments.filter(({ kind }) => kind === "final").map(({ id }) => id);
    const last = memory.read().runs.filter(({ assessment }) => finals.includes(assessment)).pop();
    const day = make("input", { type: "date", id: "ck-day", class: "ck-field" });
    day.value = localDay(last ? new Date(last.finished) : new Date());
    const told = make("p", { role: "status" });
    this.replaceChildren(
      make("p", {}, make("label", { for: "ck-day", text: journeyTexts.recallDay }), day),
      make("p", {}, button(journeyTexts.recallSave, save)),
      told,
    );

    function save() {
      // A browser without this field lets anything be typed.
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day.value)) {
        told.textContent = journeyTexts.recallBad;
        day.focus();
        return;
      }
      const recalls = course.recall.map((count) => ({
        uid: `${course.course.id}-${day.value}-${count}@revision.invalid`,
        day: addDays(day.value, count),
        title: journeyTexts.recallTitle(course.course.title, count),
        text: journeyTexts.recallText,
      }));
      download("revisions.ics", "text/calendar", writeCalendar(recalls, { product: course.course.id, stamp: new Date() }));
      told.textContent = journeyTexts.recallDone(recalls.map((recall) => dayInWords(Date.parse(`${recall.day}T12:00`))));
    }
  }
}
