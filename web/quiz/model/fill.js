// Questions answered by typing in one or more blanks.

import { isExactly, lengthsThatDiffer } from "./exact.js";
import { gradeEach, markField } from "./fields.js";
import { readMistakes, readTexts } from "./known.js";
import { isSame } from "./same.js";

/**
 * @typedef {import("./types.js").Grade} Grade
 * @typedef {import("./types.js").Mistake} Mistake
 */

/**
 * @typedef {object} Blank
 * @property {string} answer  the one shown as right
 * @property {string[]} accept  others taken as right
 * @property {Mistake[]} mistakes
 * @property {boolean} exact  every character counts, in mistakes too
 */

/**
 * @param {Blank[]} blanks
 * @param {string[]} typed  one text a blank, in the same order
 * @returns {Grade}
 */
export function gradeFill(blanks, typed) {
  return gradeEach(
    blanks.map(({ answer, accept, mistakes, exact }, index) => {
      const is = exact ? isExactly : isSame;
      const text = typed[index];
      const answers = [answer, ...accept];
      const right = answers.some((expected) => is(text, expected));
      const mark = markField(index, right, mistakes, (mistake) => is(text, mistake.typed));
      const lengths = exact && !right ? lengthsThatDiffer(text, answers) : undefined;
      return lengths ? { ...mark, lengths } : mark;
    }),
  );
}

/**
 * The blank as the server wrote it in data attributes; null when that can't be read.
 *
 * @param {{ answer?: string, accept?: string, mistakes?: string, exact?: string }} data
 * @returns {Blank | null}
 */
export function readBlank(data) {
  if (data.answer === undefined) return null;
  const accept = readTexts(data.accept);
  const mistakes = readMistakes(data.mistakes);
  return accept && mistakes && { answer: data.answer, accept, mistakes, exact: data.exact === "true" };
}
