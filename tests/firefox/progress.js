// Progress in a site opened from a folder, where Firefox keeps one memory a file: it goes from page to page by the links.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { AREA, VERSION } from "../../web/progress/model/state.js";
import { openSite, see, TIMEOUT } from "./firefox.js";
import { makeFolder } from "./site.js";

/** @typedef {import("puppeteer-core").Page} Page */

const LESSON = "sequence-1/s1-compte.html";
const OTHER_LESSON = "sequence-1/s1-modes-acces.html";
const JOURNEY = "mon-parcours.html";
const EXAM = "epreuve-finale.html";
const GLOSSARY = "glossaire.html";
const HOME = "index.html";
const SECTION = "sequence-2/s2-retours.html#recycler";

const QUESTION = "ck-quiz[data-question='s1-compte-01']";
const ANSWERED = `${QUESTION}[data-verdict='right'] details[open]`;
const ASKED = `${QUESTION}:not([data-verdict])`;
const ONE = /^1 sur \d+ répondues, 1 juste$/;
const NONE = /^à faire \(\d+ questions\)$/;
const SET_ASIDE = "La progression enregistrée sur cet appareil était illisible";
const MARK = "ck-progress";

const AXE = fileURLToPath(new URL("../../node_modules/axe-core", import.meta.url));

const timeout = TIMEOUT;

test("an answer is counted on « Mon parcours » when a link leads there by mouse", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);

    await followMenu(page, JOURNEY);

    assert.match(await quizCell(page), ONE);
  });
});

test("an answer is still shown after a tour by keyboard", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    await followMenu(page, JOURNEY);

    await followByKeyboard(page, OTHER_LESSON);
    await followByKeyboard(page, LESSON);

    await see(page, ANSWERED);
    assert.ok(await page.$eval(`${QUESTION} input[data-correct]`, isChecked));
  });
});

test("the address is clean on arrival, and one step back is the page before", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    const [lesson, journey] = [page.url(), await urlFrom(page, JOURNEY)];
    const steps = await page.evaluate(() => history.length);

    await followMenu(page, JOURNEY);

    assert.equal(await page.evaluate(() => location.href), journey);
    assert.equal(await page.evaluate(() => history.length), steps + 1);
    await step(page, "back", LESSON);
    assert.equal(await page.evaluate(() => location.href), lesson);
    await see(page, ANSWERED);
    await step(page, "forward", JOURNEY);
    assert.equal(await page.evaluate(() => location.hash), "");
    assert.match(await quizCell(page), ONE);
  });
});

test("a link to a section leads to it and carries progress", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    await followMenu(page, HOME);

    await follow(page, `article a[href='${SECTION}']`);

    await page.waitForFunction(() => {
      const { top } = document.querySelector("#recycler")?.getBoundingClientRect() ?? { top: -1 };
      // Below the header that stays.
      return top >= 40 && top < 200;
    });
    assert.equal(await page.evaluate(() => location.hash), "#recycler");
    await step(page, "back", HOME);
    assert.equal(await page.evaluate(() => location.hash), "");
    await step(page, "forward", SECTION);
    assert.equal(await page.evaluate(() => location.hash), "#recycler");
    await followMenu(page, JOURNEY);
    assert.match(await quizCell(page), ONE);
  });
});

test("a click that leads nowhere leaves the link as it was", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    const link = await see(page, menu(JOURNEY));
    const before = await page.evaluate(links);
    /** What the link says while it is pressed, by kind of press. */
    const pressed = () => page.evaluate(() => /** @type {{ pressed?: Record<string, string> }} */ (globalThis).pressed);
    await page.evaluate(() => {
      /** @type {Record<string, string>} */
      const heard = {};
      Object.assign(globalThis, { pressed: heard });
      for (const type of ["click", "contextmenu"]) {
        addEventListener(type, (event) => {
          event.preventDefault();
          heard[type] = event.target instanceof Element ? (event.target.closest("a")?.href ?? "") : "";
        });
      }
    });

    await link.click();
    await link.click({ button: "right" });
    await page.waitForFunction(() => "contextmenu" in (/** @type {any} */ (globalThis).pressed ?? {}));

    const heard = (await pressed()) ?? {};
    assert.deepEqual(Object.keys(heard).sort(), ["click", "contextmenu"]);
    for (const href of Object.values(heard)) assert.match(href, new RegExp(`#${MARK}=`));
    assert.deepEqual(await page.evaluate(links), before);
    assert.ok(!(await page.content()).includes(MARK));
  });
});

