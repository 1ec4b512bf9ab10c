// What the projected window keeps while it is open, a reload included: the votes of the room. They go with the window.

import { openStore } from "../../storage.js";

/** @typedef {import("../model/votes.js").Votes} Votes */

export class Memory {
  /** @param {{ course: string }} data */
  constructor(data) {
    this.store = openStore({
      area: "votes",
      version: 1,
      name: data.course,
      parse: readAll,
      backend: () => window.sessionStorage,
    });
    /** @type {Record<string, Votes>} */
    this.votes = this.store.load().value ?? {};
  }

  /** @param {string} question  @param {Votes} votes */
  setVotes(question, votes) {
    this.votes = { ...this.votes, [question]: votes };
    this.store.save(this.votes);
  }
}

/** @param {unknown} value  @returns {Record<string, Votes> | null} */
function readAll(value) {
  if (typeof value !== "object" || value === null) return null;
  const whole = Object.values(value).every((votes) => Array.isArray(votes?.first) && Array.isArray(votes?.second));
  return whole ? /** @type {Record<string, Votes>} */ (value) : null;
}
