// The life of one question: answered, explained, started again. It knows no kind of question.

import { quizTexts } from "../../texts.js";
import { ANSWERED } from "../events.js";
import { inputsOf } from "./kinds.js";
import { verdict } from "./mark.js";
import { findParts } from "./parts.js";

/**
 * @param {HTMLElement} host
 * @returns {() => void} gives the markup back as the server made it
 */
export function startQuestion(host) {
  const question = host.dataset.question ?? "";
  // Both may throw, before anything is changed: the question then stays readable as it came.
  const { form, key, status, submit } = findParts(host, question);
  const inputs = inputsOf(host, question);

  const retry = addRetry(submit);
  // A live region must be in the page, and shown, before it has something to say.
  status.setAttribute("role", "status");
  status.classList.remove("hidden");
  showUnanswered();

  const listening = new AbortController();
  const { signal } = listening;
  form.addEventListener("submit", handleSubmit, { signal });
  retry.addEventListener("click", handleRetry, { signal });
  retry.addEventListener("keydown", refuseRepeat, { signal });
  return stop;

  /** @param {Event} event */
  function handleSubmit(event) {
    event.preventDefault();
    // Enter in a locked blank still submits its form.
    if (host.dataset.verdict) return;
    const demand = inputs.demand();
    if (demand) {
      say([demand]);
      inputs.focus();
    } else {
      answer();
    }
  }

  /** @param {MouseEvent} event */
  function handleRetry(event) {
    // The second click of a double click on the other button.
    if (event.detail > 1) return;
    inputs.clear();
    showUnanswered();
    inputs.focus();
  }

  function answer() {
    const focused = document.activeElement;
    const grade = inputs.grade();
    host.dataset.verdict = verdict(grade.right);
    inputs.show(grade);
    say([inputs.result(grade), ...grade.marks.map(({ why }) => why).filter(Boolean)]);
    key.hidden = false;
    key.open = true;
    submit.hidden = true;
    retry.hidden = false;
    // Hidden and disabled things lose focus: it would go back to the top of the page.
    if (focused && form.contains(focused)) retry.focus();

    /** @type {import("../events.js").Answered} */
    const detail = { question, hash: host.dataset.hash ?? "", right: grade.right };
    host.dispatchEvent(new CustomEvent(ANSWERED, { bubbles: true, detail }));
  }

  function showUnanswered() {
    delete host.dataset.verdict;
    say([]);
    key.hidden = true;
    key.open = false;
    submit.hidden = false;
    retry.hidden = true;
  }

  /** @param {string[]} sentences  plain text */
  function say(sentences) {
    status.replaceChildren(
      ...sentences.map((sentence) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = sentence;
        return paragraph;
      }),
    );
  }

  function stop() {
    listening.abort();
    inputs.release();
    showUnanswered();
    key.hidden = false;
    retry.remove();
    status.removeAttribute("role");
    status.classList.add("hidden");
  }
}

/**
 * @param {HTMLButtonElement} submit
 * @returns {HTMLButtonElement}
 */
function addRetry(submit) {
  const retry = document.createElement("button");
  retry.type = "button";
  retry.className = "quiz-button ck-quiz__retry";
  retry.textContent = quizTexts.retry;
  submit.after(retry);
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
