// The life of the page: files come, are told, become tables, and are forgotten. Nothing is kept anywhere.

import { button, make } from "../../dom.js";
import { groupTexts } from "../../texts/group.js";
import { FEWEST, MOST } from "../model/items.js";
import { countDoubles, mergeFiles } from "../model/merge.js";
import { countLeftOut } from "../model/tries.js";
import { createChooser } from "./chooser.js";
import { readFiles } from "./files.js";
import { createNotes } from "./notes.js";
import { createReport } from "./report.js";

/**
 * @typedef {import("../../progress/model/course.js").Course} Course
 * @typedef {import("../../progress/model/results-file.js").ResultsFile} ResultsFile
 * @typedef {import("./files.js").Refused} Refused
 */

const PLAIN = { class: "ck-button ck-button--plain" };

/**
 * @param {HTMLElement} host
 * @param {Course} course
 * @param {import("../model/words.js").Wordings} wordings
 * @returns {() => void} puts back what the server made
 */
export function startGroup(host, course, wordings) {
  const served = [...host.childNodes];
  const listening = new AbortController();
  const { signal } = listening;
  /** @type {ResultsFile[]} */
  let files = [];
  /** @type {Refused[]} */
  let refused = [];
  // Files still being read when all is removed must not come back.
  let round = 0;

  const chooser = createChooser((chosen) => void take(chosen), signal);
  const status = make("p", { class: "ck-group__status", role: "status" });
  const refusals = createNotes(groupTexts.refused);
  const notes = createNotes("");
  const print = button(groupTexts.print, () => window.print(), PLAIN);
  const tools = make("p", { class: "ck-group__tools", hidden: true }, print, button(groupTexts.removeAll, removeAll, PLAIN));
  const report = createReport(course, wordings);
  host.replaceChildren(chooser.box, status, refusals.box, notes.box, tools, report.box);
  // A browser may keep a page that was left, to come back to it: not what was in this one.
  addEventListener("pagehide", forget, { signal });
  return stop;

  /** @param {File[]} chosen */
  async function take(chosen) {
    const mine = round;
    const read = await readFiles(chosen, course.course.id);
    if (mine !== round) return;
    files = [...files, ...read.files];
    // Chosen again, a file is judged again.
    refused = [...refused.filter(({ name }) => !chosen.some((file) => file.name === name)), ...read.refused];
    show();
  }

  function show() {
    const learners = mergeFiles(files);
    const enough = learners.length >= FEWEST;
    const summary = groupTexts.summary({ files: files.length, learners: learners.length, refused: refused.length });
    status.textContent = enough ? summary : `${summary} ${groupTexts.tooFew}`;
    refusals.show(refused.map(groupTexts.refusal));
    const doubles = countDoubles(files);
    const { older, unknown } = countLeftOut(learners, course);
    notes.show([
      ...(doubles > 0 ? [groupTexts.doubles(doubles)] : []),
      ...(learners.length > MOST ? [groupTexts.tooMany(learners.length)] : []),
      ...(older > 0 ? [groupTexts.older(older)] : []),
      ...(unknown > 0 ? [groupTexts.unknown(unknown)] : []),
    ]);
    tools.hidden = false;
    print.hidden = !enough;
    report.show(enough ? learners : []);
  }

  function removeAll() {
    forget();
    status.textContent = groupTexts.removed;
    // The button in use has disappeared.
    chooser.focus();
  }

  function forget() {
    round += 1;
    files = [];
    refused = [];
    status.textContent = "";
    refusals.show([]);
    notes.show([]);
    report.show([]);
    tools.hidden = true;
  }

  function stop() {
    listening.abort();
    forget();
    host.replaceChildren(...served);
  }
}
