// A file that somebody chose: results of a learner of this course, or why not.

import { isRecord, isText, isTime } from "../../progress/model/shapes.js";

/**
 * @typedef {import("../../progress/model/results-file.js").ResultsFile} ResultsFile
 *
 * @typedef {"unreadable" | "too-big" | "not-json" | "foreign" | "progress" | "newer" | "other-course" | "damaged"} Fault
 *
 * @typedef {object} Refusal
 * @property {Fault} fault
 * @property {string} detail  the course it is of, the field that is damaged, else ""
 *
 * @typedef {{ file: ResultsFile, refusal: null } | { file: null, refusal: Refusal }} Parsed
 */

const KIND = "course-results";
const VERSION = 1;

/** By field, what it must be. @typedef {Record<string, (value: unknown) => boolean>} Shape */

/** @type {Shape} */
const FILE = { learner: isName, answers: Array.isArray, runs: Array.isArray };
/** @type {Shape} */
const ANSWER = { question: isName, hash: isName, at: isTime, right: isFlag, chosen: isText, assessment: isText };
/** @type {Shape} */
const RUN = { assessment: isName, finished: isTime, seconds: isTime };

/**
 * @param {string} text
 * @param {string} course  id
 * @returns {Parsed}
 */
export function parseResults(text, course) {
  let value;
  try {
    value = /** @type {unknown} */ (JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return refuse("not-json");
  }
  if (!isRecord(value) || value.kind !== KIND) {
    return refuse(isRecord(value) && value.kind === "course-progress" ? "progress" : "foreign");
  }
  // What a newer version means by its fields is not known here.
  if (typeof value.version === "number" && value.version > VERSION) return refuse("newer");
  if (value.version !== VERSION) return refuse("damaged", "version");
  if (!isName(value.course)) return refuse("damaged", "course");
  if (value.course !== course) return refuse("other-course", value.course);
  const field = damaged(value);
  if (field) return refuse("damaged", field);
  return { file: copy(/** @type {ResultsFile} */ (/** @type {unknown} */ (value))), refusal: null };
}

/**
 * @param {Fault} fault
 * @param {string} [detail]
 * @returns {{ file: null, refusal: Refusal }}
 */
export function refuse(fault, detail = "") {
  return { file: null, refusal: { fault, detail } };
}

/**
 * @param {Record<string, unknown>} value
 * @returns {string} the first field that is not what it must be, "" when all are
 */
function damaged(value) {
  return damagedField(value, FILE, "") || damagedItem(value, "answers", ANSWER) || damagedItem(value, "runs", RUN);
}

/**
 * @param {Record<string, unknown>} value
 * @param {string} name
 * @param {Shape} shape
 */
function damagedItem(value, name, shape) {
  const items = /** @type {unknown[]} */ (value[name]);
  for (const [index, item] of items.entries()) {
    const place = `${name}[${index}]`;
    const field = isRecord(item) ? damagedField(item, shape, `${place}.`) : place;
    if (field) return field;
  }
  return "";
}

/**
 * @param {Record<string, unknown>} value
 * @param {Shape} shape
 * @param {string} place
 */
function damagedField(value, shape, place) {
  const field = Object.keys(shape).find((name) => !shape[name](value[name]));
  return field === undefined ? "" : `${place}${field}`;
}

/**
 * What the page does not know stays out.
 *
 * @param {ResultsFile} file
 * @returns {ResultsFile}
 */
function copy({ kind, version, course, learner, answers, runs }) {
  return {
    kind,
    version,
    course,
    learner,
    answers: answers.map(({ question, hash, at, right, chosen, assessment }) => {
      return { question, hash, at, right, chosen, assessment };
    }),
    runs: runs.map(({ assessment, finished, seconds }) => ({ assessment, finished, seconds })),
  };
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isName(value) {
  return isText(value) && value !== "";
}

/** @param {unknown} value */
function isFlag(value) {
  return typeof value === "boolean";
}
