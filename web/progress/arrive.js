// What the link that led here carried is put together with what this page knows, before anything is read of it.

import { takeProgress } from "./model/carry.js";
import { merge } from "./model/merge.js";

/**
 * The progress leaves the address; the section that was asked for stays.
 *
 * @param {import("./store.js").Memory} memory
 * @param {string} course
 */
export function arrive(memory, course) {
  const carried = takeProgress(location.hash);
  if (!carried) return;
  const { progress, fragment } = carried;
  if (progress && progress.course === course) memory.change((mine) => merge(mine, progress));
  history.replaceState(null, "", `${location.pathname}${location.search}`);
  if (fragment) location.replace(`#${fragment}`);
}
