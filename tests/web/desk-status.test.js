import assert from "node:assert/strict";
import { test } from "node:test";
import { status } from "../../web/desk/model/status.js";

/**
 * @typedef {import("../../web/desk/model/types.js").Row} Row
 * @typedef {import("../../web/desk/model/types.js").Entered} Entered
 */

const MIN = 60_000;

/** @type {(id: string, start: number, minutes: number, kind?: Row["kind"]) => Row} */
const row = (id, start, minutes, kind = "lesson") => ({ id, kind, title: id, start: start * MIN, minutes });
// A morning from minute 540: 20, 10, a break of 15, 30, signed at 615; an afternoon from 690: 60, signed at 750.
const ROWS = [
  row("a", 540, 20, "slot"),
  row("b", 560, 10),
  row("break-b", 570, 15, "break"),
  row("c", 585, 30),
  row("signature-1", 615, 0, "signature"),
  row("d", 690, 60),
  row("signature-2", 750, 0, "signature"),
];

/**
 * @param {[string, number][]} log  in minutes
 * @param {number} now
 */
function seen(log, now) {
  const entered = log.map(([row, at]) => ({ row, at: at * MIN }));
  const { current, next, elapsed, remaining, drift } = status({ rows: ROWS, entered, now: now * MIN });
  return [current?.id ?? null, next?.id ?? null, elapsed / MIN, remaining / MIN, drift / MIN];
}

/** @type {[string, [string, number][], number, (string | number | null)[]][]} */
const CASES = [
  ["before the hour, nothing is late", [], 530, [null, "a", 0, 0, 0]],
  ["past the hour, what is not begun is late", [], 547, [null, "a", 0, 0, 7]],
  ["begun on time and within its time, it is on time", [["a", 540]], 552, ["a", "b", 12, 8, 0]],
  ["begun late, it is late from its first minute", [["a", 547]], 547, ["a", "b", 0, 20, 7]],
  ["begun early, it is ahead", [["a", 537]], 540, ["a", "b", 3, 17, -3]],
  ["passed, the time left is below zero and the lateness grows", [["a", 540]], 565, ["a", "b", 25, -5, 5]],
  ["a row begun ahead gives the lateness back", [["a", 545], ["b", 558]], 560, ["b", "break-b", 2, 8, -2]],
  ["a break is a row like another", [["b", 560], ["break-b", 573]], 580, ["break-b", "c", 7, 8, 3]],
  // 12 minutes, then 2: 6 are left, and it ends at 563.
  ["gone back to, a row counts what it had taken before", [["a", 540], ["b", 552], ["a", 555]], 557, ["a", "b", 14, 6, 3]],
  // 25 minutes before it was left: nothing is left of 20.
  ["gone back to once over, it is over", [["a", 540], ["b", 565], ["a", 566]], 567, ["a", "b", 26, -6, 7]],
  ["a row may be skipped", [["a", 540], ["c", 560]], 560, ["c", "signature-1", 0, 30, -25]],
  ["signed on time, nobody is late for lunch", [["signature-1", 615]], 660, ["signature-1", "d", 45, 30, 0]],
  ["signed late, lunch does not add to it", [["signature-1", 622]], 660, ["signature-1", "d", 38, 30, 7]],
  ["after lunch, what is not begun is late", [["signature-1", 622]], 694, ["signature-1", "d", 72, -4, 4]],
  ["the afternoon is compared with its own hours", [["signature-1", 622], ["d", 690]], 700, ["d", "signature-2", 10, 50, 0]],
  ["the last signature has nothing after it", [["signature-2", 755]], 757, ["signature-2", null, 2, -2, 7]],
  ["ended, the lateness is that of the end", [["d", 690], ["end", 746]], 900, [null, null, 0, 0, -4]],
  ["ended late", [["d", 690], ["end", 761]], 761, [null, null, 0, 0, 11]],
  ["ended, then gone back to", [["d", 690], ["end", 746], ["d", 747]], 750, ["d", "signature-2", 59, 1, 1]],
  ["a row that the plan no longer has is not one", [["a", 540], ["gone", 550]], 552, ["a", "b", 12, 8, 0]],
];

for (const [what, log, now, expected] of CASES) {
  test(what, () => {
    assert.deepEqual(seen(log, now), expected);
  });
}

test("overnight, between two dates, nobody is late", () => {
  const rows = [row("signature-1", 600, 0, "signature"), row("d", 600 + 2 * 24 * 60, 60)];
  const entered = [{ row: "signature-1", at: 600 * MIN }];

  const { drift, remaining } = status({ rows, entered, now: (600 + 24 * 60) * MIN });

  assert.deepEqual([drift / MIN, remaining / MIN], [0, 24 * 60]);
});

test("a plan without rows is no trouble", () => {
  const nothing = { current: null, next: null, elapsed: 0, remaining: 0, drift: 0 };

  assert.deepEqual(status({ rows: [], entered: [], now: 5 }), nothing);
  assert.deepEqual(status({ rows: [], entered: [{ row: "end", at: 1 }], now: 5 }), nothing);
});

// A session on two dates: 19 January, 9:00 to 9:30, then 21 January, 9:00 to 10:00.
const [ONE, TWO] = [new Date(2027, 0, 19, 9).getTime(), new Date(2027, 0, 21, 9).getTime()];
/** @type {Row[]} */
const DATES = [
  { id: "a", kind: "lesson", title: "a", start: ONE, minutes: 30 },
  { id: "signature-1", kind: "signature", title: "s", start: ONE + 30 * MIN, minutes: 0 },
  { id: "b", kind: "lesson", title: "b", start: TWO, minutes: 60 },
];

/**
 * @param {[string, number][]} log
 * @param {number} now
 */
function onDates(log, now) {
  const { next, drift } = status({ rows: DATES, entered: log.map(([row, at]) => ({ row, at })), now });
  return [next?.id ?? null, drift / MIN];
}

test("on its second date, a session that nobody has begun here begins with that date", () => {
  assert.deepEqual(onDates([], TWO + 5 * MIN), ["b", 5]);
});

test("ended on its first date, a session is compared with that date, and the other one is still to come", () => {
  assert.deepEqual(onDates([["a", ONE], ["end", ONE + 40 * MIN]], ONE + 50 * MIN), ["b", 10]);
});

test("what was late on the first date is not late on the days after", () => {
  const log = /** @type {[string, number][]} */ ([["a", ONE], ["signature-1", ONE + 37 * MIN]]);
  const nextDay = new Date(2027, 0, 20, 9).getTime();

  assert.deepEqual(onDates(log, ONE + 40 * MIN), ["b", 7]);
  assert.deepEqual(onDates(log, nextDay), ["b", 0]);
  assert.deepEqual(onDates(log, TWO + 3 * MIN), ["b", 3]);
});
