/** Choices that come out the same in every run. */
export interface Seeded {
  /** A whole number from `least` to `most`, both included. */
  int: (least: number, most: number) => number;
  pick: <T>(options: readonly [T, ...T[]]) => T;
  chance: (share: number) => boolean;
  digits: (count: number) => string;
  letterOf: (alphabet: string) => string;
}

/** A 32-bit mixer after Tommy Ettinger's mulberry32: small, and even enough for choosing words. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    pick: (options) => options[int(0, options.length - 1)] ?? options[0],
    chance: (share) => next() < share,
    letterOf: (alphabet) => alphabet.charAt(int(0, alphabet.length - 1)),
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
  };
}
