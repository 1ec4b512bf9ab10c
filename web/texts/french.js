// Days, amounts and counts as French writes them: « 1er septembre 2026 », « 12 000,00 € », « 30 jours ».

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** @param {string} day  "2026-09-01" */
export function dayInWords(day) {
  const [year, month, rank] = day.split("-").map(Number);
  return `${rank === 1 ? "1er" : rank}\u00a0${MONTHS[month - 1]} ${year}`;
}

/** @param {bigint} cents */
export function euros(cents) {
  const digits = `${cents}`.padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return `${whole},${digits.slice(-2)}\u00a0€`;
}

/** @param {string} value  "10.4" */
export function percent(value) {
  const [whole, decimals = ""] = value.split(".");
  return `${whole},${decimals.padEnd(2, "0")}\u00a0%`;
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = `${one}s`) {
  return `${count}\u00a0${Math.abs(count) > 1 ? many : one}`;
}
