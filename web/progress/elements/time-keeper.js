// Says that a lesson or a test was opened, and counts the time spent on it.

import { countVisible } from "../../visible-clock.js";
import { recordTime, recordVisit } from "../model/record.js";

/** Seconds kept back before they are written: writing each one would be work for nothing. */
const HANDFUL = 15;

/**
 * @param {import("../store.js").Memory} memory
 * @param {string} page  "" for a page that keeps no trace
 * @param {AbortSignal} signal
 */
export function keepTime(memory, page, signal) {
  if (!page) return;
  memory.change((progress) => recordVisit(progress, page, Date.now()));
  let waiting = 0;
  countVisible((seconds) => {
    waiting += seconds;
    if (waiting >= HANDFUL) write();
  }, signal);
  // The last moment at which a page is sure to be told that it leaves.
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && write(), { signal });
  addEventListener("pagehide", write, { signal });

  function write() {
    const seconds = waiting;
    waiting = 0;
    if (seconds > 0) memory.change((progress) => recordTime(progress, page, seconds, Date.now()));
  }
}
