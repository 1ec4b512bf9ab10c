// Takes progress along the links of a site opened from a folder: Firefox keeps one memory a file there.

import { addProgress, takeProgress } from "../model/carry.js";
import { merge } from "../model/merge.js";

/** @typedef {import("../store.js").Memory} Memory */

/**
 * What the link that led here carried is put together with what this page knows, and leaves the address.
 *
 * @param {Memory} memory
 * @param {string} course
 */
export function arrive(memory, course) {
  const carried = takeProgress(location.hash);
  if (!carried) return;
  const { progress, fragment } = carried;
  if (progress && progress.course === course) memory.change((mine) => merge(mine, progress));
  history.replaceState(null, "", `${location.pathname}${location.search}`);
  // The section that was asked for: going there anew also sets what the style calls the target.
  if (fragment) location.replace(`#${fragment}`);
}

/**
 * @param {Memory} memory
 * @param {AbortSignal} signal
 */
export function carryOn(memory, signal) {
  if (location.protocol !== "file:") return;
  for (const type of ["click", "auxclick", "contextmenu"]) {
    document.addEventListener(type, (event) => load(event, memory), { signal, capture: true });
  }
}

/**
 * @param {Event} event
 * @param {Memory} memory
 */
function load({ target }, memory) {
  const anchor = target instanceof Element ? target.closest("a") : null;
  if (!anchor || !leadsToAnotherPage(anchor)) return;
  const progress = memory.read();
  const before = anchor.getAttribute("href");
  // The browser follows the address as it stands when the press is over; the page keeps its own.
  anchor.href = addProgress(anchor.href, progress);
  setTimeout(() => {
    if (before !== null) anchor.setAttribute("href", before);
  });
}

/** @param {HTMLAnchorElement} anchor */
function leadsToAnotherPage(anchor) {
  const { protocol, pathname } = anchor;
  return protocol === "file:" && pathname.endsWith(".html") && pathname !== location.pathname && !anchor.download;
}
