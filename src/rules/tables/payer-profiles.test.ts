import { describe, expect, it } from 'vitest';
import { sources } from '../sources/registry.ts';
import { PAYERS } from '../vocabulary/encounter.ts';
import {
  PROFILE_CHOICES,
  PROFILE_SETTINGS,
  profileFor,
  shippedProfiles,
} from './payer-profiles.ts';
import { profileConflicts } from './profile-conflicts.ts';

describe('the shipped profiles', () => {
  it('are three, each with a name and an id of its own, in their first version', () => {
    expect(shippedProfiles.map(({ id, name, version }) => [id, name, version])).toEqual([
      ['medicare', 'Medicare', 1],
      ['commercial', 'Commercial', 1],
      ['neutral', 'Neutral', 1],
    ]);
  });

  it.each([
    ['medicare', '59', 'either', 'one-line'],
    ['commercial', '59', 'column-two', 'one-line'],
    ['neutral', '59', 'column-two', 'one-line'],
  ])('%s: %s, %s, %s', (id, distinctModifier, placement, addOnUnits) => {
    expect(shippedProfiles.find((profile) => profile.id === id)).toMatchObject({
      distinctModifier,
      placement,
      addOnUnits,
    });
  });

  it('say for each setting which source it rests on, and nothing in them is an office’s choice', () => {
    for (const { basis } of shippedProfiles) {
      expect(Object.keys(basis)).toEqual(PROFILE_SETTINGS);
      for (const source of Object.values(basis)) expect(Object.keys(sources)).toContain(source);
    }
  });

  it('take placement from Medicare’s contractor for Medicare and from the Academy for private payers', () => {
    expect(profileFor('medicare').basis.placement).toBe('fcso-co-236');
    expect(profileFor('commercial').basis.placement).toBe('aad-ncci-2024');
  });
});

describe('the profile for a payer', () => {
  it.each([
    ['medicare', 'medicare'],
    ['medicare-advantage', 'medicare'],
    ['commercial', 'commercial'],
    ['medicaid', 'neutral'],
    ['self-pay', 'neutral'],
    [undefined, 'neutral'],
  ] as const)('%s is judged by %s', (payer, id) => {
    expect(profileFor(payer).id).toBe(id);
  });

  it('is always one of the shipped', () => {
    for (const payer of [...PAYERS, undefined])
      expect(shippedProfiles).toContain(profileFor(payer));
  });
});

describe('where sources disagree', () => {
  it('every setting is disputed, by sources that differ', () => {
    expect(profileConflicts.map(({ about }) => about)).toEqual(PROFILE_SETTINGS);
    for (const { positions } of profileConflicts) {
      const cited = positions.map(({ cites }) => cites);
      expect(cited.length).toBeGreaterThan(1);
      expect(new Set(cited).size).toBe(cited.length);
      for (const source of cited) expect(Object.keys(sources)).toContain(source);
    }
  });

  it('each position is followed by the profiles whose setting takes its side, and by no other', () => {
    for (const { about, positions } of profileConflicts)
      for (const { choice, followedBy } of positions) {
        const takers = shippedProfiles.filter((profile) => profile[about] === choice);
        expect(followedBy).toEqual(takers.map(({ id }) => id));
      }
  });

  it('both choices of every setting have a source that speaks for them', () => {
    for (const { about, positions } of profileConflicts)
      expect(new Set(positions.flatMap(({ choice }) => choice ?? []))).toEqual(
        new Set(PROFILE_CHOICES[about]),
      );
  });
});
