// What a code of hooks/coursekit/quizzes/wordings.py stands for. Only the mistakes are told: of a matching where one pair is
// wrong, that pair. So two learners who share one mistake out of three are counted together.

/**
 * @typedef {object} Wording
 * @property {string} kind  "single" | "multiple" | "fill" | "numeric" | "order" | "match"
 * @property {string} prompt
 * @property {string[]} [answers]
 * @property {number[]} [right]  ranks in `answers`; of a matching, one an item
 * @property {{ answer: string, mistakes: string[] }[]} [fields]
 * @property {string[]} [steps]
 * @property {string[]} [items]
 *
 * @typedef {Record<string, Wording>} Wordings  by question
 *
 * @typedef {{ what: "chosen" | "ticked" | "missed", text: string }
 *   | { what: "typed", field: number, text: string }
 *   | { what: "placed", rank: number, text: string, instead: string }
 *   | { what: "paired", item: string, text: string }
 *   | { what: "unknown" | "none" | "other" }} Mistake
 *   `field` is 0 when there is only one; a `text` is "" when nobody knows the words
 *
 * @typedef {{ mistake: Mistake, learners: number }} Counted
 */

const BLANK = /\[\[\d+\]\]/g;
const NUMBER = /^\d+$/;
/** @type {Mistake[]} */
const OTHER = [{ what: "other" }];

/**
 * @param {Wording | undefined} wording
 * @returns {string} the question, its blanks as dots
 */
export function promptOf(wording) {
  return wording ? wording.prompt.replace(BLANK, "…") : "";
}

/**
 * @param {Wording | undefined} wording
 * @param {string[]} codes  wrong answers, one a learner
 * @returns {Counted[]} the most made first
 */
export function countMistakes(wording, codes) {
  /** @type {Map<string, Counted>} */
  const counts = new Map();
  for (const code of codes) {
    const own = new Map(mistakesOf(wording, code).map((mistake) => [JSON.stringify(mistake), mistake]));
    for (const [key, mistake] of own) counts.set(key, { mistake, learners: (counts.get(key)?.learners ?? 0) + 1 });
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.learners - one.learners || (a < b ? -1 : 1))
    .map(([, counted]) => counted);
}

/**
 * @param {Wording | undefined} wording
 * @param {string} code  of a wrong answer
 * @returns {Mistake[]} at least one
 */
export function mistakesOf(wording, code) {
  if (code === "?") return [{ what: "unknown" }];
  if (code === "") return [{ what: "none" }];
  const found = wording ? decode(wording, code) : null;
  // A code of another version, or of a question said to be wrong without a mistake.
  return found?.length ? found : OTHER;
}

/**
 * @param {Wording} wording
 * @param {string} code
 * @returns {Mistake[] | null} null when the code is not one of this question
 */
function decode({ kind, answers = [], right = [], fields = [], steps = [], items = [] }, code) {
  if (kind === "single") return single(answers, right, code);
  if (kind === "multiple") return multiple(answers, right, code);
  if (kind === "order") return order(steps, code);
  if (kind === "match") return match(items, answers, right, code);
  return fill(fields, code);
}

/**
 * @param {string[]} answers
 * @param {number[]} right
 * @param {string} code
 * @returns {Mistake[] | null}
 */
function single(answers, right, code) {
  const rank = rankIn(answers, code);
  if (rank === null) return null;
  return right.includes(rank) ? [] : [{ what: "chosen", text: answers[rank] }];
}

/**
 * @param {string[]} answers
 * @param {number[]} right
 * @param {string} code
 * @returns {Mistake[] | null}
 */
function multiple(answers, right, code) {
  const chosen = code.split("+").map((part) => rankIn(answers, part));
  if (chosen.includes(null)) return null;
  return answers.flatMap((text, rank) => {
    const isChosen = chosen.includes(rank);
    if (isChosen === right.includes(rank)) return [];
    return [/** @type {Mistake} */ ({ what: isChosen ? "ticked" : "missed", text })];
  });
}

/**
 * @param {{ answer: string, mistakes: string[] }[]} fields
 * @param {string} code
 * @returns {Mistake[] | null}
 */
function fill(fields, code) {
  const parts = code.split(",");
  if (parts.length !== fields.length) return null;
  /** @type {Mistake[]} */
  const found = [];
  for (const [index, part] of parts.entries()) {
    if (part === "=") continue;
    const { mistakes } = fields[index];
    const rank = part.startsWith("m") ? rankIn(mistakes, part.slice(1)) : null;
    if (rank === null && part !== "x") return null;
    found.push({ what: "typed", field: fields.length > 1 ? index + 1 : 0, text: rank === null ? "" : mistakes[rank] });
  }
  return found;
}

/**
 * Only the first step that is not at its place: the following ones are often moved by it.
 *
 * @param {string[]} steps
 * @param {string} code
 * @returns {Mistake[] | null}
 */
function order(steps, code) {
  const put = code.split(",").map((part) => rankIn(steps, part));
  if (put.length !== steps.length || new Set(put).size !== steps.length) return null;
  const place = put.findIndex((rank, index) => rank !== index);
  const rank = put[place];
  if (rank === undefined) return [];
  return rank === null ? null : [{ what: "placed", rank: place + 1, text: steps[rank], instead: steps[place] }];
}

/**
 * @param {string[]} items
 * @param {string[]} answers
 * @param {number[]} right
 * @param {string} code
 * @returns {Mistake[] | null}
 */
function match(items, answers, right, code) {
  const parts = code.split(",");
  if (parts.length !== items.length) return null;
  /** @type {Mistake[]} */
  const found = [];
  for (const [index, part] of parts.entries()) {
    const rank = rankIn(answers, part);
    if (rank === null && part !== "") return null;
    if (rank !== right[index]) found.push({ what: "paired", item: items[index], text: rank === null ? "" : answers[rank] });
  }
  return found;
}

/**
 * @param {string[]} texts
 * @param {string} part
 * @returns {number | null} null when there is none
 */
function rankIn(texts, part) {
  const rank = NUMBER.test(part) ? Number(part) : -1;
  return rank >= 0 && rank < texts.length ? rank : null;
}
