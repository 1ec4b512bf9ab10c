// A Firefox that opens the built site from its folder, and hears whatever a page complains of or asks of a server.
// One browser and one site a process, and node gives each *.test.js a process: folder.test.js imports further tests.

import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { after } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { makeFolder, serve, urlOf } from "./site.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** Milliseconds that a start may take, and a test. */
export const TIMEOUT = 60_000;
/** Nothing comes from far: what takes longer is not coming. */
const PATIENCE = 8_000;
/** A complaint travels from process to process: it comes after what it was said about. */
const LAST_WORDS = 100;

const NAMES = ["firefox-esr", "firefox"];
const NOWHERE = { host: "127.0.0.1", port: 1 };
const PREFERENCES = {
  // Puppeteer turns it off: pages would read their neighbours and share one storage, as they never do for a learner.
  "security.fileuri.strict_origin_policy": true,
  // A proxy that is not there: what is asked of another server is seen, and leaves this machine never.
  "network.proxy.type": 1,
  "network.proxy.http": NOWHERE.host,
  "network.proxy.http_port": NOWHERE.port,
  "network.proxy.ssl": NOWHERE.host,
  "network.proxy.ssl_port": NOWHERE.port,
  "network.proxy.allow_hijacking_localhost": true,
  // The site itself, when it is served: what else a page asks of this machine is seen by its address.
  "network.proxy.no_proxies_on": NOWHERE.host,
  "intl.accept_languages": "fr-FR, fr",
  // What is looked at is not on its way to somewhere else.
  "ui.prefersReducedMotion": 1,
};

const folder = makeFolder();
/** @type {ReturnType<typeof launch> | undefined} */
let launched;

// A browser that did not start has said so in each test.
after(async () => (await launched?.catch(() => undefined))?.close());

/**
 * Open a page of the site from its folder, use it and close it. Whatever it complains of fails the test.
 *
 * @param {string} address  below the site's folder, as « sequence-1/s1-compte.html »
 * @param {(page: Page) => Promise<unknown>} use
 * @returns {Promise<void>}
 */
export async function openSite(address, use) {
  assert.deepEqual(await hear(address, use), []);
}

/**
 * The same, for a page that is expected to complain.
 *
 * @param {string} address
 * @param {(page: Page) => Promise<unknown>} use
 * @param {number} [expected]  complaints to wait for
 * @returns {Promise<string[]>} errors of the console, scripts that stopped, addresses asked of a server
 */
export async function hear(address, use, expected = 0) {
  return listenTo(await urlOf(address, folder), use, expected, /^(file|data|blob):/);
}

/**
 * Open a page of the site from a server of this machine, use it and close it. Whatever it complains of fails the test.
 *
 * @param {string} address
 * @param {(page: Page) => Promise<unknown>} use
 */
export async function openServed(address, use) {
  const root = await serve(folder);
  assert.deepEqual(await listenTo(root + address, use, 0, new RegExp(`^(${root}|data:|blob:)`)), []);
}

/**
 * @param {string} url
 * @param {(page: Page) => Promise<unknown>} use
 * @param {number} expected
 * @param {RegExp} own  addresses that a page may ask for
 */
async function listenTo(url, use, expected, own) {
  const browser = await (launched ??= launch());
  // A context of its own: what a test stored is gone with it.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const heard = listen(page, own);
    try {
      await page.goto(url);
      await use(page);
    } catch (error) {
      // Often why.
      for (const complaint of heard) console.error(complaint);
      throw error;
    }
    const end = Date.now() + PATIENCE;
    while (heard.length < expected && Date.now() < end) await pause(LAST_WORDS);
    await pause(LAST_WORDS);
    return heard;
  } finally {
    await context.close();
  }
}

/**
 * What a selector of Puppeteer finds, once it can be seen.
 *
 * @param {Page} page
 * @param {string} selector  as « aria/Rechercher », « text/Juste » or a CSS one
 */
export async function see(page, selector) {
  const seen = await page.waitForSelector(selector, { visible: true });
  assert.ok(seen, selector);
  return seen;
}

/**
 * @param {Page} page
 * @param {RegExp} own
 * @returns {string[]} grows as the page complains
 */
function listen(page, own) {
  /** @type {string[]} */
  const heard = [];
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(error instanceof Error ? error.message : String(error)));
  page.on("request", (request) => {
    if (!own.test(request.url())) heard.push(request.url());
  });
  return heard;
}

function launch() {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: true,
    timeout: TIMEOUT,
    protocolTimeout: TIMEOUT,
    defaultViewport: { width: 1280, height: 900 },
    userDataDir: join(folder, "profile"),
    extraPrefsFirefox: PREFERENCES,
  });
}

function findFirefox() {
  const places = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => places.map((place) => join(place, name))).find(canRun);
  assert.ok(found, "Firefox is missing: make setup-test says how to get it");
  return found;
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
