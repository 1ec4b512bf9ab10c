import assert from "node:assert/strict";
import { test } from "node:test";
import { addProgress, takeProgress } from "../../web/progress/model/carry.js";
import { readProgressFile, writeProgressFile } from "../../web/progress/model/progress-file.js";
import {
  recordAnswer,
  recordOpen,
  recordRead,
  recordReset,
  recordRun,
  recordTime,
  recordVisit,
} from "../../web/progress/model/record.js";
import { makeResultsFile } from "../../web/progress/model/results-file.js";
import { emptyProgress, parseProgress } from "../../web/progress/model/state.js";

const QUESTIONS = [{ question: "q1", hash: "h1", objective: "o" }];

function whole() {
  let progress = emptyProgress("c", "code");
  const given = { question: "q1", hash: "h1", right: true, chosen: "x", given: ["Élise Dupont, 06 00 00 00 00"] };
  progress = recordAnswer(progress, given, 10);
  progress = recordReset(progress, "q2", "h2", 11);
  progress = recordRead(progress, "l1", true, 12);
  progress = recordVisit(progress, "l1", 13);
  progress = recordTime(progress, "l1", 30, 14);
  const run = { id: "r1", seed: "7", after: "", started: 15, seconds: 60, questions: QUESTIONS };
  progress = recordOpen(progress, "first", { ...run, given: { q1: ["0"] }, unknown: [] }, 15);
  return recordRun(progress, { ...run, assessment: "final", finished: 16 }, [
    { question: "q1", hash: "h1", right: false, chosen: "2" },
  ]);
}

test("what is written is read back whole", () => {
  assert.deepEqual(parseProgress(JSON.parse(JSON.stringify(whole()))), whole());
});

test("what is not ours is left out, and not written back", () => {
  assert.deepEqual(parseProgress({ ...whole(), stranger: 1 }), whole());
});

/**
 * Every way to spoil one value of a tree: taken away, null, another type, a negative or broken number.
 *
 * @param {unknown} tree
 * @returns {Generator<{ where: string, spoiled: unknown }>}
 */
function* spoil(tree, where = "") {
  if (typeof tree !== "object" || tree === null) return;
  for (const key of Object.keys(tree)) {
    const value = /** @type {Record<string, unknown>} */ (tree)[key];
    const here = `${where}.${key}`;
    const put = (/** @type {unknown} */ other) =>
      Array.isArray(tree) ? tree.map((item, index) => (`${index}` === key ? other : item)) : { ...tree, [key]: other };
    for (const other of [undefined, [[]], { a: { b: 1 } }, -1, "", true]) {
      const keepsType = typeof other === typeof value && !Array.isArray(other) && other !== -1 && typeof value !== "object";
      if (!keepsType) yield { where: `${here}=${JSON.stringify(other)}`, spoiled: put(other) };
    }
    for (const inner of spoil(value, here)) yield { where: inner.where, spoiled: put(inner.spoiled) };
  }
}

test("a store spoiled in any one place is read as far as it is whole, or refused: nothing is thrown, nothing half read", () => {
  let refused = 0;
  for (const { where, spoiled } of spoil(JSON.parse(JSON.stringify(whole())))) {
    const read = parseProgress(spoiled);
    if (read === null) refused += 1;
    // What is read can be written, read again, and handed over.
    else assert.deepEqual(parseProgress(JSON.parse(JSON.stringify(read))), read, where);
    if (read) makeResultsFile(read);
  }
  assert.ok(refused > 200, `${refused} refused`);
});

for (const foreign of [null, 1, "text", [], {}, { course: "c" }, { ...whole(), answers: {} }, { ...whole(), device: "" }]) {
  test(`${JSON.stringify(foreign).slice(0, 40)} is no progress`, () => {
    assert.equal(parseProgress(foreign), null);
  });
}

test("progress goes along a link, whatever it holds, and the section asked for with it", () => {
  const href = addProgress("file:///C:/Formation%20n%C2%B01/s1.html#a-retenir", whole());
  const taken = takeProgress(new URL(href).hash);

  assert.deepEqual(taken, { progress: whole(), fragment: "a-retenir" });
  assert.match(href, /^file:\/\/\/C:\/Formation%20n%C2%B01\/s1\.html#ck-progress=[\w-]+&then=a-retenir$/);
});

test("a link cut on its way brings nothing, and still leads to its section", () => {
  const { hash } = new URL(addProgress("file:///a.html#quiz", whole()));
  const cut = hash.replace(/=[\w-]{40}/, "=");

  assert.deepEqual(takeProgress(cut), { progress: null, fragment: "quiz" });
  assert.equal(takeProgress("#quiz"), null);
  assert.equal(takeProgress(""), null);
});

test("a file of progress is read back", () => {
  assert.deepEqual(readProgressFile(writeProgressFile(whole()), "c"), { progress: whole(), refusal: null });
  assert.deepEqual(readProgressFile(`\ufeff${writeProgressFile(whole())}`, "c").refusal, null);
});

/** @type {[string, string, string][]} */
const REFUSALS = [
  ["a picture", "\u0089PNG", "not-json"],
  ["an empty file", "", "not-json"],
  ["another JSON", "{}", "foreign"],
  ["a list", "[1]", "foreign"],
  ["the trainer's file", JSON.stringify(makeResultsFile(whole())), "results"],
  ["a file from later", JSON.stringify({ kind: "course-progress", version: 2 }), "newer"],
  ["a cut file", JSON.stringify({ kind: "course-progress", version: 1, course: "c" }), "damaged"],
  ["another course's", writeProgressFile({ ...whole(), course: "d" }), "other-course"],
];
for (const [what, text, refusal] of REFUSALS) {
  test(`${what} is refused: ${refusal}`, () => {
    assert.deepEqual(readProgressFile(text, "c"), { progress: null, refusal });
  });
}

test("the file for the trainer holds no word that was typed and no device, and says in which test each answer was given", () => {
  const file = makeResultsFile(whole());

  assert.doesNotMatch(JSON.stringify(file), /Dupont|device/);
  assert.deepEqual(
    file.answers.map(({ question, assessment, right, chosen }) => [question, assessment, right, chosen]),
    [
      ["q1", "", true, "x"],
      ["q1", "final", false, "2"],
    ],
  );
  assert.deepEqual(file.runs, [{ assessment: "final", finished: 16, seconds: 60 }]);
});
