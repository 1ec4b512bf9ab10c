import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore } from "../../web/storage.js";

const KEY = "ck:checklist:v1:avant";

/**
 * A store in memory, with the faults a browser's may have.
 *
 * @param {Record<string, string>} [content]
 * @param {{ full?: boolean }} [faults]
 */
function fakeBackend(content = {}, { full = false } = {}) {
  const map = new Map(Object.entries(content));
  return {
    content: () => Object.fromEntries(map),
    /** @param {string} key */
    getItem: (key) => map.get(key) ?? null,
    /** @param {string} key */
    removeItem: (key) => void map.delete(key),
    /** @type {(key: string, value: string) => void} */
    setItem(key, value) {
      if (full) throw new Error("QuotaExceededError");
      map.set(key, value);
    },
  };
}

/** @param {() => ReturnType<typeof fakeBackend>} backend */
function openTexts(backend) {
  const parse = (/** @type {unknown} */ value) => (typeof value === "string" ? value : null);
  return openStore({ area: "checklist", version: 1, name: "avant", parse, backend });
}

test("nothing kept is no trouble", () => {
  assert.deepEqual(openTexts(() => fakeBackend()).load(), { value: null, trouble: "" });
});

test("what is saved is loaded, under a key that names area, version and thing", () => {
  const backend = fakeBackend();

  assert.equal(openTexts(() => backend).save("coché"), "");
  assert.deepEqual(backend.content(), { [KEY]: '"coché"' });
  assert.deepEqual(openTexts(() => backend).load(), { value: "coché", trouble: "" });
});

for (const [what, raw] of [
  ["corrupt", '{"ticked":'],
  ["foreign", '{"other":1}'],
  ["empty", ""],
]) {
  test(`${what} content is set aside untouched, and said`, () => {
    const backend = fakeBackend({ [KEY]: raw });

    assert.deepEqual(openTexts(() => backend).load(), { value: null, trouble: "unreadable" });
    assert.deepEqual(backend.content(), { [`${KEY}:aside-1`]: raw });
  });
}

test("a second accident does not overwrite what the first set aside", () => {
  const backend = fakeBackend({ [KEY]: "second", [`${KEY}:aside-1`]: "first" });
  openTexts(() => backend).load();

  assert.deepEqual(backend.content(), { [`${KEY}:aside-1`]: "first", [`${KEY}:aside-2`]: "second" });
});

test("after content was set aside, saving works again", () => {
  const backend = fakeBackend({ [KEY]: "{" });
  const store = openTexts(() => backend);
  store.load();

  assert.equal(store.save("coché"), "");
  assert.equal(backend.content()[KEY], '"coché"');
});

test("content that can't be set aside is never overwritten", () => {
  const backend = fakeBackend({ [KEY]: "{" }, { full: true });
  const store = openTexts(() => backend);

  assert.deepEqual(store.load(), { value: null, trouble: "unavailable" });
  assert.equal(store.save("coché"), "unavailable");
  assert.deepEqual(backend.content(), { [KEY]: "{" });
});

test("a full store is tolerated and said", () => {
  assert.equal(openTexts(() => fakeBackend({}, { full: true })).save("coché"), "unavailable");
});

test("a store the browser refuses to show is tolerated and said", () => {
  const store = openTexts(() => {
    throw new Error("SecurityError");
  });

  assert.deepEqual(store.load(), { value: null, trouble: "unavailable" });
  assert.equal(store.save("coché"), "unavailable");
});
