// What the device says, judged check by check. Words are elsewhere: a finding is a level and the name of a reason.

/**
 * @typedef {"good" | "see" | "bad" | "todo"} Level  to be seen is not to be mended: the day can be followed with it
 *
 * @typedef {"opened" | "features" | "memory" | "clock" | "screen" | "keyboard" | "files" | "popup" | "print" | "sound"} Check
 *
 * @typedef {object} Readings  what is read without asking anybody
 * @property {boolean} folder  the site was opened by double click
 * @property {Family} family  of the browser
 * @property {string[]} missing  names of features that the site needs and this browser lacks
 * @property {boolean} writes  something can be written in the memory
 * @property {boolean} found  what an earlier page wrote is still there
 * @property {string} today  2026-11-26, as the device says
 * @property {string} updated  day of the last change of the course: no true clock is before it
 * @property {number} width  of the window, in pixels of a page
 *
 * @typedef {"firefox" | "chromium" | "other"} Family
 *
 * @typedef {Partial<Record<Check, string>>} Answers  what the learner said or did, by code
 *
 * @typedef {object} Finding
 * @property {Check} check
 * @property {Level} level
 * @property {string} reason
 */

/** Narrower, a table is read by scrolling; WCAG asks for no less. */
const NARROWEST = 320;
/** A lesson beside the class, or its menu beside the lesson. */
const COMFORTABLE = 960;

/** In the order of the page: what reads itself first. @type {Check[]} */
export const CHECKS = ["opened", "features", "screen", "memory", "clock", "keyboard", "files", "popup", "print", "sound"];

/** What an answer says, by check. @type {Partial<Record<Check, Record<string, Level>>>} */
const SAID = {
  clock: { right: "good", wrong: "bad" },
  keyboard: { all: "good", some: "see" },
  files: { same: "good", other: "bad", saved: "todo" },
  popup: { answered: "good", blocked: "bad", silent: "see" },
  print: { clear: "good", unclear: "bad", none: "see" },
  sound: { tried: "good", later: "see" },
};

/**
 * @param {Readings} readings
 * @param {Answers} answers
 * @returns {Finding[]}
 */
export function judge(readings, answers) {
  return CHECKS.map((check) => ({ check, ...(read(check, readings) ?? hear(check, answers[check] ?? "")) }));
}

/**
 * @param {Check} check
 * @param {Readings} readings
 * @returns {{ level: Level, reason: string } | null} null when only the learner can say
 */
function read(check, { folder, family, missing, writes, found, today, updated, width }) {
  switch (check) {
    case "opened":
      if (!folder) return { level: "good", reason: "server" };
      return family === "firefox" ? { level: "see", reason: "folderApart" } : { level: "good", reason: "folder" };
    case "features":
      if (missing.length > 0) return { level: "bad", reason: "missing" };
      return family === "other" ? { level: "see", reason: "untried" } : { level: "good", reason: "tried" };
    case "screen":
      if (width < NARROWEST) return { level: "bad", reason: "tiny" };
      return width < COMFORTABLE ? { level: "see", reason: "narrow" } : { level: "good", reason: "wide" };
    case "memory":
      if (!writes) return { level: "bad", reason: "refused" };
      return found ? { level: "good", reason: "kept" } : { level: "todo", reason: "reload" };
    case "clock":
      return today < updated ? { level: "bad", reason: "past" } : null;
    default:
      return null;
  }
}

/**
 * @param {Check} check
 * @param {string} answer
 * @returns {{ level: Level, reason: string }}
 */
function hear(check, answer) {
  // What a store holds may be any word, « constructor » too.
  const level = new Map(Object.entries(SAID[check] ?? {})).get(answer);
  return level ? { level, reason: answer } : { level: "todo", reason: "ask" };
}

/**
 * @param {Finding[]} findings
 * @returns {Record<Level, number>}
 */
export function countLevels(findings) {
  const counts = { good: 0, see: 0, bad: 0, todo: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

/**
 * Two letters that a keyboard set for another language does not give.
 *
 * @param {string} typed
 * @returns {string} code of an answer, "" while nothing is typed
 */
export function judgeTyped(typed) {
  if (typed === "") return "";
  return typed.includes("\u00e9") && typed.includes("@") ? "all" : "some";
}
