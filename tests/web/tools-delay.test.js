import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { delayTexts } from "../../web/texts/delay.js";
import { findDelay } from "../../web/tools/model/delay.js";
import { interest } from "../../web/tools/model/money.js";

/** @typedef {import("../../web/tools/model/given.js").Typed} Typed */

const TERMS = {
  clients: [
    { id: "general", label: "État", days: 30 },
    { id: "health", label: "Hôpital public", days: 50 },
    { id: "company", label: "Entreprise publique", days: 60 },
  ],
  rates: [
    { from: "2025-07-01", percent: 10.15 },
    { from: "2026-01-01", percent: "10.15" },
    { from: "2026-07-01", percent: 10.4 },
  ],
  indemnity: 40,
  interruptionDays: 30,
};
const EMPTY = { notified: "", executed: "", interrupted: "", completed: "", amount: "", paid: "" };
const WORKED = { client: "general", notified: "2026-09-01", amount: "12 000,00", paid: "2026-10-31" };

test("12 000 € notified on 1 September and paid on 31 October bear 30 days at 10,40 %, and 40 €", () => {
  assert.deepEqual(delayOf(WORKED), {
    start: "2026-09-01",
    startedBy: "notified",
    days: 30,
    interruption: null,
    due: "2026-10-01",
    paid: "2026-10-31",
    amount: 1200000n,
    late: {
      days: 30,
      from: "2026-10-02",
      halfYear: "2026-07-01",
      percent: "10.4",
      interest: 10258n,
      indemnity: 4000n,
      total: 14258n,
    },
  });
});

test("its steps are told in words", () => {
  assert.deepEqual(plain(delayTexts.stepsOf(delayOf(WORKED))), [
    "Départ du délai : 1er septembre 2026, date de mise à disposition.",
    "Échéance : 1er septembre 2026 + 30 jours = 1er octobre 2026.",
    "Retard : du 2 octobre 2026 au 31 octobre 2026 inclus, 30 jours.",
    "Taux : 10,40 %, celui du semestre ouvert le 1er juillet 2026, où les intérêts commencent. Il ne change plus ensuite.",
    "Intérêts : 12 000,00 € × 10,40 % × 30 jours ÷ 365 = 102,58 €.",
    "Indemnité forfaitaire : 40,00 €.",
    "En plus de la facture : 102,58 € + 40,00 € = 142,58 €.",
  ]);
  assert.deepEqual(plain([delayTexts.summary(delayOf(WORKED))]), [
    "Échéance : 1er octobre 2026. 30 jours de retard : 102,58 € d’intérêts et 40,00 € d’indemnité.",
  ]);
});

/** @type {[name: string, typed: Partial<Typed>, due: string][]} */
const DUE = [
  ["a hospital has its own days", { client: "health", notified: "2026-09-01" }, "2026-10-21"],
  ["29 February counts in a leap year", { client: "general", notified: "2028-02-01" }, "2028-03-02"],
  ["there is no 29 February in another year", { client: "general", notified: "2027-02-01" }, "2027-03-03"],
  ["the end of the year is a day like another", { client: "general", notified: "2026-12-15" }, "2027-01-14"],
  ["Sundays count, and the last day may be one", { client: "general", notified: "2026-09-04" }, "2026-10-04"],
  ["later execution starts the delay", { client: "general", notified: "2026-09-01", executed: "2026-09-10" }, "2026-10-10"],
  ["earlier execution does not", { client: "general", notified: "2026-09-01", executed: "2026-08-01" }, "2026-10-01"],
  ["dates are read as French types them", { client: "general", notified: "1er septembre 2026" }, "2026-10-01"],
  // Interrupted on 11 September, with 20 days left: a new delay of 30 days.
  [
    "a new delay of 30 days follows the pieces when less was left",
    { client: "general", notified: "2026-09-01", interrupted: "2026-09-11", completed: "2026-09-25" },
    "2026-10-25",
  ],
  // Interrupted on 11 September, with 50 days left until 31 October.
  [
    "what was left follows the pieces when it was more than 30 days",
    { client: "company", notified: "2026-09-01", interrupted: "2026-09-11", completed: "2026-09-25" },
    "2026-11-14",
  ],
  [
    "30 days left are 30 days",
    { client: "company", notified: "2026-09-01", interrupted: "2026-10-01", completed: "2026-10-02" },
    "2026-11-01",
  ],
  [
    "an interruption on the due date is still one",
    { client: "general", notified: "2026-09-01", interrupted: "2026-10-01", completed: "2026-10-01" },
    "2026-10-31",
  ],
];

