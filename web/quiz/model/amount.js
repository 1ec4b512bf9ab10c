// Numbers as people type them: « 1 234,56 € », « 1234.56 », « 60 % », « 60 minutes ».

/**
 * Digits are kept as text: a 14-digit SIRET or an amount in cents must not meet floating point.
 *
 * @typedef {object} Amount
 * @property {string} value  "-1234.5": no grouping, no useless zero
 * @property {"" | "€" | "%"} unit
 *
 * @typedef {object} Quantity
 * @property {string} value
 * @property {string[]} unit  its words, each in one spelling: [], ["€"], ["j", "ouvre"]
 */

const SHAPE = /^(-?)\s?(\d[\d.,\s]*)(\D*)$/u;
// A word of letters, or a sign; other punctuation is none of a unit.
const UNIT_WORD = /\p{L}+|%|[^\p{P}\s]/gu;

/** Spellings of one unit, in lower case, without accent or plural. */
const SPELLINGS = new Map([
  ["euro", "€"],
  ["eur", "€"],
  ["pourcent", "%"],
  ["heure", "h"],
  ["minute", "min"],
  ["mn", "min"],
  ["seconde", "s"],
  ["sec", "s"],
  ["jour", "j"],
  ["annee", "an"],
  ["megaoctet", "mo"],
  ["kilooctet", "ko"],
]);

/**
 * One number, with or without its unit, whatever the unit.
 *
 * @param {string} text
 * @returns {Quantity | null} null when the text is not one number
 */
export function readQuantity(text) {
  const match = SHAPE.exec(tidy(text));
  const value = match && plainDigits(match[2].replace(/\s/g, ""));
  if (!match || value === null) return null;
  const sign = match[1] && value !== "0" ? "-" : "";
  return { value: sign + value, unit: unitWords(match[3]) };
}

/**
 * A bare number, an amount in euros or a percentage.
 *
 * @param {string} text
 * @returns {Amount | null} null when the text is anything else
 */
export function readAmount(text) {
  // « 01000 » is a post code, « 0012 » a service code: text, not numbers.
  if (/^\D*0\s*\d/.test(tidy(text))) return null;
  const quantity = readQuantity(text);
  const unit = quantity?.unit.join(" ");
  if (!quantity || (unit !== "" && unit !== "€" && unit !== "%")) return null;
  return { value: quantity.value, unit };
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
 * @param {string} text
 * @returns {string[]}
 */
export function unitWords(text) {
  const words = tidy(text).replace(/\bpour cents?\b/, "%").match(UNIT_WORD) ?? [];
  return words.map((word) => {
    const singular = word.replace(/^(..+)s$/, "$1");
    return SPELLINGS.get(singular) ?? singular;
  });
}

/**
 * @param {string} text
 * @returns {string} in lower case, without accents, nor anything around the number
 */
function tidy(text) {
  return (
    text
      // NFKD also turns no-break and thin spaces into spaces.
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      // Quotation marks, brackets or a full stop around the number are not part of it.
      .replace(/^(?:(?!-)[\p{P}\s])+(?=[-\d€])|(?:(?!%)[\p{P}\s])+$/gu, "")
      .replace(/^€(.*)$/u, "$1€")
      .trim()
  );
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
  const cents = fraction.replace(/0+$/, "");
  return whole.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "") + (cents && `.${cents}`);
}
