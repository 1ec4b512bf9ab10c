import assert from "node:assert/strict";
import { test } from "node:test";
import { writeCalendar } from "../../web/journey/model/calendar.js";
import { calendarTexts } from "../../web/texts/tools.js";
import { entries, timeline } from "../../web/tools/model/timeline.js";

/** @typedef {import("../../web/tools/model/timeline.js").Dated} Dated */

/** @param {string} id @param {string} day @param {Dated["scope"]} scope @returns {Dated} */
const event = (id, day, scope) => ({ id, day, dayWords: day, scope, title: `Titre, ${id}`, text: "é".repeat(80), who: "Tous" });
const CALENDAR = {
  asOfDay: "2026-10-10",
  events: [
    event("later", "2027-09-01", "b2b"),
    event("first", "2017-01-01", "b2g"),
    event("sooner", "2026-12-31", "both"),
    event("today", "2026-10-10", "b2b"),
    event("tomorrow", "2026-10-11", "b2g"),
  ],
};

/** @type {[scopes: ("b2g" | "b2b")[], past: string[], coming: string[]][]} */
const FILTERS = [
  [["b2g", "b2b"], ["first", "today"], ["tomorrow", "sooner", "later"]],
  [["b2g"], ["first"], ["tomorrow", "sooner"]],
  [["b2b"], ["today"], ["sooner", "later"]],
  [[], [], []],
];

for (const [scopes, past, coming] of FILTERS) {
  test(`for [${scopes}], dates come in the order of days, past then coming`, () => {
    const shown = timeline(CALENDAR, scopes);

    assert.deepEqual([shown.past.map(({ id }) => id), shown.coming.map(({ id }) => id)], [past, coming]);
  });
}

test("the file of the coming dates is read back: whole days, stable ids, their words", () => {
  const { coming } = timeline(CALENDAR, ["b2g", "b2b"]);
  const recalls = entries(coming, calendarTexts.entry, ({ text, who }) => `${text}\n${calendarTexts.who(who ?? "")}`);
  const written = writeCalendar(recalls, { product: "ck", stamp: new Date("2026-10-10T00:00:00Z") });

  assert.ok(written.endsWith("END:VCALENDAR\r\n"));
  assert.doesNotMatch(written, /[^\r]\n/);
  for (const line of written.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  const who = "Pour qui\u00a0: Tous";
  assert.deepEqual(
    readBack(written),
    [
      ["tomorrow", "20261011", "20261012"],
      ["sooner", "20261231", "20270101"],
      ["later", "20270901", "20270902"],
    ].map(([id, start, end]) => ({
      UID: `${id}@calendar.invalid`,
      DTSTAMP: "20261010T000000Z",
      "DTSTART;VALUE=DATE": start,
      "DTEND;VALUE=DATE": end,
      SUMMARY: `Titre, ${id}`,
      DESCRIPTION: `${"é".repeat(80)}\n${who}`,
      TRANSP: "TRANSPARENT",
    })),
  );
});

/** @type {[string, string][]} */
const SAID = [
  [calendarTexts.summary(0, 0, "2026-10-10"), "Aucune date pour ce choix."],
  [calendarTexts.summary(1, 1, "2026-10-10"), "Au 10\u00a0octobre 2026\u00a0: 1\u00a0date à venir, 1 passée."],
  [calendarTexts.summary(2, 4, "2026-10-01"), "Au 1er\u00a0octobre 2026\u00a0: 2\u00a0dates à venir, 4 passées."],
  [calendarTexts.saved(1), "Fichier enregistré\u00a0: ouvrez-le pour ajouter la date à votre agenda."],
  [calendarTexts.saved(3), "Fichier enregistré\u00a0: ouvrez-le pour ajouter les 3\u00a0dates à votre agenda."],
  [calendarTexts.entry({ title: "Vague", likely: true }), "Vague (probable)"],
];

for (const [told, expected] of SAID) {
  test(`it is told « ${expected} »`, () => {
    assert.equal(told, expected);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, string>[]}
 */
function readBack(file) {
  const lines = file.replace(/\r\n /g, "").split("\r\n");
  /** @type {Record<string, string>[]} */
  const events = [];
  for (const line of lines) {
    const [, name, value] = /^([^:]+):(.*)$/.exec(line) ?? [];
    if (line === "BEGIN:VEVENT") events.push({});
    else if (line !== "END:VEVENT" && line !== "END:VCALENDAR" && events.length > 0 && name) {
      events[events.length - 1][name] = value.replace(/\\n/g, "\n").replace(/\\([,;\\])/g, "$1");
    }
  }
  return events;
}
