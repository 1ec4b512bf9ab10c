// <ck-sheet>: the result sheet, to print or to save as PDF. The name typed in it is kept nowhere.

import { button, make } from "../../dom.js";
import { runsOf } from "../../progress/model/tally.js";
import { journeyTexts } from "../../texts/journey.js";
import { objectiveTable, secondsInAll, testTable } from "./tables.js";
import { dayInWords, MemoryView } from "./view.js";

export class CkSheet extends MemoryView {
  /**
   * @param {import("./view.js").Course} course
   * @param {import("./view.js").Memory} memory
   * @param {AbortSignal} signal
   */
  open(course, memory, signal) {
    const offers = make(
      "select",
      { id: "ck-offer", class: "ck-field" },
      // Nobody is said to have followed what they did not choose.
      course.offers.length > 1 && make("option", { value: "", text: journeyTexts.chooseOffer }),
      ...course.offers.map(({ title }) => make("option", { text: title })),
    );
    const name = make("input", { type: "text", id: "ck-name", class: "ck-field", autocomplete: "off" });
    const shownOffer = make("span");
    const shownName = make("p", { hidden: true });
    const results = make("div");
    this.replaceChildren(
      make(
        "form",
        { class: "ck-sheet__form", method: "dialog" },
        make("p", { text: journeyTexts.sheetIntro }),
        make("p", {}, make("label", { for: "ck-offer", text: journeyTexts.offer }), offers),
        make("p", {}, make("label", { for: "ck-name", text: journeyTexts.name }), name),
        make("p", {}, button(journeyTexts.print, () => window.print())),
      ),
      make(
        "section",
        { class: "ck-sheet", "aria-label": journeyTexts.sheetTitle },
        make("p", {}, journeyTexts.sheetCourse, shownOffer),
        shownName,
        results,
      ),
    );
    for (const type of ["input", "change"]) this.addEventListener(type, fill, { signal });
    memory.listen(show, signal);
    fill();
    show();

    function fill() {
      shownOffer.textContent = offers.value || journeyTexts.toWrite;
      shownName.hidden = name.value.trim() === "";
      shownName.textContent = journeyTexts.sheetName + name.value.trim();
    }

    function show() {
      const progress = memory.read();
      const day = (/** @type {"positioning" | "final"} */ kind, /** @type {number} */ rank) => {
        const runs = course.assessments.filter((one) => one.kind === kind).flatMap(({ id }) => runsOf(progress, id));
        const run = runs.at(rank);
        return run ? dayInWords(run.finished) : "";
      };
      const [before, after] = [day("positioning", 0), day("final", -1)];
      const any = progress.runs.length > 0;
      results.replaceChildren(
        make("p", {}, journeyTexts.sheetDate, dayInWords(Date.now())),
        make("p", { text: journeyTexts.total(secondsInAll(progress)) }),
        make("p", { text: any ? journeyTexts.sheetDates(before, after) : journeyTexts.sheetNothing }),
        objectiveTable(progress, course),
        make("p", { text: journeyTexts.sheetLimits(course.acquired, course.started) }),
        testTable(progress, course),
        make("p", { text: journeyTexts.sheetVersion(course.course.version) }),
        make("p", { class: "ck-sheet__honest", text: journeyTexts.sheetHonest }),
      );
    }
  }
}
