// The memory of a session, shared by its page and by the window of the slides.
// Each change reads what is kept, changes it and writes it back: the other window may have written since.

import { openStore } from "../storage.js";
import { emptyDesk, parseDesk, VERSION } from "./model/state.js";

/**
 * @typedef {import("./model/state.js").Desk} Desk
 * @typedef {import("../storage.js").Trouble} Trouble
 *
 * @typedef {object} DeskMemory
 * @property {() => Desk} read
 * @property {(change: (desk: Desk) => Desk) => Trouble} change
 * @property {() => Trouble} trouble  what went wrong so far on this page
 * @property {(heard: () => void, signal: AbortSignal) => void} listen  called when another window has changed it
 */

/**
 * @param {{ course: string, session: string, backend?: () => import("../storage.js").Backend }} which  ids
 * @returns {DeskMemory}
 */
export function openDesk({ course, session, backend }) {
  const key = `ck-desk:${course}:${session}`;
  const store = openStore({ area: "desk", version: VERSION, name: session, key, parse: parseDesk, backend });
  /** @type {Desk | null} */
  let kept = null;
  /** @type {Trouble} */
  let trouble = "";
  return { read, change, trouble: () => trouble, listen };

  function read() {
    // Where nothing can be kept, what this page knows lives as long as the page.
    if (trouble === "unavailable" && kept) return kept;
    const loaded = store.load();
    trouble = loaded.trouble || trouble;
    kept = loaded.value ?? emptyDesk();
    return kept;
  }

  /** @param {(desk: Desk) => Desk} change */
  function change(change) {
    kept = change(read());
    const failed = store.save(kept);
    trouble = failed || trouble;
    return failed;
  }

  /**
   * @param {() => void} heard
   * @param {AbortSignal} signal
   */
  function listen(heard, signal) {
    const whenOurs = (/** @type {StorageEvent} */ event) => (event.key === null || event.key === key) && heard();
    addEventListener("storage", whenOurs, { signal });
    // A page that comes back from the browser's memory heard nothing meanwhile.
    addEventListener("pageshow", (event) => event.persisted && heard(), { signal });
  }
}
