// Elements made by script: text is always text.

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | boolean | (() => void)>} [attributes]  "text" is the content, "onclick" and the like are
 *   heard, true is an attribute without value, false none
 * @param {(Node | string | null | undefined | false)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (name === "text") element.textContent = /** @type {string} */ (value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(isSomething));
  return element;
}

/**
 * @param {string} text
 * @param {() => void} pressed
 * @param {Record<string, string | boolean>} [attributes]
 */
export function button(text, pressed, attributes = {}) {
  return make("button", { type: "button", class: "ck-button", text, onclick: pressed, ...attributes });
}

/**
 * @param {string} text
 * @param {string} href
 */
export function link(text, href) {
  return make("a", { href, text });
}

/**
 * @param {Node | string | null | undefined | false} child
 * @returns {child is Node | string}
 */
function isSomething(child) {
  return child !== null && child !== undefined && child !== false;
}
