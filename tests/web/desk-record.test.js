import assert from "node:assert/strict";
import { test } from "node:test";
import { lastOf, makeRecordFile, parseRecord, record } from "../../web/desk/model/record.js";
import { emptyDesk, enter, enterNow, parseDesk } from "../../web/desk/model/state.js";
import { openDesk } from "../../web/desk/store.js";
import { deskTexts } from "../../web/texts/desk.js";

process.env.TZ = "Europe/Paris";

/** @typedef {import("../../web/desk/model/types.js").Row} Row */

const MIN = 60_000;

/** @type {(id: string, start: number, minutes: number, kind?: Row["kind"]) => Row} */
const row = (id, start, minutes, kind = "lesson") => ({ id, kind, title: id.toUpperCase(), start: start * MIN, minutes });
const ROWS = [
  row("a", 540, 20, "slot"),
  row("b", 560, 10),
  row("signature-1", 570, 0, "signature"),
  row("c", 630, 30),
  row("signature-2", 660, 0, "signature"),
];
const LOG = entries(["a", 542], ["b", 560], ["a", 565], ["b", 570], ["signature-1", 580], ["c", 630]);

test("each row has its minutes, going back included; what goes on has none yet", () => {
  const { rows, planned, real, difference } = record({ rows: ROWS, entered: LOG });

  // « a »: 18, then 5 again; « b »: 5, then 10. Lunch began while they signed.
  assert.deepEqual(
    rows.map(({ id, real, difference }) => [id, minutes(real), minutes(difference)]),
    [
      ["a", 23, 3],
      ["b", 15, 5],
      ["signature-1", null, null],
      ["c", null, null],
      ["signature-2", null, null],
    ],
  );
  assert.deepEqual([planned, real, difference].map(minutes), [30, 38, 8]);
  assert.deepEqual(rows.map(({ begun }) => minutes(begun)), [542, 560, 580, 630, null]);
});

test("ended, the last row has its minutes", () => {
  const { rows } = record({ rows: ROWS, entered: [...LOG, ...entries(["end", 655])] });

  assert.deepEqual([minutes(rows[3].real), minutes(rows[3].difference)], [25, -5]);
});

test("the last signature has its minutes: nothing begins after it", () => {
  const { rows } = record({ rows: ROWS, entered: entries(["signature-2", 660], ["end", 664]) });

  assert.equal(minutes(rows[4].real), 4);
});

test("a clock that is set back takes no time away", () => {
  const { rows } = record({ rows: ROWS, entered: entries(["a", 540], ["b", 530], ["a", 545], ["b", 550]) });

  assert.equal(minutes(rows[0].real), 5);
});

const GIVEN = { course: "k", session: { id: "s", title: "S" }, startAt: [540 * MIN, null], rows: ROWS, entered: LOG };

test("what is exported is read back", () => {
  const file = makeRecordFile(GIVEN);

  assert.deepEqual(parseRecord(JSON.stringify(file), "k"), { file, refusal: null });
  assert.deepEqual(file.rows[0], { id: "a", title: "A", plannedMinutes: 20, realMinutes: 23 });
  assert.deepEqual(lastOf(file), { title: "S", rows: [{ id: "a", real: 23 * MIN }, { id: "b", real: 15 * MIN }] });
});

test("what is not known stays out of what is kept", () => {
  const file = makeRecordFile(GIVEN);

  assert.deepEqual(parseRecord(JSON.stringify({ ...file, name: "Nadia" }), "k").file, file);
});

/** @type {[string, (file: any) => unknown, string, string][]} */
const REFUSED = [
  ["text", () => "{", "not-json", ""],
  ["nothing", () => null, "foreign", ""],
  ["another kind", (file) => ({ ...file, kind: "course-results" }), "foreign", ""],
  ["a newer version", (file) => ({ kind: file.kind, version: 2 }), "newer", ""],
  ["another course", (file) => ({ ...file, course: "d" }), "other-course", "d"],
  ["no version", (file) => ({ ...file, version: "1" }), "damaged", "version"],
  ["no course", (file) => ({ ...file, course: "" }), "damaged", "course"],
  ["no session", (file) => ({ ...file, session: 1 }), "damaged", "session"],
  ["no title", (file) => ({ ...file, title: null }), "damaged", "title"],
  ["no log", (file) => ({ ...file, entered: {} }), "damaged", "entered"],
  ["a moment that is none", (file) => ({ ...file, entered: [{ row: "a", at: -1 }] }), "damaged", "entered[0]"],
  ["a start that is none", (file) => ({ ...file, startAt: [null, "9"] }), "damaged", "startAt[1]"],
  ["a row without id", (file) => ({ ...file, rows: [{ ...file.rows[0], id: "" }] }), "damaged", "rows[0]"],
  ["minutes in words", (file) => ({ ...file, rows: [{ ...file.rows[0], realMinutes: "5" }] }), "damaged", "rows[0]"],
];

