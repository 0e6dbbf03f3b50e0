import { expect, it } from 'vitest';
import { LESION_NATURES, METHODS, methods, SIDES, sites } from '../../rules/index.ts';
import { isKeyword } from './clause.ts';
import { lesionPhrases, NATURE_WORDS, SIDE_WORDS } from './lesion-phrases.ts';
import { parseShorthand } from './parse-shorthand.ts';
import { scan } from './words.ts';

it('no phrase has two meanings', () => {
  const meanings = new Map(lesionPhrases);
  for (const [phrase, meaning] of lesionPhrases) {
    expect({ phrase, meaning }).toEqual({ phrase, meaning: meanings.get(phrase) });
  }
});

it('no phrase begins like another clause', () => {
  const first = lesionPhrases.flatMap(([phrase]) => scan(phrase)[0]?.[0]?.[0] ?? []);
  expect(first.filter(isKeyword)).toEqual([]);
});

it('every phrase is written as words are looked up', () => {
  for (const [phrase] of lesionPhrases) {
    const words = scan(phrase).flat(2);
    expect(words.map(({ key }) => key).join(' ')).toBe(phrase);
  }
});

it('every site, side, nature and method of the rules can be said', () => {
  const lines = [
    ...sites.flatMap(({ id, short }) =>
      [id, ...short].map((word) => [word, { site: id }] as const),
    ),
    ...METHODS.flatMap((method) =>
      [method, ...methods[method].short].map((word) => [word, { method }] as const),
    ),
    ...SIDES.flatMap((side) => SIDE_WORDS[side].map((word) => [word, { side }] as const)),
    ...LESION_NATURES.flatMap((nature) =>
      NATURE_WORDS[nature].map((word) => [word, { nature }] as const),
    ),
  ];
  const said = lines.map(([line]) => ({ line, result: parseShorthand(line) }));
  expect(said).toEqual(
    lines.map(([line, group]) => ({
      line,
      result: { ok: true, visit: { encounter: { lesions: [group] } } },
    })),
  );
});
