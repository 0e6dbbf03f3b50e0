import { describe, expect, it } from 'vitest';
import { casesOf, judgeBy, rulesById } from '../../testing/golden-cases.ts';

interface Ground {
  /** The sources of the tables it looks up. */
  tables: readonly string[];
  /** The values its reasons show, a text of their names for each kind of reason; '' where none is needed. */
  met?: readonly string[];
  broken?: readonly string[];
}

/** What the answer of each rule rests on. A reader of a finding can check these values against the record. */
const GROUNDS: Readonly<Record<string, Ground>> = {
  'documentation/premalignant-stated': {
    tables: [],
    met: [''],
    broken: ['', 'diagnosis nature', 'groups'],
  },
  'documentation/exact-count': { tables: [], met: ['lesions'], broken: ['', 'field written'] },
  'documentation/method-stated': { tables: [], met: [''], broken: ['field'] },
  'documentation/locations-stated': { tables: [], met: [''], broken: ['field', 'field site'] },
  'documentation/counts-agree': { tables: [], met: ['stated sum'], broken: ['stated sum'] },
  'documentation/count-per-site': {
    tables: ['aad-destruction-2024'],
    met: ['lesions sites'],
    broken: ['lesions'],
  },
  'documentation/signature-and-date': { tables: [], met: [''], broken: [''] },
  'lesion-families/nature-known': { tables: [], met: ['groups'], broken: ['diagnosis field'] },
  'lesion-families/uncertain-lesions-need-a-diagnosis': { tables: [], broken: ['diagnosis'] },
  'lesion-families/only-destruction-counts': { tables: [], met: [''], broken: ['lesions method'] },
  'diagnosis/has-icd-10-cm-form': { tables: [], met: [''], broken: ['diagnosis'] },
  'diagnosis/agrees-with-nature': { tables: [], met: [''], broken: ['diagnosis field nature'] },
  'diagnosis/listed': { tables: [], met: [''], broken: ['diagnosis'] },
  'diagnosis/settled-by-sources': { tables: [], broken: ['diagnosis'] },
  'site/own-destruction-code': { tables: [], broken: ['codes site'] },
  'premalignant-destruction/code-by-lesion-count': {
    tables: ['aad-destruction-2024'],
    met: ['flatFrom lesions', 'lesions'],
  },
  'benign-destruction/code-by-lesion-count': {
    tables: ['aad-destruction-2024'],
    met: ['lesions manyFrom'],
  },
  'skin-tags/code-by-tag-count': {
    tables: ['aad-skin-tags-2020'],
    met: ['firstCovers furtherCovers tags'],
  },
  'malignant-destruction/code-by-site-and-size': {
    tables: ['aad-destruction-2011'],
    met: ['', 'code diameterCm'],
  },
  'malignant-destruction/site-and-size-known': { tables: [], met: ['groups'] },
  'evaluation/is-a-visit-code': { tables: [], met: ['code'], broken: ['code'] },
  'coverage/keratoses-without-symptoms': { tables: [], met: ['payer'] },
  'documentation/otherwise-treated': { tables: [], broken: ['code'], met: [''] },
  'claim/uv-source': { tables: [], met: [''], broken: [''] },
  'claim/assumptions-shown': { tables: [], broken: ['field'] },
  'edition/date-assumed': { tables: [], broken: ['edition'] },
  'edition/newest-tables-in-use': {
    tables: [],
    met: ['dateOfService tablesFrom tablesUntil'],
    broken: ['dateOfService tablesFrom tablesUntil'],
  },
  'claim/lines-are-supported': {
    tables: ['cms-add-on-2024'],
    broken: ['difference'],
    met: ['lines'],
  },
  'other-procedures/passed-through': { tables: [], met: ['code units'], broken: ['code units'] },
  'other-procedures/biopsy-of-a-destroyed-lesion': {
    tables: ['aapc-biopsies-160339'],
    met: ['biopsies'],
    broken: ['billed code supported'],
  },
  'evaluation/separately-identifiable': {
    tables: ['cms-rvu-2026c'],
    met: ['', 'code', 'code separatelyIdentifiable'],
    broken: ['code', 'code separatelyIdentifiable'],
  },
  'global-period/evaluation-in-the-period': {
    tables: ['cms-rvu-2026c', 'cms-add-on-2024', 'aapc-biopsies-160339'],
    met: ['', 'daysSince earlier'],
    broken: ['daysSince earlier'],
  },
  'global-period/modifier-by-relation': {
    tables: ['cms-rvu-2026c', 'cms-add-on-2024', 'aapc-biopsies-160339'],
    met: ['daysSince earlier'],
    broken: ['daysSince earlier'],
  },
  'ncci/column-two-of-the-same-lesion': {
    tables: ['cms-ncci-2024q3'],
    met: ['columnOne columnTwo'],
    broken: ['columnOne columnTwo'],
  },
  'ncci/never-together': {
    tables: ['cms-ncci-2024q3'],
    met: ['columnOne columnTwo indicator'],
    broken: ['columnOne columnTwo indicator'],
  },
  'ncci/distinct-modifier': {
    tables: ['cms-ncci-2024q3'],
    met: ['columnOne columnTwo indicator', 'placement'],
    broken: ['columnOne columnTwo indicator'],
  },
  'evaluation/complexity-add-on-needs-its-visit': { tables: [], met: [''], broken: ['code'] },
  'evaluation/complexity-add-on-beside-25': { tables: [], met: ['payer'], broken: ['payer'] },
  'claim/add-on-units': {
    tables: ['aad-destruction-2024'],
    met: ['lines'],
    broken: ['addOnUnits lines'],
  },
  'evaluation/complexity-add-on-other-payers': { tables: [], broken: ['payer'] },
  'evaluation/never-57': { tables: [], met: [''], broken: ['code'] },
  'global-period/earlier-code-listed': {
    tables: ['cms-rvu-2026c', 'cms-add-on-2024', 'aapc-biopsies-160339'],
    met: ['procedures'],
  },
  'global-period/earlier-means-earlier': {
    tables: [],
    met: ['procedures'],
    broken: ['code dateOfService'],
  },
  'global-period/no-operating-room': {
    tables: ['cms-rvu-2026c', 'cms-add-on-2024', 'aapc-biopsies-160339'],
    broken: ['daysSince earlier'],
    met: ['daysSince earlier'],
  },
  'global-period/one-count-a-day': { tables: [], broken: ['code'], met: [''] },
  'ncci/idle-distinct-modifier': {
    tables: ['cms-ncci-2024q3'],
    met: ['lines'],
    broken: ['code placement'],
  },
  'other-procedures/no-pair-is-no-permission': {
    tables: ['cms-ncci-2024q3'],
    broken: ['code'],
    met: [''],
  },
  'documentation/separate-sites': { tables: [], broken: ['code'], met: [''] },
  'documentation/separate-evaluation': { tables: [], broken: ['code'], met: [''] },
  'premalignant-destruction/flat-code-stands-alone': {
    tables: ['aad-destruction-2024'],
    met: ['beside flat'],
    broken: ['beside flat'],
  },
  'claim/lines-assert-the-count': {
    tables: ['aad-destruction-2024'],
    met: ['documented from to'],
    broken: ['documented', 'documented from to'],
  },
  'claim/add-on-with-primary': {
    tables: ['cms-add-on-2024'],
    met: ['addOn primaries'],
    broken: ['addOn primaries'],
  },
  'claim/units-within-mue': {
    tables: ['cms-mue-2024q3'],
    met: ['code limit mai units'],
    broken: ['code limit mai units'],
  },
  'claim/no-substitute-modifiers': { tables: [], met: [''], broken: ['line modifier'] },
  'claim/diagnosis-pointers': {
    tables: [],
    met: ['line most pointers'],
    broken: ['line most pointers'],
  },
  'claim/at-most-four-pointers': { tables: [], met: ['most'], broken: ['diagnoses most'] },
  'claim/line-order': {
    tables: ['cms-rvu-2026c', 'cms-add-on-2024'],
    met: ['code nonFacility'],
    broken: ['code nonFacility'],
  },
};

const namesOf = (id: string, outcome: 'met' | 'broken') => {
  const rule = rulesById.find(([name]) => name === id)?.[1];
  if (!rule) return [];
  const reasons = casesOf(id)
    .map((golden) => judgeBy(rule, golden).judged.finding)
    .filter((finding) => finding.outcome === outcome)
    .flatMap(({ because }) => because);
  return [...new Set(reasons.map(({ from }) => Object.keys(from).toSorted().join(' ')))].toSorted();
};

describe('the reasons of a finding show the values they rest on', () => {
  it('for every rule', () => {
    expect(Object.keys(GROUNDS).toSorted()).toEqual(rulesById.map(([id]) => id).toSorted());
  });

  it.each(rulesById)('%s', (id, { tables = [] }) => {
    expect({
      tables: tables.map(({ source }) => source),
      met: namesOf(id, 'met'),
      broken: namesOf(id, 'broken'),
    }).toEqual({ met: [], broken: [], ...GROUNDS[id] });
  });
});
