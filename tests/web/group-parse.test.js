import assert from "node:assert/strict";
import { test } from "node:test";
import { parseResults } from "../../web/group/model/parse.js";
import { writeProgressFile } from "../../web/progress/model/progress-file.js";
import { makeResultsFile } from "../../web/progress/model/results-file.js";
import { emptyProgress } from "../../web/progress/model/state.js";

const ANSWER = { question: "q1", hash: "h1", at: 5, right: true, chosen: "0", assessment: "" };
const RUN = { assessment: "final", finished: 4, seconds: 60 };
const FILE = { kind: "course-results", version: 1, course: "c", learner: "l", answers: [ANSWER], runs: [RUN] };

test("a file of this course is read as it is", () => {
  assert.deepEqual(parse(FILE), { file: FILE, refusal: null });
});

test("a file that the learner's page makes is read", () => {
  const file = makeResultsFile({ ...emptyProgress("c", "l"), learner: "l" });

  assert.deepEqual(parse(file), { file, refusal: null });
});

test("a byte order mark does no harm", () => {
  assert.deepEqual(parseResults(`\ufeff${JSON.stringify(FILE)}`, "c").file, FILE);
});

test("what the page does not know stays out of what it keeps", () => {
  const extra = { name: "Nadia" };

  assert.deepEqual(
    parse({ ...FILE, ...extra, answers: [{ ...ANSWER, ...extra }], runs: [{ ...RUN, ...extra }] }).file,
    FILE,
  );
});

for (const text of ["", " ", "{", "Nadia", '{"kind":"course-results"', JSON.stringify(FILE).slice(0, -1), "[".repeat(1e6)]) {
  test(`« ${text.slice(0, 30)} » is not JSON`, () => {
    assert.deepEqual(parseResults(text, "c"), { file: null, refusal: { fault: "not-json", detail: "" } });
  });
}

for (const value of [null, 1, "course-results", [], [FILE], {}, { kind: "course" }, { ...FILE, kind: undefined }]) {
  test(`${JSON.stringify(value).slice(0, 40)} is no results file`, () => {
    assert.deepEqual(parse(value).refusal, { fault: "foreign", detail: "" });
  });
}

test("a progress file chosen by mistake is told as such, whatever its course", () => {
  const text = writeProgressFile(emptyProgress("another", "l"));

  assert.deepEqual(parseResults(text, "c").refusal, { fault: "progress", detail: "" });
});

test("a file of another course is told with the course", () => {
  assert.deepEqual(parse({ ...FILE, course: "d" }).refusal, { fault: "other-course", detail: "d" });
});

test("a file of a newer version is told before anything else of it is judged", () => {
  assert.deepEqual(parse({ kind: "course-results", version: 2 }).refusal, { fault: "newer", detail: "" });
});

/** @type {[string, unknown[]][]} */
const FIELDS = [
  ["version", [undefined, null, 0, -1, 0.5, "1", "2"]],
  ["course", [undefined, null, 1, "", []]],
  ["learner", [undefined, null, 1, "", {}]],
  ["answers", [undefined, null, {}, "[]"]],
  ["runs", [undefined, null, {}, 0]],
];

for (const [field, values] of FIELDS) {
  for (const value of values) {
    test(`${field}: ${JSON.stringify(value)} is damage, told by its field`, () => {
      assert.deepEqual(parse({ ...FILE, [field]: value }).refusal, { fault: "damaged", detail: field });
    });
  }
}

/** @type {[string, unknown[]][]} */
const OF_ANSWER = [
  ["question", [undefined, "", 1, null]],
  ["hash", [undefined, "", 1]],
  ["at", [undefined, null, "5", -1, true]],
  ["right", [undefined, null, 1, "true"]],
  ["chosen", [undefined, null, 0, []]],
  ["assessment", [undefined, null, 0]],
];

for (const [field, values] of OF_ANSWER) {
  for (const value of values) {
    test(`an answer whose ${field} is ${JSON.stringify(value)} is told with its rank`, () => {
      const answers = [ANSWER, { ...ANSWER, [field]: value }];

      assert.deepEqual(parse({ ...FILE, answers }).refusal, { fault: "damaged", detail: `answers[1].${field}` });
    });
  }
}

/** @type {[string, unknown[]][]} */
const OF_RUN = [
  ["assessment", [undefined, "", 1]],
  ["finished", [undefined, null, "4", -4]],
  ["seconds", [undefined, null, "60"]],
];

for (const [field, values] of OF_RUN) {
  for (const value of values) {
    test(`a run whose ${field} is ${JSON.stringify(value)} is told with its rank`, () => {
      assert.deepEqual(parse({ ...FILE, runs: [{ ...RUN, [field]: value }] }).refusal, {
        fault: "damaged",
        detail: `runs[0].${field}`,
      });
    });
  }
}

for (const item of [null, 1, "answer", []]) {
  test(`${JSON.stringify(item)} among the answers or the runs is damage`, () => {
    assert.equal(parse({ ...FILE, answers: [item] }).refusal?.detail, "answers[0]");
    assert.equal(parse({ ...FILE, runs: [RUN, item] }).refusal?.detail, "runs[1]");
  });
}

test("a number too great for a time is damage", () => {
  const text = JSON.stringify(FILE).replace('"at":5', '"at":1e999');

  assert.equal(parseResults(text, "c").refusal?.detail, "answers[0].at");
});

/** @param {unknown} value */
function parse(value) {
  return parseResults(JSON.stringify(value), "c");
}
