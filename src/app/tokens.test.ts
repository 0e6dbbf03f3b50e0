import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The colours of styles.css, measured: contrast after WCAG 2.2, and the distance of the four severities
 * (CIE76) as people with and without a colour vision deficiency see them.
 */

const css = readFileSync(fileURLToPath(new URL('styles.css', import.meta.url)), 'utf8');

const declarations = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );

const blockAfter = (start: string) => {
  const at = css.indexOf(start);
  return at === -1 ? '' : css.slice(at, css.indexOf('}', at));
};

const light = declarations(blockAfter(':root {'));
const dark = declarations(blockAfter('@media screen and (prefers-color-scheme: dark) {'));
const THEMES = { light, dark };
const themes = ['light', 'dark'] as const;

type Rgb = readonly [red: number, green: number, blue: number];

/** sRGB without its gamma curve, each channel from 0 to 1. */
function linear(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2.2, 'contrast ratio'. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(linear(one)), luminance(linear(other))].toSorted(
    (a, b) => a - b,
  );
  return (bright + 0.05) / (dim + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

const times = (rows: Matrix, [x, y, z]: Rgb): Rgb => {
  const [red = 0, green = 0, blue = 0] = rows.map(([a, b, c]) => a * x + b * y + c * z);
  return [red, green, blue];
};

/** Full dichromacy on linear sRGB: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const VISIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deutan: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritan: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;
const visions = ['normal', 'protan', 'deutan', 'tritan'] as const;

/** CIE L*a*b* under D65. */
function lab(rgb: Rgb): Rgb {
  const clipped = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const xyz = times(
    [
      [0.412_456_4, 0.357_576_1, 0.180_437_5],
      [0.212_672_9, 0.715_152_2, 0.072_175],
      [0.019_333_9, 0.119_192, 0.950_304_1],
    ],
    [clipped[0] ?? 0, clipped[1] ?? 0, clipped[2] ?? 0],
  );
  const white = [0.950_47, 1, 1.088_83];
  const [x = 0, y = 0, z = 0] = xyz.map((value, at) => {
    const t = value / (white[at] ?? 1);
    return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: string, other: string, vision: (typeof visions)[number]): number {
  const [a, b] = [one, other].map((hex) => lab(times(VISIONS[vision], linear(hex))));
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
}

const token = (theme: 'light' | 'dark', name: string): string => {
  const hex = THEMES[theme][name];
  if (hex === undefined) throw new Error(`styles.css has no --${name} in the ${theme} theme`);
  return hex;
};

const GROUNDS = ['bg', 'surface', 'sunken'] as const;
const SEVERITIES = ['ok', 'info', 'warn', 'error'] as const;

/** Text on a ground, and the least contrast it needs. */
const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ['text', 'bg', 7],
  ['text-2', 'bg', 7],
  ...GROUNDS.flatMap((ground) => [
    ['text', ground, 4.5] as const,
    ['text-2', ground, 4.5] as const,
    ['accent', ground, 4.5] as const,
  ]),
  ...SEVERITIES.flatMap((severity) => [
    ...GROUNDS.map((ground) => [severity, ground, 4.5] as const),
    [severity, `${severity}-tint`, 4.5] as const,
    ['text', `${severity}-tint`, 4.5] as const,
    ['text-2', `${severity}-tint`, 4.5] as const,
  ]),
  ['on-accent', 'accent', 4.5],
  // Borders of fields are parts of controls: WCAG 1.4.11 asks for 3.
  ...GROUNDS.map((ground) => ['border-strong', ground, 3] as const),
];

describe('the measures themselves', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('contrast of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it('white is 100 away from black', () => {
    expect(distance('#ffffff', '#000000', 'normal')).toBeCloseTo(100, 1);
  });

  it('a usual red and brown are apart for most, and one colour under deutan vision', () => {
    expect(distance('#b3261e', '#8a5200', 'normal')).toBeGreaterThan(20);
    expect(distance('#b3261e', '#8a5200', 'deutan')).toBeLessThan(10);
  });
});

it('both themes name the same colours', () => {
  expect(Object.keys(dark).toSorted()).toEqual(Object.keys(light).toSorted());
  expect(Object.keys(light).length).toBeGreaterThan(15);
});

describe.each(themes)('the %s theme', (theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d', (ink, ground, least) => {
    expect(contrast(token(theme, ink), token(theme, ground))).toBeGreaterThanOrEqual(least);
  });

  describe.each(visions)('under %s vision', (vision) => {
    const pairs = SEVERITIES.flatMap((one, at) =>
      SEVERITIES.slice(at + 1).map((other) => [one, other] as const),
    );
    it.each(pairs)('%s and %s are at least 20 apart', (one, other) => {
      expect(distance(token(theme, one), token(theme, other), vision)).toBeGreaterThanOrEqual(20);
    });
  });
});
