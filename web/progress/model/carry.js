// Progress carried in the fragment of a link, for browsers that keep one memory a file (Firefox, from a folder).
// A fragment is never sent to a server; it is read, put together with the page's own memory, and taken off the address.

import { parseProgress } from "./state.js";

/** @typedef {import("./types.js").Progress} Progress */

const MARK = "#ck-progress=";
const THEN = "&then=";

/**
 * @param {string} href  an address without mark
 * @param {Progress} progress
 * @returns {string}
 */
export function addProgress(href, progress) {
  const [page, fragment = ""] = href.split("#");
  return `${page}${MARK}${encode(JSON.stringify(progress))}${THEN}${fragment}`;
}

/**
 * @param {string} hash  of an address: "#..." or ""
 * @returns {{ progress: Progress | null, fragment: string } | null} null when it carries nothing
 */
export function takeProgress(hash) {
  if (!hash.startsWith(MARK)) return null;
  const [packed, fragment = ""] = hash.slice(MARK.length).split(THEN);
  return { progress: decode(packed), fragment };
}

/**
 * @param {string} text
 * @returns {string} letters, digits, - and _
 */
function encode(text) {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/**
 * @param {string} packed
 * @returns {Progress | null} null when it was cut or changed on its way
 */
function decode(packed) {
  try {
    const binary = atob(packed.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return parseProgress(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
