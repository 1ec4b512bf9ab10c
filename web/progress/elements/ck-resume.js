// <ck-resume>: one link to where the learner stopped. Its own content stands for who has not begun, or no script.

import { link } from "../../dom.js";
import { progressTexts } from "../../texts/progress.js";
import { readCourse } from "../course-data.js";
import { resume, steps } from "../model/journey.js";
import { openProgress } from "../store.js";

export class CkResume extends HTMLElement {
  #life = new AbortController();
  /** @type {Node[]} */
  #own = [];

  connectedCallback() {
    const course = readCourse();
    if (!course) return;
    const memory = openProgress(course.course.id);
    this.#life = new AbortController();
    this.#own = [...this.childNodes];
    const show = () => {
      const progress = memory.read();
      const all = steps(progress, course);
      if (!all.some(({ opened, read }) => opened || read)) return;
      const next = resume(all, progress);
      if (!next) {
        this.replaceChildren(progressTexts.allDone, " ", link(progressTexts.journey, course.pages.journey));
        return;
      }
      const lead = next.begun ? progressTexts.resumeBegun : progressTexts.resumeNext;
      this.replaceChildren(lead, link(next.step.lesson.title, next.step.lesson.href));
    };
    memory.listen(show, this.#life.signal);
    show();
  }

  disconnectedCallback() {
    this.#life.abort();
    this.replaceChildren(...this.#own);
  }
}
