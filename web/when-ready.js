// An element defined before the page is read would meet its children one by one, and one that comes before another script
// that waits for the page (« defer ») would miss what that one brings.

/** @param {() => void} act */
export function whenReady(act) {
  if (document.readyState === "complete") {
    act();
    return;
  }
  // The second is for a script that came between the two.
  const ready = new AbortController();
  for (const [target, type] of /** @type {[EventTarget, string][]} */ ([
    [document, "DOMContentLoaded"],
    [window, "load"],
  ])) {
    target.addEventListener(
      type,
      () => {
        if (ready.signal.aborted) return;
        ready.abort();
        act();
      },
      { signal: ready.signal },
    );
  }
}

/**
 * @param {string} tag
 * @param {CustomElementConstructor} element
 */
export function defineWhenReady(tag, element) {
  whenReady(() => {
    // Instant navigation may run the same script again.
    if (!customElements.get(tag)) customElements.define(tag, element);
  });
}
