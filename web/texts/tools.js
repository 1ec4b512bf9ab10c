// The French sentences of the tools; those of the delay are in delay.js.

import { counted, dayInWords } from "./french.js";

export const toolTexts = {
  fold: "Le même en tableau",
  errors: "À corriger avant de continuer",
  print: "Imprimer",
};

export const cadreTexts = {
  next: "Continuer",
  back: "Revenir",
  again: "Recommencer",
  missing: "Choisissez une réponse.",
  path: "Vos réponses",
  noCadre: "Aucun de ces cadres",
  why: "Pourquoi\u00a0: ",
  document: "Document déposé",
  depositor: "Qui le dépose",
  when: "Quand",
  applicationName: "Où",
  lesson: "Lire la leçon",

  /** Where it is deposited, by the name that data give. */
  application: {
    issued: "«\u00a0Factures émises\u00a0»",
    works: "«\u00a0Factures de travaux\u00a0»",
    other: "Une application à part",
  },

  /** @param {{ code: string, label: string }} cadre */
  found: ({ code, label }) => `${code}\u00a0: ${label}`,

  /** @param {{ question: string, answer: string }} step */
  step: ({ question, answer }) => [`${question} `, answer],
};

export const reformTexts = {
  show: "Voir ce qui me concerne",
  edit: "Modifier mes réponses",
  several: "Plusieurs réponses sont possibles.",
  due: "Déjà en vigueur",
  coming: "À venir",
  given: "Vos réponses",
  leavesAside: "Ce que cette liste laisse de côté",

  /** @param {string} question */
  missing: (question) => `Choisissez une réponse\u00a0: ${question}`,

  /** @param {string} words */
  asOf: (words) => `État au ${words}.`,

  /** @param {string} question @param {string[]} answers */
  answer: (question, answers) => [`${question} `, answers.length > 0 ? answers.join(", ") : "aucune réponse cochée"],

  /** @param {number} due @param {number} coming */
  summary(due, coming) {
    if (due + coming === 0) return "Rien dans cette liste ne vous concerne.";
    const total = counted(due + coming, "point vous concerne", "points vous concernent");
    return `${total}\u00a0: ${due} déjà en vigueur, ${coming} à venir.`;
  },

  /**
   * @param {string} since  a day in words, or what stands for it
   * @param {boolean} isDue
   */
  when(since, isDue) {
    if (!/^\d/.test(since)) return since;
    return isDue ? `depuis le ${since}` : `le ${since}`;
  },
};

export const calendarTexts = {
  scopes: "Montrer les dates",
  scopeOf: {
    b2g: "des factures à un client public",
    b2b: "des factures entre entreprises",
  },
  coming: "À venir",
  past: "Passé ou en vigueur",
  likely: "probable",
  save: "Ajouter les dates à venir à mon agenda (.ics)",
  file: "dates-facturation.ics",

  /** @param {string} who */
  who: (who) => `Pour qui\u00a0: ${who}`,

  /** @param {{ title: string, likely?: boolean }} event */
  entry: ({ title, likely }) => (likely ? `${title} (probable)` : title),

  /** @param {number} coming @param {number} past @param {string} asOfDay */
  summary(coming, past, asOfDay) {
    if (coming + past === 0) return "Aucune date pour ce choix.";
    return `Au ${dayInWords(asOfDay)}\u00a0: ${counted(coming, "date")} à venir, ${past} ${past > 1 ? "passées" : "passée"}.`;
  },

  /** @param {number} count */
  saved: (count) => `Fichier enregistré\u00a0: ouvrez-le pour ajouter ${count > 1 ? `les ${count}\u00a0dates` : "la date"} à votre agenda.`,
};
