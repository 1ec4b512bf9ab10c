import assert from "node:assert/strict";
import { test } from "node:test";
import { correlation, readItems } from "../../web/group/model/items.js";
import { HARDEST_FIRST, inOrder, orderBy } from "../../web/group/model/order.js";
import { countLeftOut, EVERYWHERE, firstTries } from "../../web/group/model/tries.js";
import { chance } from "../../web/quiz/model/chance.js";

/**
 * @typedef {import("../../web/group/model/merge.js").Learner} Learner
 * @typedef {import("../../web/progress/model/course.js").Course} Course
 * @typedef {import("../../web/progress/model/results-file.js").FiledAnswer} FiledAnswer
 */

const SCOPES = [EVERYWHERE, "", "final"];

test("first tries are the earliest answers to the question as it is now", () => {
  const learner = {
    code: "a",
    runs: [],
    answers: [
      answer("q0", 1, false, { hash: "older" }),
      answer("q0", 2, false, { assessment: "final" }),
      answer("q0", 3, true),
      answer("q1", 4, true),
      answer("gone", 5, true),
    ],
  };
  const course = courseOf(2);

  /** @param {string} scope */
  const moments = (scope) => firstTries([learner], course, scope).map((own) => [...own.values()].map(({ at }) => at));
  assert.deepEqual(moments(EVERYWHERE), [[2, 4]]);
  assert.deepEqual(moments(""), [[3, 4]]);
  assert.deepEqual(moments("final"), [[2]]);
  assert.deepEqual(moments("positioning"), [], "who answered nothing there is nobody there");
  assert.deepEqual(countLeftOut([learner, learner], course), { older: 2, unknown: 2 });
});

test("facility and discrimination of a group of four, computed by hand", () => {
  // Rows: learners. q0: 1 1 0 0. Shares of the rest: 2/2, 1/2, 1/2, 0/2 → r = 1 / sqrt(2).
  const rows = [
    [1, 1, 1],
    [1, 1, 0],
    [0, 0, 1],
    [0, 0, 0],
  ];
  const items = itemsOf(rows);

  assert.deepEqual(items.map(({ facility }) => facility), [0.5, 0.5, 0.5]);
  assert.deepEqual(items.map(({ learners }) => learners), [4, 4, 4]);
  near(items[0].discrimination, Math.SQRT1_2);
  near(items[1].discrimination, Math.SQRT1_2);
  // q2: 1 0 1 0 against 2/2, 2/2, 0/2, 0/2: nothing in common.
  near(items[2].discrimination, 0);
});

test("a question that only those who fail the rest get right has -1", () => {
  const items = itemsOf([
    [0, 1],
    [0, 1],
    [1, 0],
  ]);

  assert.equal(items[0].discrimination, -1);
  assert.equal(items[1].discrimination, -1);
});

test("with less than three learners a question has no number, only how many answered", () => {
  const [first, second] = itemsOf([
    [1, 0],
    [0, 0],
    [null, 1],
  ]);

  assert.deepEqual(
    [first.learners, first.facility, first.discrimination, first.mistakes],
    [2, null, null, []],
  );
  assert.equal(second.learners, 3);
});

for (const [what, rows] of /** @type {[string, number[][]][]} */ ([
  ["everybody right", [[1, 1], [1, 0], [1, 1]]],
  ["everybody wrong", [[0, 1], [0, 0], [0, 1]]],
  ["everybody the same elsewhere", [[1, 1], [0, 1], [1, 1]]],
  ["the only question answered", [[1], [0], [1]]],
])) {
  test(`${what}: nothing varies, and there is no discrimination`, () => {
    assert.equal(itemsOf(rows)[0].discrimination, null);
    assert.notEqual(itemsOf(rows)[0].facility, null);
  });
}

test("who answered nothing else counts for the facility alone", () => {
  const alone = itemsOf([
    [1, 1],
    [0, 0],
    [1, 1],
    [0, null],
  ]);

  assert.equal(alone[0].facility, 0.5);
  assert.equal(alone[0].discrimination, 1);
  assert.equal(itemsOf([[1, 1], [0, 0], [0, null]])[0].discrimination, null, "two pairs are too few");
});

