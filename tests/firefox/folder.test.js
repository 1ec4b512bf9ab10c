import assert from "node:assert/strict";
import { test } from "node:test";
import { hear, openSite, see, TIMEOUT } from "./firefox.js";
import { readNavigation } from "./site.js";
import "./desk.js";
import "./progress.js";
import "./remote.js";
import "./slides.js";

const LESSON = "sequence-1/s1-compte.html";
const RIGHT = "Juste. L’explication est affichée sous la question.";
const timeout = TIMEOUT;

for (const address of readNavigation()) {
  test(`${address} opens from a folder without a complaint nor a request to anybody`, { timeout }, async () => {
    await openSite(address, async (page) => {
      await see(page, "h1");
      assert.ok(await page.evaluate(() => document.documentElement.classList.contains("js")));
    });
  });
}

test("a page that complains or asks something of a server is heard", { timeout }, async () => {
  const asked = ["http://127.0.0.1:8000/image.png", "https://elsewhere.example/image.png"];
  const expected = ["Error: thrown by the page", ...asked, "said by the page"];
  const complain = (/** @type {string[]} */ addresses) => {
    console.error("said by the page");
    setTimeout(() => {
      throw new Error("thrown by the page");
    });
    for (const address of addresses) new Image().src = address;
  };

  const heard = await hear("index.html", (page) => page.evaluate(complain, asked), expected.length);

  assert.deepEqual(heard.sort(), expected);
});

test("a page cannot read its neighbour: Firefox is as strict as at a learner's", { timeout }, async () => {
  const read = () => fetch("glossaire.html").then(() => "read", String);
  const heard = await hear("index.html", async (page) => assert.match(await page.evaluate(read), /^TypeError/), 1);

  assert.equal(heard.length, 1);
  assert.match(heard[0], /glossaire\.html/);
});

test("what a page stores is kept for it, and is unknown to the next page", { timeout }, async () => {
  await openSite("index.html", async (page) => {
    const home = page.url();
    const stored = () => page.evaluate(() => localStorage.getItem("kept"));
    await page.evaluate(() => localStorage.setItem("kept", "yes"));

    await page.goto(new URL("glossaire.html", home).href);
    assert.equal(await stored(), null);
    await page.goto(home);
    assert.equal(await stored(), "yes");
  });
});

test("« facture » typed in the search of the home page leads to a page that opens", { timeout }, async () => {
  await openSite("index.html", async (page) => {
    const field = await see(page, "::-p-aria([name='Rechercher'][role='textbox'])");
    await field.focus();
    // What is typed while the index is read would be lost.
    await see(page, "text/Taper pour démarrer la recherche");
    await field.type("facture");

    // Results come with each letter: those of the whole word name it in their address.
    const result = await see(page, "[role='dialog'] li a[href*='?h=facture']");
    await Promise.all([page.waitForNavigation(), result.click()]);
    await see(page, "h1");
    assert.match((await page.$eval("mark", (mark) => mark.textContent)) ?? "", /facture/i);
  });
});

test("a question is answered by keyboard alone, and its explanation is shown", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    const question = await see(page, "ck-quiz[data-kind='single']");
    const rank = await question.evaluate((box) => {
      const key = box.querySelector("details")?.textContent ?? "";
      const answers = [...box.querySelectorAll("label")].map((label) => (label.textContent ?? "").replace(/\.$/, ""));
      return answers.findIndex((answer) => key.includes(answer));
    });
    assert.ok(await question.$eval("details", (key) => key.hidden));
    assert.notEqual(rank, -1);

    await question.$eval("input[type='radio']", (choice) => choice.focus());
    await page.keyboard.press(" ");
    for (let step = 0; step < rank; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");

    // The first paragraph is the right answer, the next one explains it.
    await see(page, "ck-quiz[data-kind='single'] details[open] p + p");
    assert.equal(await question.$eval("[role='status']", (status) => status.textContent), RIGHT);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Recommencer cette question");
  });
});
