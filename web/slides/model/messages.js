// What the window of the slides and the presenter's say to each other. The slides decide; the presenter asks and shows.
// A page opened from a folder has no origin to check: what is not understood is let go, and no message carries a text to show.

/** @typedef {import("./votes.js").Votes} Votes */

/**
 * What the slides say of themselves.
 *
 * @typedef {object} State
 * @property {number} index  of the slide shown, details counted
 * @property {boolean} revealed  the answer of the question is shown
 * @property {boolean} blank
 * @property {boolean} zoomed
 * @property {Record<string, Votes>} votes  by question
 * @property {import("../../desk/model/types.js").Row[]} rows  of the plan that is followed
 * @property {import("../../desk/model/types.js").Entered[]} entered  when each row was begun
 * @property {string} session  id of the session that is followed, or ""
 */

/**
 * What the presenter asks for.
 *
 * @typedef {{ what: "next" | "previous" | "next-detail" | "previous-detail" | "first" | "last" | "blank" | "zoom" | "reveal" | "hello" | "begin" | "forward" | "end" }
 *   | { what: "go", index: number }
 *   | { what: "session", session: string }
 *   | { what: "votes", question: string, votes: Votes }} Wish
 */

const WISHES = new Set([
  "next", "previous", "next-detail", "previous-detail", "first", "last",
  "blank", "zoom", "reveal", "hello", "begin", "forward", "end", "go", "session", "votes",
]); // prettier-ignore

const SIGN = "ck-slides";

/** @param {State} state */
export function stateMessage(state) {
  return { sign: SIGN, from: "slides", state };
}

/** @param {Wish} wish */
export function wishMessage(wish) {
  return { sign: SIGN, from: "presenter", wish };
}

/** @param {unknown} data  @returns {State | null} */
export function readState(data) {
  const message = signed(data, "slides");
  const state = /** @type {State | undefined} */ (message?.state);
  if (typeof state !== "object" || state === null) return null;
  const whole =
    Number.isInteger(state.index) && Array.isArray(state.entered) && Array.isArray(state.rows) && typeof state.votes === "object" && state.votes !== null;
  return whole ? state : null;
}

/** @param {unknown} data  @returns {Wish | null} */
export function readWish(data) {
  const message = signed(data, "presenter");
  const wish = /** @type {Wish | undefined} */ (message?.wish);
  if (typeof wish !== "object" || wish === null || !WISHES.has(wish.what)) return null;
  if (wish.what === "go" && !Number.isInteger(wish.index)) return null;
  if (wish.what === "session" && typeof wish.session !== "string") return null;
  if (wish.what === "votes" && (typeof wish.question !== "string" || typeof wish.votes !== "object" || wish.votes === null)) return null;
  return wish;
}

/** @param {unknown} data  @param {string} from  @returns {Record<string, unknown> | null} */
function signed(data, from) {
  if (typeof data !== "object" || data === null) return null;
  const message = /** @type {Record<string, unknown>} */ (data);
  return message.sign === SIGN && message.from === from ? message : null;
}
