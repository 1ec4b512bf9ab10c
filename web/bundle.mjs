// Makes build/web/: one classic script a page kind, because module scripts don't run from file://.
// Same sources, same bytes; silent when all is well. Another folder may be given: node web/bundle.mjs <folder>

import { readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUTDIR = resolve(process.argv[2] ?? `${ROOT}/build/web`);

const SCRIPTS = {
  quiz: "web/quiz/index.js",
  checklist: "web/checklist/index.js",
  progress: "web/progress/index.js",
  journey: "web/journey/index.js",
  group: "web/group/index.js",
  remote: "web/remote/index.js",
  work: "web/workdone/index.js",
  tools: "web/tools/index.js",
  desk: "web/desk/index.js",
  slides: "web/slides/index.js",
};
const STYLES = {
  site: "web/styles/site.css",
  quiz: "web/styles/quiz.css",
  checklist: "web/styles/checklist.css",
  journey: "web/styles/journey.css",
  group: "web/styles/group.css",
  remote: "web/styles/remote.css",
  work: "web/styles/work.css",
  tools: "web/styles/tools.css",
  desk: "web/styles/desk.css",
  slides: "web/styles/slides.css",
};

/** @type {import("esbuild").BuildOptions} */
const OPTIONS = {
  absWorkingDir: ROOT,
  outdir: OUTDIR,
  bundle: true,
  minify: true,
  target: "es2020",
  legalComments: "none",
  logLevel: "warning",
};

// A file whose source is gone must not linger and be published.
await rm(OUTDIR, { recursive: true, force: true });
await build({ ...OPTIONS, entryPoints: SCRIPTS, format: "iife" });
await build({ ...OPTIONS, entryPoints: STYLES });
await copyWorkerShim();
await signReveal();

/** Material's search needs it on file://. The file carries no notice of its own, and its licence asks for one. */
async function copyWorkerShim() {
  const home = `${ROOT}/node_modules/iframe-worker`;
  const licence = await readFile(`${home}/LICENSE`, "utf8");
  const shim = await readFile(`${home}/shim/index.js`, "utf8");
  await writeFile(`${OUTDIR}/iframe-worker.js`, `/*! iframe-worker\n${licence.trim()}\n*/\n${shim}`);
}

/** reveal.js is inside the script and the style of the slides; its licence asks for its notice in every copy. */
async function signReveal() {
  const licence = await readFile(`${ROOT}/node_modules/reveal.js/LICENSE`, "utf8");
  for (const name of ["slides.js", "slides.css"]) {
    const code = await readFile(`${OUTDIR}/${name}`, "utf8");
    await writeFile(`${OUTDIR}/${name}`, `/*! reveal.js\n${licence.trim()}\n*/\n${code}`);
  }
}
