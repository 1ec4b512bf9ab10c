// Where the answers to a question go.

import { recordAnswer, recordReset } from "../../progress/model/record.js";

/** @typedef {import("./question.js").Keeper} Keeper */

/**
 * In a lesson: kept on the device, by the question's id and the hash of its content. Moved, it keeps its answer; edited,
 * it is asked again.
 *
 * @param {import("../../progress/store.js").Memory} memory
 * @returns {Keeper}
 */
export function lessonKeeper(memory) {
  return {
    given(id, hash) {
      const shown = memory.read().shown[id];
      return shown?.hash === hash ? shown.given : null;
    },
    answered: (answer) => void memory.change((progress) => recordAnswer(progress, answer, Date.now())),
    reset: (id, hash) => void memory.change((progress) => recordReset(progress, id, hash, Date.now())),
  };
}

/**
 * In a revision: each question is asked as if it were new; the answer counts.
 *
 * @param {import("../../progress/store.js").Memory} memory
 * @returns {Keeper}
 */
export function revisionKeeper(memory) {
  return { ...lessonKeeper(memory), given: () => null };
}

/** @type {Keeper} */
export const noKeeper = { given: () => null, answered: () => {}, reset: () => {} };
