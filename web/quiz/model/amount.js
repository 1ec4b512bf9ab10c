// Numbers as people type them: « 1 234,56 € », « 1234.56 », « 60 % ».

/**
 * Digits are kept as text: a 14-digit SIRET or an amount in cents must not meet floating point.
 *
 * @typedef {object} Amount
 * @property {string} value  "-1234.5": no grouping, no useless zero
 * @property {"" | "€" | "%"} unit
 */

const SHAPE = /^(-?)(\d[\d.,]*)(€|%|)$/u;

/**
 * @param {string} text
 * @returns {Amount | null} null when the text is not a number
 */
export function readAmount(text) {
  const compact = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    // Quotation marks, brackets or a full stop around the number are not part of it.
    .replace(/^(?:(?!-)\p{P})+(?=[-\d€])|(?:(?!%)\p{P})+$/gu, "")
    .replace(/(euros?|eur)$/, "€")
    .replace(/^€(.*)$/, "$1€");
  const match = SHAPE.exec(compact);
  const value = match && plainDigits(match[2]);
  if (!match || value === null) return null;
  const sign = match[1] && value !== "0" ? "-" : "";
  return { value: sign + value, unit: /** @type {Amount["unit"]} */ (match[3]) };
}

/**
 * A unit left out is forgiven, another unit is not.
 *
 * @param {Amount} a
 * @param {Amount} b
 * @returns {boolean}
 */
export function sameAmount(a, b) {
  return a.value === b.value && (a.unit === b.unit || a.unit === "" || b.unit === "");
}

/**
 * @param {string} digits  digits, full stops and commas
 * @returns {string | null} null when they don't make one number
 */
function plainDigits(digits) {
  // The last separator is the decimal one when it comes once: « 1 234,5 », « 1.234,5 », « 1234.5 ».
  const last = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  const isDecimal = last >= 0 && digits.indexOf(digits[last]) === last;
  const whole = isDecimal ? digits.slice(0, last) : digits;
  const fraction = isDecimal ? digits.slice(last + 1) : "";
  const grouped = /[.,]/.test(whole);
  if (grouped && !/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(whole)) return null;
  if (isDecimal && fraction === "") return null;
  // « 01000 » is a post code, « 0012 » a service code: text, not numbers.
  if (/^0\d/.test(whole)) return null;
  const cents = fraction.replace(/0+$/, "");
  return whole.replace(/[.,]/g, "") + (cents && `.${cents}`);
}
