import assert from "node:assert/strict";
import { test } from "node:test";
import { chance } from "../../web/quiz/model/chance.js";
import { findDelay } from "../../web/tools/model/delay.js";

/**
 * The same rules, done again slowly: days are walked one by one on a calendar of this test, interest is a count of the
 * smallest parts of a cent.
 *
 * @typedef {object} Case
 * @property {number} days
 * @property {string} notified
 * @property {string} executed
 * @property {string} interrupted
 * @property {string} completed
 * @property {bigint} amount  in cents
 * @property {string} paid
 */

const CASES = 3000;
const RATES = new Map(
  [2024, 2025, 2026, 2027].flatMap((year) => [
    [`${year}-01-01`, `${year - 2015}.${year % 7}5`],
    [`${year}-07-01`, `${year - 2015}.${year % 5}`],
  ]),
);
const TERMS = {
  clients: [30, 50, 60].map((days) => ({ id: `${days}`, label: "", days })),
  rates: [...RATES].map(([from, percent]) => ({ from, percent })),
  indemnity: "40.00",
  interruptionDays: 30,
};

test(`${CASES} delays are those of a slow count, day by day`, () => {
  const toss = chance("delays");
  const below = (/** @type {number} */ limit) => Math.floor(toss() * limit);
  const seen = { late: 0, interrupted: 0, kept: 0, unknown: 0, inTime: 0 };
  for (let round = 0; round < CASES; round += 1) {
    const one = draw(below);
    const expected = slowly(one);
    const { days, amount, ...typed } = one;
    const { problems, delay } = findDelay(TERMS, { ...typed, client: `${days}`, amount: written(amount, below(3)) });

    assert.deepEqual(problems, [], JSON.stringify(typed));
    const { late } = /** @type {NonNullable<typeof delay>} */ (delay);
    assert.deepEqual(
      { due: delay?.due, days: late?.days ?? 0, interest: late?.interest ?? null, total: late?.total ?? null },
      expected,
      `${days} ${amount} ${JSON.stringify(typed)}`,
    );
    seen.late += late ? 1 : 0;
    seen.inTime += late ? 0 : 1;
    seen.unknown += late && late.percent === null ? 1 : 0;
    seen.interrupted += delay?.interruption ? 1 : 0;
    seen.kept += delay?.interruption && delay.interruption.days > 30 ? 1 : 0;
  }
  // Each road was taken many times.
  for (const [road, times] of Object.entries(seen)) assert.ok(times > 100, `${road} ${times}`);
});

/** @param {(limit: number) => number} below @returns {Case} */
function draw(below) {
  const days = [30, 50, 60][below(3)];
  const notified = walk("2023-10-01", below(1700));
  const executed = below(3) === 0 ? walk(notified, below(40)) : below(2) === 0 ? "2023-09-15" : "";
  const start = executed > notified ? executed : notified;
  const isInterrupted = below(2) === 0;
  const interrupted = isInterrupted ? walk(start, below(days + 1)) : "";
  const completed = isInterrupted ? walk(interrupted, below(60)) : "";
  const amount = BigInt(1 + below(2 ** 31)) * BigInt(1 + below(5));
  return { days, notified, executed, interrupted, completed, amount, paid: walk(start, below(250)) };
}

/** @param {Case} one */
function slowly({ days, notified, executed, interrupted, completed, amount, paid }) {
  const start = executed > notified ? executed : notified;
  let due = walk(start, days);
  if (interrupted) {
    let left = 0;
    for (let day = interrupted; day < due; day = tomorrow(day)) left += 1;
    due = walk(completed, left > 30 ? left : 30);
  }
  let late = 0;
  for (let day = due; day < paid; day = tomorrow(day)) late += 1;
  if (late === 0) return { due, days: 0, interest: null, total: null };
  const first = tomorrow(due);
  const rate = RATES.get(`${first.slice(0, 4)}-${first.slice(5, 7) < "07" ? "01" : "07"}-01`);
  if (!rate) return { due, days: late, interest: null, total: null };
  const [whole, decimals] = rate.split(".");
  // One cent is 365 × 100 × 1000 parts; a rate has three decimals at most.
  const perDay = amount * BigInt(whole + decimals.padEnd(3, "0"));
  let parts = 0n;
  for (let day = 0; day < late; day += 1) parts += perDay;
  const cent = 36_500_000n;
  const rest = parts % cent;
  const interest = (parts - rest) / cent + (rest + rest >= cent ? 1n : 0n);
  return { due, days: late, interest, total: interest + 4000n };
}

/** @param {string} day @param {number} count */
function walk(day, count) {
  let reached = day;
  for (let step = 0; step < count; step += 1) reached = tomorrow(reached);
  return reached;
}

/** @param {string} today */
function tomorrow(today) {
  let [year, month, day] = today.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  day += 1;
  if (day > lengths[month - 1]) [month, day] = [month + 1, 1];
  if (month > 12) [year, month] = [year + 1, 1];
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** @param {bigint} amount @param {number} way  as a program, as French without spaces, as French with them */
function written(amount, way) {
  const [whole, cents] = [`${amount / 100n}`, `${amount % 100n}`.padStart(2, "0")];
  if (way === 0) return `${whole}.${cents}`;
  return `${way === 1 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, "\u202f")},${cents} €`;
}
