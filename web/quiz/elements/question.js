// The life of one question that is corrected at once: answered, explained, started again, remembered.

import { quizTexts } from "../../texts/quiz.js";
import { ASK_AGAIN } from "../events.js";
import { openQuestion } from "./open-question.js";

/**
 * What is kept of the answers: a lesson's quiz keeps them on the device, a test with its run.
 *
 * @typedef {object} Keeper
 * @property {(id: string, hash: string) => string[] | null} given  what was answered before, null when it must be asked
 * @property {(answer: import("../../progress/model/record.js").Given) => void} answered
 * @property {((id: string, hash: string) => void) | null} reset  null where an answer is given once
 * @property {(right: boolean, chosen: string) => void} [restored]  told what an answer given before is worth
 */

/**
 * @param {HTMLElement} host
 * @param {Keeper} keeper
 * @returns {() => void} gives the markup back as the server made it
 */
export function startQuestion(host, keeper) {
  const opened = openQuestion(host);
  const { id, hash, inputs, parts } = opened;
  // Most questions of a page are not answered yet: the button is made when it has something to do.
  /** @type {HTMLButtonElement | null} */
  let retry = null;
  const before = keeper.given(id, hash);
  if (before) showBefore(before);

  parts.form.addEventListener("submit", handleSubmit);
  host.addEventListener(ASK_AGAIN, again);
  return () => {
    parts.form.removeEventListener("submit", handleSubmit);
    host.removeEventListener(ASK_AGAIN, again);
    opened.close();
    retry?.remove();
  };

  /** @param {string[]} given */
  function showBefore(given) {
    inputs.restore(given);
    // A list of answers that no longer fits is asked again.
    if (inputs.demand()) {
      inputs.clear();
      return;
    }
    const [chosen, grade] = [inputs.code(), inputs.grade()];
    finish(grade, { quiet: true });
    keeper.restored?.(grade.right, chosen);
  }

  /** @param {Event} event */
  function handleSubmit(event) {
    event.preventDefault();
    // Enter in a locked blank still submits its form.
    if (host.dataset.verdict) return;
    const demand = inputs.demand();
    if (demand) {
      opened.say([demand]);
      inputs.focus();
    } else {
      answer();
    }
  }

  /** @param {MouseEvent} event */
  function handleRetry(event) {
    // The second click of a double click on the other button.
    if (event.detail > 1) return;
    again();
    inputs.focus();
  }

  function again() {
    inputs.clear();
    ask();
    keeper.reset?.(id, hash);
  }

  function answer() {
    const focused = document.activeElement;
    const given = inputs.values();
    const chosen = inputs.code();
    const grade = inputs.grade();
    finish(grade, { quiet: false });
    // Hidden and disabled things lose focus: it would go back to the top of the page.
    if (focused && host.contains(focused)) (retry ?? parts.key.querySelector("summary"))?.focus();
    keeper.answered({ question: id, hash, right: grade.right, chosen, given });
  }

  /**
   * @param {import("../model/types.js").Grade} grade
   * @param {{ quiet: boolean }} options
   */
  function finish(grade, options) {
    opened.reveal(grade, options);
    if (!keeper.reset) return;
    retry ??= makeRetry(handleRetry);
    parts.submit.after(retry);
  }

  function ask() {
    opened.ask();
    retry?.remove();
  }
}

/**
 * @param {(event: MouseEvent) => void} pressed
 * @returns {HTMLButtonElement}
 */
function makeRetry(pressed) {
  const retry = document.createElement("button");
  retry.type = "button";
  retry.className = "quiz-button ck-quiz__retry";
  retry.textContent = quizTexts.retry;
  retry.addEventListener("click", pressed);
  retry.addEventListener("keydown", refuseRepeat);
  return retry;
}

/**
 * Enter held down on « Valider » would go on pressing the button that takes its place and the focus.
 *
 * @param {KeyboardEvent} event
 */
function refuseRepeat(event) {
  if (event.repeat) event.preventDefault();
}
