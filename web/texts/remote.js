// The French sentences of the test of a device.

/**
 * @typedef {import("../remote/model/checks.js").Check} Check
 * @typedef {import("../remote/model/checks.js").Level} Level
 * @typedef {import("../remote/model/checks.js").Finding} Finding
 *
 * @typedef {object} Device
 * @property {string} browser
 * @property {number} width
 * @property {number} height
 * @property {number} zoom  percent
 * @property {string} zone
 * @property {number} now
 * @property {string[]} missing  names of features
 */

/** @type {Record<Check, string>} */
const TITLES = {
  opened: "Le site",
  features: "Le navigateur",
  screen: "L’écran",
  memory: "La mémoire",
  clock: "L’heure",
  keyboard: "Le clavier",
  files: "Les fichiers",
  popup: "Une seconde fenêtre",
  print: "L’impression",
  sound: "Le son, le micro et la caméra",
};

/** @type {Record<Level, string>} */
const LEVELS = { good: "Bon.", see: "À voir.", bad: "À régler.", todo: "À faire." };

/** @type {Record<string, string>} */
const FEATURES = {
  elements: "les éléments de page",
  files: "la lecture d’un fichier",
  saving: "l’enregistrement d’un fichier",
  french: "les dates en français",
  chance: "les nombres au hasard",
  messages: "les messages entre fenêtres",
};

/** What is found, then what to do: by check and by reason. @type {Record<Check, Record<string, [string, string]>>} */
const FOUND = {
  opened: {
    server: ["Vous lisez ce site par internet.", "Demandez aussi le dossier du site\u00a0: il marche sans connexion."],
    folder: ["Vous lisez ce site depuis un dossier\u00a0: internet n’est pas nécessaire.", ""],
    folderApart: [
      "Vous lisez ce site depuis un dossier, avec Firefox. Chaque page y a sa propre mémoire.",
      "Passez d’une page à l’autre par les liens\u00a0: ils portent votre progression. Enregistrez-la dans un fichier avant de fermer.",
    ],
  },
  features: {
    tried: ["Ce navigateur a tout ce que le site demande.", ""],
    untried: [
      "Ce navigateur a tout ce que le site demande, mais nous ne l’essayons pas.",
      "Si quelque chose ne marche pas, prenez Firefox, Chrome ou Edge.",
    ],
    missing: ["Il manque à ce navigateur\u00a0: ", "Mettez-le à jour, ou prenez Firefox, Chrome ou Edge."],
  },
  screen: {
    wide: ["La fenêtre est assez large.", ""],
    narrow: [
      "La fenêtre est étroite\u00a0: le menu se replie, les tableaux défilent.",
      "Agrandissez la fenêtre, réduisez le zoom, ou prenez un ordinateur pour faire les exercices.",
    ],
    tiny: ["La fenêtre est trop étroite.", "Agrandissez-la, réduisez le zoom, ou prenez un autre appareil."],
  },
  memory: {
    kept: [
      "Une marque laissée avant le rechargement est retrouvée.",
      "Le navigateur peut l’effacer si la place manque, ou en navigation privée. Enregistrez parfois votre progression dans un fichier.",
    ],
    reload: ["Une marque vient d’être écrite.", "Rechargez la page\u00a0: elle doit être retrouvée."],
    refused: [
      "Ce navigateur ne garde rien pour ce site.",
      "Autorisez les données de sites dans ses réglages, ou enregistrez votre progression dans un fichier avant de quitter chaque page.",
    ],
  },
  clock: {
    ask: ["", "Comparez avec une autre horloge, puis répondez."],
    right: ["", ""],
    wrong: ["", "Réglez la date et l’heure dans les paramètres de l’appareil, puis rechargez la page."],
    past: [
      "",
      "Cette date est avant la dernière mise à jour du cours\u00a0: elle est fausse. Réglez-la dans les paramètres de l’appareil, puis rechargez la page.",
    ],
  },
  keyboard: {
    ask: ["", "Tapez é, puis @, dans le champ. Rien n’en est gardé."],
    all: ["Le champ a reçu é et @.", ""],
    some: ["Le champ reçoit vos touches, mais pas encore é et @.", "S’ils ne viennent pas, cherchez le réglage «\u00a0langue du clavier\u00a0»\u00a0: français."],
  },
  files: {
    ask: ["", "Enregistrez le fichier d’essai, puis choisissez-le\u00a0: il doit revenir tel quel."],
    saved: ["Le fichier d’essai est parti vers vos téléchargements.", "Choisissez-le maintenant."],
    same: ["Le fichier enregistré revient tel quel.", ""],
    other: ["Ce fichier n’est pas celui qui vient d’être enregistré.", "Enregistrez-le de nouveau, puis choisissez le plus récent."],
  },
  popup: {
    ask: ["", "Ouvrez la fenêtre d’essai\u00a0: elle répond, puis se ferme."],
    answered: ["La seconde fenêtre s’est ouverte et a répondu.", ""],
    blocked: ["Le navigateur a refusé la seconde fenêtre.", "Autorisez les fenêtres de ce site dans la barre d’adresse, puis recommencez."],
    silent: [
      "La seconde fenêtre n’a pas répondu.",
      "Fermez-la et recommencez. Si rien ne change, ouvrez vos pages dans des onglets\u00a0: la journée se suit quand même.",
    ],
  },
  print: {
    ask: ["", "Imprimez la feuille d’essai, ou enregistrez-la en PDF, puis répondez."],
    clear: ["La feuille d’essai se lit.", ""],
    unclear: ["La feuille d’essai ne se lit pas.", "Essayez «\u00a0Enregistrer en PDF\u00a0», à l’échelle 100\u00a0%, sans en-tête."],
    none: ["Vous n’avez pas d’imprimante.", "Enregistrez les feuilles en PDF, ou recopiez-les. Prévenez l’organisme."],
  },
  sound: {
    ask: [
      "Ici, rien à entendre, et c’est normal\u00a0: ce site n’a pas de son. Il ne demande ni micro, ni caméra.",
      "Essayez-les dans l’outil de visio, avec l’organisme.",
    ],
    tried: ["Essayés dans l’outil de visio. Ce site, lui, ne s’en sert pas.", ""],
    later: ["Pas encore essayés. Ce site ne s’en sert pas, la classe virtuelle oui.", "Essayez-les avec l’organisme, avant le jour."],
  },
};

