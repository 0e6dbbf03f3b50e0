import { describe, expect, it } from 'vitest';
import { PROFILE_CHOICES, PROFILE_SETTINGS, profileFor } from '../../rules/index.ts';
import { choiceWords, showBasis, showSettings } from './setting-words.ts';

describe('the settings of a profile in a few words', () => {
  it('name modifier, line and add-ons', () => {
    expect(showSettings(profileFor('commercial'))).toBe(
      '59 on the column-two line, add-ons as units of one line',
    );
    expect(
      showSettings({
        distinctModifier: 'XS',
        placement: 'either',
        addOnUnits: 'line-per-lesion',
      }),
    ).toBe('XS on either line of a pair, a line for each add-on lesion');
  });
});

describe('the words of a choice', () => {
  it('are there for every choice, each saying something of its own', () => {
    const meanings = PROFILE_SETTINGS.flatMap((setting) =>
      PROFILE_CHOICES[setting].map((choice) => choiceWords(setting, choice).means),
    );
    expect(new Set(meanings).size).toBe(6);
  });

  it('are not made up for one that there is not', () => {
    expect(() => choiceWords('placement', 'somewhere')).toThrow('no choice somewhere');
  });
});

describe('what a setting rests on', () => {
  it.each([
    ['office', 'The office’s own choice'],
    [
      'aad-ncci-2024',
      'Source: American Academy of Dermatology, Derm Coding Consult, “CMS releases 2024 first and second quarter NCCI edits”, 2024-08-01',
    ],
    [
      'aapc-lesion-removal-173534',
      'Source: AAPC Pediatric Coding Alert, “Reader questions: understand what codes to add for lesion removal”',
    ],
  ] as const)('%s', (basis, words) => {
    expect(showBasis(basis)).toBe(words);
  });
});
