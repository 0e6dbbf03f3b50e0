import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interchangeText } from '../../testing/x12/interchange-text.ts';
import { readClaimsOf, readParts } from '../../testing/x12/read-parts.ts';
import { keratosesClaim, seedFiles, smallFile, wartsClaim } from '../../testing/x12/seed-files.ts';
import { claimReader } from './claim-reader.ts';
import type { FilePart } from './filed-claim.ts';
import { bytesOfText, textOfBytes } from './text-bytes.ts';

const pairFile = interchangeText({
  sets: [{ providers: [[{ claims: [keratosesClaim, wartsClaim] }]] }],
});

/** Parts that do not begin where the one before ends, and what is missing at the end; none: [0]. */
function gapsIn(text: string, parts: readonly FilePart[]): number[] {
  let at = 0;
  const gaps = parts.map(({ offset, length }) => {
    const gap = offset - at;
    at = offset + length;
    return gap;
  });
  return [...new Set([...gaps, text.length - at, 0])];
}

/** How many claims begin in the text that nothing was told of. */
function claimsDropped(text: string, claim = /(?:~\n?|\r\n)CLM(?=[*|~\r]|$)/): number {
  const begun = text.split(claim).length - 1;
  const parts = readParts(text);
  const told = parts.filter(
    (part) => part.is === 'claim' || (part.is === 'unread' && part.isClaim),
  );
  return begun - told.length;
}

const millisecondsFor = (text: string, chunk?: number) => {
  const begun = performance.now();
  readParts(text, chunk);
  return performance.now() - begun;
};

