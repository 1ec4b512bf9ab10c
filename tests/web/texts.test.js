import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { checklistTexts, quizTexts } from "../../web/texts.js";

const WEB = new URL("../../web/", import.meta.url);

const SOURCES = readdirSync(WEB, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js") && name !== "texts.js")
  .map((name) => ({ name, source: readFileSync(new URL(name, WEB), "utf8") }));

/** @type {[Partial<Parameters<typeof quizTexts.choiceResult>[0]>, string][]} */
const CHOICE_RESULTS = [
  [{ right: true, total: 1 }, "Juste. L’explication est affichée sous la question."],
  [{ wrong: 1, missing: 1, total: 1 }, "À revoir. L’explication est affichée sous la question."],
  [{ missing: 1, total: 2 }, "Presque\u00a0: il manque une bonne réponse."],
  [{ missing: 2, total: 3 }, "Presque\u00a0: il manque 2 bonnes réponses."],
  [{ wrong: 1, total: 2 }, "À revoir\u00a0: une réponse cochée est fausse."],
  [{ wrong: 2, total: 2 }, "À revoir\u00a0: 2 réponses cochées sont fausses."],
  [
    { wrong: 1, missing: 1, total: 2 },
    "À revoir\u00a0: une réponse cochée est fausse et il manque une bonne réponse.",
  ],
];

for (const [grade, expected] of CHOICE_RESULTS) {
  test(`a choice is summed up: ${expected}`, () => {
    const whole = { right: false, wrong: 0, missing: 0, total: 0, marks: [], ...grade };

    assert.equal(quizTexts.choiceResult(whole), expected);
  });
}

/** @type {[boolean, number, number, string][]} */
const FILL_RESULTS = [
  [true, 0, 2, "Juste. L’explication est affichée sous la question."],
  [false, 1, 1, "À revoir. L’explication est affichée sous la question."],
  [false, 2, 2, "À revoir\u00a0: aucun des 2 champs n’est juste."],
  [false, 1, 2, "À revoir\u00a0: 1 champ sur 2 est juste."],
  [false, 1, 3, "À revoir\u00a0: 2 champs sur 3 sont justes."],
];

for (const [right, wrong, total, expected] of FILL_RESULTS) {
  test(`blanks are summed up: ${expected}`, () => {
    assert.equal(quizTexts.fillResult({ right, wrong, total, missing: wrong, marks: [] }), expected);
  });
}

/** @type {[number, number, string][]} */
const COUNTS = [
  [0, 0, "Rien à préparer pour ce choix."],
  [0, 14, "0 point prêt sur 14"],
  [1, 14, "1 point prêt sur 14"],
  [3, 14, "3 points prêts sur 14"],
];

for (const [ready, total, expected] of COUNTS) {
  test(`${ready} of ${total} is told « ${expected} »`, () => {
    assert.equal(checklistTexts.count({ ready, total }), expected);
  });
}

for (const [group, texts] of Object.entries({ quizTexts, checklistTexts })) {
  for (const key of Object.keys(texts)) {
    test(`${group}.${key} is used by the code`, () => {
      assert.ok(SOURCES.some(({ source }) => source.includes(`${group}.${key}`)));
    });
  }
}

test("every sentence has typographic apostrophes and no-break spaces", () => {
  const sentences = [quizTexts, checklistTexts, checklistTexts.trouble]
    .flatMap((texts) => Object.values(texts))
    .filter((text) => typeof text === "string");

  for (const sentence of [...sentences, ...CHOICE_RESULTS.map(([, each]) => each)]) {
    assert.doesNotMatch(sentence, /'| [:;?!»]|« |\u00a0$/, sentence);
  }
});

test("models and elements hold no French sentence", () => {
  for (const { name, source } of SOURCES) {
    const strings = source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, "").match(/"[^"\n]*"|`[^`]*`/g) ?? [];

    assert.deepEqual(strings.filter((text) => /[àâçéèêëîïôûùü’«»]/i.test(text)), [], name);
  }
});

test("nothing typed or stored can become markup", () => {
  for (const { name, source } of SOURCES) {
    assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/, name);
  }
});

test("models know neither the page nor storage", () => {
  for (const { name, source } of SOURCES.filter((each) => each.name.includes("model"))) {
    const code = source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, "");
    assert.doesNotMatch(code, /\b(document|window|localStorage|HTMLElement)\b/, name);
  }
});
