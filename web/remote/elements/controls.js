// What the learner presses, types or chooses, check by check. Each gives the code of an answer.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { remoteTexts } from "../../texts/remote.js";
import { judgeTyped } from "../model/checks.js";
import { tryPopup } from "./popup.js";

/**
 * @typedef {import("../model/checks.js").Check} Check
 * @typedef {(check: Check, answer: string) => void} Say
 *
 * @typedef {object} Asked
 * @property {string} code  of this page: what the trial file holds
 * @property {Say} say
 * @property {() => void} print
 * @property {AbortSignal} signal
 */

const PLAIN = { class: "ck-button ck-button--plain" };

/**
 * @param {Check} check
 * @param {Asked} asked
 * @returns {Node[]} nothing for a check that reads itself
 */
export function controlsOf(check, asked) {
  const { say, print, signal } = asked;
  switch (check) {
    case "memory":
      return [make("p", {}, button(remoteTexts.reload, () => location.reload(), PLAIN))];
    case "keyboard":
      return keyboard(asked);
    case "files":
      return files(asked);
    case "popup":
      return [make("p", {}, button(remoteTexts.popup, () => tryPopup((answer) => say(check, answer), signal), PLAIN))];
    case "print":
      return [make("p", {}, button(remoteTexts.print, print, PLAIN)), choices(check, say)];
    case "clock":
    case "sound":
      return [choices(check, say)];
    default:
      return [];
  }
}

/**
 * @param {"clock" | "print" | "sound"} check
 * @param {Say} say
 */
function choices(check, say) {
  const { question, answers } = remoteTexts.asked[check];
  return make(
    "fieldset",
    { class: "ck-check__choices" },
    make("legend", { text: question }),
    ...Object.entries(answers).map(([code, text]) =>
      make(
        "label",
        {},
        make("input", { type: "radio", name: `ck-${check}`, value: code, onchange: () => say(check, code) }),
        " ",
        text,
      ),
    ),
  );
}

/** @param {Asked} asked */
function keyboard({ say, signal }) {
  const field = make("input", { type: "text", id: "ck-typed", class: "ck-field", autocomplete: "off", spellcheck: "false" });
  field.addEventListener("input", () => say("keyboard", judgeTyped(field.value)), { signal });
  return [make("p", {}, make("label", { for: "ck-typed", text: remoteTexts.typed }), field)];
}

/** @param {Asked} asked */
function files({ code, say, signal }) {
  const content = remoteTexts.trial(code);
  const picker = make("input", { type: "file", id: "ck-trial", class: "ck-field", accept: ".txt,text/plain" });
  picker.addEventListener("change", () => void compare(), { signal });
  return [
    make("p", {}, button(remoteTexts.saveTrial, save, PLAIN)),
    make("p", {}, make("label", { for: "ck-trial", text: remoteTexts.chooseTrial }), picker),
  ];

  function save() {
    download("essai-a-distance.txt", "text/plain", content);
    say("files", "saved");
  }

  async function compare() {
    const file = picker.files?.[0];
    if (!file) return;
    // Somebody may choose a film: it is not read whole.
    const same = file.size < 1000 && (await file.text()) === content;
    picker.value = "";
    say("files", same ? "same" : "other");
  }
}

/**
 * Shows again what was said before the page was loaded again.
 *
 * @param {HTMLElement} box  of a check
 * @param {string} answer
 */
export function showAnswer(box, answer) {
  for (const radio of box.querySelectorAll("input")) {
    if (radio.type === "radio") radio.checked = radio.value === answer;
    if (radio.type === "text" && answer === "") radio.value = "";
  }
}
