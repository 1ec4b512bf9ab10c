// Before a test: begin it, with a draw of one's own or the trainer's; what the last one gave.

import { button, make } from "../../dom.js";
import { runsOf } from "../../progress/model/tally.js";
import { examTexts } from "../../texts/exam.js";
import { progressTexts } from "../../texts/progress.js";
import { resultTable, summaryOf } from "./exam-results.js";

/**
 * @param {import("./ck-exam.js").Test} test
 * @param {object} next
 * @param {string} next.notice
 * @param {(seed: string) => void} next.begin
 * @param {{ missed: number, begin: () => void } | null} next.again
 */
export function showStart(test, { notice, begin, again }) {
  const { assessment, memory, place } = test;
  const progress = memory.read();
  const last = runsOf(progress, assessment).pop();
  const seed = make("input", {
    type: "text",
    id: "ck-seed",
    class: "ck-field",
    inputmode: "numeric",
    maxlength: "8",
    autocomplete: "off",
  });
  const form = make(
    "form",
    { class: "ck-exam__start", method: "dialog" },
    make("label", { for: "ck-seed", text: examTexts.seedLabel }),
    seed,
    make("p", { class: "ck-exam__help", id: "ck-seed-help", text: examTexts.seedHelp }),
    make("button", { type: "submit", class: "ck-button", text: examTexts.start }),
  );
  seed.setAttribute("aria-describedby", "ck-seed-help");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin(seed.value.trim() || randomSeed());
  });
  place.replaceChildren(
    make("p", { role: "status", text: [notice, progressTexts.trouble[memory.trouble()]].filter(Boolean).join(" ") }),
    form,
  );
  if (last) {
    place.append(
      make("h2", { text: examTexts.last }),
      make("p", { text: summaryOf(test, last) }),
      resultTable(test, last),
    );
    if (again) place.append(make("p", {}, button(examTexts.again(again.missed), again.begin)));
  }
  // The button that led here is gone: the focus must not go back to the top of the page.
  if (notice) seed.focus();
}

/** @returns {string} a number that is easily said in a room */
function randomSeed() {
  const [number] = crypto.getRandomValues(new Uint16Array(1));
  return `${1000 + (number % 9000)}`;
}
