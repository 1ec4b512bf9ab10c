// Money in whole cents, rates as fractions: nothing is rounded before the end.

/** @typedef {{ top: bigint, bottom: bigint }} Fraction */

/**
 * @param {string | number} value  "10.40", 10.4
 * @returns {Fraction}
 */
export function fraction(value) {
  const [whole, decimals = ""] = `${value}`.split(".");
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

/**
 * @param {string | number} value  an amount in euros: "12000.5"
 * @returns {bigint | null} null when it holds less than a cent
 */
export function cents(value) {
  const { top, bottom } = fraction(value);
  return (top * 100n) % bottom === 0n ? (top * 100n) / bottom : null;
}

/**
 * Simple interest on a year of 365 days, to the nearest cent; half a cent is a cent.
 *
 * @param {bigint} amount  in cents, not negative
 * @param {string | number} percent
 * @param {number} days
 * @returns {bigint} in cents
 */
export function interest(amount, percent, days) {
  const rate = fraction(percent);
  const top = amount * rate.top * BigInt(days);
  const bottom = rate.bottom * 100n * 365n;
  return (2n * top + bottom) / (2n * bottom);
}
