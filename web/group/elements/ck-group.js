// <ck-group>: result files put together on this device, for as long as the page is open.

import { readCourse, readIsland } from "../../progress/course-data.js";
import { startGroup } from "./group.js";

export class CkGroup extends HTMLElement {
  /** @type {(() => void) | undefined} */
  #stop;

  connectedCallback() {
    const course = readCourse();
    const wordings = /** @type {import("../model/words.js").Wordings | null} */ (readIsland("ck-wordings"));
    if (!course || !wordings) return;
    this.#stop = startGroup(this, course, wordings);
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = undefined;
  }
}
