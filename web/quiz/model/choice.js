// Questions answered by choosing: one answer, or several.

/** @typedef {import("./types.js").Grade} Grade */

/**
 * @typedef {object} Option
 * @property {string} value
 * @property {boolean} right
 */

/**
 * One rule for both kinds: all the right options and no other. With radio buttons one only is chosen.
 *
 * @param {Option[]} options
 * @param {string[]} chosen  values of the chosen options
 * @returns {Grade}
 */
export function gradeChoice(options, chosen) {
  const taken = options.filter((option) => chosen.includes(option.value));
  const expected = options.filter((option) => option.right);
  const wrong = taken.filter((option) => !option.right).length;
  const missing = expected.filter((option) => !taken.includes(option)).length;
  return {
    right: wrong === 0 && missing === 0,
    wrong,
    missing,
    total: expected.length,
    marks: taken.map(({ value, right }) => ({ key: value, right, why: "" })),
  };
}

/**
 * @param {string[]} chosen  values: ranks of the options in the course
 * @returns {string} "0+2"; "" when nothing was chosen
 */
export function choiceCode(chosen) {
  return [...chosen].sort((a, b) => Number(a) - Number(b)).join("+");
}
