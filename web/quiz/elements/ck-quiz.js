// <ck-quiz>: one question of the server, answerable while it is in the page.
//
// A question is opened when it comes near the window, or when it is touched; the others follow one by one, when the browser
// has nothing else to do. Until then it is what it is without script, readable, its key folded.

import { readCourse } from "../../progress/course-data.js";
import { openProgress } from "../../progress/store.js";
import { ASK_AGAIN } from "../events.js";
import { lessonKeeper, noKeeper } from "./keepers.js";
import { startQuestion } from "./question.js";

/** Elements that ask the questions inside them in their own way. */
const ASKERS = "ck-exam, ck-revision";
/** A window above and a window below: what a turn of the wheel brings in sight is open already. */
const NEAR = "100% 0px";

/** @type {IntersectionObserver | undefined} */
let observer;

export class CkQuiz extends HTMLElement {
  /** @type {(() => void) | undefined} */
  #stop;

  connectedCallback() {
    if (this.closest(ASKERS)) return;
    observer ??= watch();
    observer.observe(this);
    whenIdle(() => this.isConnected && this.open());
  }

  disconnectedCallback() {
    observer?.unobserve(this);
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Makes the question answerable, if it is not yet. */
  open() {
    if (this.#stop || this.closest(ASKERS)) return;
    observer?.unobserve(this);
    const course = readCourse();
    this.#stop = startQuestion(this, course ? lessonKeeper(openProgress(course.course.id)) : noKeeper);
  }
}

/** @param {() => void} act */
function whenIdle(act) {
  // Safari has no idle callback.
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act);
}

/** @returns {IntersectionObserver} */
function watch() {
  for (const type of ["focusin", "pointerdown", ASK_AGAIN]) {
    document.addEventListener(type, ({ target }) => open(target), { capture: true });
  }
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        // Each by itself: a question that can't work must not keep the others shut.
        if (isIntersecting) queueMicrotask(() => open(target));
      }
    },
    { rootMargin: NEAR },
  );
}

/** @param {EventTarget | null} target */
function open(target) {
  const host = target instanceof Element ? target.closest("ck-quiz") : null;
  if (host instanceof CkQuiz) host.open();
}
