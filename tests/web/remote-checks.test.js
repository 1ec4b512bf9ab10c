import assert from "node:assert/strict";
import { test } from "node:test";
import { browserOf } from "../../web/remote/model/browser.js";
import { CHECKS, countLevels, judge, judgeTyped } from "../../web/remote/model/checks.js";
import { emptyState, parseState } from "../../web/remote/model/state.js";
import { remoteTexts } from "../../web/texts/remote.js";

/** @typedef {import("../../web/remote/model/checks.js").Readings} Readings */

/** @type {Readings} */
const GOOD = {
  folder: false,
  family: "chromium",
  missing: [],
  writes: true,
  found: true,
  today: "2026-11-26",
  updated: "2026-11-26",
  width: 1280,
};

/** @type {import("../../web/remote/model/checks.js").Answers} */
const SAID = { clock: "right", keyboard: "all", files: "same", popup: "answered", print: "clear", sound: "tried" };

/**
 * @param {Partial<Readings>} readings
 * @param {import("../../web/remote/model/checks.js").Check} check
 */
function found(readings, check, answers = SAID) {
  const finding = judge({ ...GOOD, ...readings }, answers).find((one) => one.check === check);
  return finding && [finding.level, finding.reason];
}

test("a device that can do all, and whose learner said so, has nothing to mend", () => {
  assert.deepEqual(countLevels(judge(GOOD, SAID)), { good: CHECKS.length, see: 0, bad: 0, todo: 0 });
});

test("before the learner says anything, only what reads itself is judged", () => {
  assert.deepEqual(countLevels(judge({ ...GOOD, found: false }, {})), { good: 3, see: 0, bad: 0, todo: 7 });
});

/** @type {[string, Partial<Readings>, import("../../web/remote/model/checks.js").Check, [string, string]][]} */
const READ = [
  ["a folder in Firefox has one memory a page", { folder: true, family: "firefox" }, "opened", ["see", "folderApart"]],
  ["a folder elsewhere has one for all", { folder: true }, "opened", ["good", "folder"]],
  ["Firefox from a server has one for all", { family: "firefox" }, "opened", ["good", "server"]],
  ["a browser that lacks something is told first", { missing: ["files"], family: "other" }, "features", ["bad", "missing"]],
  ["a browser that is not tried is to be seen", { family: "other" }, "features", ["see", "untried"]],
  ["319 points are too few", { width: 319 }, "screen", ["bad", "tiny"]],
  ["320 points are narrow", { width: 320 }, "screen", ["see", "narrow"]],
  ["959 points are narrow", { width: 959 }, "screen", ["see", "narrow"]],
  ["960 points are enough", { width: 960 }, "screen", ["good", "wide"]],
  ["a memory that refuses is told, whatever was found", { writes: false }, "memory", ["bad", "refused"]],
  ["a memory is not known to last before the page is loaded again", { found: false }, "memory", ["todo", "reload"]],
  ["a clock before the course is false, whatever the learner says", { today: "2026-11-25" }, "clock", ["bad", "past"]],
];
for (const [what, readings, check, expected] of READ) {
  test(what, () => assert.deepEqual(found(readings, check), expected));
}

test("what was done on the page is judged by its code, and an unknown code is still to be done", () => {
  assert.deepEqual(found({}, "files", { files: "other" }), ["bad", "other"]);
  assert.deepEqual(found({}, "popup", { popup: "silent" }), ["see", "silent"]);
  assert.deepEqual(found({}, "print", { print: "none" }), ["see", "none"]);
  assert.deepEqual(found({}, "print", { print: "from an older page" }), ["todo", "ask"]);
  assert.deepEqual(found({}, "sound", { sound: "constructor" }), ["todo", "ask"]);
});

test("a keyboard is set for French when it gives é and @", () => {
  assert.deepEqual(["", "e", "é", "é@", "@ é"].map(judgeTyped), ["", "some", "some", "all", "all"]);
});

/** @type {[string, string, string][]} */
const AGENTS = [
  ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "firefox", "Firefox 153"],
  ["Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36", "chromium", "Chrome 156"],
  ["Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/156.0.0.0 Safari/537.36", "chromium", "Chrome 156"],
  ["Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0", "chromium", "Edge 156"],
  ["Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/19.1 Safari/605.1.15", "other", "Safari 19"],
  ["", "other", ""],
];
for (const [agent, family, name] of AGENTS) {
  test(`« ${agent.slice(-30)} » is ${name || "unknown"}`, () => assert.deepEqual(browserOf(agent), { family, name }));
}

test("what is kept is read back, and what is not ours is refused", () => {
  const state = { mark: "code", answers: { print: "clear" } };

  assert.deepEqual(parseState(JSON.parse(JSON.stringify(state))), state);
  assert.deepEqual(parseState({ ...state, stranger: 1 }), state);
  assert.deepEqual(parseState(emptyState()), emptyState());
  for (const foreign of [null, 1, [], {}, { mark: 1, answers: {} }, { mark: "a", answers: { print: 1 } }, { mark: "a", answers: [] }]) {
    assert.equal(parseState(foreign), null);
  }
});

test("every finding has its words, and one that is not good says what to do", () => {
  const device = { browser: "Firefox 153", width: 900, height: 700, zoom: 100, zone: "Europe/Paris", now: 0, missing: ["files", "saving"] };
  const readings = READ.map(([, one]) => judge({ ...GOOD, ...one }, SAID));
  const codes = ["wrong", "some", "saved", "other", "blocked", "silent", "unclear", "none", "later", ""];
  const answers = codes.map((code) => judge(GOOD, Object.fromEntries(CHECKS.map((check) => [check, code]))));

  for (const { check, level, reason } of [...readings, ...answers, judge(GOOD, SAID)].flat()) {
    const { is, todo } = remoteTexts.found(check, reason, device);
    assert.ok(is || todo, `${check} ${reason}`);
    if (level !== "good") assert.ok(todo, `${check} ${reason}`);
    assert.doesNotMatch(`${is}${todo}`, /'| [:;?!»]|« /);
  }
  assert.match(remoteTexts.found("features", "missing", device).is, /la lecture d’un fichier, l’enregistrement d’un fichier\.$/);
});

test("the summary says each check once, and that nothing was sent", () => {
  const findings = judge({ ...GOOD, width: 400 }, { ...SAID, print: "unclear", sound: "later" });
  const device = { browser: "Firefox 153", width: 400, height: 700, zoom: 150, zone: "Europe/Paris", now: 0, missing: [] };
  const lines = remoteTexts.report(findings, countLevels(findings), device).split("\n");

  assert.equal(lines[1], "7 bons, 2 à voir, 1 à régler, 0 à faire.");
  assert.deepEqual(lines.filter((line) => line.startsWith("- ")).length, CHECKS.length);
  assert.ok(lines.includes("- L’impression\u00a0: À régler. La feuille d’essai ne se lit pas."));
  assert.match(lines[lines.length - 1], /Rien n’a été envoyé\.$/);
});
