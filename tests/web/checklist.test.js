import assert from "node:assert/strict";
import { test } from "node:test";
import { countReady } from "../../web/checklist/model/count.js";
import { isFor, readValues } from "../../web/checklist/model/filter.js";
import { emptyState, parseState } from "../../web/checklist/model/state.js";

const EVERYONE = { profile: [], modality: [] };
const BUILDERS = { profile: ["works", "architect"], modality: [] };
const REMOTE_BUILDERS = { profile: ["works"], modality: ["remote_live"] };

/** @type {[string, Record<string, string[]>, Record<string, string>, boolean][]} */
const FILTERS = [
  ["without a choice every item is shown", REMOTE_BUILDERS, {}, true],
  ["« all » shows every item", REMOTE_BUILDERS, { profile: "", modality: "" }, true],
  ["an item for everyone is shown to a profile", EVERYONE, { profile: "works" }, true],
  ["an item for two profiles is shown to the second", BUILDERS, { profile: "architect" }, true],
  ["an item for others is hidden", BUILDERS, { profile: "supplier" }, false],
  ["part of a name is not the name", BUILDERS, { profile: "work" }, false],
  ["both filters must agree", REMOTE_BUILDERS, { profile: "works", modality: "in_person" }, false],
  ["both filters agreeing show the item", REMOTE_BUILDERS, { profile: "works", modality: "remote_live" }, true],
];

for (const [name, audience, filters, shown] of FILTERS) {
  test(name, () => {
    assert.equal(isFor(audience, filters), shown);
  });
}

test("values are read from an attribute, whatever its spaces", () => {
  assert.deepEqual(readValues("works architect"), ["works", "architect"]);
  assert.deepEqual(readValues("  works\n architect "), ["works", "architect"]);
  assert.deepEqual(readValues(""), []);
  assert.deepEqual(readValues(undefined), []);
});

test("only the items in sight are counted", () => {
  const items = [
    { shown: true, ticked: true },
    { shown: true, ticked: false },
    { shown: false, ticked: true },
  ];

  assert.deepEqual(countReady(items), { ready: 1, total: 2 });
});

test("a state written by us is read back", () => {
  const state = { ticked: ["chk-siret"], filters: { profile: "works" } };

  assert.deepEqual(parseState(JSON.parse(JSON.stringify(state))), state);
  assert.deepEqual(parseState(emptyState()), { ticked: [], filters: {} });
});

const FOREIGN = [
  null,
  "chk-siret",
  42,
  [],
  {},
  { ticked: "chk-siret", filters: {} },
  { ticked: [1], filters: {} },
  { ticked: [], filters: [] },
  { ticked: [], filters: { profile: 1 } },
  { ticked: [] },
];

for (const value of FOREIGN) {
  test(`${JSON.stringify(value)} is not a state of ours`, () => {
    assert.equal(parseState(value), null);
  });
}
