// <ck-tally>: after the questions of a lesson, how many are answered and right, and only the wrong ones asked again.

import { button, make } from "../../dom.js";
import { readCourse } from "../../progress/course-data.js";
import { questionsOf } from "../../progress/model/journey.js";
import { countQuestions, shownWrong } from "../../progress/model/tally.js";
import { openProgress } from "../../progress/store.js";
import { examTexts } from "../../texts/exam.js";
import { progressTexts } from "../../texts/progress.js";
import { ASK_AGAIN } from "../events.js";

export class CkTally extends HTMLElement {
  #life = new AbortController();

  connectedCallback() {
    const course = readCourse();
    if (!course) return;
    this.#life = new AbortController();
    const memory = openProgress(course.course.id);
    // Not a live region: each question has one of its own.
    const told = make("p");
    const notice = make("p", { role: "status" });
    const again = button("", askAgain);
    this.replaceChildren(told, make("p", {}, again), notice);
    const hosts = new Map([...document.querySelectorAll("ck-quiz")].map((host) => [host.getAttribute("data-question"), host]));
    const questions = questionsOf(
      course,
      [...hosts.keys()].map((id) => id ?? ""),
    );
    memory.listen(show, this.#life.signal);
    show();

    function show() {
      const progress = memory.read();
      told.textContent = examTexts.tally(countQuestions(progress, questions));
      const trouble = progressTexts.trouble[memory.trouble()];
      if (notice.textContent !== trouble) notice.textContent = trouble;
      const missed = shownWrong(progress, questions).length;
      again.textContent = examTexts.askAgain(missed);
      again.hidden = missed === 0;
    }

    function askAgain() {
      const wrong = shownWrong(memory.read(), questions).flatMap((id) => hosts.get(id) ?? []);
      for (const host of wrong) host.dispatchEvent(new CustomEvent(ASK_AGAIN));
      wrong[0]?.scrollIntoView({ block: "start" });
      wrong[0]?.querySelector(/** @type {"input"} */ ("input, select, button"))?.focus({ preventScroll: true });
    }
  }

  disconnectedCallback() {
    this.#life.abort();
    this.replaceChildren();
  }
}
