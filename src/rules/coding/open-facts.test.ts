import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openEncounters } from '../../testing/encounter-arbitraries.ts';
import { changesOf, groupValues } from '../../testing/fact-values.ts';
import {
  claimFor,
  decisive,
  everyRow,
  reachOf,
  restAnswered,
  wholeVisits,
} from '../../testing/probing.ts';
import {
  carcinoma,
  earlier,
  evaluated,
  inWords,
  keratoses,
  skinTags,
  uncertain,
  warts,
  without,
} from '../catalog/example-visits.ts';
import { readGroups } from '../facts/lesion-standing.ts';
import type { Encounter, LesionGroup } from '../vocabulary/encounter.ts';
import { codeEncounter } from './code-encounter.ts';

vi.setConfig({ testTimeout: 60_000 });

const REST = ['evaluation', 'otherProcedures', 'priorProcedures'];

/** Honest answers to the open questions of a row, one set for each family. */
const details = { count: 3, method: 'laser', site: 'back', diameterCm: 1 } as const;
const answers: readonly LesionGroup[] = [
  { nature: 'premalignant', diagnosis: 'L57.0', ...details },
  { nature: 'benign', diagnosis: 'B07.8', ...details },
  { nature: 'skin-tag', diagnosis: 'L91.8', ...details },
  { nature: 'malignant', diagnosis: 'C44.91', ...details },
];

/** Does the answer to this question change the lines, once the other questions are answered? */
function matters(group: LesionGroup, field: keyof LesionGroup, others: readonly string[]): boolean {
  // Where a malignant lesion was, and how large, is asked once it is known to be one.
  const isLater = (key: string) => ['site', 'diameterCm'].includes(key) && !(key in group);
  const isAsked = (key: string) => others.includes(`lesions.0.${key}`) || isLater(key);
  return answers.some((answer) => {
    const given = Object.fromEntries(Object.entries(answer).filter(([key]) => isAsked(key)));
    const visit = { ...restAnswered, lesions: [{ ...group, ...given }] };
    const claims = changesOf(visit, 0, field).map(({ encounter }) => claimFor(encounter));
    return new Set(claims).size > 1;
  });
}

describe('openFacts', () => {
  it('names every empty field that can change the lines', () => {
    fc.assert(
      fc.property(fc.oneof(openEncounters, wholeVisits), (encounter) => {
        const { openFacts } = codeEncounter(encounter);
        expect(openFacts).toEqual(expect.arrayContaining([...decisive(encounter)]));
      }),
      { numRuns: 400 },
    );
  });

  it('names each fact once, and fields that exist', () => {
    fc.assert(
      fc.property(fc.oneof(openEncounters, wholeVisits), (encounter) => {
        const { openFacts } = codeEncounter(encounter);
        const known = [
          'lesions',
          'statedLesionTotal',
          'dateOfService',
          'payer',
          'placeOfService',
          ...REST,
          'evaluation.separatelyIdentifiable',
          'evaluation.unrelatedToEarlierProcedure',
          ...(encounter.otherProcedures ?? []).map((_, at) => `otherProcedures.${at}.sameLesion`),
          ...(encounter.priorProcedures ?? []).map((_, at) => `priorProcedures.${at}.relation`),
          ...encounter.lesions.flatMap((_, at) =>
            Object.keys(groupValues).map((field) => `lesions.${at}.${field}`),
          ),
        ];
        expect([...new Set(openFacts)]).toEqual(openFacts);
        expect(known).toEqual(expect.arrayContaining([...openFacts]));
      }),
    );
  });

  it('asks nothing idle: every question about one row can change the lines', () => {
    const idle = everyRow.flatMap((group) => {
      const { openFacts } = codeEncounter({ ...restAnswered, lesions: [group] });
      return Object.keys(groupValues)
        .filter((field): field is keyof LesionGroup => openFacts.includes(`lesions.0.${field}`))
        .filter((field) => {
          const others = openFacts.filter((path) => path !== `lesions.0.${field}`);
          return !matters(group, field, others);
        })
        .map((field) => ({ group, field }));
    });
    expect(idle).toEqual([]);
  });

  it('always names an absent method of lesions that may count', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const open = readGroups(encounter).filter(
          ({ group, count, standing }) =>
            group.method === undefined &&
            count !== 0 &&
            (standing.counts || standing.why === 'nature-unknown'),
        );
        const { openFacts } = codeEncounter(encounter);
        expect(openFacts).toEqual(
          expect.arrayContaining(open.map(({ at }) => `lesions.${at}.method`)),
        );
      }),
    );
  });

  it('names a method that the coder did not find in the note, whatever was entered', () => {
    const visit = { ...restAnswered, lesions: [{ ...answers[0] }] };
    expect(codeEncounter(visit).status).toBe('settled');
    expect(codeEncounter({ ...visit, documented: { method: false } })).toMatchObject({
      status: 'unsettled',
      openFacts: ['lesions.0.method'],
    });
  });

  it.each(['X32.XXXA', '702.0'])(
    'names the diagnosis while no line can point to %s',
    (diagnosis) => {
      const visit = { ...restAnswered, lesions: [{ ...answers[0], diagnosis }] };
      expect(codeEncounter(visit)).toMatchObject({
        status: 'unsettled',
        openFacts: ['lesions.0.diagnosis'],
      });
    },
  );

  it('names the stated total where it disagrees with the rows, and nowhere else', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const { openFacts, findings } = codeEncounter(encounter);
        const dispute = findings.find(({ rule }) => rule === 'documentation/counts-agree');
        expect(openFacts.includes('statedLesionTotal')).toBe(dispute?.outcome === 'broken');
      }),
    );
  });

  it('asks for the nature alone where the diagnosis leaves it open and the number is there', () => {
    const lesions = [{ diagnosis: 'L56.5', count: 3, method: 'laser' }] as const;
    expect(codeEncounter({ ...restAnswered, lesions })).toMatchObject({
      status: 'not-codable',
      openFacts: ['lesions.0.nature'],
    });
  });

  it('leaves a visit unsettled, not uncodable, where some of its lesions have a line', () => {
    const visit = { ...restAnswered, lesions: [keratoses(3), without(warts(1), 'count')] };
    expect(codeEncounter({ ...visit, dateOfService: '2024-08-15' })).toMatchObject({
      status: 'unsettled',
      openFacts: ['lesions.1.count'],
    });
  });

  describe('names the number of lesions that no answer makes codable', () => {
    const chronicDamage = { nature: 'uncertain', diagnosis: 'L57.8', method: 'laser' } as const;
    const beside: Encounter = { ...restAnswered, lesions: [chronicDamage] };
    const { evaluation: _unknown, ...notAskedForVisit } = beside;

    it.each<[string, Encounter, readonly string[]]>([
      ['not where nothing stands beside them', beside, []],
      ['not while it is unknown whether there was an E/M', notAskedForVisit, ['evaluation']],
      [
        'beside an E/M',
        { ...beside, evaluation: evaluated() },
        ['lesions.0.count', 'evaluation.separatelyIdentifiable'],
      ],
      [
        'beside a biopsy, whatever else was done',
        { ...beside, otherProcedures: [{ code: '17340' }, { code: '11102' }] },
        ['lesions.0.count', 'otherProcedures.1.sameLesion', 'placeOfService'],
      ],
      [
        'not beside a procedure that is no biopsy',
        { ...beside, otherProcedures: [{ code: '17340' }] },
        [],
      ],
    ])('%s', (_about, visit, expected) => {
      expect(codeEncounter(visit).openFacts).toEqual(expected);
    });
  });

  it('names a missing diagnosis of the lesions that wait for nothing else', () => {
    const coding = codeEncounter({
      ...restAnswered,
      lesions: [{ nature: 'premalignant', count: 3, method: 'laser', site: 'scalp' }],
    });
    expect(coding).toMatchObject({ status: 'unsettled', openFacts: ['lesions.0.diagnosis'] });
  });
});

