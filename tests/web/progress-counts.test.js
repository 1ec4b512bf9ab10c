// Whatever happens, the counts are those of what was truly answered. Truth is kept apart here, as plain lists.

import assert from "node:assert/strict";
import { test } from "node:test";
import { addProgress, takeProgress } from "../../web/progress/model/carry.js";
import { merge } from "../../web/progress/model/merge.js";
import { readProgressFile, writeProgressFile } from "../../web/progress/model/progress-file.js";
import { erase, recordAnswer, recordReset, recordRun, takeBack } from "../../web/progress/model/record.js";
import { emptyProgress, parseProgress } from "../../web/progress/model/state.js";
import { countQuestions, scoreByObjective } from "../../web/progress/model/tally.js";
import { chance } from "../../web/quiz/model/chance.js";

/** @typedef {import("../../web/progress/model/types.js").Progress} Progress */
/** @typedef {{ question: string, hash: string, right: boolean, run: string, at: number, id: number }} Truth */

const SEQUENCES = 4000;
const STEPS = 40;
const LIMITS = { acquired: 80, started: 50 };

class World {
  now = 1_000;
  serial = 0;
  /** Version of each question: an edit changes it, and may change it back. */
  versions = [1, 1, 1, 1, 1];
  /** @type {{ progress: Progress, truth: Truth[], shown: Map<string, string> }[]} */
  devices;
  /** @type {{ text: string, truth: Truth[] }[]} */
  files = [];
  /** @type {{ id: string, truth: Truth[], device: number }[]} */
  runs = [];

  /** @param {string} seed */
  constructor(seed) {
    this.toss = chance(seed);
    this.devices = ["aaa", "bbb"].map((code) => ({
      progress: emptyProgress("c", code + seed),
      truth: [],
      shown: new Map(),
    }));
  }

  /** @param {number} below */
  pick(below) {
    return Math.floor(this.toss() * below);
  }

  /** @returns {{ id: string, hash: string }[]} */
  bank() {
    return this.versions.map((version, index) => ({ id: `q${index}`, hash: `h${version}` }));
  }

  step() {
    this.now += this.pick(3); // several things may happen in one millisecond
    const index = this.pick(2);
    const here = this.devices[index];
    const there = this.devices[1 - index];
    const question = this.bank()[this.pick(5)];
    const right = this.toss() < 0.5;
    const kind = this.pick(13);
    if (kind < 5) {
      here.progress = recordAnswer(
        here.progress,
        { question: question.id, hash: question.hash, right, chosen: "0", given: ["0"] },
        this.now,
      );
      this.remember(here, question, right, "");
      here.shown.set(question.id, question.hash);
    } else if (kind === 5) {
      here.progress = recordReset(here.progress, question.id, question.hash, this.now);
      here.shown.delete(question.id);
    } else if (kind === 6) {
      const reloaded = parseProgress(JSON.parse(JSON.stringify(here.progress)));
      assert.ok(reloaded);
      here.progress = reloaded;
    } else if (kind === 7) {
      const version = this.pick(2);
      this.versions[this.pick(5)] += version === 0 ? 1 : -1;
    } else if (kind === 8) {
      this.files.push({ text: writeProgressFile(here.progress), truth: [...here.truth] });
    } else if (kind === 9 && this.files.length > 0) {
      const file = this.files[this.pick(this.files.length)];
      const read = readProgressFile(file.text, "c");
      assert.equal(read.refusal, null);
      if (read.refusal !== null) return;
      here.progress = takeBack(here.progress, read.progress, this.now);
      here.truth = union(here.truth, file.truth);
    } else if (kind === 10) {
      // By a link, as Firefox needs from a folder: one page takes over what the other knows.
      const carried = takeProgress(new URL(addProgress("file:///a.html#b", there.progress)).hash);
      assert.ok(carried?.progress);
      assert.equal(carried.fragment, "b");
      here.progress = merge(here.progress, carried.progress);
      here.truth = union(here.truth, there.truth).filter(({ at }) => at > lastErasure(here.progress));
    } else if (kind === 11 && this.pick(4) === 0) {
      here.progress = erase(here.progress, `new${this.now}-${index}`, this.now);
      here.truth = [];
    } else if (kind === 12) {
      this.run(here, index);
    }
  }

  /** @param {World["devices"][number]} here @param {number} index */
  run(here, index) {
    const id = `${here.progress.device}-${(this.serial += 1)}`;
    const questions = this.bank()
      .slice(0, 4)
      .map(({ id: question, hash }, rank) => ({ question, hash, objective: `o${rank % 2}` }));
    const answers = questions.map(({ question, hash }) => ({ question, hash, right: this.toss() < 0.5, chosen: "1" }));
    // Begun after whatever was erased: a test under way is erased with the rest.
    const started = Math.max(this.now, here.progress.erased + 1);
    here.progress = recordRun(
      here.progress,
      { id, assessment: "final", seed: "1", after: "", started, finished: started, seconds: 1, questions },
      answers,
    );
    for (const { question, hash, right } of answers) this.remember(here, { id: question, hash }, right, id);
    this.runs.push({ id, truth: here.truth.filter(({ run }) => run === id), device: index });
  }

  /** @param {World["devices"][number]} here @param {{ id: string, hash: string }} question @param {boolean} right @param {string} run */
  remember(here, { id, hash }, right, run) {
    this.serial += 1;
    const at = here.progress.answers.filter((one) => one.question === id).reduce((last, one) => Math.max(last, one.at), 0);
    here.truth = [...here.truth, { question: id, hash, right, run, at, id: this.serial }];
  }

  check() {
    for (const { progress, truth } of this.devices) {
      assert.equal(progress.answers.length, truth.length);
      const expected = { total: 5, answered: 0, right: 0, best: 0 };
      for (const { id, hash } of this.bank()) {
        const given = truth
          .filter((one) => one.question === id && one.hash === hash && one.run === "")
          .sort((a, b) => a.at - b.at || a.id - b.id);
        expected.answered += given.length > 0 ? 1 : 0;
        expected.best += given.some(({ right }) => right) ? 1 : 0;
        // Two devices may answer in the same millisecond: then either may be the latest.
        const last = given.at(-1);
        const tied = given.filter(({ at }) => at === last?.at);
        if (new Set(tied.map(({ right }) => right)).size > 1) return;
        expected.right += last?.right ? 1 : 0;
      }
      assert.deepEqual(countQuestions(progress, this.bank()), expected);
      for (const run of progress.runs) {
        const told = truth.filter((one) => one.run === run.id);
        const scores = scoreByObjective(progress, run, undefined, LIMITS);
        for (const [objective, { right, total }] of scores) {
          const asked = run.questions.filter((one) => one.objective === objective);
          assert.equal(total, asked.length);
          assert.equal(
            right,
            asked.filter(({ question }) => told.some((one) => one.question === question && one.right)).length,
          );
        }
      }
    }
  }
}

test(`after each step of ${SEQUENCES} random stories, every count is that of what was truly answered`, () => {
  for (let story = 0; story < SEQUENCES; story += 1) {
    const world = new World(`story ${story}`);
    for (let step = 0; step < STEPS; step += 1) {
      world.step();
      world.check();
    }
  }
});

/** @param {Truth[]} one @param {Truth[]} other */
function union(one, other) {
  return [...new Map([...one, ...other].map((truth) => [truth.id, truth])).values()];
}

/** @param {Progress} progress */
function lastErasure({ erased, restored }) {
  return restored > erased ? 0 : erased;
}
