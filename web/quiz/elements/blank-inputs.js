// Fields to type in, placed by the server inside the question: read, mark, lock.

import { quizTexts } from "../../texts/quiz.js";
import { fieldsCode, firstEmpty } from "../model/fields.js";
import { gradeFill, readBlank } from "../model/fill.js";
import { createMark } from "./mark.js";
import { QuizMarkupError } from "./parts.js";

/**
 * @typedef {import("./inputs.js").Inputs} Inputs
 * @typedef {import("./inputs.js").Grade} Grade
 *
 * @typedef {object} Fields  what differs from one kind of fields to another
 * @property {(typed: string[]) => string} demand
 * @property {(typed: string[]) => Grade} grade
 */

/**
 * @param {HTMLElement} host
 * @param {string} question
 * @returns {Inputs}
 */
export function blankInputs(host, question) {
  const inputs = /** @type {HTMLInputElement[]} */ ([...host.querySelectorAll("input.quiz-blank-input")]);
  if (inputs.length === 0) throw new QuizMarkupError(question, "no blank to fill in");
  const blanks = inputs.map((input, index) => {
    const blank = readBlank(input.dataset);
    if (!blank) throw new QuizMarkupError(question, `blank ${index + 1} can't be read`);
    return blank;
  });

  return fieldInputs(question, inputs, {
    demand(typed) {
      if (firstEmpty(typed) < 0) return "";
      return inputs.length === 1 ? quizTexts.fillFirst : quizTexts.fillEachFirst;
    },
    grade: (typed) => withLengths(gradeFill(blanks, typed)),
  });
}

/**
 * @param {string} question
 * @param {HTMLInputElement[]} inputs
 * @param {Fields} fields
 * @returns {Inputs}
 */
export function fieldInputs(question, inputs, { demand, grade }) {
  const serverDescriptions = inputs.map((input) => input.getAttribute("aria-describedby"));
  /** @type {HTMLElement[]} */
  let shown = [];

  const values = () => inputs.map((input) => input.value);
  /** @param {string[]} typed */
  const restore = (typed) => {
    for (const mark of shown) mark.remove();
    shown = [];
    inputs.forEach((input, index) => {
      input.value = typed.length === inputs.length ? typed[index] : "";
      input.readOnly = false;
      describe(input, serverDescriptions[index]);
    });
  };
  const clear = () => restore([]);

  return {
    values,
    restore,
    clear,
    code: () => fieldsCode(grade(values()), values()),
    demand: () => demand(values()),
    grade: () => grade(values()),
    result: quizTexts.fillResult,
    show({ marks }) {
      shown = marks.map(({ right }, index) => {
        const input = inputs[index];
        const mark = createMark(right);
        mark.id = `${question}-mark-${index}`;
        (unitOf(input) ?? input).after(mark);
        describe(input, [serverDescriptions[index], mark.id].filter(Boolean).join(" "));
        // Read-only, not disabled: what was typed stays in the reading order, and focus stays in it.
        input.readOnly = true;
        return mark;
      });
    },
    focus: () => inputs[Math.max(0, firstEmpty(values()))].focus(),
    release: clear,
  };
}

/**
 * @param {HTMLInputElement} input
 * @returns {Element | null | undefined} the unit written after a number
 */
function unitOf(input) {
  return input.parentElement?.querySelector(".ck-numeric__unit");
}

/**
 * @param {HTMLInputElement} input
 * @param {string | null} ids
 */
function describe(input, ids) {
  if (ids) input.setAttribute("aria-describedby", ids);
  else input.removeAttribute("aria-describedby");
}

/**
 * Where every character counts, a learner who typed one too many is told so before anything else.
 *
 * @param {Grade} grade
 * @returns {Grade}
 */
function withLengths(grade) {
  const marks = grade.marks.map((mark) =>
    mark.lengths ? { ...mark, why: `${quizTexts.lengths(mark.lengths)} ${mark.why}`.trim() } : mark,
  );
  return { ...grade, marks };
}
