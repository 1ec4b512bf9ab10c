import assert from "node:assert/strict";
import { test } from "node:test";
import { groupTexts } from "../../web/texts/group.js";

/** @typedef {import("../../web/group/model/parse.js").Fault} Fault */

/** @type {[string, string][]} */
const SAID = [
  [groupTexts.summary({ files: 12, learners: 11, refused: 1 }), "12 fichiers lus, 11 stagiaires, 1 fichier refusé."],
  [groupTexts.summary({ files: 1, learners: 1, refused: 0 }), "1 fichier lu, 1 stagiaire."],
  [groupTexts.summary({ files: 0, learners: 0, refused: 2 }), "Aucun fichier lu, 2 fichiers refusés."],
  [groupTexts.shown({ questions: 20, learners: 5, hidden: 0 }), "20 questions, 5 stagiaires."],
  [
    groupTexts.shown({ questions: 20, learners: 5, hidden: 1 }),
    "20 questions, 5 stagiaires. 1 question a reçu moins de 3 réponses : seul ce nombre est montré.",
  ],
  [
    groupTexts.shown({ questions: 20, learners: 5, hidden: 2 }),
    "20 questions, 5 stagiaires. 2 questions ont reçu moins de 3 réponses : seul ce nombre est montré.",
  ],
  [groupTexts.doubles(1), "1 stagiaire avait plusieurs fichiers : ils sont réunis, et il compte une fois."],
  [groupTexts.doubles(2), "2 stagiaires avaient plusieurs fichiers : ils sont réunis, et chacun compte une fois."],
  [
    groupTexts.tooMany(31),
    "Cette page est faite pour 3 à 30 stagiaires. Vérifiez que ces 31 stagiaires sont bien du même groupe.",
  ],
  [groupTexts.older(1), "1 réponse à une ancienne version d’une question ne compte pas."],
  [groupTexts.older(2), "2 réponses à une ancienne version d’une question ne comptent pas."],
  [groupTexts.unknown(1), "1 réponse à une question que ce cours n’a pas ne compte pas."],
  [groupTexts.unknown(2), "2 réponses à des questions que ce cours n’a pas ne comptent pas."],
  [groupTexts.percent(2 / 3), "67 %"],
  [groupTexts.percent(0), "0 %"],
  [groupTexts.percent(null), "–"],
  [groupTexts.correlation(0.456), "0,46"],
  [groupTexts.correlation(-1), "−1,00"],
  [groupTexts.correlation(-0.001), "0,00"],
  [groupTexts.correlation(0.5), "0,50"],
  [groupTexts.correlation(null), "–"],
  [groupTexts.points(0.25, 0.75), "+50 points"],
  [groupTexts.points(0.75, 0.74), "−1 point"],
  [groupTexts.points(0.5, 0.5), "0 point"],
  [groupTexts.points(null, 0.5), "–"],
  [groupTexts.points(0.5, null), "–"],
  [groupTexts.statement("être payé"), "Être payé"],
  [groupTexts.others(1), "et 1 autre"],
  [groupTexts.others(4), "et 4 autres"],
  [counted({ what: "chosen", text: "Elle attend." }), "Elle attend. (2)"],
  [counted({ what: "ticked", text: "Un mot" }), "Coché à tort : Un mot (2)"],
  [counted({ what: "missed", text: "Un mot" }), "Oublié : Un mot (2)"],
  [counted({ what: "typed", field: 0, text: "24 heures" }), "24 heures (2)"],
  [counted({ what: "typed", field: 0, text: "" }), "Autre réponse (2)"],
  [counted({ what: "typed", field: 2, text: "24 heures" }), "Champ 2 : 24 heures (2)"],
  [counted({ what: "typed", field: 1, text: "" }), "Champ 1 : autre réponse (2)"],
  [
    counted({ what: "placed", rank: 2, text: "Elle clique sur « Créer ».", instead: "Elle lit." }),
    "Étape 2 : « Elle clique sur “Créer” » au lieu de « Elle lit » (2)",
  ],
  [counted({ what: "paired", item: "Le lien.", text: "au travail" }), "Le lien → au travail (2)"],
  [counted({ what: "paired", item: "Le lien", text: "" }), "Le lien → sans réponse (2)"],
  [counted({ what: "unknown" }), "Je ne sais pas (2)"],
  [counted({ what: "none" }), "Sans réponse (2)"],
  [counted({ what: "other" }), "Autre réponse (2)"],
  [groupTexts.read("Créer son compte"), "Relire : Créer son compte"],
  [groupTexts.about("créer un compte"), "Objectif : créer un compte"],
  [groupTexts.before("Test"), "Avant : Test"],
  [groupTexts.after("Épreuve"), "Après : Épreuve"],
  [groupTexts.among(3), "3 stagiaires"],
];

for (const [said, expected] of SAID) {
  test(`it is said: ${expected}`, () => {
    assert.equal(plain(said), expected);
  });
}

/** @type {Fault[]} */
const FAULTS = ["unreadable", "too-big", "not-json", "foreign", "progress", "newer", "other-course", "damaged"];
const REFUSALS = FAULTS.map((fault) => groupTexts.refusal({ name: "a.json", refusal: { fault, detail: "x" } }));

test("each refusal names the file and says what is wrong in its own words", () => {
  assert.equal(new Set(REFUSALS).size, FAULTS.length);
  for (const said of REFUSALS) assert.match(said, /^a\.json\u00a0: .{20,}\.$/);
});

test("damage names the field, another course is named", () => {
  assert.match(REFUSALS[FAULTS.indexOf("damaged")], /le champ «\u00a0x\u00a0»/);
  assert.match(REFUSALS[FAULTS.indexOf("other-course")], /\(x\)/);
});

test("every sentence has typographic apostrophes and no-break spaces", () => {
  const plainTexts = [...Object.values(groupTexts), ...Object.values(groupTexts.csv)].filter((text) => typeof text === "string");

  for (const sentence of [...plainTexts, ...REFUSALS, ...SAID.map(([said]) => said)]) {
    assert.doesNotMatch(sentence, /'| [:;?!»]|« |\u00a0$|\d (?:stagiaire|question|réponse|fichier|point|%)/, sentence);
  }
});

/** @param {import("../../web/group/model/words.js").Mistake} mistake */
function counted(mistake) {
  return groupTexts.counted({ mistake, learners: 2 });
}

/** @param {string} text */
function plain(text) {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
