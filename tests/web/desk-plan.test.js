import assert from "node:assert/strict";
import { test } from "node:test";
import { dated, halfDayOf, isSameDay } from "../../web/desk/model/plan.js";

process.env.TZ = "Europe/Paris";

/** @typedef {import("../../web/desk/model/types.js").SessionRow} SessionRow */

/** @type {(id: string, start: number, minutes: number) => SessionRow} */
const row = (id, start, minutes) => ({ id, kind: "slot", title: id, start, minutes, lesson: false });
const SHAPE = { id: "s", title: "S", example: false, mode: "in_person" };
const DAY = {
  ...SHAPE,
  halfDays: [
    { date: "2027-01-14", rows: [row("a", 540, 20), row("b", 560, 40)] },
    { date: "2027-01-14", rows: [row("c", 810, 60)] },
    { date: "2027-01-21", rows: [row("d", 540, 30)] },
  ],
};
// In winter, Paris is an hour ahead of UTC.
const NINE = Date.UTC(2027, 0, 14, 8);
const HOUR = 3_600_000;

test("rows have the hours of the wall", () => {
  assert.deepEqual(dated(DAY), [
    { id: "a", kind: "slot", title: "a", start: NINE, minutes: 20 },
    { id: "b", kind: "slot", title: "b", start: NINE + HOUR / 3, minutes: 40 },
    { id: "c", kind: "slot", title: "c", start: NINE + 4.5 * HOUR, minutes: 60 },
    { id: "d", kind: "slot", title: "d", start: NINE + 7 * 24 * HOUR, minutes: 30 },
  ]);
});

test("a half-day that begins now shifts what follows on its date, not another date", () => {
  const shifted = starts(dated(DAY, { startAt: NINE + HOUR / 4 }));

  assert.deepEqual(shifted, [NINE + HOUR / 4, NINE + HOUR / 4 + HOUR / 3, NINE + 4.75 * HOUR, NINE + 7 * 24 * HOUR]);
});

test("each half-day may begin at a moment of its own", () => {
  const shifted = starts(dated(DAY, { startAt: [null, NINE + 5 * HOUR, NINE + HOUR] }));

  assert.deepEqual(shifted, [NINE, NINE + HOUR / 3, NINE + 5 * HOUR, NINE + HOUR]);
});

test("a second start on the same date takes the place of the first one's shift", () => {
  const shifted = starts(dated(DAY, { startAt: [NINE + HOUR, NINE + 4.5 * HOUR] }));

  assert.deepEqual(shifted.slice(1, 3), [NINE + HOUR + HOUR / 3, NINE + 4.5 * HOUR]);
});

for (const [what, date, utc] of /** @type {[string, string, number][]} */ ([
  ["goes forward", "2027-03-28", Date.UTC(2027, 2, 28, 7)],
  ["goes back", "2027-10-31", Date.UTC(2027, 9, 31, 8)],
])) {
  test(`on the day when the clock ${what}, nine o'clock is nine o'clock`, () => {
    const [first] = dated({ ...SHAPE, halfDays: [{ date, rows: [row("a", 540, 20)] }] });

    assert.equal(new Date(first.start).getHours(), 9);
    assert.equal(first.start, utc);
  });
}

test("a half-day without rows is no trouble", () => {
  assert.deepEqual(dated({ ...SHAPE, halfDays: [{ date: "2027-01-14", rows: [] }] }, { startAt: NINE }), []);
});

test("a row is in the half-day that holds it", () => {
  assert.deepEqual(["a", "c", "d", "x"].map((id) => halfDayOf(DAY, id)), [0, 1, 2, -1]);
});

test("two moments are on the same date or not, on this clock", () => {
  // 23:59 in Paris is still the day before in UTC.
  assert.ok(isSameDay(NINE, Date.UTC(2027, 0, 14, 22, 59)));
  assert.ok(!isSameDay(NINE, Date.UTC(2027, 0, 14, 23, 0)));
});

/** @param {{ start: number }[]} rows */
function starts(rows) {
  return rows.map(({ start }) => start);
}
