import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const BUNDLER = fileURLToPath(new URL("../../web/bundle.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ck-bundle-"));
const said = run("one");

after(() => rmSync(folder, { recursive: true }));

test("bundling says nothing", () => {
  assert.equal(said, "");
});

test("bundling makes one script and one style a page kind, and the worker of the search", () => {
  const names = ["checklist", "desk", "group", "journey", "quiz", "remote", "slides", "tools", "work"];
  const expected = names.flatMap((name) => [`${name}.css`, `${name}.js`]);
  expected.push("iframe-worker.js", "progress.js", "site.css");
  expected.sort();

  assert.deepEqual(readdirSync(join(folder, "one")).sort(), expected);
});

test("two runs make the same bytes", () => {
  run("two");

  for (const name of readdirSync(join(folder, "one"))) {
    assert.deepEqual(read("two", name), read("one", name), name);
  }
});

// What a learner waits for, on a phone, on the train.
for (const [name, kilobytes] of /** @type {[string, number][]} */ ([
  ["quiz.js", 17],
  ["progress.js", 6],
  ["journey.js", 9],
  ["checklist.js", 4],
  ["group.js", 10],
  ["desk.js", 12],
  // For the trainer alone, and reveal.js is most of it.
  ["slides.js", 50],
  ["remote.js", 9],
  ["work.js", 9],
  ["tools.js", 20],
  ["site.css", 6],
])) {
  test(`${name} weighs at most ${kilobytes} KB once compressed`, () => {
    assert.ok(gzipSync(read("one", name)).length <= kilobytes * 1024);
  });
}

test("all that a page loads for its questions weighs at most 20 KB once compressed", () => {
  const sizes = ["quiz.js", "quiz.css"].map((name) => gzipSync(read("one", name)).length);

  assert.ok(sizes[0] + sizes[1] <= 20 * 1024, `${sizes}`);
});

for (const name of readdirSync(join(folder, "one")).filter((file) => file.endsWith(".js"))) {
  test(`${name} is a classic script: it runs from file://`, () => {
    assert.doesNotThrow(() => new Function(read("one", name).toString()));
    assert.doesNotMatch(read("one", name).toString(), /\bimport\s*\(|\bfetch\(/);
  });
}

test("no file asks anything of the network", () => {
  for (const name of readdirSync(join(folder, "one"))) {
    // The name of a vocabulary is no request, nor is what a licence says in its comment: reveal.js names its author's page.
    const code = read("one", name).toString().replace(/^\/\*![^]*?\*\//, "").split("http://www.w3.org/2000/svg").join("");
    assert.doesNotMatch(code, /https?:\/\/|\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/, name);
  }
});

test("the worker of the search keeps its licence", () => {
  assert.match(read("one", "iframe-worker.js").toString(), /^\/\*! iframe-worker\n.*Copyright \(c\)/s);
});

for (const name of ["slides.js", "slides.css"]) {
  test(`${name} keeps the licence of reveal.js`, () => {
    assert.match(read("one", name).toString(), /^\/\*! reveal\.js\nCopyright \(C\)[^]*?Permission is hereby granted/);
  });
}

/** @param {string} name */
function run(name) {
  return execFileSync(process.execPath, [BUNDLER, join(folder, name)], { encoding: "utf8" });
}

/**
 * @param {string} run
 * @param {string} name
 */
function read(run, name) {
  return readFileSync(join(folder, run, name));
}
