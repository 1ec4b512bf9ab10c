// <ck-files>: progress saved in a file, taken from one, handed to the trainer, erased.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { readProgressFile, writeProgressFile } from "../../progress/model/progress-file.js";
import { erase, takeBack } from "../../progress/model/record.js";
import { makeResultsFile } from "../../progress/model/results-file.js";
import { randomCode } from "../../progress/store.js";
import { journeyTexts } from "../../texts/journey.js";
import { progressTexts } from "../../texts/progress.js";
import { localDay } from "../model/calendar.js";
import { MemoryView } from "./view.js";

const PLAIN = { class: "ck-button ck-button--plain" };

export class CkFiles extends MemoryView {
  /**
   * @param {import("./view.js").Course} course
   * @param {import("./view.js").Memory} memory
   * @param {AbortSignal} signal
   */
  open(course, memory, signal) {
    const told = make("p", { role: "status" });
    const picker = make("input", { type: "file", id: "ck-load", accept: ".json,application/json", class: "ck-sr" });
    const eraser = make("p");
    this.replaceChildren(
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
    offerErase();

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
