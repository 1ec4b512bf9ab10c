// The built site as the Python tests have it: same pages, same day, built once.

import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { delimiter, extname, join, normalize, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PYTHON = join(ROOT, ".venv/bin/python");
const OPTIONS = {
  cwd: ROOT,
  env: { ...process.env, PYTHONPATH: ["hooks", "tests/site"].join(delimiter) },
  timeout: 120_000,
};
const NAVIGATION = "import json, real_site; print(json.dumps(real_site.addresses()))";
const BUILD = "import pathlib, sys, real_site; print(real_site.built_below(pathlib.Path(sys.argv[1])).folder)";

/** @type {Promise<string> | undefined} */
let built;
/** @type {Promise<string> | undefined} */
let served;

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * A folder that is gone when the run ends. It is below the project because a Firefox that comes as a snap has a temporary
 * folder of its own: it would find neither its profile nor the site in ours.
 *
 * @returns {string}
 */
export function makeFolder() {
  mkdirSync(join(ROOT, "build"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "build", "firefox-"));
  // Also when the run is interrupted.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Every page of the navigation, in its order, as an address below the site's folder.
 *
 * @returns {string[]}
 */
export function readNavigation() {
  return JSON.parse(execFileSync(PYTHON, ["-c", NAVIGATION], { ...OPTIONS, encoding: "utf8" }));
}

/**
 * Where a page is, as a double click opens it. The site is the folder that CK_SITE names, else one built below `folder`.
 *
 * @param {string} address  as « sequence-1/s1-compte.html »
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function urlOf(address, folder) {
  return new URL(address, `${pathToFileURL(await siteIn(folder))}/`).href;
}

/**
 * The root of the site on a free port of this machine; the server lasts as long as the process.
 *
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function serve(folder) {
  const site = await siteIn(folder);
  served ??= new Promise((ready) => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
      const file = join(site, normalize(path));
      readFile(file).then(
        (bytes) => response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    server.listen(0, "127.0.0.1", () => {
      server.unref();
      ready(`http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/`);
    });
  });
  return served;
}

/** @param {string} folder */
function siteIn(folder) {
  built ??= process.env.CK_SITE ? Promise.resolve(resolve(process.env.CK_SITE)) : build(folder);
  return built;
}

/** @param {string} folder */
async function build(folder) {
  const { stdout } = await promisify(execFile)(PYTHON, ["-c", BUILD, folder], OPTIONS);
  return stdout.trim();
}
