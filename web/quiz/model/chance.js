// Chance that can be repeated: the twin of hooks/coursekit/chance.py, number for number (tests/data/draws.json).

/**
 * @param {string} seed
 * @returns {() => number} numbers in [0, 1), always the same ones for the seed
 */
export function chance(seed) {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template T
 * @param {Iterable<T>} things
 * @param {string} seed
 * @returns {T[]} in an order that depends on the seed alone
 */
export function shuffled(things, seed) {
  const mixed = [...things];
  const draw = chance(seed);
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}
