import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { checklistTexts } from "../../web/texts/checklist.js";
import { delayTexts } from "../../web/texts/delay.js";
import { deskTexts } from "../../web/texts/desk.js";
import { duration, examTexts, levelTexts } from "../../web/texts/exam.js";
import { groupTexts } from "../../web/texts/group.js";
import { journeyTexts } from "../../web/texts/journey.js";
import { progressTexts } from "../../web/texts/progress.js";
import { quizTexts } from "../../web/texts/quiz.js";
import { presenterTexts, slidesTexts } from "../../web/texts/slides.js";
import { remoteTexts } from "../../web/texts/remote.js";
import { cadreTexts, calendarTexts, reformTexts, toolTexts } from "../../web/texts/tools.js";
import { workTexts } from "../../web/texts/work.js";

const WEB = new URL("../../web/", import.meta.url);

const SOURCES = readdirSync(WEB, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js") && !name.startsWith("texts/"))
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

/** @type {[boolean, number, number, string][]} */
const MATCH_RESULTS = [
  [true, 0, 4, "Juste. L’explication est affichée sous la question."],
  [false, 4, 4, "À revoir\u00a0: aucune des 4 lignes n’est juste."],
  [false, 3, 4, "À revoir\u00a0: 1 ligne sur 4 est juste."],
  [false, 1, 4, "À revoir\u00a0: 3 lignes sur 4 sont justes."],
];

for (const [right, wrong, total, expected] of MATCH_RESULTS) {
  test(`matched items are summed up: ${expected}`, () => {
    assert.equal(quizTexts.matchResult({ right, wrong, total, missing: wrong, marks: [] }), expected);
  });
}

/** @type {[boolean, number, number, string][]} */
const ORDER_RESULTS = [
  [true, 0, 4, "Juste. L’explication est affichée sous la question."],
  [false, 1, 4, "À revoir\u00a0: une étape est à déplacer."],
  [false, 3, 4, "À revoir\u00a0: 3 étapes sur 4 sont à déplacer."],
];

for (const [right, wrong, total, expected] of ORDER_RESULTS) {
  test(`steps put in order are summed up: ${expected}`, () => {
    assert.equal(quizTexts.orderResult({ right, wrong, total, missing: wrong, marks: [] }), expected);
  });
}

/** @type {[number, string][]} */
const LENGTHS = [
  [1, "Vous avez tapé 1 caractère\u202f; la réponse en a 20."],
  [21, "Vous avez tapé 21 caractères\u202f; la réponse en a 20."],
];

for (const [typed, expected] of LENGTHS) {
  test(`a length that is not the right one is told: ${expected}`, () => {
    assert.equal(quizTexts.lengths({ typed, expected: 20 }), expected);
  });
}

test("a step's buttons and its moves name it and its place", () => {
  assert.equal(quizTexts.moveName("Monter", "Elle ouvre sa messagerie."), "Monter\u00a0: Elle ouvre sa messagerie.");
  assert.equal(quizTexts.moved(2, 4), "Étape déplacée en position 2 sur 4");
});

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

/** @type {[string, string][]} */
const TOLD = [
  [duration(20), "moins d’une minute"],
  [duration(29), "moins d’une minute"],
  [duration(60), "1\u00a0min"],
  [duration(59 * 60), "59\u00a0min"],
  [duration(60 * 60), "1\u00a0h"],
  [duration(65 * 60), "1\u00a0h\u00a005"],
  [examTexts.state(0, 12, 0), "0 réponse sur 12 – moins d’une minute"],
  [examTexts.state(2, 12, 120), "2 réponses sur 12 – 2\u00a0min"],
  [examTexts.summary({ right: 1, total: 20 }, 600, "7"), "1 bonne réponse sur 20, en 10\u00a0min. Tirage 7."],
  [examTexts.summary({ right: 12, total: 20 }, 600, "7"), "12 bonnes réponses sur 20, en 10\u00a0min. Tirage 7."],
  [examTexts.again(1), "Second essai sur la question manquée"],
  [examTexts.again(3), "Second essai sur les 3 questions manquées"],
  [examTexts.revisionState(1, 1, 1), "1 question manquée, 1 question jamais posée, 1 question réussie."],
  [examTexts.revisionState(0, 12, 0), "12 questions jamais posées."],
  [examTexts.tally({ total: 9, answered: 1, right: 1, best: 1 }), "1 question répondue sur 9, 1 juste."],
  [journeyTexts.points(25), "+25 points"],
  [journeyTexts.points(-25), "−25 points"],
  [journeyTexts.points(0), "0 point"],
  [journeyTexts.count({ total: 9, answered: 0, right: 0, best: 0 }), "à faire (9 questions)"],
  [journeyTexts.count({ total: 9, answered: 3, right: 1, best: 2 }), "3 sur 9 répondues, 1 juste, 2 au meilleur"],
];

for (const [told, expected] of TOLD) {
  test(`it is told « ${expected} »`, () => {
    assert.equal(told, expected);
  });
}

/** @type {[string, string][]} */
const PROJECTED = [
  [slidesTexts.scheme("light"), "Couleurs\u00a0: clair"],
  [slidesTexts.scheme("dark"), "Couleurs\u00a0: sombre"],
  [slidesTexts.scheme("contrast"), "Couleurs\u00a0: fort contraste"],
  [slidesTexts.jumpFound(0), "0\u00a0diapositive"],
  [slidesTexts.jumpFound(1), "1\u00a0diapositive"],
  [slidesTexts.jumpFound(2), "2\u00a0diapositives"],
  [slidesTexts.counted(3, 12), "3 → 12"],
  [slidesTexts.countedOnce(0), "0"],
  [slidesTexts.place(3, 40), "3 / 40"],
  [slidesTexts.count("B", slidesTexts.second), "B, 2e\u00a0vote"],
  [slidesTexts.backAt(new Date(2026, 10, 26, 10, 5)), "Reprise à 10\u00a0h\u00a005"],
  [slidesTexts.minutes(15), "15\u00a0min"],
  [presenterTexts.title("Les délais"), "Présentateur – Les délais"],
];

for (const [told, expected] of PROJECTED) {
  test(`it is projected « ${expected} »`, () => {
    assert.equal(told, expected);
  });
}

const ALL = {
  quizTexts,
  checklistTexts,
  examTexts,
  levelTexts,
  journeyTexts,
  progressTexts,
  groupTexts,
  toolTexts,
  cadreTexts,
  delayTexts,
  deskTexts,
  reformTexts,
  calendarTexts,
  slidesTexts,
  presenterTexts,
  remoteTexts,
  workTexts,
};

// The words of levels are asked for by the level, not by their key.
const { levelTexts: _, ...BY_KEY } = ALL;
// So are those of the two votes, by the round.
const BY_VALUE = ["slidesTexts.first", "slidesTexts.second"];

for (const [group, texts] of Object.entries(BY_KEY)) {
  for (const key of Object.keys(texts).filter((each) => !BY_VALUE.includes(`${group}.${each}`))) {
    test(`${group}.${key} is used by the code`, () => {
      assert.ok(SOURCES.some(({ source }) => new RegExp(`\\b${calledIn(source, group)}\\.${key}\\b`).test(source)));
    });
  }
}

test("every sentence has typographic apostrophes and no-break spaces", () => {
  const sentences = Object.values(ALL).flatMap(sentencesOf);
  assert.ok(sentences.length > 100);

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

/**
 * How a file calls a group of texts: « import { slidesTexts as texts } ».
 *
 * @param {string} source
 * @param {string} group
 */
function calledIn(source, group) {
  return source.match(new RegExp(`import \\{[^}]*\\b${group} as (\\w+)`))?.[1] ?? group;
}

/**
 * @param {unknown} texts
 * @returns {string[]}
 */
function sentencesOf(texts) {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(sentencesOf) : [];
}