test("a link opened in a tab of its own carries progress, and is left as it was", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    const link = await see(page, menu(JOURNEY));
    const before = await page.evaluate(links);

    const opened = new Promise((resolve) => page.browserContext().once("targetcreated", resolve));
    await link.click({ button: "middle" });
    const tab = await (await /** @type {Promise<import("puppeteer-core").Target>} */ (opened)).page();

    assert.ok(tab);
    await arrive(tab, JOURNEY);
    assert.match(await quizCell(tab), ONE);
    assert.equal(await tab.evaluate(() => location.hash), "");
    assert.deepEqual(await page.evaluate(links), before);
  });
});

test("what was carried is shown nowhere on the page", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);

    for (const address of [JOURNEY, GLOSSARY]) {
      await followMenu(page, address);
      assert.ok(!(await page.content()).includes(MARK), address);
      assert.deepEqual((await page.evaluate(links)).filter((href) => href.includes(MARK)), []);
      assert.ok(!(await page.evaluate(() => location.href + document.title + document.referrer)).includes(MARK));
    }
  });
});

test("a final test begun is resumed with its answer after a tour of the site", { timeout }, async () => {
  await openSite(EXAM, async (page) => {
    const begun = await beginExam(page);

    await followMenu(page, GLOSSARY);
    await followMenu(page, JOURNEY);
    await follow(page, `ck-journey a[href$='${EXAM}']`);

    await expectResumed(page, begun);
  });
});

test("what is erased on « Mon parcours » is erased on the page that a link leads to, and stays so", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    await followMenu(page, JOURNEY);
    assert.match(await quizCell(page), ONE);

    await eraseAll(page);
    assert.match(await quizCell(page), NONE);
    await follow(page, `ck-journey a[href$='${LESSON}']`);
    // Said first: what is kept and what is shown are two things.
    assert.equal((await kept(page)).answers.length, 0);
    await see(page, ASKED);
    assert.ok(!(await page.$eval(`${QUESTION} input[data-correct]`, isChecked)));

    await followMenu(page, JOURNEY);
    assert.match(await quizCell(page), NONE);
  });
});

test("what is answered after an erasure counts, once", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    await followMenu(page, JOURNEY);
    await eraseAll(page);
    await follow(page, `ck-journey a[href$='${LESSON}']`);

    await answer(page);
    await followMenu(page, JOURNEY);

    assert.match(await quizCell(page), ONE);
    assert.equal((await kept(page)).answers.length, 1);
  });
});

test("a final test begun is erased with the rest", { timeout }, async () => {
  await openSite(EXAM, async (page) => {
    await beginExam(page);
    await followMenu(page, JOURNEY);
    await eraseAll(page);

    await follow(page, `ck-journey a[href$='${EXAM}']`);

    assert.deepEqual((await kept(page)).open, {});
    await see(page, "#ck-seed");
    assert.deepEqual(await page.evaluate(askedQuestions), []);
  });
});

test("a page opened apart knows nothing, until a progress file is chosen there", { timeout }, async () => {
  const file = join(makeFolder(), "progression.json");
  await openSite(LESSON, async (page) => {
    await answer(page);
    const lesson = page.url();

    await page.goto(await urlFrom(page, JOURNEY));
    assert.match(await quizCell(page), NONE);
    assert.equal((await kept(page)).answers.length, 0);

    await page.goto(lesson);
    await see(page, ANSWERED);
    await followMenu(page, JOURNEY);
    writeFileSync(file, await savedFile(page));
  });

  // A context of its own is a device of its own.
  await openSite(JOURNEY, async (page) => {
    assert.match(await quizCell(page), NONE);

    await chooseFile(page, file);

    assert.match(await quizCell(page), ONE);
    await follow(page, `ck-journey a[href$='${LESSON}']`);
    assert.equal((await kept(page)).answers.length, 1);
    await see(page, ANSWERED);
  });
});

test("a final test begun on another device is resumed from its file", { timeout }, async () => {
  const file = join(makeFolder(), "progression.json");
  /** @type {Begun | undefined} */
  let begun;
  await openSite(EXAM, async (page) => {
    begun = await beginExam(page);
    await followMenu(page, JOURNEY);
    writeFileSync(file, await savedFile(page));
  });

  await openSite(JOURNEY, async (page) => {
    await chooseFile(page, file);
    await follow(page, `ck-journey a[href$='${EXAM}']`);

    await expectResumed(page, begun);
  });
});

for (const address of [JOURNEY, LESSON]) {
  test(`${address} sets a store that it cannot read aside, says so and works`, { timeout }, async () => {
    await openSite(HOME, async (page) => {
      const [key, value] = [await storeKey(page), "{broken"];
      await page.evaluateOnNewDocument(
        (name, broken) => {
          // Neither the empty page before it, nor that page when it is opened again.
          if (location.protocol === "file:" && localStorage.length === 0) localStorage.setItem(name, broken);
        },
        key,
        value,
      );

      await page.goto(await urlFrom(page, address));

      await see(page, `text/${SET_ASIDE}`);
      const stored = await page.evaluate(() => ({ ...localStorage }));
      assert.equal(stored[`${key}:aside-1`], value);
      assert.equal(`${key}:aside-2` in stored, false);
      if (address === JOURNEY) await follow(page, `ck-journey a[href$='${LESSON}']`);
      await answer(page);
      await followMenu(page, JOURNEY);
      assert.match(await quizCell(page), ONE);
    });
  });
}

