// Counts the seconds that a page is in sight and in use: a page left open overnight is not time spent.

const IDLE = 180;

/**
 * @param {(seconds: number) => void} tick  told each second spent
 * @param {AbortSignal} signal
 */
export function countVisible(tick, signal) {
  let idle = 0;
  const wake = () => {
    idle = 0;
  };
  for (const type of ["pointerdown", "pointermove", "keydown", "scroll", "input"]) {
    document.addEventListener(type, wake, { signal, passive: true, capture: true });
  }
  const timer = setInterval(() => {
    idle += 1;
    if (document.visibilityState === "visible" && idle <= IDLE) tick(1);
  }, 1000);
  signal.addEventListener("abort", () => clearInterval(timer));
}
