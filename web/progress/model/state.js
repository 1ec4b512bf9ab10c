// The shape of what is remembered: made empty, and read back only when it is whole.

import { isInList, isRecord, isTable, isText, isTime } from "./shapes.js";

/** @typedef {import("./types.js").Progress} Progress */

export const AREA = "progress";
export const VERSION = 1;

/**
 * @param {string} course
 * @param {string} code  a random code for this device
 * @returns {Progress}
 */
export function emptyProgress(course, code) {
  return {
    course,
    learner: code,
    device: code,
    erased: 0,
    restored: 0,
    answers: [],
    runs: [],
    open: {},
    shown: {},
    lessons: {},
    visits: {},
    time: {},
  };
}

/**
 * @param {unknown} value  anything found in a store, a file or a link
 * @returns {Progress | null} null when it is not ours, or not whole
 */
export function parseProgress(value) {
  if (!isRecord(value)) return null;
  const { course, learner, device, erased, restored, answers, runs, open, shown, lessons, visits, time } = value;
  const whole =
    [course, learner, device].every((text) => isText(text) && text !== "") &&
    isTime(erased) &&
    isTime(restored) &&
    isInList(answers, isAnswer) &&
    isInList(runs, isRun) &&
    isTable(open, isOpen) &&
    isTable(shown, isShown) &&
    isTable(lessons, (one) => isRecord(one) && isTime(one.at) && typeof one.read === "boolean") &&
    isTable(visits, isTime) &&
    isTable(time, (devices) => isTable(devices, (one) => isRecord(one) && isTime(one.at) && isTime(one.seconds)));
  if (!whole) return null;
  // What is not ours stays out, so that it is not written back.
  return /** @type {Progress} */ ({
    course,
    learner,
    device,
    erased,
    restored,
    answers,
    runs,
    open,
    shown,
    lessons,
    visits,
    time,
  });
}

/** @param {unknown} value */
function isAnswer(value) {
  return (
    isRecord(value) &&
    [value.question, value.hash, value.device, value.chosen, value.run].every(isText) &&
    isTime(value.at) &&
    typeof value.right === "boolean"
  );
}

/** @param {unknown} value */
function isAsked(value) {
  return isRecord(value) && [value.question, value.hash, value.objective].every(isText);
}

/** @param {unknown} value */
function isRun(value) {
  return (
    isRecord(value) &&
    [value.id, value.assessment, value.seed, value.after].every(isText) &&
    [value.started, value.finished, value.seconds].every(isTime) &&
    isInList(value.questions, isAsked)
  );
}

/** @param {unknown} value */
function isOpen(value) {
  return isRecord(value) && isTime(value.at) && (value.run === null || isOpenRun(value.run));
}

/** @param {unknown} value */
function isOpenRun(value) {
  return (
    isRecord(value) &&
    [value.id, value.seed, value.after].every(isText) &&
    [value.started, value.seconds].every(isTime) &&
    isInList(value.questions, isAsked) &&
    isTable(value.given, (given) => isInList(given, isText)) &&
    isInList(value.unknown, isText)
  );
}

/** @param {unknown} value */
function isShown(value) {
  return (
    isRecord(value) && isText(value.hash) && isTime(value.at) && (value.given === null || isInList(value.given, isText))
  );
}
