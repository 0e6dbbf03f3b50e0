import { type ProfileBasis, type ProfileSetting, type ProfileSettings } from '../../rules/index.ts';
import { sources } from '../../rules/sources/registry.ts';

type ChoiceWords<S extends ProfileSetting> = Record<
  ProfileSettings[S],
  { label: string; means: string }
>;

/** What the settings of a profile are called, and what each choice does to a claim. */
export const SETTING_WORDS: {
  [S in ProfileSetting]: { label: string; choices: ChoiceWords<S> };
} = {
  distinctModifier: {
    label: 'Modifier for separate lesions',
    choices: {
      '59': {
        label: '59',
        means: 'Lines of separate lesions get 59. On a billed claim an X modifier does as well.',
      },
      XS: {
        label: 'XS',
        means: 'They get XS, for another structure. On a billed claim 59 then does not count.',
      },
    },
  },
  placement: {
    label: 'Line that takes it',
    choices: {
      'column-two': {
        label: 'Column two only',
        means: 'The column-two code of a pair gets it. On a billed claim it counts nowhere else.',
      },
      either: {
        label: 'Either line',
        means:
          'The column-two code gets it. On a billed claim it counts on either code of the pair.',
      },
    },
  },
  addOnUnits: {
    label: 'Add-on lesions',
    choices: {
      'one-line': {
        label: 'Units of one line',
        means: 'The further lesions stand on one line, their number as its units.',
      },
      'line-per-lesion': {
        label: 'A line each',
        means: 'Each further lesion has a line of its own, with one unit.',
      },
    },
  },
};

/** The words of one choice, whichever setting it belongs to. */
export const choiceWords = (setting: ProfileSetting, choice: string) => {
  const choices: Readonly<Record<string, { label: string; means: string }>> =
    SETTING_WORDS[setting].choices;
  const words = choices[choice];
  if (!words) throw new Error(`${setting} has no choice ${choice}.`);
  return words;
};

/** What a setting rests on, as a reader can look it up. */
export function showBasis(basis: ProfileBasis): string {
  if (basis === 'office') return 'The office’s own choice';
  const { title, publisher, edition } = sources[basis];
  const dated = edition === 'as retrieved' ? '' : `, ${edition}`;
  return `Source: ${publisher}, “${title}”${dated}`;
}

const PLACEMENTS = {
  'column-two': 'on the column-two line',
  either: 'on either line of a pair',
} satisfies Record<ProfileSettings['placement'], string>;

const ADD_ONS = {
  'one-line': 'add-ons as units of one line',
  'line-per-lesion': 'a line for each add-on lesion',
} satisfies Record<ProfileSettings['addOnUnits'], string>;

/** The three settings of a profile in a few words. */
export const showSettings = ({ distinctModifier, placement, addOnUnits }: ProfileSettings) =>
  `${distinctModifier} ${PLACEMENTS[placement]}, ${ADD_ONS[addOnUnits]}`;
