// The slides in Firefox, from a folder and from a server: the whole day by keyboard, and the presenter's window beside it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openServed, openSite, see } from "./firefox.js";

/** @typedef {import("puppeteer-core").Page} Page */

const DAY = "formateur/diapositives/journee.html";
const LESSON = "formateur/diapositives/s2-retours.html";
const BAR = "nav[aria-label='Commandes des diapositives']";
/** Milliseconds. */
const EACH = 100;
const PATIENCE = 10_000;
/** A day has some 1,500 slides. */
const timeout = 300_000;

for (const [way, open] of /** @type {[string, typeof openSite][]} */ ([
  ["a folder", openSite],
  ["a server", openServed],
])) {
  test(`from ${way}, the whole day is led by keyboard from the first slide to the last`, { timeout }, async () => {
    await open(DAY, async (page) => {
      await page.waitForSelector(BAR);
      const expected = await page.evaluate(() => {
        const text = document.getElementById("ck-deck-data")?.textContent ?? "{}";
        return JSON.parse(text).slides.map((/** @type {{ id: string }} */ slide) => slide.id);
      });

      assert.deepEqual(await walk(page), expected);
    });
  });

  test(`from ${way}, the presenter and the slides stay together, also after a reload`, { timeout }, async () => {
    await open(LESSON, async (page) => {
      await page.waitForSelector(BAR);
      const count = await page.evaluate(() => {
        const text = document.getElementById("ck-deck-data")?.textContent ?? "{}";
        return JSON.parse(text).slides.filter((/** @type {{ main: boolean }} */ slide) => slide.main).length;
      });
      await page.keyboard.press("p");
      const presenter = await opened(page);

      await ranked(presenter, `1 / ${count}`);
      await presenter.keyboard.press("PageDown");
      await ranked(presenter, `2 / ${count}`);
      await titled(page, "La situation");

      // Reveal.js writes the address once a second at most.
      await until(page, (wanted) => window.location.hash === wanted, "#/s2-retours-situation");
      await page.reload();
      await page.waitForSelector(BAR);
      await presenter.keyboard.press("PageDown");
      await ranked(presenter, `3 / ${count}`);
      await titled(page, "Trois retours");

      await presenter.reload();
      await ranked(presenter, `3 / ${count}`);
      await presenter.keyboard.press("PageUp");
      await titled(page, "La situation");
    });
  });
}

test("votes typed in Firefox are shown, and an answer is hidden until it is asked for", { timeout }, async () => {
  await openSite(`${LESSON}#/s2-retours-03`, async (page) => {
    await page.waitForSelector(BAR);
    assert.equal(await page.$(".is-revealed"), null);

    await page.keyboard.press("v");
    await (await see(page, ".ck-vote-panel input")).type("7");
    await page.keyboard.press("Escape");
    await page.keyboard.press("PageDown");

    assert.equal(await page.$eval(".present .ck-counted", (counted) => counted.textContent), "7");
    await page.waitForSelector("#s2-retours-03.is-revealed");
  });
});

/**
 * Press the space bar until nothing changes.
 *
 * @param {Page} page
 * @returns {Promise<string[]>} ids met, in order
 */
async function walk(page) {
  /** @type {string[]} */
  const met = [];
  let last = "";
  for (;;) {
    const now = await page.evaluate(() => {
      const column = document.querySelector(".slides > .present");
      const slide = column?.matches(".ck-slide") ? column : column?.querySelector(":scope > .present");
      return `${slide?.id} ${slide?.querySelector(".ck-reveal.visible") !== null}`;
    });
    if (now === last) return met;
    last = now;
    const [id] = now.split(" ");
    if (met[met.length - 1] !== id) met.push(id);
    await page.keyboard.press(" ");
  }
}

/** The window that the slides have opened. @param {Page} page  @returns {Promise<Page>} */
async function opened(page) {
  for (;;) {
    const found = (await page.browserContext().pages()).find((one) => one.url().endsWith("?presentateur"));
    if (found) return found;
    await pause(EACH);
  }
}

/** @param {Page} presenter  @param {string} text */
function ranked(presenter, text) {
  return until(presenter, (wanted) => document.querySelector(".ck-desk-rank")?.textContent === wanted, text);
}

/** @param {Page} page  @param {string} title */
function titled(page, title) {
  return until(page, (wanted) => document.title.startsWith(wanted), title);
}

/**
 * A wait of Puppeteer's own is lost when the window is still loading, and draws nothing when it is behind another one.
 *
 * @param {Page} page
 * @param {(wanted: string) => boolean} isTrue
 * @param {string} wanted
 */
async function until(page, isTrue, wanted) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await page.evaluate(isTrue, wanted).catch(() => false)) return;
    await pause(EACH);
  }
  assert.fail(`${wanted}: not in ${PATIENCE} ms`);
}