test("a result of the search carries progress", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    const field = await see(page, "::-p-aria([name='Rechercher'][role='textbox'])");
    await field.focus();
    await see(page, "text/Taper pour démarrer la recherche");
    await field.type("facture");

    await follow(page, `[role='dialog'] li a[href*='?h=facture']:not([href*='${LESSON}'])`);

    assert.equal(await page.evaluate(() => location.search), "?h=facture");
    assert.match((await page.$eval("mark", (mark) => mark.textContent)) ?? "", /facture/i);
    assert.equal((await kept(page)).answers.length, 1);
    await followMenu(page, JOURNEY);
    assert.match(await quizCell(page), ONE);
  });
});

test("the link to the next page, at the foot of a page, carries progress", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);

    await follow(page, "a.md-footer__link--next");

    assert.equal((await kept(page)).answers.length, 1);
    await followMenu(page, JOURNEY);
    assert.match(await quizCell(page), ONE);
  });
});

test("« Mon parcours » with some progress has no obstacle", { timeout }, async () => {
  await openSite(LESSON, async (page) => {
    await answer(page);
    await (await see(page, "ck-read button")).click();
    await followMenu(page, JOURNEY);
    assert.match(await quizCell(page), ONE);

    assert.deepEqual(await obstacles(page), []);
  });
});

/**
 * Answers the first question of the lesson, rightly.
 *
 * @param {Page} page
 */
async function answer(page) {
  await (await see(page, `${QUESTION} input[data-correct]`)).click();
  await (await see(page, `${QUESTION} [type='submit']`)).click();
  await see(page, ANSWERED);
}

/** @param {string} address */
function menu(address) {
  return `nav.md-nav--primary a.md-nav__link[href$='${address}']`;
}

/**
 * Follows a link of the menu by mouse; its section is unfolded first.
 *
 * @param {Page} page
 * @param {string} address
 */
async function followMenu(page, address) {
  const link = await page.waitForSelector(menu(address));
  const section = await link?.evaluateHandle((anchor) => {
    const folded = anchor.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? null : anchor.closest(".md-nav__item--nested");
    return folded?.querySelector(":scope > label") ?? null;
  });
  const label = /** @type {import("puppeteer-core").ElementHandle<Element> | null | undefined} */ (section?.asElement());
  await label?.click();
  await follow(page, menu(address));
}

/**
 * Follows a link by mouse.
 *
 * @param {Page} page
 * @param {string} selector
 */
async function follow(page, selector) {
  const link = await see(page, selector);
  const href = await link.evaluate((anchor) => /** @type {HTMLAnchorElement} */ (anchor).href);
  await link.click();
  await arrive(page, href);
}

/**
 * Goes from link to link until one that leads there, and follows it.
 *
 * @param {Page} page
 * @param {string} address
 */
async function followByKeyboard(page, address) {
  const wanted = await urlFrom(page, address);
  const isThere = () => page.evaluate((href) => document.activeElement instanceof HTMLAnchorElement && document.activeElement.href === href, wanted);
  let presses = 0;
  do {
    await page.keyboard.press("Tab");
    presses += 1;
    assert.ok(presses < 200, `Tab never comes to ${address}`);
  } while (!(await isThere()));
  await page.keyboard.press("Enter");
  await arrive(page, address);
}

/**
 * @param {Page} page
 * @param {"back" | "forward"} direction
 * @param {string} address
 */
async function step(page, direction, address) {
  // Puppeteer's own waits for a load that does not come when Firefox brings a page back as it was left.
  await page.evaluate((by) => history.go(by), direction === "back" ? -1 : 1).catch(() => {});
  await arrive(page, address);
}

/**
 * Waits until that page is in sight, whole, and its scripts have begun.
 *
 * @param {Page} page
 * @param {string} address  whole, or below the site's folder
 */
