// A second window, opened by a press and heard by its message: the same page, which closes itself.

const HASH = "#essai-fenetre";
const KIND = "ck-device-test";
/** Milliseconds. A page from a USB key may be slow to open. */
const PATIENCE = 8000;

/**
 * In the second window: tell the first one, and go.
 *
 * @returns {boolean} false when this page is no second window
 */
export function answerOpener() {
  if (location.hash !== HASH || !opener) return false;
  // From a folder a page has no name of its own to send to; the message says nothing.
  /** @type {Window} */ (opener).postMessage({ kind: KIND }, "*");
  close();
  return true;
}

/**
 * @param {(answer: "answered" | "blocked" | "silent") => void} heard  called once
 * @param {AbortSignal} signal
 */
export function tryPopup(heard, signal) {
  const second = open(location.href.split("#")[0] + HASH);
  if (!second) {
    heard("blocked");
    return;
  }
  const waiting = new AbortController();
  signal.addEventListener("abort", () => waiting.abort());
  const late = setTimeout(() => finish("silent"), PATIENCE);
  waiting.signal.addEventListener("abort", () => clearTimeout(late));
  addEventListener(
    "message",
    ({ data, source }) => {
      if (source === second && data?.kind === KIND) finish("answered");
    },
    { signal: waiting.signal },
  );

  /** @param {"answered" | "silent"} answer */
  function finish(answer) {
    waiting.abort();
    heard(answer);
  }
}
