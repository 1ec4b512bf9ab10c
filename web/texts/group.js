// The French sentences of the group's results.

/**
 * @typedef {import("../group/model/parse.js").Refusal} Refusal
 * @typedef {import("../group/model/words.js").Mistake} Mistake
 */

export const groupTexts = {
  files: "Fichiers de résultats des stagiaires",
  choose: "Choisir les fichiers",
  drop: "Vous pouvez aussi les déposer dans ce cadre.",
  refused: "Fichiers refusés",
  removeAll: "Tout retirer",
  removed: "Tout est retiré.",
  tooFew:
    "Il faut les fichiers d’au moins 3\u00a0stagiaires différents pour montrer un tableau. Avec moins, on lirait le résultat de quelqu’un.",

  questions: "Questions",
  questionsFrame: "Tableau des questions, à faire défiler",
  questionsCaption: "Premier essai de chaque stagiaire",
  objectives: "Objectifs, avant et après",
  objectivesFrame: "Tableau des objectifs, à faire défiler",
  objectivesCaption: "Part de bonnes réponses du groupe",
  objective: "Objectif",
  gain: "Écart",
  objectivesHint: "Avant, le premier test entier de chacun\u202f; après, le dernier. Le second essai ne compte pas.",

  scope: "Réponses à montrer",
  everywhere: "Toutes",
  lessons: "Quiz des leçons et révision",
  tooFewHere:
    "Moins de 3\u00a0stagiaires ont répondu ici. Rien n’est montré, pour que le résultat de personne ne se lise.",
  hint: "Les titres suivis d’une flèche trient le tableau. «\u00a0Relire\u00a0» ouvre un nouvel onglet, car ce tableau disparaît avec la page.",
  download: "Télécharger le tableau (CSV)",
  downloadObjectives: "Télécharger les objectifs (CSV)",
  print: "Imprimer",

  /** Heads of the columns. */
  question: "Question (ordre du cours)",
  learners: "Stagiaires",
  facility: "Réussite",
  discrimination: "Discrimination",
  indicative: "indicatif",
  mistakes: "Réponses fausses les plus choisies",

  /** The same in the file, whose columns hold one thing each. */
  csv: {
    questions: "resultats-du-groupe.csv",
    objectives: "resultats-du-groupe-objectifs.csv",
    question: "Question",
    lesson: "Leçon",
    objective: "Objectif",
    learners: "Stagiaires",
    facility: "Réussite (%)",
    discrimination: "Discrimination",
    indicative: "Discrimination (indicatif)",
    mistakes: "Réponses fausses les plus choisies",
    before: "Avant (%)",
    beforeLearners: "Avant, stagiaires",
    after: "Après (%)",
    afterLearners: "Après, stagiaires",
  },

  /** @param {{ files: number, learners: number, refused: number }} count  of files, those that were read */
  summary({ files, learners, refused }) {
    const parts =
      files === 0
        ? ["Aucun fichier lu"]
        : [count(files, "fichier lu", "fichiers lus"), count(learners, "stagiaire", "stagiaires")];
    if (refused > 0) parts.push(count(refused, "fichier refusé", "fichiers refusés"));
    return `${parts.join(", ")}.`;
  },

  /** @param {{ name: string, refusal: Refusal }} file */
  refusal({ name, refusal }) {
    return `${name}\u00a0: ${why(refusal)}`;
  },

  /** @param {number} learners */
  doubles(learners) {
    return learners > 1
      ? `${learners}\u00a0stagiaires avaient plusieurs fichiers\u00a0: ils sont réunis, et chacun compte une fois.`
      : "1\u00a0stagiaire avait plusieurs fichiers\u00a0: ils sont réunis, et il compte une fois.";
  },

  /** @param {number} learners */
  tooMany(learners) {
    return `Cette page est faite pour 3 à 30\u00a0stagiaires. Vérifiez que ces ${learners}\u00a0stagiaires sont bien du même groupe.`;
  },

  /** @param {number} answers */
  older(answers) {
    return answers > 1
      ? `${answers}\u00a0réponses à une ancienne version d’une question ne comptent pas.`
      : "1\u00a0réponse à une ancienne version d’une question ne compte pas.";
  },

  /** @param {number} answers */
  unknown(answers) {
    return answers > 1
      ? `${answers}\u00a0réponses à des questions que ce cours n’a pas ne comptent pas.`
      : "1\u00a0réponse à une question que ce cours n’a pas ne compte pas.";
  },

  /** @param {{ questions: number, learners: number, hidden: number }} count  hidden: questions that too few answered */
  shown({ questions, learners, hidden }) {
    const all = `${count(questions, "question", "questions")}, ${count(learners, "stagiaire", "stagiaires")}.`;
    if (hidden === 0) return all;
    const some = count(hidden, "question a reçu", "questions ont reçu");
    return `${all} ${some} moins de 3\u00a0réponses\u00a0: seul ce nombre est montré.`;
  },

  /** @param {string} lesson  title */
  read(lesson) {
    return `Relire\u00a0: ${lesson}`;
  },

  /** @param {string} statement */
  about(statement) {
    return `Objectif\u00a0: ${statement}`;
  },

  /** @param {string} statement */
  statement(statement) {
    return statement.charAt(0).toLocaleUpperCase("fr") + statement.slice(1);
  },

  /** @param {string} test  title */
  before(test) {
    return `Avant\u00a0: ${test}`;
  },

  /** @param {string} test  title */
  after(test) {
    return `Après\u00a0: ${test}`;
  },

  /** @param {number} learners */
  among(learners) {
    return count(learners, "stagiaire", "stagiaires");
  },

  /** @param {number | null} share  from 0 to 1 */
  percent(share) {
    return share === null ? NOTHING : `${Math.round(share * 100)}\u00a0%`;
  },

  /** @param {number | null} value  from -1 to 1 */
  correlation(value) {
    if (value === null) return NOTHING;
    const hundredths = Math.round(value * 100);
    return `${hundredths < 0 ? MINUS : ""}${(Math.abs(hundredths) / 100).toFixed(2).replace(".", ",")}`;
  },

  /**
   * @param {number | null} before
   * @param {number | null} after  shares from 0 to 1
   */
  points(before, after) {
    if (before === null || after === null) return NOTHING;
    // Of the two percents as they are shown.
    const points = Math.round(after * 100) - Math.round(before * 100);
    const sign = points > 0 ? "+" : points < 0 ? MINUS : "";
    return `${sign}${count(Math.abs(points), "point", "points")}`;
  },

  /** @param {{ mistake: Mistake, learners: number }} counted */
  counted({ mistake, learners }) {
    return `${mistakeWords(mistake)} (${learners})`;
  },

  /** @param {number} mistakes */
  others(mistakes) {
    return mistakes > 1 ? `et ${mistakes} autres` : "et 1 autre";
  },
};

