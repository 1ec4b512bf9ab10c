// What is typed in the form of the delay, read field by field.

import { readAmount } from "../../quiz/model/amount.js";
import { readDate } from "../../quiz/model/date.js";
import { dayNumber } from "./days.js";
import { cents } from "./money.js";

/**
 * @typedef {"client" | "notified" | "executed" | "interrupted" | "completed" | "amount" | "paid"} Field
 * @typedef {Record<Field, string>} Typed  "" for what is left empty
 *
 * @typedef {"clientMissing" | "notifiedMissing" | "dayBad" | "amountBad" | "amountMissing" | "completedMissing"
 *   | "interruptedMissing" | "interruptedEarly" | "interruptedLate" | "completedEarly" | "paidEarly"} Reason
 *
 * @typedef {object} Problem
 * @property {Field} field
 * @property {Reason} reason
 * @property {string} day  the day that it has to do with, "" for none
 *
 * @typedef {object} Client
 * @property {string} id
 * @property {string} label
 * @property {number} days
 *
 * @typedef {object} Given  null for what is empty, and for what can't be read
 * @property {Client | null} client
 * @property {number | null} notified
 * @property {number | null} executed
 * @property {number | null} interrupted
 * @property {number | null} completed
 * @property {number | null} paid
 * @property {bigint | null} amount  in cents
 */

/**
 * @param {Client[]} clients
 * @param {Typed} typed
 * @returns {{ given: Given, problems: Problem[] }}
 */
export function readTyped(clients, typed) {
  /** @type {Problem[]} */
  const problems = [];
  const refuse = (/** @type {Field} */ field, /** @type {Reason} */ reason) => void problems.push({ field, reason, day: "" });
  const isEmpty = (/** @type {Field} */ field) => typed[field].trim() === "";

  const client = clients.find(({ id }) => id === typed.client) ?? null;
  if (!client) refuse("client", "clientMissing");
  const notified = readDay("notified");
  if (isEmpty("notified")) refuse("notified", "notifiedMissing");
  const executed = readDay("executed");
  const interrupted = readDay("interrupted");
  if (isEmpty("interrupted") && !isEmpty("completed")) refuse("interrupted", "interruptedMissing");
  const completed = readDay("completed");
  if (isEmpty("completed") && !isEmpty("interrupted")) refuse("completed", "completedMissing");
  const amount = isEmpty("amount") ? null : readEuros(typed.amount);
  if (!isEmpty("amount") && amount === null) refuse("amount", "amountBad");
  if (isEmpty("amount") && !isEmpty("paid")) refuse("amount", "amountMissing");
  const paid = readDay("paid");
  return { given: { client, notified, executed, interrupted, completed, amount, paid }, problems };

  /** @param {Field} field */
  function readDay(field) {
    if (isEmpty(field)) return null;
    const day = dayNumber(readDate(typed[field]) ?? "");
    if (day === null) refuse(field, "dayBad");
    return day;
  }
}

/**
 * @param {string} text
 * @returns {bigint | null} in cents; null when it is no amount in euros above zero
 */
function readEuros(text) {
  const amount = readAmount(text);
  if (!amount || amount.unit === "%") return null;
  const value = cents(amount.value);
  return value !== null && value > 0n ? value : null;
}
