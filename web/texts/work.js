// The French sentences of the work done.

import { duration } from "./exam.js";

/**
 * @typedef {import("../workdone/model/types.js").Work} Work
 * @typedef {import("../workdone/model/types.js").Questions} Questions
 * @typedef {import("../workdone/model/types.js").RunDone} RunDone
 * @typedef {ReturnType<typeof import("../workdone/model/done.js").sumWork>} Sum
 */

/** @param {string} day  2026-11-26 */
function shortDay(day) {
  return day.split("-").reverse().join("/");
}

/** @param {string} day  2026-11-26 */
function longDay(day) {
  return new Intl.DateTimeFormat("fr-FR", { dateStyle: "full" }).format(new Date(`${day}T12:00`));
}

/** @param {number} at */
function moment(at) {
  return new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" }).format(at);
}

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => `${count} ${count > 1 ? many : one}`;

/** @param {boolean[]} done  by exercise, in order */
function exercises(done) {
  const ranks = done.flatMap((yes, index) => (yes ? [index + 1] : []));
  // Which ones, only when some are left.
  if (ranks.length === 0 || ranks.length === done.length) return `${ranks.length} sur ${done.length}`;
  return `${ranks.length} sur ${done.length}\u00a0(${ranks.join(",\u00a0")})`;
}

/** @param {Questions} questions */
function questions({ total, answered, firstRight }) {
  if (answered === 0) return `0 sur ${total}`;
  return `${answered} sur ${total}, ${counted(firstRight, "juste", "justes")} au premier essai`;
}

/** @param {RunDone} run */
function run({ title, day, right, total, seconds, id }) {
  return `${title}, le ${shortDay(day)}\u00a0: ${counted(right, "juste", "justes")} sur ${total} au premier essai, en ${duration(seconds)}, passage ${id.slice(0, 6)}.`;
}

/** @param {import("../workdone/model/types.js").Production} production */
function production({ lesson, title, handIn, done }) {
  // « Exercice 2 » of « Exercice 2 : déposer… »: the sheet is one page.
  const [short] = title.split(/[\s\u00a0]?:/);
  return `${lesson}, ${short.charAt(0).toLowerCase()}${short.slice(1)} (${done ? "coché" : "non coché"}). ${handIn}`;
}

/** @param {Sum} sum */
function sumUp({ lessons, read, exercises: all, done, total, answered, firstRight, seconds, planned }) {
  return [
    `En tout\u00a0: ${read} ${read > 1 ? "leçons lues" : "leçon lue"} sur ${lessons}`,
    `${counted(done, "exercice de classe fait", "exercices de classe faits")} sur ${all}`,
    `${counted(answered, "question répondue", "questions répondues")} sur ${total}, dont ${counted(firstRight, "juste", "justes")} au premier essai`,
    `temps sur les leçons\u00a0: ${duration(seconds)}, prévu ${duration(planned)}.`,
  ].join("\u00a0; ");
}

/** @param {string} day @param {string[]} days */
function daysTold(day, days) {
  if (day) return `Seulement ce qui a été fait le ${longDay(day)}. Le temps, lui, compte tous les jours.`;
  if (days.length === 0) return "Rien n’est encore noté pour cette demi-journée sur cet appareil.";
  return `${days.length > 1 ? "Jours" : "Jour"}\u00a0: ${days.map(longDay).join(", ")}.`;
}

/** @param {string} title @param {string} version @param {string} code @param {number} now */
function about(title, version, code, now) {
  return `${title}, version ${version}. Feuille faite le ${moment(now)}. Numéro de l’appareil, tiré au hasard\u00a0: ${code}.`;
}

const HONEST =
  "Cette feuille est remplie par la personne elle-même, sur son appareil. Le site n’identifie personne\u00a0: la preuve vient du formateur et des deux signatures.";

/** @param {string} title */
const sheetTitle = (title) => `Travail fait – ${title}`;

export const workTexts = {
  half: "Demi-journée",
  day: "Jour à compter",
  everyDay: "Tous les jours",
  ticks: "Vos exercices",
  ticksHelp: "Cochez ce que vous avez fait, même sur papier. Rien d’autre n’est demandé.",
  atHome: (/** @type {string} */ title) => `${title} (chez vous)`,
  ticked: (/** @type {number} */ done, /** @type {number} */ all) => `${counted(done, "exercice de classe coché", "exercices de classe cochés")} sur ${all}.`,
  handOver: "Imprimer ou enregistrer",
  print: "Imprimer la feuille",
  saveText: "Enregistrer en texte (.txt)",
  saveFile: "Enregistrer le fichier (.json)",
  filesHelp:
    "Le texte se lit. L’autre fichier garde les mêmes nombres pour un tableur ou un outil. Aucun des deux ne contient votre nom.",
  saved: "Fichier enregistré. Cherchez-le dans vos téléchargements.",

  paper: "Feuille du travail fait",
  sheetTitle,
  about,
  days: daysTold,
  longDay,
  // The year is above the table.
  dayAndMonth: (/** @type {string} */ day) => shortDay(day).slice(0, 5),
  lessons: "Leçons de la demi-journée",
  heads: ["Leçon", "Lue le", "Minutes / prévues", "Exercices faits (n°)", "Questions répondues", "Justes au premier essai"],
  no: "non",
  none: "–",
  time: (/** @type {number} */ seconds, /** @type {number} */ planned) => `${Math.round(seconds / 60)}\u00a0/\u00a0${Math.round(planned / 60)}`,
  exercises,
  answered: (/** @type {Questions} */ { answered, total }) => `${answered} sur ${total}`,
  firstRight: (/** @type {Questions} */ { firstRight, answered }) => (answered > 0 ? `${firstRight} sur ${answered}` : "–"),
  sum: sumUp,
  run,
  noRun: "Le quiz de cette séquence n’est pas fait.",
  productions: "À rendre au formateur",
  production,
  honest: HONEST,
  signs: [
    ["Apprenant, nom et prénom\u00a0:", "Date\u00a0:", "Signature\u00a0:"],
    ["Formateur, nom et prénom\u00a0:", "Date\u00a0:", "Signature\u00a0:"],
  ],

  /**
   * @param {Work} work
   * @param {Sum} sum
   * @param {{ title: string, version: string }} course
   * @param {string} code
   * @param {number} now
   */
  asText(work, sum, course, code, now) {
    const lessons = work.lessons.flatMap((lesson) => [
      `- ${lesson.title}`,
      `  lue\u00a0: ${lesson.read ? shortDay(lesson.read) : "non"}\u00a0; temps\u00a0: ${duration(lesson.seconds)}, prévu ${duration(lesson.planned)}`,
      `  exercices\u00a0: ${lesson.exercises.length > 0 ? exercises(lesson.exercises.map(({ day }) => day !== "")) : "aucun"}\u00a0; quiz\u00a0: ${questions(lesson.questions)}`,
    ]);
    return [
      sheetTitle(work.sequence.title),
      about(course.title, course.version, code, now),
      daysTold(work.day, work.days),
      "",
      ...lessons,
      "",
      sumUp(sum),
      ...(work.runs.length > 0 ? work.runs.map((one) => `- ${run(one)}`) : ["Le quiz de cette séquence n’est pas fait."]),
      ...work.productions.map((one) => `- ${production(one)}`),
      "",
      HONEST,
      "",
    ].join("\r\n");
  },
};