test("a correlation keeps within its bounds, whatever the rounding", () => {
  const pairs = [0.1, 0.1, 0.7, 0.7].map((rest, index) => ({ score: index > 1 ? 1 : 0, rest }));

  assert.equal(correlation(pairs), 1);
  assert.equal(correlation(pairs.map(({ score, rest }) => ({ score, rest: -rest }))), -1);
  assert.equal(correlation(pairs.slice(0, 2)), null);
});

test("facility and discrimination are those of an independent computation (5000 random groups of 3 to 30)", () => {
  const random = chance("groups");
  let defined = 0;
  for (let time = 0; time < 5000; time += 1) {
    const { course, learners } = randomGroup(random);
    const scope = SCOPES[time % SCOPES.length];
    const items = readItems(firstTries(learners, course, scope), course, {});
    const expected = expectedItems(learners, course, scope);

    assert.deepEqual(items.map(({ question }) => question.id), [...expected.keys()]);
    for (const { question, learners: count, facility, discrimination } of items) {
      const own = expected.get(question.id);
      assert.ok(own);
      assert.equal(count, own.count);
      if (own.facility === null) assert.equal(facility, null);
      else near(facility, own.facility);
      if (own.discrimination === null) assert.equal(discrimination, null);
      else near(discrimination, own.discrimination);
      if (own.discrimination !== null) defined += 1;
    }
  }
  assert.ok(defined > 10_000, `${defined} correlations compared`);
});

test("questions come in the order of the lessons, not of the banks", () => {
  const course = courseOf(4);
  course.questions.forEach((question, index) => (question.lesson = index < 2 ? "l1" : "l0"));
  const items = itemsOf([[1, 0, 1, 0]], course);

  assert.deepEqual(items.map(({ question }) => question.id), ["q2", "q3", "q0", "q1"]);
  assert.deepEqual(items.map(({ rank }) => rank), [0, 1, 2, 3]);
});

test("rows are sorted by a number, nothing last, equals in the order of the course", () => {
  const items = itemsOf([
    [1, 0, 1, 0, 1],
    [1, 0, 0, 0, null],
    [1, 0, 1, 1, null],
  ]);
  /** @param {import("../../web/group/model/order.js").Order} order */
  const ids = (order) => inOrder(items, order).map(({ question }) => question.id);

  assert.deepEqual(ids(HARDEST_FIRST), ["q1", "q3", "q2", "q0", "q4"]);
  assert.deepEqual(ids({ column: "facility", descending: true }), ["q0", "q2", "q3", "q1", "q4"]);
  assert.deepEqual(ids({ column: "rank", descending: true }), ["q4", "q3", "q2", "q1", "q0"]);
  assert.deepEqual(ids({ column: "learners", descending: false }), ["q4", "q0", "q1", "q2", "q3"]);
});

test("a column asked for twice is turned round", () => {
  const once = orderBy(HARDEST_FIRST, "rank");

  assert.deepEqual(once, { column: "rank", descending: false });
  assert.deepEqual(orderBy(once, "rank"), { column: "rank", descending: true });
  assert.deepEqual(orderBy(orderBy(once, "rank"), "rank"), once);
  assert.deepEqual(orderBy({ column: "rank", descending: true }, "facility"), HARDEST_FIRST);
});

// --- The other computation: from the answers to exact fractions, with the textbook's raw sums.

/**
 * @param {Learner[]} learners
 * @param {Course} course
 * @param {string} scope
 */
function expectedItems(learners, course, scope) {
  // A matrix of 1, 0 and holes; the last answer written is the earliest.
  const matrix = learners.map(({ answers }) => {
    /** @type {(0 | 1 | null)[]} */
    const row = course.questions.map(() => null);
    for (const given of [...answers].sort((a, b) => b.at - a.at)) {
      const column = course.questions.findIndex(({ id, hash }) => id === given.question && hash === given.hash);
      if (column >= 0 && (scope === "*" || given.assessment === scope)) row[column] = given.right ? 1 : 0;
    }
    return row;
  });
  /** @type {Map<string, { count: number, facility: number | null, discrimination: number | null }>} */
  const found = new Map();
  for (const [column, { id }] of course.questions.entries()) {
    const rows = matrix.filter((row) => row[column] !== null);
    if (rows.length === 0) continue;
    const xs = rows.map((row) => row[column] ?? 0);
    const rests = rows.map((row) => row.filter((cell, other) => other !== column && cell !== null));
    const usable = rows.map((_, index) => index).filter((index) => rests[index].length > 0);
    found.set(id, {
      count: rows.length,
      facility: rows.length < 3 ? null : xs.filter((x) => x === 1).length / rows.length,
      discrimination:
        rows.length < 3
          ? null
          : exactPearson(
              usable.map((index) => xs[index]),
              usable.map((index) => [rests[index].filter((cell) => cell === 1).length, rests[index].length]),
            ),
    });
  }
  return found;
}

