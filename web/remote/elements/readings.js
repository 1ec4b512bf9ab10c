// What this browser says and can do, asked of it without asking anybody anything.

import { localDay } from "../../journey/model/calendar.js";
import { browserOf } from "../model/browser.js";

/**
 * Each feature that the site needs, by the name that the words know.
 *
 * @type {Record<string, () => boolean>}
 */
const NEEDED = {
  elements: () => "customElements" in globalThis,
  files: () => typeof File === "function" && typeof File.prototype.text === "function",
  saving: () => typeof URL.createObjectURL === "function" && "download" in HTMLAnchorElement.prototype,
  french: () => new Intl.DateTimeFormat("fr-FR", { month: "long", timeZone: "UTC" }).format(0) === "janvier",
  chance: () => typeof crypto === "object" && typeof crypto.getRandomValues === "function",
  messages: () => typeof postMessage === "function",
};

/** @returns {string[]} names of what is missing */
export function missingFeatures() {
  return Object.keys(NEEDED).filter((name) => !has(NEEDED[name]));
}

/** @param {() => boolean} feature */
function has(feature) {
  try {
    return feature();
  } catch {
    return false;
  }
}

/**
 * @param {{ writes: boolean, found: boolean, updated: string }} known
 * @returns {import("../model/checks.js").Readings}
 */
export function readDevice({ writes, found, updated }) {
  return {
    folder: location.protocol === "file:",
    family: browserOf(navigator.userAgent).family,
    missing: missingFeatures(),
    writes,
    found,
    today: localDay(new Date()),
    updated,
    width: innerWidth,
  };
}

/** What the summary says of the device besides the checks. */
export function describeDevice() {
  return {
    browser: browserOf(navigator.userAgent).name,
    width: innerWidth,
    height: innerHeight,
    zoom: Math.round(100 * devicePixelRatio),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
    now: Date.now(),
    missing: missingFeatures(),
  };
}