for (const [what, spoil, fault, detail] of REFUSED) {
  test(`refused, and told: ${what}`, () => {
    const value = spoil(makeRecordFile(GIVEN));
    const text = typeof value === "string" ? value : JSON.stringify(value);

    assert.deepEqual(parseRecord(text, "k"), { file: null, refusal: { fault, detail } });
  });
}

test("the log only grows, and a half-day that begins now is noted by its rank", () => {
  const desk = enterNow(enter(emptyDesk(), "a", 1), { row: "c", halfDay: 1, at: 2 });

  assert.deepEqual(desk, {
    version: 1,
    entered: [
      { row: "a", at: 1 },
      { row: "c", at: 2 },
    ],
    startAt: [null, 2],
    last: null,
  });
  assert.deepEqual(parseDesk(JSON.parse(JSON.stringify(desk))), desk);
});

for (const value of [null, [], {}, { ...emptyDesk(), version: 2 }, { ...emptyDesk(), entered: [{ row: "", at: 1 }] }, { ...emptyDesk(), last: {} }]) {
  test(`${JSON.stringify(value)} is no memory of a session`, () => {
    assert.equal(parseDesk(value), null);
  });
}

test("the memory is under the name that the window of the slides knows", () => {
  /** @type {Map<string, string>} */
  const map = new Map();
  const backend = () => ({
    getItem: (/** @type {string} */ key) => map.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void map.set(key, value),
    removeItem: (/** @type {string} */ key) => void map.delete(key),
  });
  const [page, slides] = [openDesk({ course: "k", session: "s", backend }), openDesk({ course: "k", session: "s", backend })];

  page.change((desk) => enter(desk, "a", 1));
  slides.change((desk) => enter(desk, "b", 2));

  assert.deepEqual([...map.keys()], ["ck-desk:k:s"]);
  assert.deepEqual(page.read().entered, [
    { row: "a", at: 1 },
    { row: "b", at: 2 },
  ]);
});

test("where nothing can be kept, the page goes on with what it knows", () => {
  const backend = () => ({
    getItem: () => null,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
    removeItem: () => {},
  });
  const memory = openDesk({ course: "k", session: "s", backend });

  assert.equal(memory.change((desk) => enter(desk, "a", 1)), "unavailable");
  assert.deepEqual(memory.read().entered, [{ row: "a", at: 1 }]);
});

/** @type {[string, string][]} */
const TOLD = [
  [deskTexts.drift(0), "À l’heure"],
  [deskTexts.drift(59_999), "À l’heure"],
  [deskTexts.drift(-59_999), "À l’heure"],
  [deskTexts.drift(7 * MIN + 59_000), "7\u00a0min de retard"],
  [deskTexts.drift(-3 * MIN), "3\u00a0min d’avance"],
  [deskTexts.drift(65 * MIN), "1\u00a0h\u00a005 de retard"],
  [deskTexts.remaining(4 * MIN + 5000), "4\u00a0min 05"],
  [deskTexts.remaining(4 * MIN + 4001), "4\u00a0min 05"],
  [deskTexts.remaining(0), "0\u00a0min 00"],
  [deskTexts.remaining(-1), "dépassé de moins d’une minute"],
  [deskTexts.remaining(-2 * MIN), "dépassé de 2\u00a0min"],
  [deskTexts.remaining(75 * MIN), "1\u00a0h\u00a015"],
  [deskTexts.clock(Date.UTC(2027, 0, 14, 8, 7)), "09:07"],
  [deskTexts.signed(3 * MIN), "+3"],
  [deskTexts.signed(-3 * MIN), "−3"],
  [deskTexts.signed(null), "–"],
];

for (const [told, expected] of TOLD) {
  test(`it is told « ${expected} »`, () => {
    assert.equal(told, expected);
  });
}

/** @param {[string, number][]} log  in minutes */
function entries(...log) {
  return log.map(([row, at]) => ({ row, at: at * MIN }));
}

/** @param {number | null} time */
function minutes(time) {
  return time === null ? null : time / MIN;
}
