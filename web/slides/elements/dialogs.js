// Windows over the slides: where to go, which keys, the votes. Each gives the focus back to what opened it.

import { button, make } from "../../dom.js";
import { slidesTexts as texts } from "../../texts/slides.js";
import { found } from "../model/find.js";

/**
 * @param {string} title
 * @param {(Node | string)[]} content
 * @returns {HTMLDialogElement}
 */
export function openDialog(title, ...content) {
  const dialog = make(
    "dialog",
    { class: "ck-dialog", "aria-label": title },
    make("h2", { text: title }),
    ...content,
    button(texts.close, () => dialog.close(), { class: "ck-button ck-dialog__close" }),
  );
  // Keys typed here are not for the slides.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * @param {{ title: string, group: string, row: string, main: boolean }[]} slides
 * @param {number} current
 * @param {(index: number) => void} go
 */
export function openJump(slides, current, go) {
  const list = make("ol", { class: "ck-jump" });
  const told = make("p", { role: "status" });
  const field = make("input", { type: "text", "aria-label": texts.jumpFilter, oninput: show, autofocus: true });
  const dialog = openDialog(texts.jumpTitle, make("p", {}, field), told, list);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("button")?.click();
  });
  /** @param {number} index  @param {number | undefined} before */
  function isSame(index, before) {
    return before !== undefined && slides[before].title === slides[index].title && slides[before].row === slides[index].row;
  }

  show();
  list.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  field.focus();

  function show() {
    const indexes = found(slides, field.value);
    // Without a word to look for, the main line is enough of a list.
    const wanted = field.value.trim() === "" ? indexes.filter((index) => slides[index].main || index === current) : indexes;
    // Slides that go on under the same title are found by the first of them.
    const listed = wanted.filter((index, rank) => index === current || !isSame(index, wanted[rank - 1]));
    told.textContent = texts.jumpFound(listed.length);
    let group = "";
    list.replaceChildren(
      ...listed.flatMap((index) => {
        const { title, group: own } = slides[index];
        const item = make(
          "li",
          {},
          button(title, () => {
            dialog.close();
            go(index);
          }, index === current ? { "aria-current": "true" } : {}),
        );
        if (own === group) return [item];
        group = own;
        return [make("li", { class: "ck-jump__group", text: own }), item];
      }),
    );
  }
}

/**
 * @param {{ main: number, all: number }} count  slides of the main line, and in all
 * @param {(what: "principales" | "toutes" | "notes") => void} print
 */
export function openPrint(count, print) {
  const acts = /** @type {const} */ ([
    ["principales", texts.printMain(count.main)],
    ["notes", texts.printNotes(count.main)],
    ["toutes", texts.printAll(count.all)],
  ]).map(([what, text]) =>
    button(text, () => {
      dialog.close();
      print(what);
    }),
  );
  const dialog = openDialog(texts.print, make("p", { text: texts.printHint }), make("p", { class: "ck-dialog__acts" }, ...acts));
}

/** @param {string} question  @param {string} yes  @param {() => void} act */
export function openSure(question, yes, act) {
  const dialog = openDialog(
    question,
    make(
      "p",
      { class: "ck-dialog__acts" },
      button(yes, () => {
        dialog.close();
        act();
      }),
    ),
  );
}

export function openHelp() {
  const rows = texts.keys.map(([key, does]) =>
    make("div", {}, make("dt", {}, make("kbd", { text: key })), make("dd", { text: does })),
  );
  openDialog(texts.helpTitle, make("dl", { class: "ck-keys" }, ...rows), make("p", { text: texts.honest }));
}
