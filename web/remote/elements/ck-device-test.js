// <ck-device-test data-course="…" data-updated="…">: what this device can do for a day at a distance, check by check.

import { make } from "../../dom.js";
import { randomCode } from "../../progress/store.js";
import { openStore } from "../../storage.js";
import { remoteTexts } from "../../texts/remote.js";
import { CHECKS, countLevels, judge } from "../model/checks.js";
import { emptyState, parseState, VERSION } from "../model/state.js";
import { controlsOf, showAnswer } from "./controls.js";
import { answerOpener } from "./popup.js";
import { describeDevice, readDevice } from "./readings.js";
import { summary } from "./summary.js";
import { trialSheet } from "./trial-sheet.js";

/** Of this page, as long as it stays: a page loaded again has another. */
const LIFE = randomCode();

export class CkDeviceTest extends HTMLElement {
  #life = new AbortController();
  /** @type {Node[]} */
  #own = [];

  connectedCallback() {
    if (answerOpener()) return;
    this.#life = new AbortController();
    this.#own = [...this.childNodes];
    open(this, this.#life.signal);
  }

  disconnectedCallback() {
    this.#life.abort();
    if (this.#own.length > 0) this.replaceChildren(...this.#own);
  }
}

/**
 * @param {HTMLElement} host
 * @param {AbortSignal} signal
 */
function open(host, signal) {
  const store = openStore({ area: "device-test", version: VERSION, name: host.dataset.course ?? "", parse: parseState });
  let state = store.load().value ?? emptyState();
  const found = state.mark !== "" && state.mark !== LIFE;
  // The first page leaves a mark; a later one that reads it shows that the memory lasts.
  state = { ...state, mark: state.mark || LIFE };
  let writes = store.save(state) === "";

  const told = make("p", { role: "status", class: "ck-check__told" });
  const announce = (/** @type {string} */ text) => (told.textContent = text);
  const rows = new Map(CHECKS.map((check) => [check, row(check)]));
  const end = summary(announce, forget);
  host.replaceChildren(
    make("h2", { text: remoteTexts.checks }),
    make("p", { text: remoteTexts.lead }),
    told,
    make("ol", { class: "ck-checks" }, ...[...rows.values()].map(({ box }) => box)),
    end.box,
    trialSheet(),
  );
  for (const [check, { box }] of rows) showAnswer(box, state.answers[check] ?? "");
  show();
  // The window is made larger because the check said so.
  addEventListener("resize", show, { signal });
  addEventListener("afterprint", () => delete host.dataset.printing, { signal });

  /** @param {import("../model/checks.js").Check} check */
  function row(check) {
    const level = make("strong", { class: "ck-check__level" });
    const result = make("span");
    const doing = make("p", { class: "ck-check__doing" });
    const controls = controlsOf(check, { code: LIFE, say, print, signal });
    const box = make(
      "li",
      { class: "ck-check" },
      make("h3", { text: remoteTexts.titles[check] }),
      make("p", {}, level, " ", result),
      doing,
      ...controls,
    );
    return { box, level, result, doing };
  }

  /** @type {import("./controls.js").Say} */
  function say(check, answer) {
    state = { ...state, answers: { ...state.answers, [check]: answer } };
    writes = store.save(state) === "";
    show();
    const finding = findings().find((one) => one.check === check);
    if (finding) announce(`${remoteTexts.titles[check]}${remoteTexts.colon}${remoteTexts.levels[finding.level]}`);
  }

  function print() {
    host.dataset.printing = "sheet";
    window.print();
  }

  function forget() {
    state = emptyState();
    store.save(state);
    for (const { box } of rows.values()) showAnswer(box, "");
    show();
    announce(remoteTexts.forgotten);
  }

  function findings() {
    return judge(readDevice({ writes, found, updated: host.dataset.updated ?? "" }), state.answers);
  }

  function show() {
    const all = findings();
    const device = describeDevice();
    for (const { check, level, reason } of all) {
      const shown = rows.get(check);
      if (!shown) continue;
      const { is, todo } = remoteTexts.found(check, reason, device);
      shown.box.dataset.level = level;
      shown.level.textContent = remoteTexts.levels[level];
      shown.result.textContent = is;
      shown.doing.textContent = todo;
    }
    end.show(remoteTexts.report(all, countLevels(all), device));
  }
}
