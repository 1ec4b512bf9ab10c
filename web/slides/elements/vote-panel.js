// The panel where the trainer types the votes, and the bars that the room sees below each choice.

import { button, make } from "../../dom.js";
import { slidesTexts as texts } from "../../texts/slides.js";
import { choices } from "../deck-data.js";
import { counted, noVotes, shares, total } from "../model/votes.js";

/** @typedef {import("../model/votes.js").Votes} Votes */

const LETTERS = "ABCDEFGH";
const ROUNDS = /** @type {const} */ (["first", "second"]);

/**
 * @param {number} count  choices of the question
 * @param {Votes} votes
 * @param {(votes: Votes) => void} changed
 */
export function votePanel(count, votes, changed) {
  let current = votes;
  /** @type {HTMLInputElement[]} */
  const inputs = [];
  const rows = ROUNDS.map((round) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", text: texts[round] }),
      ...current[round].map((value, choice) => {
        const input = make("input", {
          type: "text",
          inputmode: "numeric",
          maxlength: "2",
          value: value === 0 ? "" : String(value),
          "aria-label": texts.count(LETTERS[choice], texts[round]),
          oninput: () => {
            current = counted(current, round, choice, input.value);
            changed(current);
          },
        });
        inputs.push(input);
        return make("td", {}, input);
      }),
    ),
  );
  const head = make(
    "tr",
    {},
    make("td"),
    ...Array.from({ length: count }, (_, choice) => make("th", { scope: "col", text: LETTERS[choice] })),
  );
  return make(
    "div",
    { class: "ck-vote-panel" },
    make("p", { text: texts.votesHint }),
    make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows)),
    button(texts.erase, () => {
      current = noVotes(count);
      for (const input of inputs) input.value = "";
      changed(current);
    }),
  );
}

/**
 * Show, below each choice, a bar for each vote that was taken.
 *
 * @param {HTMLElement} slide
 * @param {Votes | undefined} votes
 */
export function showBars(slide, votes) {
  for (const old of slide.querySelectorAll(".ck-bars, .ck-counted")) old.remove();
  if (!votes || total(votes, "first") + total(votes, "second") === 0) return;
  const twice = total(votes, "second") > 0;
  const parts = { first: shares(votes, "first"), second: shares(votes, "second") };
  choices(slide).forEach((choice, index) => {
    const bars = ROUNDS.slice(0, twice ? 2 : 1).map((round) => {
      const bar = make("span");
      bar.style.setProperty("--ck-share", String(parts[round][index]));
      bar.classList.toggle("is-none", parts[round][index] === 0);
      return bar;
    });
    const told = twice ? texts.counted(votes.first[index], votes.second[index]) : texts.countedOnce(votes.first[index]);
    choice.append(
      make("span", { class: "ck-counted", text: told }),
      make("span", { class: "ck-bars", "aria-hidden": "true" }, ...bars),
    );
  });
}