const optional = <F extends keyof Encounter>(field: F, values: readonly Encounter[F][]) => [
  {},
  ...values.map((value) => ({ [field]: value })),
];

/** Questions of one kind, whichever row they are about. */
const kindOf = (fact: string) => fact.replace(/\.\d+\./u, '.N.');

const aboutLesions = (fact: string) =>
  /^lesions(?:\.\d+\.(?:count|nature|diagnosis|site|diameterCm))?$/u.test(fact);

/** The questions behind those without which some lesions have no line at all. */
const behindTheLesions = (openFacts: readonly string[]) => {
  const first = openFacts.findIndex((fact) => !aboutLesions(fact));
  return first < 0 ? [] : openFacts.slice(first);
};

describe('the order of openFacts', () => {
  /** Rows of which some have no line until a question about them is answered. */
  const gaps: readonly (readonly LesionGroup[])[] = [
    [],
    [inWords(keratoses(1), 'multiple'), warts(2)],
    [uncertain(2)],
    [keratoses(3, { diagnosis: 'B07.8' })],
    [without(carcinoma('back', 1.5), 'site'), keratoses(1)],
  ];
  const whole: readonly (readonly LesionGroup[])[] = [
    [keratoses(3)],
    [keratoses(15), warts(2)],
    [skinTags(3), warts(2)],
    [without(keratoses(3), 'method')],
    [without(keratoses(3), 'diagnosis')],
  ];
  const day = { dateOfService: '2024-07-01' };
  const before = { priorProcedures: [earlier('17000', '2024-07-01')] };
  const visitsWith = (lesions: readonly LesionGroup[]): readonly Encounter[] =>
    optional('evaluation', ['none', evaluated()]).flatMap((evaluation) =>
      optional('otherProcedures', [[], [{ code: '11102' }], [{ code: 'G2211' }, { code: '17110' }]])
        .flatMap((others) =>
          [day, { ...day, ...before }, before].map((dates) => ({ ...others, ...dates })),
        )
        .map((rest) => ({ lesions, ...evaluation, ...rest })),
    );

  it('has first what lesions wait for that have no line without it', () => {
    const waiting = gaps.flatMap((lesions) => visitsWith(lesions));
    expect(waiting.length).toBeGreaterThan(100);
    const others = waiting.filter(
      (visit) => !aboutLesions(codeEncounter(visit).openFacts[0] ?? 'none'),
    );
    expect(others).toEqual([]);
  });

  it('has then, of two kinds of question, the one that moves more lines on average', () => {
    const ahead = new Map<string, number>();
    // Every fifth, so that each way to answer each part comes up.
    for (const visit of [...gaps, ...whole].flatMap(visitsWith).filter((_, at) => at % 5 === 0)) {
      const asked = behindTheLesions(codeEncounter(visit).openFacts).map((fact) => ({
        kind: kindOf(fact),
        reach: reachOf(visit, fact),
      }));
      asked.forEach((one, at) => {
        for (const other of asked.slice(at + 1)) {
          const pair = `${one.kind} before ${other.kind}`;
          if (one.kind !== other.kind)
            ahead.set(pair, (ahead.get(pair) ?? 0) + one.reach - other.reach);
        }
      });
    }
    expect(ahead.size).toBeGreaterThan(20);
    expect([...ahead].filter(([, lead]) => lead < 0)).toEqual([]);
  });
});