describe('the parts of a file', () => {
  it.each(seedFiles)('%s: leave nothing out, in chunks of any size', (_, text) => {
    const whole = readParts(text).filter(({ is }) => is !== 'between');
    for (const chunk of [1, 2, 3, 7, 64, 105, 106, 107, 1000]) {
      const parts = readParts(text, chunk);
      expect(gapsIn(text, parts)).toEqual([0]);
      expect(parts.filter(({ is }) => is !== 'between')).toEqual(whole);
    }
  });

  it.each(seedFiles)('%s: claims stand where they say', (_, text) => {
    const { claims } = readClaimsOf(text);
    expect(claimsDropped(text)).toBe(0);
    expect(claims).not.toEqual([]);
    for (const { reference, at } of claims) {
      expect(text.slice(at.offset, at.offset + at.length)).toMatch(
        new RegExp(`^CLM[*|]${reference}[^]*[~\\n]$`),
      );
      const { set, levels } = at.context;
      expect(text.slice(set.offset, set.offset + set.length)).toMatch(/^ST[^]*NM1.40.*\s*$/);
      for (const { offset, length, code } of levels) {
        const level = text.slice(offset, offset + length);
        expect(level.split(/[*|]/).slice(0, 4)).toEqual([
          'HL',
          expect.anything(),
          expect.anything(),
          code,
        ]);
        expect(level).not.toContain('CLM');
      }
    }
  });

  it.each(seedFiles)(
    '%s: cut off at every character, tells of every claim',
    (_, text) => {
      const cuts = Array.from({ length: text.length + 1 }, (__, end) => text.slice(0, end));
      expect(cuts.filter((cut) => claimsDropped(cut) !== 0)).toEqual([]);
      expect(cuts.filter((cut) => gapsIn(cut, readParts(cut)).length > 1)).toEqual([]);
    },
    20_000,
  );

  it('come from any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 50 }),
        (text, chunk) => {
          expect(gapsIn(text, readParts(text, chunk))).toEqual([0]);
          const within = smallFile.slice(0, 106) + text;
          expect(gapsIn(within, readParts(within, chunk))).toEqual([0]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('tell of every claim after 5,000 mutations', () => {
    const mutation = fc.record({
      at: fc.nat(pairFile.length),
      cut: fc.nat(60),
      put: fc.oneof(
        fc.constantFrom(
          '~',
          '*',
          ':',
          '\n',
          'ISA',
          'CLM*X',
          '~CLM*X~',
          '~LX*1~',
          '~HL*9*1*22*0~',
          '~SE*1*1~',
          '~IEA*1*1~',
        ),
        fc.string({ unit: 'binary-ascii', maxLength: 8 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        let text = pairFile;
        for (const { at, cut, put } of mutations)
          text = text.slice(0, at) + put + text.slice(at + cut);
        const parts = readParts(text, 500);
        expect(gapsIn(text, parts)).toEqual([0]);
        const isIntact = text.startsWith(pairFile.slice(0, 106)) && !text.slice(1).includes('ISA');
        const isCut = /~\n?(?:IEA|ST(?!\*837\*000[12]\*005010X222A1~))/.test(
          text.slice(0, text.lastIndexOf('CLM')),
        );
        // A stroke divides nothing in this file.
        const dropped = claimsDropped(text, /(?:~\n?|\r\n)CLM(?=[*~\r]|$)/);
        expect(isIntact && !isCut ? dropped : 0).toBe(0);
      }),
      { numRuns: 5000 },
    );
  }, 30_000);
});

describe('a text meant to be slow', () => {
  const header = smallFile.slice(0, 106);

  it.each([
    ['ISA without end', 'ISA'.repeat(700_000), undefined],
    ['no terminator', header + 'A'.repeat(2_000_000), 4096],
    ['no terminator, by characters', header + 'A'.repeat(300_000), 1],
    ['only terminators', header + '~'.repeat(500_000), 4096],
    ['only line breaks', header + '\n'.repeat(2_000_000), 4096],
    ['only separators', header + '*'.repeat(2_000_000), 4096],
    [
      'a claim without end',
      `${smallFile.slice(0, smallFile.indexOf('SE*'))}${'REF*6R*1~'.repeat(200_000)}`,
      4096,
    ],
    ['levels without end', header + 'HL*1**20*1~'.repeat(100_000), 4096],
  ])(
    '%s is read in a few seconds',
    (_, text, chunk) => {
      expect(millisecondsFor(text, chunk)).toBeLessThan(8000);
    },
    20_000,
  );

  it('keeps back a claim with a segment over 100,000 characters', () => {
    const note = `NTE*ADD*${'A'.repeat(100_001)}~\n`;
    const text = smallFile.replace(
      /SE\*(\d+)/,
      (_, count: string) => `${note}SE*${Number(count) + 1}`,
    );
    const { claims, unread } = readClaimsOf(text);
    expect(claims).toEqual([]);
    expect(unread.map(({ isClaim, problems }) => [isClaim, problems[0]?.says.slice(-19)])).toEqual([
      [true, 'terminator was lost.'.slice(-19)],
    ]);
    expect(gapsIn(text, readParts(text, 1000))).toEqual([0]);
  });

  it('keeps no more of a file than a claim', () => {
    const claims = Array.from({ length: 300 }, (_, at) => ({
      ...wartsClaim,
      reference: `V-${at}`,
    }));
    const text = interchangeText({ sets: [{ providers: [[{ claims }]] }] });
    const reader = claimReader();
    const read: number[] = [];
    for (let at = 0; at < text.length; at += 1000) {
      read.push(reader.take(text.slice(at, at + 1000)).filter(({ is }) => is === 'claim').length);
    }
    expect(Math.max(...read)).toBeLessThan(12);
    expect(read.slice(2, -1).every((count) => count > 0)).toBe(true);
  });
});

describe('bytes as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = textOfBytes(bytes);
        expect(text).toHaveLength(bytes.length);
        expect([...bytesOfText(text)]).toEqual([...bytes]);
      }),
      { numRuns: 200 },
    );
    expect(textOfBytes(new Uint8Array(20_000).fill(0x80))).toBe('\u0080'.repeat(20_000));
  });
});
