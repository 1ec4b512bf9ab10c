// One question of the server, made answerable: asked, graded, explained, given back. It knows no kind of question, and
// nothing of what is kept of the answers.

import { inputsOf } from "./kinds.js";
import { verdict } from "./mark.js";
import { findParts } from "./parts.js";

/** @typedef {import("../model/types.js").Grade} Grade */

/**
 * @typedef {object} OpenQuestion
 * @property {HTMLElement} host
 * @property {string} id
 * @property {string} hash
 * @property {string} objective
 * @property {string} lesson
 * @property {import("./parts.js").Parts} parts
 * @property {import("./inputs.js").Inputs} inputs
 * @property {(sentences: string[]) => void} say  plain text, in the question's live region
 * @property {() => void} ask  as if it had never been answered
 * @property {(grade: Grade, options?: { quiet?: boolean }) => void} reveal  verdict, reasons and key; quiet: nothing is announced
 * @property {() => void} showKey  the right answer and its explanation, without a verdict
 * @property {() => void} close  gives the markup back as the server made it
 */

/**
 * Throws a QuizMarkupError, before anything is changed, when the question can't work: it stays readable as it came.
 *
 * @param {HTMLElement} host
 * @returns {OpenQuestion}
 */
export function openQuestion(host) {
  const id = host.dataset.question ?? "";
  const parts = findParts(host, id);
  const inputs = inputsOf(host, id);
  const { key, status, submit } = parts;
  // As the server made it, a question is not answered: only its key, open to who has no script, is out of place.
  key.hidden = true;

  return {
    host,
    id,
    hash: host.dataset.hash ?? "",
    objective: host.dataset.objective ?? "",
    lesson: host.dataset.lesson ?? "",
    parts,
    inputs,
    say,
    ask,
    reveal,
    showKey,
    close,
  };

  function ask() {
    delete host.dataset.verdict;
    status.setAttribute("role", "status");
    say([]);
    key.hidden = true;
    key.open = false;
    submit.hidden = false;
  }

  /**
   * @param {Grade} grade
   * @param {{ quiet?: boolean }} [options]
   */
  function reveal(grade, { quiet = false } = {}) {
    host.dataset.verdict = verdict(grade.right);
    inputs.show(grade);
    // Twenty questions corrected at once must not all speak.
    if (quiet) status.removeAttribute("role");
    say([inputs.result(grade), ...grade.marks.map(({ why }) => why).filter(Boolean)]);
    showKey();
  }

  function showKey() {
    key.hidden = false;
    key.open = true;
    submit.hidden = true;
  }

  /** @param {string[]} sentences */
  function say(sentences) {
    status.replaceChildren(
      ...sentences.map((sentence) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = sentence;
        return paragraph;
      }),
    );
  }

  function close() {
    inputs.release();
    ask();
    key.hidden = false;
  }
}
