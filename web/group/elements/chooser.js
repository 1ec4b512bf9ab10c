// Where files are given: a button that opens the system's window, and a frame to drop them in for who has a mouse.

import { button, make } from "../../dom.js";
import { groupTexts } from "../../texts/group.js";

const ID = "ck-group-files";

/**
 * @param {(files: File[]) => void} give
 * @param {AbortSignal} signal
 * @returns {{ box: HTMLElement, focus: () => void }}
 */
export function createChooser(give, signal) {
  const input = make("input", { type: "file", id: ID, multiple: true, accept: ".json,application/json", hidden: true });
  // The browser's own button would go on saying how many files were chosen last.
  const choose = button(groupTexts.choose, () => input.click());
  const label = make("label", { for: ID, text: groupTexts.files });
  const hint = make("p", { text: groupTexts.drop });
  const box = make("div", { class: "ck-group__files" }, label, input, choose, hint);

  input.addEventListener("change", handleChange, { signal });
  // A file dropped beside the frame would replace the page, and all that it shows.
  document.addEventListener("dragover", handleOver, { signal });
  document.addEventListener("drop", handleDrop, { signal });
  document.addEventListener("dragleave", () => mark(false), { signal });
  return { box, focus: () => choose.focus() };

  function handleChange() {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again, once mended.
    input.value = "";
    if (files.length > 0) give(files);
  }

  /** @param {DragEvent} event */
  function handleOver(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = isInside(event) ? "copy" : "none";
    mark(isInside(event));
  }

  /** @param {DragEvent} event */
  function handleDrop(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    mark(false);
    const files = [...event.dataTransfer.files];
    if (isInside(event) && files.length > 0) give(files);
  }

  /** @param {DragEvent} event */
  function isInside({ target }) {
    return target instanceof Node && box.contains(target);
  }

  /** @param {boolean} isOver */
  function mark(isOver) {
    box.classList.toggle("ck-group__files--over", isOver);
  }
}