/**
 * @param {Device} device
 */
function clock({ now, zone }) {
  const when = new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeStyle: "short" }).format(now);
  return `Cet appareil dit\u00a0: ${when}${zone ? ` (${zone})` : ""}.`;
}

/**
 * @param {Device} device
 */
function measures({ width, height, zoom }) {
  return `${width} sur ${height} points, ${zoom === 100 ? "sans agrandissement" : `agrandis à ${zoom}\u00a0%`}.`;
}

/**
 * @param {Check} check
 * @param {string} reason
 * @param {Device} device
 * @returns {{ is: string, todo: string }}
 */
function found(check, reason, device) {
  const [is, todo] = FOUND[check][reason] ?? ["", ""];
  if (check === "clock") return { is: clock(device), todo };
  if (check === "screen") return { is: `${is} ${measures(device)}`, todo };
  if (reason === "missing") return { is: `${is}${device.missing.map((name) => FEATURES[name] ?? name).join(", ")}.`, todo };
  if (check === "features" && device.browser) return { is: `${device.browser}\u00a0: ${is.charAt(0).toLowerCase()}${is.slice(1)}`, todo };
  return { is, todo };
}

export const remoteTexts = {
  titles: TITLES,
  levels: LEVELS,
  colon: "\u00a0: ",
  found,
  checks: "Les vérifications",
  lead: "Les trois premières se font seules. Les autres vous demandent un geste. Vous pouvez refaire chacune.",

  reload: "Recharger la page",
  typed: "Tapez é @",
  saveTrial: "Enregistrer le fichier d’essai",
  chooseTrial: "Choisir le fichier d’essai",
  trial: (/** @type {string} */ code) => `Fichier d’essai\u00a0: é à ç œ €.\nNuméro au hasard\u00a0: ${code}\n`,
  popup: "Ouvrir la fenêtre d’essai",
  print: "Imprimer la feuille d’essai",

  /** By check: what is asked, and the answers by their code. */
  asked: {
    clock: { question: "Cette date et cette heure sont-elles justes\u00a0?", answers: { right: "Oui", wrong: "Non" } },
    print: {
      question: "La feuille est-elle lisible\u00a0?",
      answers: { clear: "Oui", unclear: "Non", none: "Je n’ai pas d’imprimante" },
    },
    sound: {
      question: "Le son, le micro et la caméra marchent-ils dans l’outil de visio\u00a0?",
      answers: { tried: "Oui, essayés", later: "Pas encore essayés" },
    },
  },

  trialSheet: {
    title: "Feuille d’essai",
    lead: "Si vous lisez tout, petits caractères compris, votre imprimante convient.",
    letters: "Lettres\u00a0: é è à ç ê œ É À «\u00a0guillemets\u00a0» – 1\u202f250,50\u00a0€",
    rows: [
      ["Première ligne", "Le trait sous cette ligne va d’un bord à l’autre."],
      ["Seconde ligne", "Rien n’est coupé à droite."],
    ],
    small: "Petits caractères\u00a0: comme au bas d’une feuille.",
    write: "Écrivez ici, au stylo\u00a0: ……………………………………………………",
  },

  summary: "Votre résumé",
  summaryHelp: "Rien n’est envoyé. Copiez ce résumé ou enregistrez-le, puis remettez-le à l’organisme pour l’essai de connexion.",
  summaryLabel: "Résumé du test",
  copy: "Copier le résumé",
  copied: "Résumé copié.",
  copyByHand: "Ce navigateur ne copie pas seul. Le résumé est sélectionné\u00a0: faites Ctrl+C, ou Cmd+C.",
  save: "Enregistrer le résumé (.txt)",
  saved: "Fichier enregistré. Cherchez-le dans vos téléchargements.",
  forget: "Effacer ce test",
  forgotten: "Vos réponses à ce test sont effacées de cet appareil.",

  /**
   * @param {Finding[]} findings
   * @param {Record<Level, number>} counts
   * @param {Device} device
   */
  report(findings, counts, device) {
    const lines = findings.map(({ check, level, reason }) => {
      const { is } = found(check, reason, device);
      return `- ${TITLES[check]}\u00a0: ${LEVELS[level]}${is ? ` ${is}` : ""}`;
    });
    return [
      "Test de l’appareil, avant une journée à distance",
      `${counts.good} ${counts.good > 1 ? "bons" : "bon"}, ${counts.see} à voir, ${counts.bad} à régler, ${counts.todo} à faire.`,
      "",
      ...lines,
      "",
      "Rempli par la personne sur son appareil. Rien n’a été envoyé.",
    ].join("\n");
  },
};