for (const [name, typed, due] of DUE) {
  test(`${name}: ${due}`, () => {
    assert.equal(delayOf(typed).due, due);
  });
}

test("an interruption is told with what was left, and the new delay", () => {
  const typed = { client: "general", notified: "2026-09-01", interrupted: "2026-09-11", completed: "2026-09-25" };

  assert.deepEqual(plain(delayTexts.stepsOf(delayOf(typed))), [
    "Départ du délai : 1er septembre 2026, date de mise à disposition.",
    "Échéance : 1er septembre 2026 + 30 jours = 1er octobre 2026.",
    "Interruption reçue le 11 septembre 2026 : il restait 20 jours jusqu’au 1er octobre 2026.",
    "Nouveau délai : 30 jours, car il restait moins.",
    "Nouvelle échéance : 25 septembre 2026 + 30 jours = 25 octobre 2026.",
  ]);
  assert.match(plain(delayTexts.stepsOf(delayOf({ ...typed, client: "company" }))).join(" "), /50 jours, ce qui restait\./);
});

test("payment on the due date is not late, the day after is one day late", () => {
  assert.equal(delayOf({ ...WORKED, paid: "2026-10-01" }).late, null);
  assert.equal(delayOf({ ...WORKED, paid: "2026-10-02" }).late?.days, 1);
  assert.match(delayTexts.summary(delayOf({ ...WORKED, paid: "2026-10-01" })), /Le paiement n’est pas en retard\.$/);
  assert.match(delayTexts.stepsOf(delayOf({ ...WORKED, paid: "2026-10-01" })).join(" "), /ni intérêts, ni indemnité/);
});

test("payment before the pieces came is not late", () => {
  const typed = { ...WORKED, interrupted: "2026-09-11", completed: "2026-12-01", paid: "2026-11-01" };

  assert.equal(delayOf(typed).late, null);
});

test("without a day of payment only the due date is told", () => {
  const delay = delayOf({ client: "general", notified: "2026-09-01" });

  assert.equal(delay.late, null);
  assert.equal(plain([delayTexts.summary(delay)])[0], "Échéance : 1er octobre 2026.");
});

/** Interest begins the day after the due date: 30 June and 31 December are on this side of the limit. */
/** @type {[notified: string, from: string, percent: string | null][]} */
const HALF_YEARS = [
  ["2026-05-30", "2026-06-30", "10.15"],
  ["2026-05-31", "2026-07-01", "10.4"],
  ["2026-11-30", "2026-12-31", "10.4"],
  ["2025-12-01", "2026-01-01", "10.15"],
  ["2026-12-01", "2027-01-01", null],
];
for (const [notified, from, percent] of HALF_YEARS) {
  test(`interest that begins on ${from} has the rate of that half-year for good: ${percent ?? "not known"}`, () => {
    const { late } = delayOf({ ...WORKED, notified, paid: "2027-08-01" });

    assert.equal(late?.from, from);
    assert.equal(late?.percent, percent);
    assert.equal(late?.interest === null, percent === null);
  });
}

test("a rate that is not known is said, with the due date and the days", () => {
  const delay = delayOf({ ...WORKED, notified: "2026-12-15", paid: "2027-01-20" });

  assert.deepEqual(plain(delayTexts.stepsOf(delay)).slice(1), [
    "Échéance : 15 décembre 2026 + 30 jours = 14 janvier 2027.",
    "Retard : du 15 janvier 2027 au 20 janvier 2027 inclus, 6 jours.",
    "Les intérêts commencent le 15 janvier 2027. Le taux du semestre ouvert le 1er janvier 2027 n’est pas connu ici : les intérêts ne sont pas calculés.",
    "Indemnité forfaitaire : 40,00 €.",
  ]);
  assert.equal(
    plain([delayTexts.summary(delay)])[0],
    "Échéance : 14 janvier 2027. 6 jours de retard. Le taux de ce semestre n’est pas connu ici.",
  );
});

test("half a cent is a cent, less is nothing", () => {
  // 36,50 € at 10 % bear exactly one cent a day; 18,25 € half a cent.
  assert.equal(interest(3650n, "10", 1), 1n);
  assert.equal(interest(1825n, 10, 1), 1n);
  assert.equal(interest(1824n, 10, 1), 0n);
});

test("amounts beyond what a floating number holds stay exact", () => {
  assert.equal(interest(9007199254740993n, "100", 365), 9007199254740993n);
});

