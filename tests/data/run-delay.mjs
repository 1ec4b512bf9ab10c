// Computes delays for a test in another language: node tests/data/run-delay.mjs < cases.json > answers.json
// A case is { terms, typed }: the data of <ck-delay>, and what is typed in its form ("" or nothing for an empty field).
// An answer is { problems, delay } as findDelay gives it; amounts are texts, in cents.

import { text } from "node:stream/consumers";
import { findDelay } from "../../web/tools/model/delay.js";

const EMPTY = { client: "", notified: "", executed: "", interrupted: "", completed: "", amount: "", paid: "" };

const cases = JSON.parse(await text(process.stdin));
const answers = cases.map(({ terms, typed }) => findDelay(terms, { ...EMPTY, ...typed }));
process.stdout.write(`${JSON.stringify(answers, (_, value) => (typeof value === "bigint" ? `${value}` : value))}\n`);
