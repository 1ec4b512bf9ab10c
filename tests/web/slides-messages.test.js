import assert from "node:assert/strict";
import { test } from "node:test";
import { readState, readWish, stateMessage, wishMessage } from "../../web/slides/model/messages.js";

/** @type {import("../../web/slides/model/messages.js").State} */
const STATE = { index: 3, revealed: false, blank: false, zoomed: false, votes: {}, rows: [], entered: [], session: "" };
const VOTES = { first: [1, 2], second: [0, 0] };

/** @type {import("../../web/slides/model/messages.js").Wish[]} */
const WISHES = [
  ...(/** @type {const} */ ([
    "next", "previous", "next-detail", "previous-detail", "first", "last", "blank", "zoom", "reveal", "hello", "begin", "end",
  ])).map((what) => ({ what })),
  { what: "go", index: 4 },
  { what: "session", session: "atelier" },
  { what: "session", session: "" },
  { what: "votes", question: "velo-01", votes: VOTES },
]; // prettier-ignore

for (const wish of WISHES) {
  test(`the slides understand ${JSON.stringify(wish)}`, () => {
    assert.deepEqual(readWish(structuredClone(wishMessage(wish))), wish);
  });
}

test("the presenter understands the state of the slides", () => {
  assert.deepEqual(readState(structuredClone(stateMessage(STATE))), STATE);
});

test("neither window takes its own words for those of the other", () => {
  assert.equal(readWish(stateMessage(STATE)), null);
  assert.equal(readState(wishMessage({ what: "next" })), null);
});

/** @type {[string, unknown][]} */
const FOREIGN = [
  ["nothing", null],
  ["a word", "next"],
  ["a number", 4],
  ["what an extension of the browser says", { type: "hello", what: "next" }],
  ["another sign", { sign: "other", from: "presenter", wish: { what: "next" } }],
  ["another sender", { sign: "ck-slides", from: "page", wish: { what: "next" } }],
];

for (const [name, data] of FOREIGN) {
  test(`${name} is let go`, () => {
    assert.equal(readWish(data), null);
    assert.equal(readState(data), null);
  });
}

/** @type {[string, unknown][]} */
const BAD_WISHES = [
  ["no wish", undefined],
  ["an empty wish", null],
  ["a word", "next"],
  ["an unknown wish", { what: "close" }],
  ["the name of a method", { what: "constructor" }],
  ["a slide without number", { what: "go" }],
  ["half a slide", { what: "go", index: 1.5 }],
  ["a slide by its name", { what: "go", index: "4" }],
  ["a session without name", { what: "session" }],
  ["votes without question", { what: "votes", votes: VOTES }],
  ["no votes", { what: "votes", question: "velo-01", votes: null }],
  ["votes in words", { what: "votes", question: "velo-01", votes: "3" }],
];

for (const [name, wish] of BAD_WISHES) {
  test(`${name} is not granted`, () => {
    assert.equal(readWish({ sign: "ck-slides", from: "presenter", wish }), null);
  });
}

for (const key of /** @type {const} */ (["index", "votes", "rows", "entered"])) {
  test(`a state without ${key}, or with something else for it, is not shown`, () => {
    for (const value of [undefined, null, "3"]) {
      assert.equal(readState({ sign: "ck-slides", from: "slides", state: { ...STATE, [key]: value } }), null);
    }
  });
}
