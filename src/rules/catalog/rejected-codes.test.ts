import { expect, it } from 'vitest';
import { factsOf } from '../facts/facts.ts';
import { rejectedBy } from '../kernel/evaluate.ts';
import { NEWEST_EDITION } from '../tables/edition.ts';
import type { LesionGroup } from '../vocabulary/encounter.ts';
import { findRule } from './catalog.ts';
import { keratoses, skinTags, visit, warts } from './example-visits.ts';

const rejected = (id: string, group: LesionGroup) => {
  const rule = findRule(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  const on = { date: '2024-08-15', edition: NEWEST_EDITION };
  return rejectedBy(rule, factsOf(visit([group])), on).map(({ code }) => code);
};

it.each<[id: string, (count: number) => LesionGroup, ofOne: readonly string[]]>([
  ['premalignant-destruction/code-by-lesion-count', keratoses, ['17004', '17003']],
  ['benign-destruction/code-by-lesion-count', warts, ['17111']],
  ['skin-tags/code-by-tag-count', skinTags, ['11201']],
])('%s weighs other codes for 1 lesion and none for 0', (id, lesions, ofOne) => {
  expect(rejected(id, lesions(1))).toEqual(ofOne);
  expect(rejected(id, lesions(0))).toEqual([]);
});
