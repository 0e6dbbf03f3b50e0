import { describe, expect, it } from 'vitest';
import { sources } from '../sources/registry.ts';
import { METHODS } from '../vocabulary/encounter.ts';
import { isIsoDate } from '../vocabulary/iso-date.ts';
import { addOnPrimaries } from './add-ons.ts';
import { codeLabels, isProcedureCode } from './codes.ts';
import {
  benignTiers,
  malignantTiers,
  premalignantTiers,
  showSizeTier,
  skinTagTiers,
} from './destruction-tiers.ts';
import { diagnoses, findDiagnosis, isDiagnosisCode, natureOfDiagnosis } from './diagnoses.ts';
import { codesOf, importedRows } from './imported-rows.ts';
import { methods } from './methods.ts';
import { unitLimits } from './mue.ts';
import { placesOfService } from './places-of-service.ts';
import { relativeValues } from './relative-values.ts';
import { findSite, sites } from './sites.ts';

/** Every code that the tiers can put on a claim. */
const suggested: readonly string[] = [
  ...premalignantTiers.rows.flatMap(({ value }) => [value.first, value.eachAdditional, value.flat]),
  ...benignTiers.rows.flatMap(({ value }) => [value.few, value.many]),
  ...skinTagTiers.rows.flatMap(({ value }) => [value.first, value.eachFurther]),
  ...malignantTiers.rows.flatMap(({ value }) =>
    Object.values(value).flatMap((tiers) => tiers.map(({ code }) => code)),
  ),
];

const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

describe('codes', () => {
  it('have labels of our own: the 25 of the four families and those most often done beside them', () => {
    expect(suggested).toHaveLength(25);
    expect([...codeLabels.keys()]).toEqual(expect.arrayContaining([...suggested]));
    expect(codeLabels.size).toBe(25 + 31);
    expect(isUnique([...codeLabels.values()])).toBe(true);
    const [values] = relativeValues.rows.map(({ value }) => value);
    expect([...codeLabels.keys()].filter((code) => !values?.has(code))).toEqual([]);
  });

  it.each([
    ['17261', 'Malignant, trunk or limb, 0.6 to 1 cm'],
    ['17286', 'Malignant, face or mucosa, over 4 cm'],
    ['11300', 'Shave, trunk or limb, to 0.5 cm'],
    ['11307', 'Shave, scalp, neck, hand, foot, 1.1 to 2 cm'],
    ['11313', 'Shave, face or mucosa, over 2 cm'],
  ])('%s by site group and size: %s', (code, label) => {
    expect(codeLabels.get(code)).toBe(label);
  });

  it('have the form of a procedure code wherever a table names one', () => {
    const named = [
      ...suggested,
      ...unitLimits.rows.flatMap(({ value }) => [...value.keys()]),
      ...relativeValues.rows.flatMap(({ value }) => [...value.keys()]),
      ...addOnPrimaries.rows.flatMap(({ value }) => [...value].flat(2)),
    ];
    expect(named.filter((code) => !isProcedureCode(code))).toEqual([]);
  });

  it('are worth the same or more in an office, and an add-on less than its primary', () => {
    for (const { value: values } of relativeValues.rows)
      for (const { nonFacility, facility } of values.values())
        expect(nonFacility).toBeGreaterThanOrEqual(facility);
    const [values] = relativeValues.rows.map(({ value }) => value);
    for (const [addOn, primaries] of addOnPrimaries.rows.flatMap(({ value }) => [...value]))
      for (const primary of primaries)
        expect(values?.get(addOn)?.nonFacility).toBeLessThan(
          values?.get(primary)?.nonFacility ?? 0,
        );
  });

  it.each(['17000', '0001U', 'G2211', 'J7308'])('%s has the form of one', (code) => {
    expect(isProcedureCode(code)).toBe(true);
  });

  it.each(['1700', '170000', 'L57.0', '17000-59', 'GG211', ''])('“%s” has not', (code) => {
    expect(isProcedureCode(code)).toBe(false);
  });
});

describe('imported editions', () => {
  it('run each until the next one begins, and the newest with no end', () => {
    const editions = [
      { from: '2024-07-01', codes: ' 17000\n      17003 ' },
      { from: '2026-10-01', codes: '17004' },
    ];
    expect(importedRows(editions, ({ codes }) => codesOf(codes))).toEqual([
      { from: '2024-07-01', until: '2026-10-01', value: ['17000', '17003'] },
      { from: '2026-10-01', value: ['17004'] },
    ]);
  });
});

describe('size tiers', () => {
  const tiers = [0.5, 1, 2, 3, 4, Number.POSITIVE_INFINITY].map((upToCm) => ({ upToCm }));

  it('are shown without a gap a coder could fall into', () => {
    expect(tiers.map((_, at) => showSizeTier(tiers, at))).toEqual([
      'up to 0.5 cm',
      '0.6 to 1 cm',
      '1.1 to 2 cm',
      '2.1 to 3 cm',
      '3.1 to 4 cm',
      'over 4 cm',
    ]);
    expect(showSizeTier(tiers, 6)).toBe('');
  });
});

