// <ck-desk data-session="id">: the plan of a session with a clock, for as long as it is in the page.

import { readCourse, readIsland } from "../../progress/course-data.js";
import { startDesk } from "./desk.js";

export class CkDesk extends HTMLElement {
  /** @type {(() => void) | undefined} */
  #stop;

  connectedCallback() {
    const course = readCourse();
    const sessions = /** @type {import("../model/types.js").Session[] | null} */ (readIsland("ck-session-data"));
    const session = sessions?.find(({ id }) => id === this.dataset.session);
    if (!course || !session) return;
    this.#stop = startDesk(this, course.course.id, session);
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = undefined;
  }
}
