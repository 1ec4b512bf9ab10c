// An element defined before the page is read would meet its children one by one.

/**
 * @param {string} tag
 * @param {CustomElementConstructor} element
 */
export function defineWhenReady(tag, element) {
  const define = () => {
    // Instant navigation may run the same script again.
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", define, { once: true });
  else define();
}
