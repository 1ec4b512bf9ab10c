// The French sentences about progress: navigation, lessons, « Mon parcours », files.

export const progressTexts = {
  navRead: "lue",
  navDone: "lue, quiz fait",
  navResume: "à reprendre",
  navTest: "fait",
  markRead: "J’ai lu cette leçon",
  markUnread: "Remettre comme non lue",
  isRead: "Leçon lue.",
  next: "Leçon suivante\u00a0: ",
  journey: "Voir mon parcours",
  resumeBegun: "Reprendre\u00a0: ",
  resumeFirst: "Commencer\u00a0: ",
  resumeNext: "Continuer\u00a0: ",
  allDone: "Toutes les leçons sont lues et tous les quiz sont faits.",

  /** By the trouble that storage reports. */
  trouble: {
    "": "",
    unreadable:
      "La progression enregistrée sur cet appareil était illisible\u00a0: elle est mise de côté, sans être effacée, et une nouvelle commence. Si vous avez un fichier de progression, chargez-le.",
    unavailable:
      "Ce navigateur n’enregistre pas votre progression\u00a0: elle disparaîtra avec la page. Enregistrez-la dans un fichier avant de partir.",
  },

  /** Why a file was not taken. */
  refusal: {
    "not-json": "ce fichier est illisible. Choisissez le fichier «\u00a0progression\u00a0» enregistré depuis cette page.",
    foreign: "ce fichier n’est pas une progression. Choisissez celui qui a été enregistré depuis cette page.",
    results: "c’est un fichier pour le formateur. Choisissez le fichier «\u00a0progression\u00a0».",
    "other-course": "ce fichier vient d’un autre cours.",
    newer: "ce fichier vient d’une version plus récente de ce site. Ouvrez-le avec cette version.",
    damaged: "ce fichier est incomplet ou abîmé. Enregistrez-le de nouveau depuis l’autre appareil.",
  },
};
