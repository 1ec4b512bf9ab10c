// The delay of a public client: when it ends, and what is owed when payment comes later.

import { dayNumber, dayText, halfYearOf } from "./days.js";
import { readTyped } from "./given.js";
import { cents, interest } from "./money.js";

/**
 * @typedef {import("./given.js").Given} Given
 * @typedef {import("./given.js").Problem} Problem
 * @typedef {import("./given.js").Typed} Typed
 *
 * @typedef {object} Terms  what the course knows
 * @property {import("./given.js").Client[]} clients
 * @property {{ from: string, percent: number | string }[]} rates  one a half-year, from its first day
 * @property {number | string} indemnity  in euros
 * @property {number} interruptionDays
 * @property {string[]} [leavesAside]
 *
 * Days of an answer are texts, "2026-10-01"; amounts are in cents.
 *
 * @typedef {object} Interruption
 * @property {string} firstDue  the due date before it
 * @property {string} received
 * @property {number} left  days that were left when it was received
 * @property {string} completed
 * @property {number} days  of the new delay
 *
 * @typedef {object} Late
 * @property {number} days
 * @property {string} from  first day of interest
 * @property {string} halfYear  the one that day is in
 * @property {string | null} percent  null when the course does not know the rate of that half-year; so are the two below
 * @property {bigint | null} interest
 * @property {bigint | null} total  interest and indemnity
 * @property {bigint} indemnity
 *
 * @typedef {object} Delay
 * @property {string} start
 * @property {"notified" | "executed"} startedBy
 * @property {number} days
 * @property {Interruption | null} interruption
 * @property {string} due
 * @property {string | null} paid
 * @property {bigint | null} amount
 * @property {Late | null} late  null when payment is not late, or not known
 */

/**
 * @param {Terms} terms
 * @param {Typed} typed
 * @returns {{ problems: Problem[], delay: Delay | null }} no delay as long as there is a problem
 */
export function findDelay(terms, typed) {
  const { given, problems } = readTyped(terms.clients, typed);
  problems.push(...compare(given, problems));
  if (problems.length > 0) return { problems: inOrder(problems), delay: null };
  return { problems, delay: compute(terms, given) };
}

/** What is typed, in the order of the form. */
const ORDER = ["client", "notified", "executed", "interrupted", "completed", "amount", "paid"];

/** @param {Problem[]} problems */
function inOrder(problems) {
  return [...problems].sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

/**
 * @param {Given} given
 * @param {Problem[]} unread
 * @returns {Problem[]} days that can't follow one another
 */
function compare({ client, notified, executed, interrupted, completed, paid }, unread) {
  if (notified === null) return [];
  /** @type {Problem[]} */
  const problems = [];
  // Without a day of execution that can be read, the delay starts no sooner than this.
  const start = Math.max(notified, executed ?? notified);
  const isStartSure = !unread.some(({ field }) => field === "executed");
  const due = client && isStartSure ? start + client.days : null;
  if (interrupted !== null && interrupted < start) {
    problems.push({ field: "interrupted", reason: "interruptedEarly", day: dayText(start) });
  }
  if (interrupted !== null && due !== null && interrupted > due) {
    problems.push({ field: "interrupted", reason: "interruptedLate", day: dayText(due) });
  }
  if (interrupted !== null && completed !== null && completed < interrupted) {
    problems.push({ field: "completed", reason: "completedEarly", day: dayText(interrupted) });
  }
  if (paid !== null && paid < start) {
    problems.push({ field: "paid", reason: "paidEarly", day: dayText(start) });
  }
  return problems;
}

/**
 * @param {Terms} terms
 * @param {Given} given  read, and in order
 * @returns {Delay | null}
 */
function compute(terms, { client, notified, executed, interrupted, completed, amount, paid }) {
  if (client === null || notified === null) return null;
  const start = Math.max(notified, executed ?? notified);
  const firstDue = start + client.days;
  let due = firstDue;
  /** @type {Interruption | null} */
  let interruption = null;
  if (interrupted !== null && completed !== null) {
    const left = firstDue - interrupted;
    const days = Math.max(terms.interruptionDays, left);
    due = completed + days;
    interruption = {
      firstDue: dayText(firstDue),
      received: dayText(interrupted),
      left,
      completed: dayText(completed),
      days,
    };
  }
  return {
    start: dayText(start),
    startedBy: start === notified ? "notified" : "executed",
    days: client.days,
    interruption,
    due: dayText(due),
    paid: paid === null ? null : dayText(paid),
    amount,
    late: paid === null || amount === null || paid <= due ? null : owed(terms, amount, due, paid - due),
  };
}

/**
 * @param {Terms} terms
 * @param {bigint} amount
 * @param {number} due
 * @param {number} days
 * @returns {Late}
 */
function owed(terms, amount, due, days) {
  const from = dayText(due + 1);
  const halfYear = halfYearOf(from);
  // The rate of the half-year in which interest begins to run holds until the end.
  const known = terms.rates.find((rate) => dayNumber(rate.from) === dayNumber(halfYear));
  const indemnity = cents(terms.indemnity) ?? 0n;
  const late = { days, from, halfYear, indemnity };
  if (!known) return { ...late, percent: null, interest: null, total: null };
  const owedInterest = interest(amount, known.percent, days);
  return { ...late, percent: `${known.percent}`, interest: owedInterest, total: owedInterest + indemnity };
}
