// The French sentences of the delay and its interest.

import { counted, dayInWords, euros, percent } from "./french.js";

/**
 * @typedef {import("../tools/model/delay.js").Delay} Delay
 * @typedef {import("../tools/model/delay.js").Interruption} Interruption
 * @typedef {import("../tools/model/delay.js").Late} Late
 * @typedef {import("../tools/model/given.js").Problem} Problem
 */

const days = (/** @type {number} */ count) => counted(count, "jour");

export const delayTexts = {
  compute: "Calculer",
  /** The fields. */
  client: "Qui est votre client\u202f?",
  /** @param {{ label: string, days: number }} client */
  clientOption: (client) => `${client.label} (${days(client.days)})`,
  start: "Le départ",
  interruption: "L’interruption, s’il y en a eu une",
  payment: "Le paiement",
  label: {
    notified: "Date de mise à disposition",
    executed: "Date d’exécution",
    interrupted: "Date de réception de l’interruption",
    completed: "Date de réception de toutes les pièces",
    amount: "Montant TTC",
    paid: "Date de paiement",
  },
  help: {
    notified: "Le jour où votre client a été averti que la facture est à sa disposition.",
    executed: "La fin de la livraison ou de la prestation. Laissez vide si elle précède la mise à disposition.",
    interrupted: "Le jour où vous avez reçu la demande de pièces. Laissez vide sans interruption.",
    completed: "Le jour où votre client a reçu la dernière pièce.",
    amount: "En euros. Il ne sert qu’aux intérêts.",
    paid: "Laissez vide si la facture n’est pas encore payée.",
  },

  steps: "Le calcul, pas à pas",
  leavesAside: "Ce que ce calcul laisse de côté",
  /** The limits of the tool itself; those of the rules come with its data. */
  limits: [
    "Une échéance qui tombe un samedi, un dimanche ou un jour férié\u00a0: elle n’est pas reportée ici.",
    "Un paiement en plusieurs fois\u00a0: calculez chaque part séparément.",
  ],

  /** @param {Problem} problem */
  problem({ field, reason, day }) {
    return `${NAMES[field]}\u00a0: ${REASONS[reason](day && dayInWords(day))}`;
  },

  /** @param {Delay} delay */
  summary({ due, paid, late }) {
    const ends = `Échéance\u00a0: ${dayInWords(due)}.`;
    if (paid === null) return ends;
    if (!late) return `${ends} Le paiement n’est pas en retard.`;
    const told = `${ends} ${days(late.days)} de retard`;
    if (late.interest === null) return `${told}. Le taux de ce semestre n’est pas connu ici.`;
    return `${told}\u00a0: ${euros(late.interest)} d’intérêts et ${euros(late.indemnity)} d’indemnité.`;
  },

  /** @param {Delay} delay */
  stepsOf(delay) {
    const { amount, due, interruption, late, paid } = delay;
    return [
      ...startSteps(delay),
      ...(interruption ? interruptionSteps(interruption, due) : []),
      ...(paid !== null && !late ? [`Payée le ${dayInWords(paid)}, au plus tard à l’échéance\u00a0: ni intérêts, ni indemnité.`] : []),
      ...(paid !== null && amount !== null && late ? lateSteps(late, amount, paid) : []),
    ];
  },
};

/** @param {Delay} delay */
function startSteps({ start, startedBy, days: count, interruption, due }) {
  const why = startedBy === "notified" ? "date de mise à disposition" : "date d’exécution, plus tardive que la mise à disposition";
  const from = dayInWords(start);
  return [
    `Départ du délai\u00a0: ${from}, ${why}.`,
    `Échéance\u00a0: ${sum(from, count, dayInWords(interruption?.firstDue ?? due))}.`,
  ];
}

/** @param {Interruption} interruption @param {string} due */
function interruptionSteps({ firstDue, received, left, completed, days: count }, due) {
  return [
    `Interruption reçue le ${dayInWords(received)}\u00a0: il restait ${days(left)} jusqu’au ${dayInWords(firstDue)}.`,
    `Nouveau délai\u00a0: ${days(count)}, ${count === left ? "ce qui restait" : "car il restait moins"}.`,
    `Nouvelle échéance\u00a0: ${sum(dayInWords(completed), count, dayInWords(due))}.`,
  ];
}

/** @param {Late} late @param {bigint} amount @param {string} paid */
function lateSteps(late, amount, paid) {
  const { days: count, from, halfYear, interest, indemnity, total } = late;
  const period = `Retard\u00a0: du ${dayInWords(from)} au ${dayInWords(paid)} inclus, ${days(count)}.`;
  const forfeit = `Indemnité forfaitaire\u00a0: ${euros(indemnity)}.`;
  if (late.percent === null || interest === null || total === null) {
    const unknown = `Les intérêts commencent le ${dayInWords(from)}. Le taux du semestre ouvert le ${dayInWords(halfYear)} n’est pas connu ici\u00a0: les intérêts ne sont pas calculés.`;
    return [period, unknown, forfeit];
  }
  const rate = percent(late.percent);
  return [
    period,
    `Taux\u00a0: ${rate}, celui du semestre ouvert le ${dayInWords(halfYear)}, où les intérêts commencent. Il ne change plus ensuite.`,
    `Intérêts\u00a0: ${euros(amount)} × ${rate} × ${days(count)} ÷ 365 = ${euros(interest)}.`,
    forfeit,
    `En plus de la facture\u00a0: ${euros(interest)} + ${euros(indemnity)} = ${euros(total)}.`,
  ];
}

/**
 * @param {string} from
 * @param {number} count
 * @param {string} to
 */
function sum(from, count, to) {
  return `${from} + ${days(count)} = ${to}`;
}

/** @type {Record<Problem["field"], string>} */
const NAMES = { client: "Client", ...delayTexts.label };

/** @type {Record<Problem["reason"], (day: string) => string>} */
const REASONS = {
  clientMissing: () => "choisissez une réponse.",
  notifiedMissing: () => "donnez cette date, le délai en part.",
  dayBad: () => "ce n’est pas une date. Exemple\u00a0: 01/09/2026.",
  amountBad: () => "écrivez un montant en euros, avec deux décimales au plus. Exemple\u00a0: 12\u202f000,00.",
  amountMissing: () => "donnez ce montant pour calculer les intérêts, ou videz la date de paiement.",
  interruptedMissing: () => "donnez cette date, ou videz celle de réception des pièces.",
  interruptedEarly: (day) => `elle est avant le départ du délai, le ${day}.`,
  interruptedLate: (day) => `elle est après l’échéance, le ${day}\u00a0: il n’y avait plus de délai à interrompre.`,
  completedMissing: () => "donnez cette date, le nouveau délai en part.",
  completedEarly: (day) => `elle est avant l’interruption, le ${day}.`,
  paidEarly: (day) => `elle est avant le départ du délai, le ${day}.`,
};