/**
 * (nΣxy − ΣxΣy) / √((nΣx² − (Σx)²)(nΣy² − (Σy)²)), in whole numbers: each share is brought to a common denominator, which
 * changes no correlation. Whether something varies is then exact.
 *
 * @param {number[]} xs
 * @param {number[][]} shares  numerator, denominator
 */
function exactPearson(xs, shares) {
  if (xs.length < 3) return null;
  const common = shares.reduce((all, [, below]) => (all * BigInt(below)) / gcd(all, BigInt(below)), 1n);
  const ys = shares.map(([above, below]) => (BigInt(above) * common) / BigInt(below));
  const x = xs.map(BigInt);
  const n = BigInt(xs.length);
  /** @param {bigint[]} values */
  const sum = (values) => values.reduce((total, value) => total + value, 0n);
  const ofX = n * sum(x.map((value) => value * value)) - sum(x) ** 2n;
  const ofY = n * sum(ys.map((value) => value * value)) - sum(ys) ** 2n;
  if (ofX === 0n || ofY === 0n) return null;
  const both = n * sum(x.map((value, index) => value * ys[index])) - sum(x) * sum(ys);
  return Number(both) / Math.sqrt(Number(ofX) * Number(ofY));
}

/**
 * @param {bigint} a
 * @param {bigint} b
 * @returns {bigint}
 */
function gcd(a, b) {
  return b === 0n ? a : gcd(b, a % b);
}

/**
 * @param {() => number} random
 * @returns {{ course: Course, learners: Learner[] }}
 */
function randomGroup(random) {
  /** @param {number} below */
  const pick = (below) => Math.floor(random() * below);
  const course = courseOf(1 + pick(8));
  const learners = Array.from({ length: 3 + pick(28) }, (_, index) => {
    const skill = random();
    // In time, as merging leaves them; not each question, some more than once, some as they were before.
    const answers = Array.from({ length: pick(2 * course.questions.length + 1) }, (_, at) =>
      answer(`q${pick(course.questions.length + 1)}`, at, random() < skill, {
        hash: random() < 0.9 ? "now" : "older",
        assessment: ["", "final", "other"][pick(3)],
      }),
    );
    return { code: `l${index}`, answers, runs: [] };
  });
  return { course, learners };
}

/**
 * @param {(number | null)[][]} rows  learners; null: not answered
 * @param {Course} [course]
 */
function itemsOf(rows, course = courseOf(rows[0].length)) {
  const learners = rows.map((row, index) => ({
    code: `l${index}`,
    runs: [],
    answers: row.flatMap((cell, column) => (cell === null ? [] : [answer(`q${column}`, column, cell === 1)])),
  }));
  return readItems(firstTries(learners, course, EVERYWHERE), course, {});
}

/**
 * @param {string} question
 * @param {number} at
 * @param {boolean} right
 * @param {Partial<FiledAnswer>} [more]
 * @returns {FiledAnswer}
 */
function answer(question, at, right, more = {}) {
  return { question, hash: "now", at, right, chosen: "", assessment: "", ...more };
}

/**
 * @param {number} count  of questions
 * @returns {Course}
 */
function courseOf(count) {
  return /** @type {Course} */ (
    /** @type {unknown} */ ({
      lessons: [{ id: "l0" }, { id: "l1" }],
      questions: Array.from({ length: count }, (_, index) => ({ id: `q${index}`, hash: "now", lesson: "l0" })),
    })
  );
}

/**
 * @param {number | null} value
 * @param {number} expected
 */
function near(value, expected) {
  assert.ok(value !== null && Math.abs(value - expected) < 1e-9, `${value} is not ${expected}`);
}
