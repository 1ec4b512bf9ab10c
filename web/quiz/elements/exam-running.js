// A test under way: its questions, what is answered so far, the end.

import { button, make } from "../../dom.js";
import { recordOpen } from "../../progress/model/record.js";
import { examTexts } from "../../texts/exam.js";
import { progressTexts } from "../../texts/progress.js";
import { countVisible } from "../../visible-clock.js";
import { openQuestion } from "./open-question.js";
import { takeQuestion } from "./pool.js";
import { startQuestion } from "./question.js";

/**
 * @typedef {import("../../progress/model/types.js").OpenRun} OpenRun
 * @typedef {{ question: string, hash: string, right: boolean, chosen: string }} Graded
 *
 * @typedef {object} Item  one question of the test
 * @property {string} id
 * @property {string} hash
 * @property {HTMLElement} host
 * @property {HTMLInputElement | null} unknown  « je ne sais pas »
 * @property {() => boolean} isAnswered
 * @property {() => string[]} values
 * @property {() => Graded} grade
 * @property {() => void} correct  shows the verdict
 * @property {() => void} close
 */

/** Milliseconds after the last key before what is typed is kept: at most that much is lost. */
const PAUSE = 300;
const HANDFUL = 15;

/**
 * @param {import("./ck-exam.js").Test} test
 * @param {OpenRun} open
 * @param {AbortSignal} signal
 * @param {object} next
 * @param {string} next.notice
 * @param {() => void} next.giveUp
 * @param {(run: OpenRun, answers: Graded[], questions: HTMLElement) => void} next.finish
 */
