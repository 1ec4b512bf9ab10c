import assert from "node:assert/strict";
import { test } from "node:test";
import { dated } from "../../web/desk/model/plan.js";
import { ownPlan } from "../../web/slides/model/own-plan.js";

process.env.TZ = "Europe/Paris";

/** @typedef {import("../../web/slides/deck-data.js").DeckRow} DeckRow */

/** @type {DeckRow[]} */
const ROWS = [
  { id: "accueil", title: "Accueil", minutes: 20, kind: "slot" },
  { id: "velo", title: "Le vélo", minutes: 50, kind: "lesson" },
  { id: "break-velo", title: "Pause", minutes: 10, kind: "break" },
];

test("rows follow one another from midnight", () => {
  const [{ rows }] = ownPlan(ROWS, new Date(2026, 10, 26, 14, 30)).halfDays;

  assert.deepEqual(
    rows.map(({ id, kind, start, minutes }) => [id, kind, start, minutes]),
    [
      ["accueil", "slot", 0, 20],
      ["velo", "lesson", 20, 50],
      ["break-velo", "break", 70, 10],
    ],
  );
});

test("only a lesson has a page", () => {
  assert.deepEqual(
    ownPlan(ROWS, new Date(2026, 10, 26)).halfDays[0].rows.map(({ lesson }) => lesson),
    [false, true, false],
  );
});

test("the day is written as that of a session, whatever its month", () => {
  assert.equal(ownPlan(ROWS, new Date(2027, 0, 5, 9)).halfDays[0].date, "2027-01-05");
});

test("it has no name: it is not a session", () => {
  const { id, title, example } = ownPlan(ROWS, new Date(2027, 0, 5));

  assert.deepEqual([id, title, example], ["", "", false]);
});

test("what follows a session follows it too", () => {
  const midnight = new Date(2027, 0, 5).getTime();

  assert.deepEqual(
    dated(ownPlan(ROWS, new Date(2027, 0, 5, 9))).map(({ id, start }) => [id, (start - midnight) / 60_000]),
    [
      ["accueil", 0],
      ["velo", 20],
      ["break-velo", 70],
    ],
  );
});
