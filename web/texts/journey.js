// The French sentences of « Mon parcours », of the result sheet and of the recalls.

import { duration } from "./exam.js";

export const journeyTexts = {
  lesson: "Leçon",
  time: "Temps passé",
  timePlanned: "Temps passé / prévu",
  isRead: "Lue",
  quiz: "Quiz",
  yes: "oui",
  no: "non",
  begun: "commencée",
  noQuiz: "pas de quiz",
  lessons: "Les leçons",
  tests: "Les tests",
  test: "Test",
  result: "Dernier résultat",
  notYet: "pas encore fait",
  done: (/** @type {number} */ share, /** @type {string} */ day) => `${share}\u00a0% de bonnes réponses, le ${day}`,
  count: (/** @type {{ right: number, total: number, answered: number, best: number }} */ { right, answered, total, best }) =>
    answered === 0
      ? `à faire (${total} questions)`
      : `${answered} sur ${total} répondues, ${right} ${right > 1 ? "justes" : "juste"}${best > right ? `, ${best} au meilleur` : ""}`,
  objectives: "Les objectifs",
  objectivesHelp:
    "Avant\u00a0: le test de positionnement. Après\u00a0: l’épreuve finale. Les quiz des leçons et des séquences n’y comptent pas.",
  objective: "Objectif",
  before: "Avant",
  after: "Après",
  gain: "Gain",
  points: (/** @type {number} */ points) => `${points > 0 ? "+" : points < 0 ? "−" : ""}${Math.abs(points)} ${Math.abs(points) > 1 ? "points" : "point"}`,
  share: (/** @type {{ right: number, total: number }} */ { right, total }) => `${right} sur ${total}`,
  none: "–",
  total: (/** @type {number} */ seconds) => `Temps passé sur ce site\u00a0: ${duration(seconds)}.`,
  duration,

  save: "Enregistrer ma progression",
  load: "Charger un fichier de progression",
  results: "Fichier pour le formateur",
  resultsHelp:
    "Le fichier pour le formateur ne contient ni votre nom, ni ce que vous avez tapé\u00a0: seulement un numéro au hasard, vos réponses et leur heure.",
  saved: "Fichier enregistré. Cherchez-le dans vos téléchargements.",
  loaded: "Progression chargée\u00a0: elle est ajoutée à celle de cet appareil.",
  refused: (/** @type {string} */ name, /** @type {string} */ why) => `«\u00a0${name}\u00a0»\u00a0: ${why}`,
  erase: "Tout effacer",
  eraseAsk: "Effacer toute votre progression sur cet appareil\u00a0? Rien ne pourra être retrouvé sans un fichier enregistré.",
  eraseSure: "Oui, tout effacer",
  keep: "Non, garder",
  erased: "Votre progression est effacée.",
  sheet: "Fiche de résultats à imprimer",
  revision: "Réviser",

  sheetIntro:
    "Votre nom s’imprime, mais n’est pas gardé\u00a0: il disparaît avec cette page.",
  offer: "Formation suivie",
  chooseOffer: "Choisissez votre formation",
  toWrite: "…………………………………………",
  name: "Votre nom (facultatif)",
  print: "Imprimer ou enregistrer en PDF",
  sheetTitle: "Fiche de résultats",
  sheetName: "Nom\u00a0: ",
  sheetDate: "Date\u00a0: ",
  sheetCourse: "Formation\u00a0: ",
  sheetVersion: (/** @type {string} */ version) => `Version du cours\u00a0: ${version}.`,
  sheetNothing:
    "Aucun test n’est encore fait sur cet appareil. Passez le test de positionnement ou l’épreuve finale, puis revenez ici.",
  sheetDates: (/** @type {string} */ before, /** @type {string} */ after) =>
    [before && `Avant\u00a0: test de positionnement du ${before}.`, after && `Après\u00a0: épreuve finale du ${after}.`]
      .filter(Boolean)
      .join(" "),
  sheetLimits: (/** @type {number} */ acquired, /** @type {number} */ started) =>
    `Acquis\u00a0: au moins ${acquired}\u00a0% de bonnes réponses. En cours\u00a0: au moins ${started}\u00a0%. Non acquis\u00a0: moins.`,
  sheetHonest:
    "Cette fiche est remplie par la personne elle-même, sur son appareil, sans surveillance. Elle ne prouve pas son identité. Elle n’est ni une attestation ni un certificat.",

  recallDay: "Dernier jour de la formation",
  recallSave: "Ajouter les rappels à mon agenda (.ics)",
  recallBad: "Choisissez une date.",
  recallDone: (/** @type {string[]} */ days) => `Fichier enregistré\u00a0: ouvrez-le pour ajouter les rappels des ${days.join(", ")}.`,
  recallTitle: (/** @type {string} */ course, /** @type {number} */ days) => `Réviser (J+${days})\u00a0: ${course}`,
  recallText: "Dix minutes\u00a0: ouvrez la page «\u00a0Révision\u00a0» du site de la formation. Les questions manquées viennent d’abord.",
};
