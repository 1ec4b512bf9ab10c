// A finger on a touch screen: left for what follows, right to come back, up and down for the details.

/** @typedef {import("./deck.js").Deck} Deck */

/** Pixels that a finger moves before it means something. */
const LENGTH = 60;

/** @param {Deck} deck */
export function addSwipe(deck) {
  /** @type {{ x: number, y: number } | null} */
  let start = null;
  deck.stage.addEventListener("pointerdown", ({ pointerType, clientX, clientY }) => {
    start = pointerType === "touch" ? { x: clientX, y: clientY } : null;
  });
  deck.stage.addEventListener("pointerup", ({ clientX, clientY }) => {
    if (!start) return;
    const [x, y] = [clientX - start.x, clientY - start.y];
    start = null;
    if (Math.max(Math.abs(x), Math.abs(y)) < LENGTH) return;
    const across = Math.abs(x) > Math.abs(y);
    deck.move((across ? x : y) < 0 ? 1 : -1, !across);
  });
}
