// <ck-checklist>: a list of the server, remembered and filtered while it is in the page.

import { startList } from "./list.js";
import { closeTools, openTools } from "./tools.js";

export class CkChecklist extends HTMLElement {
  /** @type {(() => void) | undefined} */
  #stop;

  connectedCallback() {
    const tools = openTools(this);
    // Without its tools the list is what it is without script: whole, and tickable.
    if (!tools) return;
    const stopList = startList(this, tools);
    this.#stop = () => {
      stopList();
      closeTools(tools);
    };
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = undefined;
  }
}
