// The life of one checklist: ticked, filtered, cleared, printed, remembered.

import { openStore } from "../../storage.js";
import { checklistTexts } from "../../texts/checklist.js";
import { countReady } from "../model/count.js";
import { emptyState, parseState, VERSION } from "../model/state.js";
import { readFilters, writeFilters } from "./filters.js";
import { readItems, showItems } from "./items.js";

/**
 * @param {HTMLElement} host
 * @param {import("./tools.js").Tools} tools
 * @returns {() => void} shows the whole list again
 */
export function startList(host, { box: toolbox, count, notice, undo }) {
  const items = readItems(host);

  const store = openStore({ area: "checklist", version: VERSION, name: host.dataset.key ?? "", parse: parseState });
  const { value, trouble } = store.load();
  const kept = value ?? emptyState();
  // An item may leave the list and come back: its tick is kept although nothing shows it.
  let elsewhere = kept.ticked.filter(isElsewhere);
  /** @type {string[]} */
  let cleared = [];

  writeFilters(toolbox, kept.filters);
  tick(kept.ticked);
  refresh();
  notice.textContent = checklistTexts.trouble[trouble];

  const listening = new AbortController();
  host.addEventListener("change", handleChange, { signal: listening.signal });
  host.addEventListener("click", handleClick, { signal: listening.signal });
  return stop;

  /** @param {Event} event */
  function handleChange({ target }) {
    // « Annuler » would also take back a tick made since.
    if (items.some(({ box }) => box === target)) forgetCleared();
    keep("");
  }

  /** @param {Event} event */
  function handleClick({ target }) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.dataset.action === "print") window.print();
    if (button?.dataset.action === "reset") reset();
    if (button?.dataset.action === "undo") putBack();
  }

  function reset() {
    const before = ticked();
    // Pressed twice, it must not forget what the first press removed.
    if (before.length === 0) return;
    cleared = before;
    elsewhere = [];
    undo.hidden = false;
    tick([]);
    keep(checklistTexts.cleared);
  }

  function putBack() {
    elsewhere = cleared.filter(isElsewhere);
    tick(cleared);
    // The button in use is about to disappear.
    toolbox.querySelector(/** @type {"button"} */ ("[data-action=reset]"))?.focus();
    forgetCleared();
    keep(checklistTexts.restored);
  }

  function forgetCleared() {
    cleared = [];
    undo.hidden = true;
  }

  /** @param {string} done  what to say when all went well */
  function keep(done) {
    refresh();
    const failed = store.save({ ticked: ticked(), filters: readFilters(toolbox) });
    notice.textContent = checklistTexts.trouble[failed] || done;
  }

  function refresh() {
    showItems(host, items, readFilters(toolbox));
    const shown = items.map(({ row, box }) => ({ shown: !row.hidden, ticked: box.checked }));
    count.textContent = checklistTexts.count(countReady(shown));
  }

  /** @param {string} id */
  function isElsewhere(id) {
    return !items.some(({ box }) => box.value === id);
  }

  /** @param {string[]} ids */
  function tick(ids) {
    for (const { box } of items) box.checked = ids.includes(box.value);
  }

  /** @returns {string[]} */
  function ticked() {
    return [...elsewhere, ...items.filter(({ box }) => box.checked).map(({ box }) => box.value)];
  }

  function stop() {
    listening.abort();
    showItems(host, items, {});
  }
}
