// The French sentences of the quizzes. Elements and models hold none: each room has its words in this folder.
// \u00a0 is the no-break space that French sets before « : », \u202f the thin one before « ; ».

/**
 * @typedef {import("../quiz/model/types.js").Grade} Grade
 * @typedef {import("../quiz/model/types.js").Lengths} Lengths
 */

export const quizTexts = {
  right: "Juste",
  wrong: "À revoir",
  retry: "Recommencer cette question",
  chooseFirst: "Choisissez une réponse",
  fillFirst: "Complétez la réponse avant de valider",
  fillEachFirst: "Complétez chaque champ avant de valider",
  numberFirst: "Écrivez un nombre en chiffres",
  matchFirst: "Choisissez une réponse sur chaque ligne",
  orderFirst: "Déplacez au moins une étape avant de valider",
  up: "Monter",
  down: "Descendre",

  /**
   * @param {string} verb
   * @param {string} step
   */
  moveName: (verb, step) => `${verb}\u00a0: ${step}`,

  /**
   * @param {number} position
   * @param {number} count
   */
  moved: (position, count) => `Étape déplacée en position ${position} sur ${count}`,

  /** @param {Grade} grade */
  choiceResult({ right, wrong, missing, total }) {
    if (right) return RIGHT;
    // With one right answer, a wrong one says everything: counting would only be noise.
    if (total === 1 && wrong === 1 && missing === 1) return REVIEW;
    const lack = missing === 1 ? "il manque une bonne réponse" : `il manque ${missing} bonnes réponses`;
    if (wrong === 0) return `Presque\u00a0: ${lack}.`;
    const excess =
      wrong === 1 ? "une réponse cochée est fausse" : `${wrong} réponses cochées sont fausses`;
    return missing === 0 ? `À revoir\u00a0: ${excess}.` : `À revoir\u00a0: ${excess} et ${lack}.`;
  },

  /** @param {Grade} grade */
  fillResult({ right, wrong, total }) {
    if (right) return RIGHT;
    if (total === 1) return REVIEW;
    const good = total - wrong;
    if (good === 0) return `À revoir\u00a0: aucun des ${total} champs n’est juste.`;
    return good === 1
      ? `À revoir\u00a0: 1 champ sur ${total} est juste.`
      : `À revoir\u00a0: ${good} champs sur ${total} sont justes.`;
  },

  /** @param {Grade} grade */
  matchResult({ right, wrong, total }) {
    if (right) return RIGHT;
    const good = total - wrong;
    if (good === 0) return `À revoir\u00a0: aucune des ${total} lignes n’est juste.`;
    return good === 1
      ? `À revoir\u00a0: 1 ligne sur ${total} est juste.`
      : `À revoir\u00a0: ${good} lignes sur ${total} sont justes.`;
  },

  /** @param {Grade} grade */
  orderResult({ right, wrong, total }) {
    if (right) return RIGHT;
    return wrong === 1
      ? "À revoir\u00a0: une étape est à déplacer."
      : `À revoir\u00a0: ${wrong} étapes sur ${total} sont à déplacer.`;
  },

  /** @param {Lengths} lengths */
  lengths: ({ typed, expected }) =>
    `Vous avez tapé ${typed} ${typed > 1 ? "caractères" : "caractère"}\u202f; la réponse en a ${expected}.`,
};

const RIGHT = "Juste. L’explication est affichée sous la question.";
const REVIEW = "À revoir. L’explication est affichée sous la question.";
