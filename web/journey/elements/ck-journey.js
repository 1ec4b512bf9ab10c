// <ck-journey>: « Mon parcours »: where to go on, lessons, tests, objectives.

import { link, make } from "../../dom.js";
import { resume, steps } from "../../progress/model/journey.js";
import { journeyTexts } from "../../texts/journey.js";
import { progressTexts } from "../../texts/progress.js";
import { lessonTable, objectiveTable, secondsInAll, testTable } from "./tables.js";
import { MemoryView } from "./view.js";

export class CkJourney extends MemoryView {
  /**
   * @param {import("./view.js").Course} course
   * @param {import("./view.js").Memory} memory
   * @param {AbortSignal} signal
   */
  open(course, memory, signal) {
    const trouble = make("p", { role: "status" });
    const shown = make("div");
    this.replaceChildren(trouble, shown);
    memory.listen(show, signal);
    show();

    function show() {
      const progress = memory.read();
      const notice = progressTexts.trouble[memory.trouble()];
      if (trouble.textContent !== notice) trouble.textContent = notice;
      const next = resume(steps(progress, course), progress);
      const lead = next?.begun ? progressTexts.resumeBegun : progressTexts.resumeFirst;
      shown.replaceChildren(
        next
          ? make("p", { class: "ck-journey__next" }, lead, link(next.step.lesson.title, next.step.lesson.href))
          : make("p", { text: progressTexts.allDone }),
        make("h2", { text: journeyTexts.lessons }),
        lessonTable(progress, course),
        make("p", { text: journeyTexts.total(secondsInAll(progress)) }),
        make("h2", { text: journeyTexts.tests }),
        testTable(progress, course),
        make("h2", { text: journeyTexts.objectives }),
        make("p", { text: journeyTexts.objectivesHelp }),
        objectiveTable(progress, course),
        make(
          "p",
          {},
          link(journeyTexts.revision, course.pages.revision),
          " – ",
          link(journeyTexts.sheet, course.pages.sheet),
        ),
      );
    }
  }
}
