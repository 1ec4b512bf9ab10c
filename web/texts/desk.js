// The French sentences of the desk: a session followed with a clock.

import { counted } from "./french.js";

/**
 * @typedef {import("../desk/model/types.js").Row} Row
 * @typedef {import("../desk/model/record.js").Refusal} Refusal
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOTHING = "–";

export const deskTexts = {
  current: "Maintenant",
  next: "Ensuite",
  left: "Temps restant",
  now: "Heure de cet appareil",
  notBegun: "Pas encore commencé",
  nothingNext: "Rien\u00a0: c’est la fin",
  finished: "Session terminée",

  start: "Commencer (heures du plan)",
  startNow: "Commencer maintenant",
  resume: "Reprendre (heures du plan)",
  resumeNow: "Reprendre maintenant",
  nowHelp: "«\u00a0Maintenant\u00a0» décale le plan de la journée pour partir à l’heure. Les «\u00a0heures du plan\u00a0» montrent le retard.",
  forward: "Passer à la suite",
  back: "Revenir",
  end: "Terminer",
  again: "Nouvelle session",

  exportJson: "Exporter ce qui s’est passé",
  exportCsv: "Exporter le tableau (CSV)",
  import: "Importer",
  erase: "Effacer",
  eraseAsk: "Effacer de cet appareil ce qui s’est passé\u00a0? Exportez d’abord, si vous voulez le garder.",
  eraseSure: "Oui, effacer",
  keep: "Non, garder",
  erased: "C’est effacé.",
  exported: "Fichier enregistré. Cherchez-le dans vos téléchargements.",
  taken: "Fichier importé\u00a0: la session reprend où elle en était.",
  compared: "Fichier importé\u00a0: ses minutes sont dans la colonne «\u00a0La dernière fois\u00a0».",
  renewed: "Prêt pour une nouvelle session. Les minutes d’avant sont dans la colonne «\u00a0La dernière fois\u00a0».",
  honest:
    "Ce suivi reste sur cet appareil, dans ce navigateur. Rien n’est envoyé. Si le site est ouvert depuis un dossier dans Firefox, chaque page a sa propre mémoire\u00a0: exportez pour reprendre ailleurs.",

  record: "Ce qui s’est passé, en minutes",
  recordFrame: "Tableau des minutes, à faire défiler",
  moment: "Moment",
  planned: "Prévu",
  real: "Réel",
  difference: "Écart",
  last: "La dernière fois",
  total: "En tout, pour ce qui est fait",

  /** The same in the file, whose columns hold one thing each. */
  csv: {
    name: (/** @type {string} */ session) => `deroulement-${session}.csv`,
    heads: ["Moment", "Début prévu", "Début réel", "Prévu (min)", "Réel (min)", "Écart (min)"],
  },

  fileName: (/** @type {string} */ session) => `deroulement-${session}.json`,

  /** By the trouble that storage reports. */
  trouble: {
    "": "",
    unreadable: "Le suivi enregistré était illisible\u00a0: il est mis de côté et tout repart de zéro.",
    unavailable: "Ce navigateur n’enregistre pas le suivi\u00a0: exportez-le avant de quitter la page.",
  },

  /** @param {number} time */
  clock(time) {
    const date = new Date(time);
    return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  },

  /** @param {number} drift  milliseconds, above 0 when late */
  drift(drift) {
    const time = Math.abs(drift);
    if (time < MINUTE) return "À l’heure";
    return drift > 0 ? `${lasting(time)} de retard` : `${lasting(time)} d’avance`;
  },

  /** @param {number} time  milliseconds, below 0 once it is passed */
  remaining(time) {
    if (time <= -MINUTE) return `dépassé de ${lasting(-time)}`;
    if (time < 0) return "dépassé de moins d’une minute";
    // What is left is not yet over: the second that has begun counts.
    const seconds = Math.ceil(time / 1000);
    if (seconds >= 3600) return lasting(seconds * 1000);
    return `${Math.floor(seconds / 60)}\u00a0min ${twoDigits(seconds % 60)}`;
  },

  /** @param {Row} row */
  row({ title, start, minutes }) {
    const until = minutes > 0 ? `, ${counted(minutes, "minute")}` : "";
    return `${title} (${deskTexts.clock(start)}${until})`;
  },

  /** @param {number} start  of the session */
  expected(start) {
    return `Prévue le ${longDay(start)}, à ${deskTexts.clock(start)}.`;
  },

  /** @param {number} at */
  resumes(at) {
    return `Reprise prévue à ${deskTexts.clock(at)}.`;
  },

  /** @param {{ at: number, drift: number }} end */
  ended({ at, drift }) {
    return `Terminée à ${deskTexts.clock(at)}. ${deskTexts.drift(drift)}.`;
  },

  /** @param {{ row: string, drift: string }} said  announced when a row is begun */
  begun({ row, drift }) {
    return `Maintenant\u00a0: ${row}. ${drift}.`;
  },

  /** @param {number | null} time */
  minutes(time) {
    return time === null ? NOTHING : `${Math.round(time / MINUTE)}`;
  },

  /** @param {number | null} time */
  signed(time) {
    if (time === null) return NOTHING;
    const minutes = Math.round(time / MINUTE);
    return minutes > 0 ? `+${minutes}` : minutes < 0 ? `−${-minutes}` : "0";
  },

  /** @param {{ name: string, refusal: Refusal }} file */
  refused({ name, refusal }) {
    return `«\u00a0${name}\u00a0»\u00a0: ${why(refusal)}`;
  },
};

/** @param {number} time */
function longDay(time) {
  return new Intl.DateTimeFormat("fr-FR", { dateStyle: "full" }).format(time);
}

/** @param {number} time */
function lasting(time) {
  const minutes = Math.floor(time / MINUTE);
  if (time < HOUR) return `${minutes}\u00a0min`;
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${twoDigits(minutes % 60)}`;
}

/** @param {number} number */
function twoDigits(number) {
  return String(number).padStart(2, "0");
}

/** @param {Refusal} refusal */
function why({ fault, detail }) {
  switch (fault) {
    case "unreadable":
      return "le navigateur n’a pas pu lire ce fichier.";
    case "too-big":
      return "il est trop gros pour le suivi d’une session.";
    case "not-json":
      return "ce n’est pas un fichier JSON, ou il est coupé.";
    case "foreign":
      return "ce n’est pas le suivi d’une session.";
    case "newer":
      return "il vient d’une version plus récente du site.";
    case "other-course":
      return `il vient d’un autre cours (${detail}).`;
    case "damaged":
      return `il est abîmé\u00a0: le champ «\u00a0${detail}\u00a0» manque ou ne peut pas être lu.`;
  }
}
