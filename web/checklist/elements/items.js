// The server-made list: its items, who they are for, and the groups they make.

import { isFor, readValues } from "../model/filter.js";

/**
 * @typedef {object} Item
 * @property {HTMLLIElement} row
 * @property {HTMLInputElement} box
 * @property {import("../model/filter.js").Audience} audience
 */

/**
 * @param {HTMLElement} host
 * @returns {Item[]}
 */
export function readItems(host) {
  /** @type {Item[]} */
  const items = [];
  for (const row of host.querySelectorAll("li")) {
    const box = row.querySelector("input");
    if (box?.type !== "checkbox") continue;
    const { profiles, modalities, moments } = row.dataset;
    const audience = { profile: readValues(profiles), modality: readValues(modalities), moment: readValues(moments) };
    items.push({ row, box, audience });
  }
  return items;
}

/**
 * @param {HTMLElement} host
 * @param {Item[]} items
 * @param {Record<string, string>} filters
 */
export function showItems(host, items, filters) {
  for (const { row, audience } of items) row.hidden = !isFor(audience, filters);
  // A heading above nothing would look like a list that failed to load.
  for (const section of host.querySelectorAll("section")) {
    const own = items.filter(({ row }) => section.contains(row));
    section.hidden = own.length > 0 && own.every(({ row }) => row.hidden);
  }
}