describe('diagnoses', () => {
  it('are each there once, in the form of ICD-10-CM, with a source', () => {
    expect(isUnique(diagnoses.map(({ code }) => code))).toBe(true);
    for (const { code, cites, open } of diagnoses) {
      expect(isDiagnosisCode(code.replace(/\.-$/u, ''))).toBe(true);
      expect(Object.keys(sources)).toContain(cites);
      expect(Object.keys(sources)).toEqual(
        expect.arrayContaining((open?.positions ?? []).map((position) => position.cites)),
      );
    }
  });

  it('are open exactly where they can be read in two ways', () => {
    const twofold = diagnoses.filter(({ natures }) => natures.length > 1);
    expect(diagnoses.filter(({ open }) => open)).toEqual(twofold);
  });

  it('stand for no nature where they are a cause, a history, a screening or no lesion at all', () => {
    const none = diagnoses.filter(({ natures }) => natures.length === 0);
    expect(none).toEqual(expect.arrayContaining(diagnoses.filter(({ secondary }) => secondary)));
    // Sun damage is no lesion: it is treated as itself, and by no code of these families.
    expect(none.filter(({ secondary }) => !secondary).map(({ code }) => code)).toEqual([
      'L57.8',
      'L57.9',
    ]);
  });

  it('state a nature by themselves only in the case of L57.0', () => {
    expect(diagnoses.filter(({ statesNature }) => statesNature).map(({ code }) => code)).toEqual([
      'L57.0',
    ]);
  });

  it.each([
    ['C44', 'C44.-'],
    ['C44.91', 'C44.-'],
    ['C44.1', 'C44.-'],
    ['D22.5', 'D22.-'],
    ['X32.XXXA', 'X32.-'],
    ['L57.0', 'L57.0'],
    ['Z85.828', 'Z85.-'],
    ['C4', undefined],
    ['C441', undefined],
    ['L57.01', undefined],
    ['L57', 'L57'],
    ['B07', 'B07'],
    ['Z99', undefined],
  ])('%s is found under %s', (code, entry) => {
    expect(findDiagnosis(code)?.code).toBe(entry);
  });

  it.each([
    ['L57.0', 'premalignant'],
    ['B07.0', 'benign'],
    ['L91.8', 'skin-tag'],
    ['D04.39', 'malignant'],
    ['D48.5', 'uncertain'],
    ['L56.5', undefined],
    ['L57', undefined],
    ['B07', undefined],
    ['L57.8', undefined],
    ['X32.XXXA', undefined],
    ['Z99.9', undefined],
  ])('%s stands for %s', (code, nature) => {
    expect(natureOfDiagnosis(code)).toBe(nature);
  });

  it.each(['L57.0', 'C44', 'X32.XXXA', 'Z85.828', 'C4A.0'])('%s has the form of one', (code) => {
    expect(isDiagnosisCode(code)).toBe(true);
  });

  it.each(['702.0', 'L570', 'l57.0', 'L57.', 'L57.00000', 'L5.0', ' L57.0', ''])(
    '“%s” has not',
    (code) => {
      expect(isDiagnosisCode(code)).toBe(false);
    },
  );
});

describe('sites', () => {
  it('have ids and short forms that never mean two things', () => {
    expect(isUnique(sites.map(({ id }) => id))).toBe(true);
    expect(isUnique(sites.map(({ label }) => label))).toBe(true);
    const typed = sites.flatMap(({ short, paired }) => [
      ...short,
      ...(paired ? short.flatMap((form) => [`l${form}`, `r${form}`]) : []),
    ]);
    expect(typed.filter((form, at) => typed.indexOf(form) !== at)).toEqual([]);
  });

  it('cite what speaks for a code of their own, and belong to a site group but for two', () => {
    for (const { ownCode } of sites)
      expect(Object.keys(sources)).toEqual(
        expect.arrayContaining((ownCode?.positions ?? []).map(({ cites }) => cites)),
      );
    const outside = sites.filter(({ malignantGroup }) => malignantGroup === undefined);
    expect(outside.map(({ id }) => id)).toEqual(['anus', 'conjunctiva']);
    expect(findSite('toString')).toBeUndefined();
  });
});

describe('methods', () => {
  it('are the 13 of the vocabulary, 5 of which destroy; the others belong somewhere else', () => {
    expect(Object.keys(methods)).toEqual([...METHODS]);
    expect(METHODS.filter((method) => methods[method].destroys)).toEqual([
      'cryosurgery',
      'electrosurgery',
      'laser',
      'chemosurgery',
      'curettement',
    ]);
    for (const method of METHODS)
      expect(methods[method].destroys).toBe(methods[method].belongsTo === undefined);
    expect(isUnique(Object.values(methods).flatMap(({ short }) => [...short]))).toBe(true);
  });
});

describe('places of service', () => {
  it('have two digits, each once', () => {
    const codes = placesOfService.map(({ code }) => code);
    expect(isUnique(codes)).toBe(true);
    expect(codes.filter((code) => !/^\d\d$/u.test(code))).toEqual([]);
  });
});

describe('sources', () => {
  it.each(Object.entries(sources))(
    '%s says what it is, where, which edition and when it was read',
    (_id, source) => {
      const { title, publisher, locator, edition, retrieved } = source;
      for (const said of [title, publisher, locator, edition]) expect(said.trim()).not.toBe('');
      expect(isIsoDate(retrieved)).toBe(true);
    },
  );
});
