// The distance in Firefox, from a folder: what the test of a device says there, and ticks that go along the links.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite, see, TIMEOUT } from "./firefox.js";

/** @typedef {import("puppeteer-core").Page} Page */

const TEST = "a-distance-test.html";
const WORK = "travail-fait.html";
const KEPT = "s1-structure#exercice-1";
const timeout = TIMEOUT;

test("the test of a device says what a folder changes, and finds its memory again", { timeout }, async () => {
  await openSite(TEST, async (page) => {
    assert.match(await told(page, "Le site"), /^À voir\. .*Chaque page y a sa propre mémoire/);
    assert.match(await told(page, "Le navigateur"), /^Bon\. Firefox \d+/);
    assert.match(await told(page, "La mémoire"), /^À faire\./);

    await page.reload();

    await page.waitForFunction(() => /Bon\. Une marque/.test(document.querySelector("ck-device-test")?.textContent ?? ""));
  });
});

test("a second window answers from a folder, and closes", { timeout }, async () => {
  await openSite(TEST, async (page) => {
    await (await see(page, "::-p-aria([name='Ouvrir la fenêtre d’essai'][role='button'])")).click();

    await page.waitForFunction(() => /La seconde fenêtre s’est ouverte/.test(document.querySelector("ck-device-test")?.textContent ?? ""));
  });
});

test("an exercise that is ticked is known to the page that a link leads to", { timeout }, async () => {
  await openSite(WORK, async (page) => {
    await (await see(page, `ck-work-done input[value='${KEPT}']`)).click();
    await (await see(page, "article a[href^='mon-parcours.html']")).click();
    await page.waitForFunction(() => location.pathname.endsWith("mon-parcours.html") && document.readyState === "complete");
    await see(page, "ck-journey table");

    const known = await page.evaluate(() => Object.keys(localStorage).map((name) => localStorage.getItem(name)).join());
    assert.match(known, new RegExp(`"${KEPT}":{"at":\\d+,"read":true}`));
  });
});

/**
 * @param {Page} page
 * @param {string} title  of a check
 */
async function told(page, title) {
  await see(page, "ck-device-test li");
  return page.$$eval(
    "ck-device-test li",
    (boxes, wanted) => boxes.find((box) => box.querySelector("h3")?.textContent === wanted)?.querySelector("p")?.textContent ?? "",
    title,
  );
}
