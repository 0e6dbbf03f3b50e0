import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../notes/identifiers/find-identifiers.ts';
import { codeEncounter, showLine } from '../../rules/index.ts';
import { BILLED_AS } from './drawn-visit.ts';
import { encounterOfDrawn } from './encounter-of-drawn.ts';
import { drawVisits, makeVisitsFile, SAMPLE, visitsFileChunks } from './make-visits-file.ts';
import { COLUMNS, printCells } from './print-row.ts';

const drawn = [...drawVisits(SAMPLE)];
const sample = makeVisitsFile(SAMPLE);
const rows = sample.trimEnd().split('\n').slice(1);

const share = (isMeant: (row: (typeof drawn)[number]) => boolean) =>
  drawn.filter(isMeant).length / drawn.length;

const written = (lines: Parameters<typeof showLine>[0][]) => lines.map(showLine).toSorted();

describe('the sample visits', () => {
  it('are the file in the public folder; node .ci/make-sample.mjs writes it anew', () => {
    const file = new URL('../../../public/sample-visits.csv', import.meta.url);
    expect(readFileSync(file, 'utf8') === sample).toBe(true);
  });

  it('are 2,000, each with its own reference', () => {
    expect(drawn).toHaveLength(2000);
    expect(rows).toHaveLength(2000);
    const ids = rows.map((row) => row.split(',')[0]).filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold every kind of slip, and most are billed as documented', () => {
    expect(new Set(drawn.map(({ billedAs }) => billedAs))).toEqual(new Set(BILLED_AS));
    const reviewed = drawn.filter(({ billed }) => billed.length > 0);
    const right = reviewed.filter(({ billedAs }) => billedAs === 'as documented');
    expect(right.length / reviewed.length).toBeGreaterThan(0.75);
    expect(right.length / reviewed.length).toBeLessThan(0.85);
  });

  it('have counts with a long tail, mostly frozen keratoses, and some that are not exact', () => {
    const counted = drawn.map(({ visit }) => visit.lesions);
    expect(counted.filter((count) => count <= 5).length).toBeGreaterThan(800);
    expect(counted.filter((count) => count >= 15).length).toBeGreaterThan(50);
    expect(Math.max(...counted)).toBeGreaterThan(30);
    expect(share(({ visit }) => visit.isA === 'premalignant')).toBeGreaterThan(0.75);
    expect(share(({ visit }) => visit.method === 'cryosurgery')).toBeGreaterThan(0.85);
    expect(share(({ visit }) => visit.countAsWritten !== undefined)).toBeGreaterThan(0.005);
  });

  it('have about one row in 200 that cannot be read', () => {
    const faulty = drawn.filter((visit, at) => {
      const row = rows[at] ?? '';
      const [id = '', clinic = ''] = [row.split(',')[0], row.split(',').at(-1)];
      return row !== printCells(id || '?', clinic, visit).join(',');
    });
    expect(faulty.length).toBeGreaterThanOrEqual(5);
    expect(faulty.length).toBeLessThanOrEqual(20);
  });

  it('tell of no patient', () => {
    const text = rows.flatMap((row) => row.split(/[,;@]/u).map((cell) => cell.trim()));
    const found = [...new Set(text)].flatMap((cell) => findIdentifiers(cell));
    expect(found.filter(({ kind }) => kind !== 'date')).toEqual([]);
  });
});

describe('what a row is billed as', () => {
  const codable = drawn.filter(({ visit }) => visit.isA !== 'malignant');

  it('is what the rules suggest where it is billed as documented', () => {
    const right = codable.filter(({ billedAs }) => billedAs === 'as documented');
    expect(right.length).toBeGreaterThan(1000);
    for (const { visit, billed } of right)
      expect([visit, written([...billed])]).toEqual([
        visit,
        written([...codeEncounter(encounterOfDrawn(visit)).lines]),
      ]);
  });

  it('is something else wherever there is a slip', () => {
    const slipped = codable.filter(
      ({ billedAs }) => billedAs !== 'as documented' && billedAs !== 'coded only',
    );
    expect(slipped.length).toBeGreaterThan(200);
    for (const { visit, billed } of slipped)
      expect(written([...billed])).not.toEqual(
        written([...codeEncounter(encounterOfDrawn(visit)).lines]),
      );
  });
});

describe('a file of any length', () => {
  it('is the same for the same seed, and another for another', () => {
    const size = { seed: 7, rows: 50 };
    expect(makeVisitsFile(size)).toBe(makeVisitsFile(size));
    expect(makeVisitsFile({ ...size, seed: 8 })).not.toBe(makeVisitsFile(size));
  });

  it.each([0, 1, 1999, 2000, 2001, 4500])('comes in pieces of whole rows: %i', (count) => {
    const chunks = [...visitsFileChunks({ seed: 7, rows: count })];
    expect(chunks.every((chunk) => chunk.endsWith('\n'))).toBe(true);
    const lines = chunks.join('').trimEnd().split('\n');
    expect(lines).toHaveLength(count + 1);
    expect(lines[0]).toBe(COLUMNS.join(','));
  });
});
