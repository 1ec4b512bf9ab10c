// The one memory of progress on this page, shared by every script that the page names.
// Each change reads what is kept, changes it and writes it back: another tab may have written since.

import { openStore } from "../storage.js";
import { arrive } from "./arrive.js";
import { AREA, emptyProgress, parseProgress, VERSION } from "./model/state.js";
import { merge } from "./model/merge.js";

/**
 * @typedef {import("./model/types.js").Progress} Progress
 * @typedef {import("../storage.js").Trouble} Trouble
 *
 * @typedef {object} Memory
 * @property {() => Progress} read
 * @property {(change: (progress: Progress) => Progress) => Trouble} change
 * @property {() => Trouble} trouble  what went wrong so far on this page
 * @property {(heard: () => void, signal: AbortSignal) => void} listen  called after every change, from any script or tab
 */

const CHANGED = "ck-progress-changed";

/** @type {Map<string, Memory>} */
const memories = new Map();

/**
 * @param {string} course
 * @returns {Memory}
 */
export function openProgress(course) {
  const known = memories.get(course);
  if (known) return known;
  const memory = makeMemory(course);
  memories.set(course, memory);
  // Whichever script of the page asks first: a test must not be taken up that the link says to be erased.
  arrive(memory, course);
  return memory;
}

/** @returns {string} letters and digits that say nothing of anybody */
export function randomCode() {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((number) => number.toString(36)).join("");
}

/**
 * @param {string} course
 * @returns {Memory}
 */
function makeMemory(course) {
  const store = openStore({
    area: AREA,
    version: VERSION,
    name: course,
    // A store of another course under this name is not ours either.
    parse: (value) => {
      const progress = parseProgress(value);
      return progress?.course === course ? progress : null;
    },
  });
  /** @type {Progress | null} */
  let kept = null;
  /** @type {Trouble} */
  let trouble = "";
  // A page of forty questions asks forty times: what is kept is read once, until somebody changes it.
  let fresh = false;

  addEventListener("storage", forget);
  addEventListener("pageshow", forget);
  // Another bundle of the same page has a memory of its own.
  document.addEventListener(CHANGED, forget);

  return { read, change, trouble: () => trouble, listen };

  function read() {
    if (kept && fresh) return kept;
    const loaded = store.load();
    trouble = loaded.trouble || trouble;
    // Without a store, what this page knows lives as long as the page.
    kept = loaded.value ?? kept ?? emptyProgress(course, randomCode());
    fresh = true;
    return kept;
  }

  /** @param {(progress: Progress) => Progress} change */
  function change(change) {
    fresh = false;
    kept = change(read());
    const failed = store.save(kept);
    trouble = failed || trouble;
    fresh = true;
    document.dispatchEvent(new CustomEvent(CHANGED, { detail: kept }));
    return failed;
  }

  /** @param {Event} event */
  function forget(event) {
    const theirs = event instanceof CustomEvent ? /** @type {Progress} */ (event.detail) : null;
    if (theirs === kept) return;
    // Nothing can be read back where nothing can be kept: what the other script knows is put together with this.
    if (theirs && trouble === "unavailable" && kept && theirs.course === course) kept = merge(kept, theirs);
    else fresh = false;
  }

  /**
   * @param {() => void} heard
   * @param {AbortSignal} signal
   */
  function listen(heard, signal) {
    document.addEventListener(CHANGED, heard, { signal });
    addEventListener("storage", heard, { signal });
    addEventListener("pageshow", (event) => event.persisted && heard(), { signal });
  }
}
