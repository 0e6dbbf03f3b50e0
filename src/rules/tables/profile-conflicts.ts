import type { SourceId } from '../sources/registry.ts';
import type { ProfileSettings } from '../vocabulary/coding.ts';
import type { ProfileSetting } from './payer-profiles.ts';

/** One side of a conflict between sources, in our own words. */
export interface ProfilePosition {
  says: string;
  cites: SourceId;
  /** The choice that takes this side; absent where the source leaves it to the payer. */
  choice?: ProfileSettings[ProfileSetting];
  /** Ids of the shipped profiles that take it. */
  followedBy: readonly string[];
}

/** A setting that sources answer differently. */
export interface ProfileConflict {
  about: ProfileSetting;
  positions: readonly ProfilePosition[];
}

/** Where sources contradict each other about a setting: shown as they are, never settled in silence. */
export const profileConflicts: readonly ProfileConflict[] = [
  {
    about: 'distinctModifier',
    positions: [
      {
        says: 'Medicare takes 59 and the four X modifiers alike.',
        cites: 'fcso-co-236',
        choice: '59',
        followedBy: ['medicare', 'commercial', 'neutral'],
      },
      {
        says: '59 is still accepted, but the X modifier that fits says more and goes first.',
        cites: 'glaucoma-physician-2020',
        choice: 'XS',
        followedBy: [],
      },
      {
        says: 'Moda wants an X modifier instead of 59, and never both on one line.',
        cites: 'moda-x-modifiers',
        choice: 'XS',
        followedBy: [],
      },
    ],
  },
  {
    about: 'placement',
    positions: [
      {
        says: 'For Medicare Part B the modifier counts on either code of a pair, since 2019-07-01.',
        cites: 'fcso-co-236',
        choice: 'either',
        followedBy: ['medicare'],
      },
      {
        says: 'Some private payers want it on the column-two code only.',
        cites: 'aad-ncci-2024',
        choice: 'column-two',
        followedBy: ['commercial', 'neutral'],
      },
    ],
  },
  {
    about: 'addOnUnits',
    positions: [
      {
        says: 'The daily limit of an add-on is a number of units, so its lesions count as units of one line.',
        cites: 'cms-mue-2024q3',
        choice: 'one-line',
        followedBy: ['medicare', 'commercial', 'neutral'],
      },
      {
        says: 'As often as there are further lesions, or as that many units: the payer decides.',
        cites: 'aapc-lesion-removal-173534',
        followedBy: [],
      },
      {
        says: 'A moderator puts each further lesion on a line of its own, with 59 from the second such line on.',
        cites: 'aapc-forum-add-on-2009',
        choice: 'line-per-lesion',
        followedBy: [],
      },
    ],
  },
];
