// A table as a file for a French spreadsheet: semicolons, decimal commas, and a mark that says UTF-8.

const BOM = "\ufeff";
// What a spreadsheet takes for the beginning of a formula, East Asian forms included (OWASP, « CSV Injection »).
const FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const TO_QUOTE = /[;"\t\r\n]|^\s|\s$/;

/**
 * @param {(string | number | null)[][]} rows
 * @returns {string}
 */
export function toCsv(rows) {
  return BOM + rows.map((cells) => `${cells.map(cell).join(";")}\r\n`).join("");
}

/**
 * A number is made here, digit by digit: « -0,25 » is no formula, and stays a number. Words come from files.
 *
 * @param {string | number | null} value
 */
function cell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return TO_QUOTE.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
