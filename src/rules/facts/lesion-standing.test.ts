import { describe, expect, it } from 'vitest';
import { keratoses, visit, without } from '../catalog/example-visits.ts';
import type { LesionGroup } from '../vocabulary/encounter.ts';
import { nameGroup, readGroups } from './lesion-standing.ts';

const nowhere = without(keratoses(2), 'site', 'side');

describe('a row of lesions is called by its place', () => {
  it.each<[name: string, LesionGroup]>([
    ['left forearm', keratoses(2)],
    ['both forearm', keratoses(2, { side: 'both' })],
    ['forearm', without(keratoses(2), 'side')],
    ['scalp', keratoses(2, { site: 'scalp', side: 'midline' })],
    ['eyelid margin', without(keratoses(2, { site: 'eyelid-margin' }), 'side')],
    ['left pinna', without(keratoses(2, { site: 'left pinna' }), 'side')],
    ['the lesions', nowhere],
  ])('%s', (name, group) => {
    expect(readGroups(visit([group])).map(nameGroup)).toEqual([name]);
  });

  it('by its number where it has none and is not the only one', () => {
    expect(readGroups(visit([keratoses(1), nowhere])).map(nameGroup)).toEqual([
      'left forearm',
      'lesion row 2',
    ]);
  });
});
