import { expect, it } from 'vitest';
import { apart, keratoses, onDestroyed, visit } from '../catalog/example-visits.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { explainLine } from './explain-line.ts';

const reasonsFor = (encounter: Encounter, code: string) =>
  explainLine(encounter, codeEncounter(encounter), code)?.because.map(({ says }) => says);

it('a biopsy that moved up to 11102 keeps the steps that name it 11103, as it was entered', () => {
  const moved = visit([keratoses(5)], {
    otherProcedures: [onDestroyed('11104'), apart('11103', { units: 2 })],
  });
  expect(reasonsFor(moved, '11102')).toEqual([
    '11103 stands with 2 units.',
    '11104 not reported: the lesion was destroyed too.',
  ]);
});

it('17000 between two procedures: the pair it is column two of, not the one it is column one of', () => {
  const between = visit([keratoses(3)], { otherProcedures: [apart('11102'), apart('17340')] });
  const { lines, findings } = codeEncounter(between);
  expect(lines.map(({ code }) => code)).toEqual(['11102', '17000', '17003', '17340']);
  const pairs = findings.find(({ rule }) => rule === 'ncci/distinct-modifier')?.because;
  expect(pairs?.map(({ from }) => from['columnTwo'])).toEqual(
    expect.arrayContaining(['17000', '17340']),
  );
  expect(reasonsFor(between, '17000')).toEqual([
    '3 lesions: 17000; 17003x2.',
    '11102 (column one) and 17000 (column two), indicator 1: separate lesions; a coding manual says not to report the two together.',
  ]);
});