/** @type {[name: string, typed: Partial<Typed>, expected: string[]][]} */
const REFUSED = [
  ["nothing at all", {}, ["client clientMissing", "notified notifiedMissing"]],
  ["a client that is not offered", { client: "x", notified: "2026-09-01" }, ["client clientMissing"]],
  [
    "what is no date and no amount",
    { ...WORKED, notified: "hier", executed: "2026-02-30", amount: "beaucoup", paid: "?" },
    ["notified dayBad", "executed dayBad", "amount amountBad", "paid dayBad"],
  ],
  ["a year of two digits too few", { ...WORKED, notified: "0026-09-01" }, ["notified dayBad"]],
  ["a third of a cent", { ...WORKED, amount: "10,333" }, ["amount amountBad"]],
  ["nothing to pay", { ...WORKED, amount: "0" }, ["amount amountBad"]],
  ["less than nothing", { ...WORKED, amount: "-5" }, ["amount amountBad"]],
  ["a percentage", { ...WORKED, amount: "5 %" }, ["amount amountBad"]],
  ["a payment without an amount", { ...WORKED, amount: "" }, ["amount amountMissing"]],
  ["an interruption without the pieces", { ...WORKED, interrupted: "2026-09-10" }, ["completed completedMissing"]],
  ["pieces without an interruption", { ...WORKED, completed: "2026-09-10" }, ["interrupted interruptedMissing"]],
  [
    "an interruption before the start",
    { ...WORKED, interrupted: "2026-08-31", completed: "2026-09-10" },
    ["interrupted interruptedEarly 2026-09-01"],
  ],
  [
    "an interruption after the due date",
    { ...WORKED, interrupted: "2026-10-02", completed: "2026-10-10" },
    ["interrupted interruptedLate 2026-10-01"],
  ],
  [
    "pieces before the interruption",
    { ...WORKED, interrupted: "2026-09-10", completed: "2026-09-09" },
    ["completed completedEarly 2026-09-10"],
  ],
  ["a payment before the start", { ...WORKED, executed: "2026-12-01" }, ["paid paidEarly 2026-12-01"]],
  [
    "everything at once, in the order of the form",
    { client: "", notified: "2026-09-01", interrupted: "2026-08-01", completed: "2026-07-01", amount: "x", paid: "2026-06-01" },
    [
      "client clientMissing",
      "interrupted interruptedEarly 2026-09-01",
      "completed completedEarly 2026-08-01",
      "amount amountBad",
      "paid paidEarly 2026-09-01",
    ],
  ],
];

for (const [name, typed, expected] of REFUSED) {
  test(`refused: ${name}`, () => {
    const { problems, delay } = findDelay(TERMS, { ...EMPTY, client: "", ...typed });

    assert.deepEqual(problems.map(({ field, reason, day }) => `${field} ${reason} ${day}`.trim()), expected);
    assert.equal(delay, null);
  });
}

/** @type {[import("../../web/tools/model/given.js").Problem, string][]} */
const SAID = [
  [{ field: "client", reason: "clientMissing", day: "" }, "Client : choisissez une réponse."],
  [
    { field: "paid", reason: "paidEarly", day: "2026-09-01" },
    "Date de paiement : elle est avant le départ du délai, le 1er septembre 2026.",
  ],
  [{ field: "executed", reason: "dayBad", day: "" }, "Date d’exécution : ce n’est pas une date. Exemple : 01/09/2026."],
];

for (const [problem, expected] of SAID) {
  test(`a refusal is told « ${expected} »`, () => {
    assert.equal(plain([delayTexts.problem(problem)])[0], expected);
  });
}

test("a test in another language gets the same, with amounts as texts", () => {
  const script = fileURLToPath(new URL("../data/run-delay.mjs", import.meta.url));
  const input = JSON.stringify([{ terms: TERMS, typed: WORKED }, { terms: TERMS, typed: {} }]);
  const [found, refused] = JSON.parse(execFileSync(process.execPath, [script], { input, encoding: "utf8" }));

  assert.deepEqual([found.delay.due, found.delay.late.interest, found.problems], ["2026-10-01", "10258", []]);
  assert.deepEqual([refused.delay, refused.problems.length], [null, 2]);
});

/** @param {Partial<Typed>} typed */
function delayOf(typed) {
  const { problems, delay } = findDelay(TERMS, { ...EMPTY, client: "", ...typed });
  assert.deepEqual(problems, []);
  assert.ok(delay);
  return delay;
}

/** @param {string[]} sentences */
function plain(sentences) {
  return sentences.map((sentence) => sentence.replace(/[\u00a0\u202f]/g, " "));
}
