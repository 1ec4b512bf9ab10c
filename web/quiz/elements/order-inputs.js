// Steps to put in order, by buttons and arrow keys: read, mark, lock.

import { make } from "../../dom.js";
import { quizTexts } from "../../texts/quiz.js";
import { gradeOrder, readOrder } from "../model/order.js";
import { markRow, unmarkRow } from "./mark.js";
import { QuizMarkupError } from "./parts.js";

/**
 * @typedef {import("./inputs.js").Inputs} Inputs
 *
 * @typedef {object} Row
 * @property {HTMLElement} row
 * @property {HTMLElement} words
 * @property {string} rank  in the right order
 */

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Inputs}
 */
export function orderInputs(host, question) {
  const list = /** @type {HTMLElement | null} */ (host.querySelector(".ck-order"));
  const served = [...host.querySelectorAll(".ck-order > li")].flatMap(readRow);
  const ranks = served.map(({ rank }) => rank);
  if (!list || served.length === 0 || !readOrder(ranks, list.children.length)) {
    throw new QuizMarkupError(question, "no steps to put in order");
  }

  let rows = served;
  // The server never shows the right order: a list left as it came is no answer.
  let moved = false;
  const tools = new Map(served.map((row) => [row, addButtons(row.words, (by) => move(row, by))]));
  const told = addTold(list);
  list.dataset.live = "";
  tellEnds();

  const current = () => rows.map(({ rank }) => rank);
  /** @param {string[]} wanted */
  const restore = (wanted) => {
    moved = readOrder(wanted, served.length) !== null;
    put(moved ? wanted.map((rank) => served[ranks.indexOf(rank)]) : served);
    told.textContent = "";
    for (const { row } of served) unmarkRow(row);
    lock(false);
  };
  const clear = () => restore([]);

  return {
    values: () => (moved ? current() : []),
    restore,
    clear,
    code: () => (moved ? current().join() : ""),
    demand: () => (moved ? "" : quizTexts.orderFirst),
    grade() {
      const grade = gradeOrder(current().map(Number));
      return moved ? grade : { ...grade, marks: [] };
    },
    result: quizTexts.orderResult,
    show({ marks }) {
      for (const { key, right } of marks) {
        const { row, words } = served[ranks.indexOf(key)];
        markRow(row, words, right);
      }
      told.textContent = "";
      lock(true);
    },
    focus() {
      // A learner already among the steps stays where they are; the first step can only go down.
      if (!list.contains(document.activeElement)) tools.get(rows[0])?.down.focus();
    },
    release() {
      clear();
      for (const { box } of tools.values()) box.remove();
      told.remove();
      delete list.dataset.live;
    },
  };

  /**
   * @param {Row} row
   * @param {-1 | 1} by
   */
  function move(row, by) {
    const place = rows.indexOf(row);
    const other = rows[place + by];
    if (!other) return;
    // The neighbour goes around the step: a step taken out of the page, even to be put back, would lose the focus.
    if (by < 0) row.row.after(other.row);
    else row.row.before(other.row);
    rows = rows.map((each) => (each === row ? other : each === other ? row : each));
    moved = true;
    tellEnds();
    told.textContent = quizTexts.moved(place + by + 1, rows.length);
    row.row.scrollIntoView({ block: "nearest" });
    host.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** @param {Row[]} order */
  function put(order) {
    rows = order;
    list?.append(...order.map(({ row }) => row));
    tellEnds();
  }

  /** The first step can't go up nor the last one down: their buttons say so, and keep the focus. */
  function tellEnds() {
    for (const [row, { up, down }] of tools) {
      up.setAttribute("aria-disabled", `${row === rows[0]}`);
      down.setAttribute("aria-disabled", `${row === rows[rows.length - 1]}`);
    }
  }

  /** @param {boolean} locked */
  function lock(locked) {
    for (const { box } of tools.values()) box.hidden = locked;
  }
}

/**
 * @param {Element} element
 * @returns {Row[]} none when the row has no words
 */
function readRow(element) {
  const row = /** @type {HTMLElement} */ (element);
  const words = /** @type {HTMLElement | null} */ (row.querySelector(".ck-order__text"));
  return words ? [{ row, words, rank: row.dataset.step ?? "" }] : [];
}

/**
 * @param {HTMLElement} words
 * @param {(by: -1 | 1) => void} move
 */
function addButtons(words, move) {
  const step = (words.textContent ?? "").trim();
  /** @param {string} verb @param {() => void} onclick */
  const button = (verb, onclick) =>
    // Which step, for who hears the buttons one after the other.
    make("button", { type: "button", text: verb, "aria-label": quizTexts.moveName(verb, step), onclick });
  const up = button(quizTexts.up, () => move(-1));
  const down = button(quizTexts.down, () => move(1));
  const box = make("div", { class: "ck-order__moves" }, up, down);
  box.addEventListener("keydown", (event) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!by) return;
    event.preventDefault(); // the page stays where it is
    move(by);
  });
  words.after(box);
  return { box, up, down };
}

/**
 * Where a move is told to who can't see it. No role: the question has one status already, which says its result.
 *
 * @param {HTMLElement} list
 * @returns {HTMLElement}
 */
function addTold(list) {
  const told = make("p", { class: "ck-sr", "aria-live": "polite", "aria-atomic": "true" });
  list.after(told);
  return told;
}
