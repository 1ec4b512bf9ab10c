// <ck-journey>: « Mon parcours », and the ways to carry progress elsewhere or to erase it.

import { button, link, make } from "../../dom.js";
import { download } from "../../download.js";
import { resume, steps } from "../../progress/model/journey.js";
import { readProgressFile, writeProgressFile } from "../../progress/model/progress-file.js";
import { erase, takeBack } from "../../progress/model/record.js";
import { makeResultsFile } from "../../progress/model/results-file.js";
import { randomCode } from "../../progress/store.js";
import { journeyTexts } from "../../texts/journey.js";
import { progressTexts } from "../../texts/progress.js";
import { localDay } from "../model/calendar.js";
import { lessonTable, objectiveTable, secondsInAll, testTable } from "./tables.js";
import { MemoryView } from "./view.js";

const PLAIN = { class: "ck-button ck-button--plain" };

export class CkJourney extends MemoryView {
  /**
   * @param {import("./view.js").Course} course
   * @param {import("./view.js").Memory} memory
   * @param {AbortSignal} signal
   */
  open(course, memory, signal) {
    const shown = make("div");
    const told = make("p", { role: "status" });
    const picker = make("input", { type: "file", id: "ck-load", accept: ".json,application/json", class: "ck-sr" });
    const eraser = make("p");
    this.replaceChildren(
      shown,
      make("h2", { id: "fichier", text: journeyTexts.files }),
      make(
        "p",
        { class: "ck-journey__tools" },
        button(journeyTexts.save, saveProgress),
        make("span", { class: "ck-pick" }, picker, make("label", { ...PLAIN, for: "ck-load", text: journeyTexts.load })),
        button(journeyTexts.results, saveResults, PLAIN),
      ),
      make("p", { text: journeyTexts.resultsHelp }),
      eraser,
      told,
    );
    picker.addEventListener("change", () => void load(), { signal });
    memory.listen(show, signal);
    offerErase();
    show();

    function show() {
      const progress = memory.read();
      const next = resume(steps(progress, course), progress);
      const lead = next?.begun ? progressTexts.resumeBegun : progressTexts.resumeFirst;
      shown.replaceChildren(
        make("p", { role: "status", text: progressTexts.trouble[memory.trouble()] }),
        next
          ? make("p", { class: "ck-journey__next" }, lead, link(next.step.lesson.title, next.step.lesson.href))
          : make("p", { text: progressTexts.allDone }),
        make("h2", { text: journeyTexts.lessons }),
        lessonTable(progress, course),
        make("p", { text: journeyTexts.total(secondsInAll(progress)) }),
        make("h2", { text: journeyTexts.tests }),
        testTable(progress, course),
        make("h2", { text: journeyTexts.objectives }),
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

    function saveProgress() {
      const name = `progression-${course.course.id}-${localDay(new Date())}.json`;
      download(name, "application/json", writeProgressFile(memory.read()));
      told.textContent = journeyTexts.saved;
    }

    function saveResults() {
      const progress = memory.read();
      // The code in the name keeps the files of a class apart without naming anybody.
      const name = `resultats-${progress.learner.slice(0, 6)}.json`;
      download(name, "application/json", `${JSON.stringify(makeResultsFile(progress))}\n`);
      told.textContent = journeyTexts.saved;
    }

    async function load() {
      const file = picker.files?.[0];
      if (!file) return;
      const { progress, refusal } = readProgressFile(await file.text(), course.course.id);
      // The same file may be chosen again, once mended.
      picker.value = "";
      if (refusal !== null) {
        told.textContent = journeyTexts.refused(file.name, progressTexts.refusal[refusal]);
        return;
      }
      const failed = memory.change((mine) => takeBack(mine, progress, Date.now()));
      told.textContent = progressTexts.trouble[failed] || journeyTexts.loaded;
    }

    function offerErase() {
      eraser.replaceChildren(button(journeyTexts.erase, askErase, PLAIN));
    }

    function askErase() {
      const keep = button(journeyTexts.keep, endErase, PLAIN);
      eraser.replaceChildren(
        journeyTexts.eraseAsk,
        " ",
        button(journeyTexts.eraseSure, () => {
          const failed = memory.change((progress) => erase(progress, randomCode(), Date.now()));
          told.textContent = progressTexts.trouble[failed] || journeyTexts.erased;
          endErase();
        }),
        " ",
        keep,
      );
      keep.focus();
    }

    function endErase() {
      offerErase();
      eraser.querySelector("button")?.focus();
    }
  }
}
