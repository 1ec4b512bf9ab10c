// Which items concern whom.

/**
 * @typedef {Record<string, string[]>} Audience
 *   filter name → the values an item is for; an empty list means everyone
 */

/**
 * @param {Audience} audience
 * @param {Record<string, string>} filters  chosen values; "" or nothing means no choice
 * @returns {boolean}
 */
export function isFor(audience, filters) {
  return Object.entries(audience).every(([filter, values]) => {
    const chosen = filters[filter] ?? "";
    return chosen === "" || values.length === 0 || values.includes(chosen);
  });
}

/**
 * @param {string | undefined} attribute  values apart by spaces
 * @returns {string[]}
 */
export function readValues(attribute) {
  return (attribute ?? "").split(/\s+/).filter((value) => value !== "");
}
