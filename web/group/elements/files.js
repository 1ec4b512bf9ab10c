// Files of the device, read and judged, all at once.

import { parseResults, refuse } from "../model/parse.js";

/**
 * @typedef {import("../../progress/model/results-file.js").ResultsFile} ResultsFile
 * @typedef {import("../model/parse.js").Parsed} Parsed
 *
 * @typedef {{ name: string, refusal: import("../model/parse.js").Refusal }} Refused
 */

/** Bytes. Years of answers are smaller; a video chosen by mistake is not, and would be read whole. */
const LARGEST = 10_000_000;

/**
 * @param {File[]} chosen
 * @param {string} course  id
 * @returns {Promise<{ files: ResultsFile[], refused: Refused[] }>}
 */
export async function readFiles(chosen, course) {
  const read = await Promise.all(chosen.map((file) => readFile(file, course)));
  return {
    files: read.flatMap(({ file }) => file ?? []),
    refused: read.flatMap(({ refusal }, index) => (refusal ? [{ name: chosen[index].name, refusal }] : [])),
  };
}

/**
 * @param {File} file
 * @param {string} course
 * @returns {Promise<Parsed>}
 */
async function readFile(file, course) {
  if (file.size > LARGEST) return refuse("too-big");
  try {
    return parseResults(await file.text(), course);
  } catch {
    // A folder, or a file that left its place since it was chosen.
    return refuse("unreadable");
  }
}
