// The French sentences of the checklist.

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
