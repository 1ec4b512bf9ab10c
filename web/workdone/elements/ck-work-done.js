// <ck-work-done>: what was done of each half-day, to tick, to print, to hand over. It asks for no name.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { MemoryView } from "../../journey/elements/view.js";
import { localDay } from "../../journey/model/calendar.js";
import { readIsland } from "../../progress/course-data.js";
import { recordRead } from "../../progress/model/record.js";
import { progressTexts } from "../../texts/progress.js";
import { workTexts } from "../../texts/work.js";
import { latestSequence, sumWork, workDone } from "../model/done.js";
import { makeWorkFile } from "../model/work-file.js";
import { sheet } from "./sheet.js";
import { showTicks, ticks } from "./ticks.js";

export class CkWorkDone extends MemoryView {
  /**
   * @param {import("../../journey/elements/view.js").Course} course
   * @param {import("../../journey/elements/view.js").Memory} memory
   * @param {AbortSignal} signal
   */
  open(course, memory, signal) {
    const data = /** @type {import("../model/types.js").WorkData | null} */ (readIsland("ck-work-data"));
    if (!data) return;
    const halves = make("select", { id: "ck-half", class: "ck-field" }, ...course.sequences.map(({ id, title }) => make("option", { value: id, text: title })));
    const days = make("select", { id: "ck-work-day", class: "ck-field" });
    const told = make("p", { role: "status", class: "ck-work__told" });
    const list = make("div");
    const paper = make("section", { class: "ck-work", "aria-label": workTexts.paper });
    this.replaceChildren(
      make(
        "div",
        { class: "ck-work__form" },
        make("p", {}, make("label", { for: "ck-half", text: workTexts.half }), halves),
        make("p", {}, make("label", { for: "ck-work-day", text: workTexts.day }), days),
        make("h2", { text: workTexts.ticks }),
        make("p", { text: workTexts.ticksHelp }),
        list,
        make("h2", { text: workTexts.handOver }),
        make(
          "p",
          { class: "ck-work__tools" },
          button(workTexts.print, () => window.print()),
          button(workTexts.saveText, saveText),
          button(workTexts.saveFile, saveFile, { class: "ck-button ck-button--plain" }),
        ),
        make("p", { text: workTexts.filesHelp }),
        told,
      ),
      paper,
    );
    halves.addEventListener("change", choose, { signal });
    days.addEventListener("change", show, { signal });
    memory.listen(show, signal);
    halves.value = latestSequence(memory.read(), course) || halves.value;
    choose();

    function work() {
      const scope = { sequence: halves.value, day: days.value, dayOf: (/** @type {number} */ at) => localDay(new Date(at)) };
      return workDone(memory.read(), course, /** @type {NonNullable<typeof data>} */ (data), scope);
    }

    function choose() {
      // Each half-day has its own days: a day chosen for the other one would hide all of this one.
      days.replaceChildren();
      list.replaceChildren(ticks(work(), tick));
      show();
    }

    /**
     * @param {string} key
     * @param {boolean} done
     * @param {HTMLInputElement} box
     */
    function tick(key, done, box) {
      const failed = memory.change((progress) => recordRead(progress, key, done, Date.now()));
      // What could not be kept is not shown as kept.
      if (failed) box.checked = memory.read().lessons[key]?.read ?? false;
      const { done: all, exercises } = sumWork(work());
      told.textContent = progressTexts.trouble[failed] || workTexts.ticked(all, exercises);
    }

    function show() {
      const { lessons } = memory.read();
      showTicks(list, (key) => lessons[key]?.read ?? false);
      offerDays();
      const notice = progressTexts.trouble[memory.trouble()];
      if (notice && told.textContent !== notice) told.textContent = notice;
      paper.replaceChildren(...sheet(work(), course.course, code(), Date.now()));
    }

    function offerDays() {
      const chosen = days.value;
      const known = work().days;
      const shown = [...days.options].map(({ value }) => value);
      if (shown.length > 0 && shown.join() === ["", ...known].join()) return;
      days.replaceChildren(
        make("option", { value: "", text: workTexts.everyDay }),
        ...known.map((day) => make("option", { value: day, text: workTexts.longDay(day) })),
      );
      days.value = known.includes(chosen) ? chosen : "";
    }

    function code() {
      return memory.read().learner.slice(0, 6);
    }

    function saveText() {
      download(`travail-fait-${halves.value}-${code()}.txt`, "text/plain", workTexts.asText(work(), sumWork(work()), course.course, code(), Date.now()));
      told.textContent = workTexts.saved;
    }

    function saveFile() {
      const file = makeWorkFile(work(), { course: course.course, learner: memory.read().learner, made: Date.now() });
      download(`travail-fait-${halves.value}-${code()}.json`, "application/json", `${JSON.stringify(file, null, 1)}\n`);
      told.textContent = workTexts.saved;
    }
  }
}
