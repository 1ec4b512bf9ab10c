// The summary of the test, as text that the learner copies, saves and hands over: nothing is sent from here.

import { button, make } from "../../dom.js";
import { download } from "../../download.js";
import { localDay } from "../../journey/model/calendar.js";
import { remoteTexts } from "../../texts/remote.js";

const PLAIN = { class: "ck-button ck-button--plain" };

/**
 * @param {(text: string) => void} announce
 * @param {() => void} forget  what the learner said, here and in the memory
 * @returns {{ box: HTMLElement, show: (text: string) => void }}
 */
export function summary(announce, forget) {
  const field = make("textarea", { id: "ck-summary", class: "ck-field", rows: "18", readonly: true });
  const box = make(
    "div",
    {},
    make("h2", { text: remoteTexts.summary }),
    make("p", { text: remoteTexts.summaryHelp }),
    make("p", {}, make("label", { for: "ck-summary", text: remoteTexts.summaryLabel }), field),
    make(
      "p",
      { class: "ck-check__tools" },
      button(remoteTexts.copy, () => void copy()),
      button(remoteTexts.save, save),
      button(remoteTexts.forget, forget, PLAIN),
    ),
  );
  return { box, show: (text) => (field.value = text) };

  async function copy() {
    try {
      await navigator.clipboard.writeText(field.value);
      announce(remoteTexts.copied);
    } catch {
      // Not every browser lends its clipboard to a page of a folder.
      field.focus();
      field.select();
      announce(remoteTexts.copyByHand);
    }
  }

  function save() {
    download(`test-appareil-${localDay(new Date())}.txt`, "text/plain", `${field.value}\n`);
    announce(remoteTexts.saved);
  }
}
