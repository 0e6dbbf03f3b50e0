import { describe, expect, it } from 'vitest';
import { likelyDenials } from '../rules/tables/likely-denials.ts';
import { denialCodes, denialWords } from './denial-codes.ts';

describe('what a payer would likely answer', () => {
  it.each(Object.entries(likelyDenials))(
    '%s: every code has its words, and no other has',
    (_, { carc, rarc }) => {
      for (const code of [...carc, ...rarc]) expect(denialWords[code]).toMatch(/^\S.*[^.]$/u);
    },
  );

  it('no words are left over', () => {
    const used = new Set(
      Object.values(likelyDenials).flatMap(({ carc, rarc }): readonly string[] => [
        ...carc,
        ...rarc,
      ]),
    );
    expect(Object.keys(denialWords).filter((code) => !used.has(code))).toEqual([]);
  });

  it('names each list once', () => {
    expect(denialCodes(likelyDenials.duplicate)).toBe('CARC 18');
    expect(denialCodes(likelyDenials.addOnAlone)).toBe('CARC 107, B15, 97, 234; RARC N122');
  });
});
