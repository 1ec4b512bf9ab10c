// Light, dark, high contrast: chosen by a key, kept on the device, and by default what the device asks for.

import { openStore } from "../../storage.js";

const SCHEMES = /** @type {const} */ (["light", "dark", "contrast"]);

/** @typedef {typeof SCHEMES[number]} Scheme */

const store = openStore({ area: "slides", version: 1, name: "colours", parse: readScheme });

/** @returns {Scheme} */
export function startColours() {
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const contrast = window.matchMedia("(prefers-contrast: more)").matches;
  const scheme = store.load().value ?? (contrast ? "contrast" : dark ? "dark" : "light");
  show(scheme);
  return scheme;
}

/** @param {Scheme} scheme  @returns {Scheme} the one that follows */
export function nextColours(scheme) {
  const following = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length];
  store.save(following);
  show(following);
  return following;
}

/** @param {Scheme} scheme */
function show(scheme) {
  document.body.dataset.mdColorScheme = scheme === "light" ? "default" : "slate";
  document.body.toggleAttribute("data-ck-contrast", scheme === "contrast");
}

/** @param {unknown} value  @returns {Scheme | null} */
function readScheme(value) {
  return SCHEMES.find((scheme) => scheme === value) ?? null;
}
