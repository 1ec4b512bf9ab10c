// The groups of radio buttons that say for whom the list is shown.

/**
 * @param {HTMLElement} tools
 * @returns {Record<string, string>} chosen value of each filter
 */
export function readFilters(tools) {
  /** @type {Record<string, string>} */
  const filters = {};
  for (const { name, radios } of groups(tools)) {
    filters[name] = radios.find((radio) => radio.checked)?.value ?? "";
  }
  return filters;
}

/**
 * @param {HTMLElement} tools
 * @param {Record<string, string>} filters  a value the list no longer offers means everyone
 */
export function writeFilters(tools, filters) {
  for (const { name, radios } of groups(tools)) {
    const wanted = radios.find((radio) => radio.value === filters[name]) ?? radios.find((radio) => radio.value === "");
    if (wanted) wanted.checked = true;
  }
}

/** @param {HTMLElement} tools */
function groups(tools) {
  return [...tools.querySelectorAll("fieldset")].map((fieldset) => ({
    name: fieldset.dataset.filter ?? "",
    radios: [...fieldset.querySelectorAll("input")],
  }));
}
