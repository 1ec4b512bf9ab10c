// Two memories of one learner put together: nothing is lost, whatever the order, however often.
//
// Answers and runs are sets that only grow; of what can be changed (a lesson said to be read, what a page shows) the later
// one counts; of time, each device counts its own. What was erased stays erased: all that is older than the last erasure is
// left out, from whichever side it comes.

/** @typedef {import("./types.js").Progress} Progress */

/**
 * @param {Progress} mine
 * @param {Progress} theirs  of the same course
 * @returns {Progress} the memory of this device, with all that the other holds
 */
export function merge(mine, theirs) {
  const [erasure, restored] = [Math.max(mine.erased, theirs.erased), Math.max(mine.restored, theirs.restored)];
  const erased = restored > erasure ? 0 : erasure;
  return {
    course: mine.course,
    device: mine.device,
    // One code for both from now on: the same whichever of them asks first.
    learner: mine.learner < theirs.learner ? mine.learner : theirs.learner,
    erased: erasure,
    restored,
    answers: union(mine.answers, theirs.answers, answerKey)
      .filter(({ at }) => at > erased)
      .sort(inTime),
    runs: union(mine.runs, theirs.runs, ({ id }) => id)
      .filter(({ started }) => started > erased)
      .sort((a, b) => a.finished - b.finished || compare(a.id, b.id)),
    open: latest(mine.open, theirs.open, erased),
    shown: latest(mine.shown, theirs.shown, erased),
    lessons: latest(mine.lessons, theirs.lessons, erased),
    visits: tables(mine.visits, theirs.visits, Math.max, (at) => at > erased),
    time: times(mine.time, theirs.time, erased),
  };
}

/**
 * @param {Progress["time"]} mine
 * @param {Progress["time"]} theirs
 * @param {number} erased
 * @returns {Progress["time"]}
 */
function times(mine, theirs, erased) {
  const more = (/** @type {{ at: number, seconds: number }} */ one, /** @type {typeof one} */ other) =>
    one.seconds >= other.seconds ? one : other;
  const pages = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  /** @type {Progress["time"]} */
  const joined = {};
  for (const page of [...pages].sort()) {
    const devices = tables(mine[page] ?? {}, theirs[page] ?? {}, more, ({ at }) => at > erased);
    if (Object.keys(devices).length > 0) joined[page] = devices;
  }
  return joined;
}

/** @param {import("./types.js").Answer} answer */
export function answerKey({ device, at, question }) {
  return `${device} ${at} ${question}`;
}

/**
 * @param {import("./types.js").Answer} a
 * @param {import("./types.js").Answer} b
 */
function inTime(a, b) {
  return a.at - b.at || compare(answerKey(a), answerKey(b));
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * @template T
 * @param {T[]} mine
 * @param {T[]} theirs
 * @param {(item: T) => string} key
 * @returns {T[]}
 */
function union(mine, theirs, key) {
  return [...new Map([...theirs, ...mine].map((item) => [key(item), item])).values()];
}

/**
 * @template {{ at: number }} T
 * @param {Record<string, T>} mine
 * @param {Record<string, T>} theirs
 * @param {number} erased
 * @returns {Record<string, T>}
 */
function latest(mine, theirs, erased) {
  return tables(mine, theirs, later, ({ at }) => at > erased);
}

/**
 * @template {{ at: number }} T
 * @param {T} one
 * @param {T} other
 * @returns {T}
 */
function later(one, other) {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  // The same instant on two devices: any rule will do, as long as both have the same.
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/**
 * @template T
 * @param {Record<string, T>} mine
 * @param {Record<string, T>} theirs
 * @param {(one: T, other: T) => T} join
 * @param {(item: T) => boolean} stays
 * @returns {Record<string, T>}
 */
function tables(mine, theirs, join, stays) {
  /** @type {Record<string, T>} */
  const joined = {};
  for (const key of [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort()) {
    const [one, other] = [mine[key], theirs[key]];
    const item = one === undefined ? other : other === undefined ? one : join(one, other);
    if (stays(item)) joined[key] = item;
  }
  return joined;
}
