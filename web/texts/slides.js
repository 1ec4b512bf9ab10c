// The French sentences of the slides and of the presenter's window.

export const slidesTexts = {
  foot: "Site indépendant",
  toolbar: "Commandes des diapositives",

  previous: "Précédente",
  next: "Suivante",
  jump: "Aller à…",
  presenter: "Présentateur",
  lesson: "Leçon",
  votes: "Votes",
  reveal: "Réponse",
  blank: "Écran noir",
  zoom: "Zoom",
  colours: "Couleurs",
  print: "Imprimer",
  /** @param {number} count */
  printMain(count) {
    return `Diapositives principales\u00a0: ${count}\u00a0pages`;
  },
  /** @param {number} count */
  printNotes(count) {
    return `Les mêmes avec les notes, sur A4\u00a0: au moins ${count}\u00a0pages`;
  },
  /** @param {number} count */
  printAll(count) {
    return `Toutes, détails compris\u00a0: ${count}\u00a0pages`;
  },
  printHint: "Une page s’ouvre, prête à imprimer ou à enregistrer en PDF. Les réponses y sont à part des questions.",
  help: "Aide",
  close: "Fermer",

  /** @param {string} scheme */
  scheme(scheme) {
    return { light: "Couleurs\u00a0: clair", dark: "Couleurs\u00a0: sombre", contrast: "Couleurs\u00a0: fort contraste" }[scheme] ?? "";
  },

  blanked: "Écran noir. Touche B pour revenir.",
  popup: "Le navigateur a bloqué la fenêtre du présentateur. Autorisez les fenêtres de ce site, puis recommencez.",

  jumpTitle: "Aller à une diapositive",
  jumpFilter: "Filtrer par mots",
  /** @param {number} count */
  jumpFound(count) {
    return count > 1 ? `${count}\u00a0diapositives` : `${count}\u00a0diapositive`;
  },

  helpTitle: "Touches",
  honest: "Ces diapositives et leurs notes ne sont pas secrètes\u00a0: qui connaît leur adresse peut les lire.",
  keys: [
    ["→ ou Page suivante", "la suite, diapositives principales"],
    ["← ou Page précédente", "retour"],
    ["↓ et ↑", "tous les détails, un par un"],
    ["Espace", "tout, dans l’ordre"],
    ["R", "montrer ou cacher la réponse"],
    ["V", "compter les votes"],
    ["G", "aller à une diapositive"],
    ["P", "fenêtre du présentateur"],
    ["L", "ouvrir la leçon au même endroit"],
    ["B ou point", "écran noir"],
    ["Z", "zoom, puis les flèches pour se déplacer"],
    ["C", "clair, sombre, fort contraste"],
    ["F", "plein écran"],
    ["O", "vue d’ensemble"],
    ["I", "imprimer"],
    ["H", "cette aide"],
  ],

  votesTitle: "Votes de la salle",
  votesHint: "Comptez les cartes levées. Faites discuter deux par deux, puis comptez de nouveau.",
  first: "1er\u00a0vote",
  second: "2e\u00a0vote",
  /** @param {string} letter  @param {string} round */
  count(letter, round) {
    return `${letter}, ${round}`;
  },
  /** @param {number} first  @param {number} second */
  counted(first, second) {
    return `${first} → ${second}`;
  },
  /** @param {number} first */
  countedOnce(first) {
    return String(first);
  },
  erase: "Effacer ces votes",

  /** @param {number} rank  @param {number} count  @param {boolean} [detail]  a slide below the main line */
  place(rank, count, detail = false) {
    return `${rank} / ${count}${detail ? ", détail" : ""}`;
  },

  /** @param {Date} time */
  backAt(time) {
    return `Reprise à ${clock(time)}`;
  },

  signatureText: "Signez la feuille de la demi-journée.",
  /** @param {number} minutes */
  minutes(minutes) {
    return `${minutes}\u00a0min`;
  },
};

export const presenterTexts = {
  /** @param {string} title */
  title(title) {
    return `Présentateur – ${title}`;
  },
  lost: "La fenêtre des diapositives ne répond pas. Rouvrez-la, puis appuyez sur P dans cette fenêtre-là.",
  alone: "Aucune fenêtre de diapositives. Ouvrez-les, puis appuyez sur P dans leur fenêtre.",
  now: "À l’écran",
  then: "Ensuite",
  notes: "Notes",
  noNotes: "Pas de note pour cette diapositive.",
  end: "Fin des diapositives.",
  clock: "Heure",
  row: "Dans le plan, maintenant",
  nextRow: "Dans le plan, ensuite",
  remaining: "Temps restant",
  drift: "Écart au plan",
  begin: "Lancer le plan",
  beginHint: "Le plan n’est pas lancé.",
  forward: "Passer à la suite du plan",
  finish: "Terminer",
  finishSure: "Terminer le suivi du plan maintenant\u00a0?",
  finishYes: "Oui, terminer",
  finished: "Le plan est terminé.",
  resume: "Reprendre le plan",
  session: "Session",
  noSession: "Sans session\u00a0: les durées, à partir de maintenant",
  larger: "notes plus grandes",
  smaller: "notes plus petites",
  controls: "Commandes",
};

/** @param {Date} time */
function clock(time) {
  return `${time.getHours()}\u00a0h\u00a0${String(time.getMinutes()).padStart(2, "0")}`;
}
