// The French sentences of the tests and of the revision.

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
const counted = (count, one, many = `${one}s`) => `${count} ${count > 1 ? many : one}`;

/** @param {number} seconds */
export function duration(seconds) {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return "moins d’une minute";
  if (minutes < 60) return `${minutes}\u00a0min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${rest ? `\u00a0${`${rest}`.padStart(2, "0")}` : ""}`;
}

export const levelTexts = {
  acquired: "Acquis",
  started: "En cours",
  missed: "Non acquis",
  unknown: "Pas encore évalué",
};

export const examTexts = {
  start: "Commencer",
  seedLabel: "Numéro de tirage (facultatif)",
  seedHelp: "Laissez vide pour un tirage au hasard. Le même numéro redonne les mêmes questions.",
  resumed: "Vous reprenez le test là où vous l’aviez laissé.",
  title: "Vos questions",
  unknown: "Je ne sais pas",
  finish: "Terminer et voir mes résultats",
  finishAnyway: "Terminer sans y répondre",
  giveUp: "Abandonner ce test",
  giveUpAsk: "Abandonner\u00a0? Vos réponses à ce test seront effacées.",
  giveUpSure: "Oui, abandonner",
  keep: "Non, continuer",
  gaveUp: "Test abandonné. Aucun résultat n’est gardé.",
  results: "Vos résultats",
  last: "Votre dernier résultat",
  objective: "Objectif",
  score: "Bonnes réponses",
  level: "Résultat",
  toRead: "À lire d’abord",
  toReadAgain: "À relire",
  nothingToRead: "Tous les objectifs vérifiés sont acquis.",
  corrections: "Corrections",
  newTest: "Refaire un test entier",
  sheet: "Fiche de résultats à imprimer",
  journey: "Mon parcours",
  revision: "Réviser ce qui est manqué",
  secondIncluded: "Second essai compris\u00a0: une question manquée puis réussie compte comme juste.",

  /** @param {number} rank @param {number} total */
  question: (rank, total) => `Question ${rank} sur ${total}`,

  /** @param {number} answered @param {number} total @param {number} seconds */
  state: (answered, total, seconds) => `${counted(answered, "réponse")} sur ${total} – ${duration(seconds)}`,

  /** @param {number} count */
  changed: (count) =>
    count > 1
      ? `${count} questions ont changé depuis\u00a0: elles sont posées de nouveau ou retirées.`
      : "Une question a changé depuis\u00a0: elle est posée de nouveau ou retirée.",

  /** @param {number[]} ranks */
  unanswered: (ranks) =>
    ranks.length > 1
      ? `${ranks.length} questions sont sans réponse\u00a0: `
      : "Une question est sans réponse\u00a0: ",

  /** @param {{ right: number, total: number }} sum @param {number} seconds @param {string} seed */
  summary: ({ right, total }, seconds, seed) =>
    `${counted(right, "bonne réponse", "bonnes réponses")} sur ${total}, en ${duration(seconds)}. Tirage ${seed}.`,

  /** @param {{ right: number, total: number }} score */
  share: ({ right, total }) => `${right} sur ${total}`,

  /** @param {number} missed */
  again: (missed) =>
    missed > 1 ? `Second essai sur les ${missed} questions manquées` : "Second essai sur la question manquée",

  /** @param {import("../progress/model/tally.js").Count} count */
  tally({ answered, total, right, best }) {
    const now = `${counted(answered, "question répondue", "questions répondues")} sur ${total}, ${counted(right, "juste")}.`;
    return best > right ? `${now} À votre meilleur essai\u00a0: ${counted(best, "juste")}.` : now;
  },

  /** @param {number} count */
  askAgain: (count) =>
    count > 1 ? `Reposer les ${count} questions à revoir` : "Reposer la question à revoir",

  /** @param {number} missed @param {number} fresh @param {number} known */
  revisionState(missed, fresh, known) {
    const parts = [
      missed > 0 && counted(missed, "question manquée", "questions manquées"),
      fresh > 0 && `${counted(fresh, "question")} jamais ${fresh > 1 ? "posées" : "posée"}`,
      known > 0 && counted(known, "question réussie", "questions réussies"),
    ].filter(Boolean);
    return `${parts.join(", ")}.`;
  },
  revise: "Réviser 10 questions",
  reviseMore: "Continuer la révision",
  revisionTitle: "Révision",
};