async function arrive(page, address) {
  await page.waitForFunction(
    (end) => location.href.split(/[?#]/)[0].endsWith(end) && document.readyState === "complete",
    {},
    address.split(/[?#]/)[0],
  );
}

/**
 * @param {Page} page  any of the site
 * @param {string} address  below the site's folder
 */
function urlFrom(page, address) {
  return page.$eval("script[data-page]", (script, to) => new URL(`../${to}`, /** @type {HTMLScriptElement} */ (script).src).href, address);
}

/**
 * What « Mon parcours » says of the quiz of the lesson.
 *
 * @param {Page} page
 */
async function quizCell(page) {
  const row = `ck-journey tr:has(th a[href$='${LESSON}'])`;
  return (await page.$eval(`${row} td:nth-of-type(2)`, (cell) => cell.textContent)) ?? "";
}

/** @param {Page} page */
async function eraseAll(page) {
  await (await see(page, "::-p-aria([name='Tout effacer'][role='button'])")).click();
  await (await see(page, "::-p-aria([name='Oui, tout effacer'][role='button'])")).click();
  await see(page, "text/Votre progression est effacée.");
}

/**
 * The file that « Enregistrer ma progression » hands over.
 *
 * @param {Page} page
 * @returns {Promise<string>}
 */
async function savedFile(page) {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(globalThis, { saved: blob });
      return make(blob);
    };
    // It stays out of the downloads of who runs the tests.
    addEventListener("click", (event) => {
      if (event.target instanceof HTMLAnchorElement && event.target.download) event.preventDefault();
    });
  });
  await (await see(page, "::-p-aria([name='Enregistrer ma progression'][role='button'])")).click();
  await see(page, "text/Fichier enregistré.");
  return page.evaluate(() => /** @type {{ saved?: Blob }} */ (globalThis).saved?.text() ?? "");
}

/**
 * @param {Page} page
 * @param {string} file
 */
async function chooseFile(page, file) {
  const picker = await page.waitForSelector("#ck-load");
  await /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (picker).uploadFile(file);
  await see(page, "text/Progression chargée");
}

/**
 * The name under which a page keeps progress.
 *
 * @param {Page} page
 */
async function storeKey(page) {
  const course = await page.evaluate(() => /** @type {any} */ (globalThis).ckCourse.course.id);
  return `ck:${AREA}:v${VERSION}:${course}`;
}

/**
 * What this page itself remembers, whatever it shows.
 *
 * @param {Page} page
 * @returns {Promise<Pick<import("../../web/progress/model/types.js").Progress, "answers" | "open">>}
 */
async function kept(page) {
  const stored = await page.evaluate((name) => localStorage.getItem(name), await storeKey(page));
  return stored === null ? { answers: [], open: {} } : JSON.parse(stored);
}

/**
 * @typedef {object} Begun
 * @property {(string | null)[]} asked  the questions of the test
 * @property {string} chosen  id of the answer that is chosen
 *
 * @param {Page} page
 * @returns {Promise<Begun>}
 */
async function beginExam(page) {
  await (await see(page, "#ck-seed")).type("1");
  await (await see(page, "ck-exam [type='submit']")).click();
  const choice = await see(page, "ck-exam input[type='radio']");
  await choice.click();
  await see(page, "text/1 réponse sur ");
  // What is typed or chosen is kept a moment later.
  await page.waitForFunction(
    (name) => /"given":{[^}]*\["\d/.test(localStorage.getItem(name) ?? ""),
    {},
    await storeKey(page),
  );
  return { asked: await page.evaluate(askedQuestions), chosen: await choice.evaluate(({ id }) => id) };
}

/**
 * @param {Page} page
 * @param {Begun | undefined} begun
 */
async function expectResumed(page, begun) {
  assert.ok(begun);
  await see(page, "text/Vous reprenez le test là où vous l’aviez laissé.");
  await see(page, "text/1 réponse sur ");
  assert.deepEqual(await page.evaluate(askedQuestions), begun.asked);
  assert.ok(await page.$eval(`[id='${begun.chosen}']`, isChecked));
}

/**
 * What tests/browser/conftest.py looks for in Chromium.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
async function obstacles(page) {
  await page.evaluate(readFileSync(join(AXE, "axe.min.js"), "utf8"));
  const locale = JSON.parse(readFileSync(join(AXE, "locales/fr.json"), "utf8"));
  return page.evaluate(async (french) => {
    const { axe } = /** @type {any} */ (globalThis);
    axe.configure({ locale: french });
    // Preloading would read the styles, which a page of a folder may not.
    const { violations } = await axe.run({ resultTypes: ["violations"], preload: false });
    return violations.flatMap((/** @type {any} */ { id, help, nodes }) =>
      nodes.map((/** @type {any} */ { target }) => `${id}: ${help}: ${target}`),
    );
  }, locale);
}

// What follows runs in the page.

/** @returns {string[]} */
function links() {
  return [...document.querySelectorAll("a")].map((anchor) => anchor.getAttribute("href") ?? "");
}

function askedQuestions() {
  return [...document.querySelectorAll("ck-exam ck-quiz")].map((host) => host.getAttribute("data-question"));
}

/** @param {Element} input */
function isChecked(input) {
  return input instanceof HTMLInputElement && input.checked;
}
