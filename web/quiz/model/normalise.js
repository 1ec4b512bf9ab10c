// What two typed answers have in common once typing habits are set aside.

const JOINERS = /[-\u2010-\u2015'’‘ʼ`´\s]/gu;
const OUTER = /^[\p{P}\s]+|[\p{P}\s]+$/gu;

/**
 * Case, accents, spaces, hyphens, apostrophes and the punctuation around an answer don't count.
 * Punctuation inside does: it makes an address or a number what it is.
 *
 * @param {string} text
 * @returns {string}
 */
export function normalise(text) {
  const plain = text
    // NFKD also turns no-break and thin spaces into spaces, and « ² » into « 2 ».
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
  // An answer made of punctuation only must not become empty: everything empty would equal it.
  const bare = plain.replace(OUTER, "") || plain;
  return bare.replace(JOINERS, "");
}

/**
 * @param {string} text
 * @returns {boolean} nothing but spaces
 */
export function isBlank(text) {
  return text.replace(/[\s\p{Cf}]/gu, "") === "";
}
