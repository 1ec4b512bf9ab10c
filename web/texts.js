// Every French sentence the browser code can show. Elements and models hold none.
// \u00a0 is the no-break space that French sets before « : ».

/** @typedef {import("./quiz/model/types.js").Grade} Grade */

export const quizTexts = {
  right: "Juste",
  wrong: "À revoir",
  retry: "Recommencer cette question",
  chooseFirst: "Choisissez une réponse",
  fillFirst: "Complétez la réponse avant de valider",
  fillEachFirst: "Complétez chaque champ avant de valider",

  /** @param {Grade} grade */
  choiceResult({ right, wrong, missing, total }) {
    if (right) return "Juste. L’explication est affichée sous la question.";
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
    if (right) return "Juste. L’explication est affichée sous la question.";
    if (total === 1) return REVIEW;
    const good = total - wrong;
    if (good === 0) return `À revoir\u00a0: aucun des ${total} champs n’est juste.`;
    return good === 1
      ? `À revoir\u00a0: 1 champ sur ${total} est juste.`
      : `À revoir\u00a0: ${good} champs sur ${total} sont justes.`;
  },
};

const REVIEW = "À revoir. L’explication est affichée sous la question.";

export const checklistTexts = {
  undo: "Annuler",
  cleared: "Tout est décoché.",
  restored: "Vos coches sont remises.",

  /** By the trouble that storage reports. */
  trouble: {
    "": "",
    unreadable:
      "Vos coches enregistrées étaient illisibles\u00a0: elles sont mises de côté et la liste repart de zéro.",
    unavailable: "Ce navigateur n’enregistre pas vos coches\u00a0: imprimez la liste avant de quitter la page.",
  },

  /** @param {{ ready: number, total: number }} count */
  count({ ready, total }) {
    if (total === 0) return "Rien à préparer pour ce choix.";
    return `${ready} ${ready > 1 ? "points prêts" : "point prêt"} sur ${total}`;
  },
};
