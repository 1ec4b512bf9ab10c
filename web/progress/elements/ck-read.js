// <ck-read data-lesson="…">: at the end of a lesson, says that it is read, and leads on.

import { button, link, make } from "../../dom.js";
import { progressTexts } from "../../texts/progress.js";
import { readCourse } from "../course-data.js";
import { isFinished, steps } from "../model/journey.js";
import { recordRead } from "../model/record.js";
import { openProgress } from "../store.js";

export class CkRead extends HTMLElement {
  #life = new AbortController();

  connectedCallback() {
    const course = readCourse();
    const lesson = this.dataset.lesson ?? "";
    if (!course) return;
    const memory = openProgress(course.course.id);
    this.#life = new AbortController();

    const toggle = button("", () => {
      const { read } = state();
      memory.change((progress) => recordRead(progress, lesson, !read, Date.now()));
    });
    const told = make("p", { role: "status" });
    const on = make("p");
    this.replaceChildren(make("p", {}, toggle), told, on);
    const show = () => {
      const { read, next } = state();
      toggle.textContent = read ? progressTexts.markUnread : progressTexts.markRead;
      const notice = [read && progressTexts.isRead, progressTexts.trouble[memory.trouble()]].filter(Boolean).join(" ");
      if (told.textContent !== notice) told.textContent = notice;
      on.replaceChildren();
      if (next) on.append(progressTexts.next, link(next.title, next.href), " – ");
      on.append(link(progressTexts.journey, course.pages.journey));
    };
    const state = () => {
      const progress = memory.read();
      const all = steps(progress, course);
      const mine = all.find(({ lesson: { id } }) => id === lesson);
      // In the order of the course; at its end, what was left behind.
      const after = mine ? all.indexOf(mine) + 1 : 0;
      const next = [...all.slice(after), ...all.slice(0, after)].find((step) => step !== mine && !isFinished(step));
      return { read: mine?.read ?? false, next: next?.lesson };
    };
    memory.listen(show, this.#life.signal);
    show();
  }

  disconnectedCallback() {
    this.#life.abort();
    this.replaceChildren();
  }
}
