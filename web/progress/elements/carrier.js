// Takes progress along the links of a site opened from a folder: Firefox keeps one memory a file there.

import { addProgress } from "../model/carry.js";

/** @typedef {import("../store.js").Memory} Memory */

const SLIDES = "/formateur/diapositives/";

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
  // Slides keep no progress, and their fragment is the slide to show (hooks/coursekit/addresses.py).
  if (pathname.includes(SLIDES)) return false;
  return protocol === "file:" && pathname.endsWith(".html") && pathname !== location.pathname && !anchor.download;
}
