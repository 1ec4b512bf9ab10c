// The tools that need script: the server can't make them, or makes them hidden.

import { checklistTexts } from "../../texts/checklist.js";

/**
 * @typedef {object} Tools
 * @property {HTMLElement} box
 * @property {HTMLElement} count  how many items are ready
 * @property {HTMLElement} notice  what happened, beyond the count
 * @property {HTMLButtonElement} undo
 */

/**
 * @param {HTMLElement} host
 * @returns {Tools | null} null when the page has no place for them
 */
export function openTools(host) {
  const box = host.querySelector(".ck-checklist__tools");
  const count = host.querySelector(".ck-checklist__count");
  if (!(box instanceof HTMLElement) || !(count instanceof HTMLElement)) return null;

  const undo = document.createElement("button");
  undo.type = "button";
  undo.dataset.action = "undo";
  undo.textContent = checklistTexts.undo;
  undo.hidden = true;
  const notice = document.createElement("p");
  notice.className = "ck-checklist__notice";
  notice.setAttribute("role", "status");
  box.append(undo, notice);
  box.hidden = false;
  return { box, count, notice, undo };
}

/** @param {Tools} tools */
export function closeTools({ box, count, notice, undo }) {
  notice.remove();
  undo.remove();
  count.textContent = "";
  box.hidden = true;
}