const NOTHING = "–";
const MINUS = "−";

/** @param {Mistake} mistake */
function mistakeWords(mistake) {
  switch (mistake.what) {
    case "chosen":
      return mistake.text;
    case "ticked":
      return `Coché à tort\u00a0: ${mistake.text}`;
    case "missed":
      return `Oublié\u00a0: ${mistake.text}`;
    case "typed":
      return typed(mistake.field, mistake.text);
    case "placed":
      return `Étape ${mistake.rank}\u00a0: ${quoted(mistake.text)} au lieu de ${quoted(mistake.instead)}`;
    case "paired":
      return `${bare(mistake.item)} → ${mistake.text === "" ? "sans réponse" : mistake.text}`;
    case "unknown":
      return "Je ne sais pas";
    case "none":
      return "Sans réponse";
    default:
      return "Autre réponse";
  }
}

/** @param {Refusal} refusal */
function why({ fault, detail }) {
  switch (fault) {
    case "unreadable":
      return "le navigateur n’a pas pu lire ce fichier.";
    case "too-big":
      return "il est trop gros pour un fichier de résultats.";
    case "not-json":
      return "ce n’est pas un fichier JSON, ou il est coupé.";
    case "foreign":
      return "ce n’est pas un fichier de résultats. Demandez celui que donne «\u00a0Fichier pour le formateur\u00a0», dans «\u00a0Mon parcours\u00a0».";
    case "progress":
      return "c’est un fichier de progression. Demandez celui que donne «\u00a0Fichier pour le formateur\u00a0», dans «\u00a0Mon parcours\u00a0».";
    case "newer":
      return "il vient d’une version plus récente du site. Ouvrez la page «\u00a0Résultats du groupe\u00a0» de cette version.";
    case "other-course":
      return `il vient d’un autre cours (${detail}).`;
    case "damaged":
      return `il est abîmé\u00a0: le champ «\u00a0${detail}\u00a0» manque ou ne peut pas être lu.`;
  }
}

/**
 * @param {number} field
 * @param {string} text
 */
function typed(field, text) {
  if (field === 0) return text === "" ? "Autre réponse" : text;
  return `Champ ${field}\u00a0: ${text === "" ? "autre réponse" : text}`;
}

/**
 * Guillemets inside guillemets are the English ones.
 *
 * @param {string} text
 */
function quoted(text) {
  const inside = bare(text).replace(/«[\s]?/g, "“").replace(/[\s]?»/g, "”");
  return `«\u00a0${inside}\u00a0»`;
}

/** @param {string} text */
function bare(text) {
  return text.replace(/\.$/, "");
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} several
 */
function count(number, one, several) {
  return `${number}\u00a0${number > 1 ? several : one}`;
}