export function showRunning(test, open, signal, { notice, giveUp, finish }) {
  const { assessment, kind, memory, place, pool } = test;
  let run = open;
  const questions = make("div", { class: "ck-exam__questions" });
  const title = make("h2", { tabindex: "-1", text: examTexts.title });
  const state = make("p", { class: "ck-exam__state" });
  const told = make("div", { role: "status" });
  const end = button(examTexts.finish, () => tryToFinish());
  const leave = make("p", {}, button(examTexts.giveUp, askToGiveUp, { class: "ck-button ck-button--plain" }));
  place.replaceChildren(
    title,
    make("p", { role: "status", text: [notice, progressTexts.trouble[memory.trouble()]].filter(Boolean).join(" ") }),
    state,
    questions,
    told,
    make("p", {}, end),
    leave,
  );
  const items = run.questions.flatMap(({ question }, rank) => {
    const host = takeQuestion(pool, question, examTexts.question(rank + 1, run.questions.length));
    if (!host) return [];
    questions.append(host);
    return [kind === "sequence" ? explainedItem(host) : silentItem(host)];
  });
  title.focus();
  refresh();

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  for (const type of ["input", "change"]) {
    questions.addEventListener(type, handleChange, { signal });
  }
  document.addEventListener("visibilitychange", save, { signal });
  addEventListener("pagehide", save, { signal });
  let unsaved = 0;
  countVisible((seconds) => {
    run = { ...run, seconds: run.seconds + seconds };
    unsaved += seconds;
    if (unsaved >= HANDFUL) save();
    refresh();
  }, signal);
  return () => {
    clearTimeout(timer);
    for (const { close } of items) close();
  };

  /** @param {Event} event */
  function handleChange({ target }) {
    for (const { host, unknown } of items) {
      if (!unknown || !(target instanceof Node) || !host.contains(target)) continue;
      // An answer given after « je ne sais pas » is an answer.
      if (target !== unknown) unknown.checked = false;
    }
    if (kind === "sequence") return;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
    askNoMore();
    refresh();
  }

  /** What was said of the questions left without answer may no longer be true. */
  function askNoMore() {
    told.replaceChildren();
    end.hidden = false;
  }

  function save() {
    clearTimeout(timer);
    unsaved = 0;
    if (signal.aborted) return;
    if (kind !== "sequence") {
      const given = items.map(({ id, values }) => [id, values()]);
      const unknown = items.filter((item) => item.unknown?.checked).map(({ id }) => id);
      run = { ...run, given: Object.fromEntries(given), unknown };
    }
    memory.change((progress) => recordOpen(progress, assessment, run, Date.now()));
  }

  function refresh() {
    const answered = items.filter(({ isAnswered }) => isAnswered()).length;
    const text = examTexts.state(answered, items.length, run.seconds);
    if (state.textContent !== text) state.textContent = text;
  }

  function tryToFinish() {
    const waiting = items.flatMap((item, rank) => (item.isAnswered() ? [] : [{ item, rank: rank + 1 }]));
    if (waiting.length === 0) {
      close();
      return;
    }
    const links = waiting.flatMap(({ item, rank }, index) => {
      const anchor = make("a", { href: `#${item.id}`, text: examTexts.question(rank, items.length) });
      anchor.addEventListener("click", (event) => {
        event.preventDefault();
        focusOn(item);
      });
      return index === 0 ? [anchor] : [", ", anchor];
    });
    const anyway = button(examTexts.finishAnyway, close, { class: "ck-button ck-button--plain" });
    told.replaceChildren(
      make("p", {}, examTexts.unanswered(waiting.map(({ rank }) => rank)), ...links, "."),
      make("p", {}, anyway),
    );
    end.hidden = true;
    told.querySelector("a")?.focus();
  }

  function close() {
    save();
    const answers = items.map(({ grade }) => grade());
    if (kind !== "positioning") for (const { correct } of items) correct();
    // The corrected questions live on in the results.
    finish(run, answers, questions);
  }

  function askToGiveUp() {
    const stay = button(
      examTexts.keep,
      () => {
        leave.replaceChildren(button(examTexts.giveUp, askToGiveUp, { class: "ck-button ck-button--plain" }));
        leave.querySelector("button")?.focus();
      },
      { class: "ck-button ck-button--plain" },
    );
    leave.replaceChildren(examTexts.giveUpAsk, " ", button(examTexts.giveUpSure, giveUp), " ", stay);
    stay.focus();
  }

  /** @param {HTMLElement} host @returns {Item} */
  function silentItem(host) {
    const opened = openQuestion(host);
    const { hash, id, inputs, parts } = opened;
    parts.submit.hidden = true;
    parts.form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    const unknown = kind === "positioning" ? addUnknown(parts.form, id) : null;
    if (run.given[id]) inputs.restore(run.given[id]);
    if (unknown) unknown.checked = run.unknown.includes(id);
    const isEmpty = () => inputs.values().every((value) => value.trim() === "");
    return {
      id,
      hash,
      host,
      unknown,
      isAnswered: () => Boolean(unknown?.checked) || inputs.demand() === "",
      values: inputs.values,
      grade() {
        if (unknown?.checked) return { question: id, hash, right: false, chosen: "?" };
        if (isEmpty()) return { question: id, hash, right: false, chosen: "" };
        return { question: id, hash, right: inputs.grade().right, chosen: inputs.code() };
      },
      correct: () => (isEmpty() ? opened.showKey() : opened.reveal(inputs.grade(), { quiet: true })),
      // What is corrected stays as it is shown.
      close: () => {},
    };
  }

  /** @param {HTMLElement} host @returns {Item} */
  function explainedItem(host) {
    const id = host.dataset.question ?? "";
    const hash = host.dataset.hash ?? "";
    /** @type {Map<string, Graded>} */
    const graded = new Map();
    startQuestion(host, {
      given: () => run.given[id] ?? null,
      reset: null,
      answered({ right, chosen, given }) {
        run = { ...run, given: { ...run.given, [id]: given } };
        graded.set(id, { question: id, hash, right, chosen });
        askNoMore();
        memory.change((progress) => recordOpen(progress, assessment, run, Date.now()));
        refresh();
      },
      restored: (right, chosen) => void graded.set(id, { question: id, hash, right, chosen }),
    });
    return {
      id,
      hash,
      host,
      unknown: null,
      isAnswered: () => graded.has(id),
      values: () => run.given[id] ?? [],
      grade: () => graded.get(id) ?? { question: id, hash, right: false, chosen: "" },
      correct: () => {},
      close: () => {},
    };
  }
}

/** @param {Item} item */
function focusOn({ host }) {
  host.scrollIntoView({ block: "start" });
  host.querySelector(/** @type {"input"} */ ("input, select, button"))?.focus({ preventScroll: true });
}

/**
 * @param {HTMLFormElement} form
 * @param {string} id
 * @returns {HTMLInputElement}
 */
function addUnknown(form, id) {
  const box = make("input", { type: "checkbox", id: `${id}-unknown`, class: "ck-exam__unknown" });
  form.append(make("p", {}, box, " ", make("label", { for: box.id, text: examTexts.unknown })));
  return box;
}
