import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wholeVisits } from '../../testing/probing.ts';
import { catalog } from '../catalog/catalog.ts';
import {
  apart,
  earlier,
  evaluated,
  inWords,
  keratoses,
  payerWants,
  visit,
  warts,
} from '../catalog/example-visits.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import type { Context } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { showLines } from '../vocabulary/service-line.ts';
import { type Change, whatWouldChange } from './what-would-change.ts';

vi.setConfig({ testTimeout: 60_000 });

const told = ({ asks, lines }: Change) => `${asks.join(' + ')} ${showLines(lines)}`;

const changesOf = (encounter: Encounter, context?: Context) =>
  whatWouldChange(encounter, context).lines.map(told);

const settled = { payer: 'medicare', placeOfService: '11' } as const;

describe('what would change the lines', () => {
  it('of 14 keratoses: one more or fewer, another method, another nature', () => {
    expect(changesOf(visit([keratoses(14)], settled))).toEqual([
      'Were 15 lesions destroyed, 1 more than entered? 17004',
      'Were 13 lesions destroyed, 1 fewer than entered? 17000; 17003x12',
      'Was 1 lesion destroyed, 13 fewer than entered? 17000',
      'Was the method at left forearm something other than destruction? no line',
      'Does the provider call the lesions at left forearm benign? 17110',
      'Is it still open what the lesions at left forearm are? no line',
    ]);
  });

  it('of a biopsy beside them: whether it was one of them, and a payer with pairs of its own', () => {
    const beside = visit([keratoses(15)], { ...settled, otherProcedures: [apart('11102')] });
    expect(changesOf(beside)).toEqual(
      expect.arrayContaining([
        'Was 11102 taken from a lesion that was destroyed too? 17004',
        'Is the payer Medicaid? 17004; 11102',
      ]),
    );
    expect(changesOf(beside, payerWants({ distinctModifier: 'XS' }))).toContain(
      'Were 14 lesions destroyed, 1 fewer than entered? 11102; 17000-XS; 17003x13',
    );
  });

  it('of several rows: each question names its row', () => {
    const asked = changesOf(visit([keratoses(15), warts(3)], settled));
    expect(asked.filter((change) => /destroyed/u.test(change))).toEqual([
      'Row 1: Were 14 lesions destroyed, 1 fewer than entered? 17110; 17000-59; 17003-59x13',
      'Row 2: Were 15 lesions destroyed, 12 more than entered? 17004; 17111-59',
      'Row 2: Were 0 lesions destroyed, 3 fewer than entered? 17004',
    ]);
  });

  it('needs two answers where one alone changes nothing', () => {
    const followUp = visit([keratoses(1)], {
      ...settled,
      evaluation: evaluated({ separatelyIdentifiable: false, unrelatedToEarlierProcedure: false }),
      priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')],
    });
    const { lines } = whatWouldChange(followUp);
    expect(lines.filter(({ facts }) => facts.length > 1)).toEqual([
      expect.objectContaining({
        asks: [
          'Does the note show work for 99213 that stands apart from the treated lesions?',
          'Was 99213 about something other than the earlier procedure?',
        ],
        facts: ['evaluation.separatelyIdentifiable', 'evaluation.unrelatedToEarlierProcedure'],
        lines: codeEncounter({
          ...followUp,
          evaluation: evaluated({
            separatelyIdentifiable: true,
            unrelatedToEarlierProcedure: true,
          }),
        }).lines,
      }),
    ]);
  });
});

describe('what would change a finding', () => {
  const EXACT = 'documentation/exact-count';

  it('is told for those that are open or broken, by their rule', () => {
    const question =
      'Does the note show work for 99213 that stands apart from the treated lesions?';
    const { findings } = whatWouldChange(
      visit([keratoses(1)], { ...settled, evaluation: evaluated() }),
    );
    expect(findings['evaluation/separately-identifiable']?.map(told)).toContain(
      `${question} 99213-25; 17000`,
    );
  });

  it('is never told of a rule that does not concern the visit, even where an answer would change that', () => {
    const { lines, findings } = whatWouldChange(visit([keratoses(1)], settled));
    expect(lines.map(told)).toContain(
      'Does the provider call the lesions at left forearm benign? 17110',
    );
    expect(Object.keys(findings)).not.toContain('benign-destruction/code-by-lesion-count');
  });

  it('leaves out what alters the lines and not the finding: another number, with a rule that stays met', () => {
    const { lines, findings } = whatWouldChange(visit([keratoses(1)], settled));
    expect(lines.flatMap(({ facts }) => facts)).toContain('lesions.0.count');
    expect(findings['premalignant-destruction/code-by-lesion-count']?.map(told)).toEqual([
      'Was the method at left forearm something other than destruction? no line',
      'Does the provider call the lesions at left forearm benign? 17110',
      'Is it still open what the lesions at left forearm are? no line',
    ]);
  });

  it('names every pair of answers where no answer does it alone', () => {
    const { findings } = whatWouldChange(
      visit([warts(1), warts(4, { site: 'foot', side: 'left' })], settled),
    );
    expect(findings['benign-destruction/code-by-lesion-count']?.map(told)).toEqual([
      'Row 1: Was the method at right hand something other than destruction? + Row 2: Was the method at left foot something other than destruction? no line',
      'Row 1: Was the method at right hand something other than destruction? + Row 2: Is it still open what the lesions at left foot are? no line',
      'Row 1: Is it still open what the lesions at right hand are? + Row 2: Was the method at left foot something other than destruction? no line',
      'Row 1: Is it still open what the lesions at right hand are? + Row 2: Is it still open what the lesions at left foot are? no line',
    ]);
  });

  it('names no pair where one answer does it alone', () => {
    const { lines, findings } = whatWouldChange(
      visit([keratoses(1)], {
        ...settled,
        evaluation: evaluated(),
        priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')],
      }),
    );
    expect(lines.filter(({ facts }) => facts.length > 1)).toHaveLength(1);
    expect(
      findings['evaluation/separately-identifiable']
        ?.map(told)
        .filter((change) => change.includes('99213')),
    ).toEqual([
      'Does the note show work for 99213 that stands apart from the treated lesions? 17000-79',
      'Was all work of 99213 about treating these lesions? 17000-79',
      'Was 99213 a follow-up of the earlier procedure? 17000-79',
    ]);
  });

  it('invents no number for lesions that have none', () => {
    const { lines, findings } = whatWouldChange(
      visit([inWords(keratoses(1), 'multiple')], settled),
    );
    const asked = [...lines, ...(findings[EXACT] ?? [])].flatMap(({ facts }) => facts);
    expect(asked).not.toContain('lesions.0.count');
  });
});

describe('every change', () => {
  it('is a question or two about different facts, and does change what it is told for', () => {
    const ids = catalog.map(({ id }) => id);
    fc.assert(
      fc.property(wholeVisits, (encounter) => {
        const now = showLines(codeEncounter(encounter).lines);
        const { lines, findings } = whatWouldChange(encounter);
        expect(lines.filter((change) => showLines(change.lines) === now)).toEqual([]);
        expect(ids).toEqual(expect.arrayContaining(Object.keys(findings)));
        for (const { asks, facts } of [...lines, ...Object.values(findings).flat()]) {
          expect(asks).toHaveLength(facts.length);
          expect([1, 2]).toContain(facts.length);
          expect(new Set(facts).size).toBe(facts.length);
          expect(asks.filter((ask) => !ask.endsWith('?'))).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
