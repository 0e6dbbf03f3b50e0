import type { SourceId } from '../sources/registry.ts';
import type { ProfileSettings } from '../vocabulary/coding.ts';
import type { Payer } from '../vocabulary/encounter.ts';

export type ProfileSetting = keyof ProfileSettings;

/** Every answer a payer profile can give, for those who read or offer one. */
export const PROFILE_CHOICES: {
  readonly [S in ProfileSetting]: readonly ProfileSettings[S][];
} = {
  distinctModifier: ['59', 'XS'],
  placement: ['column-two', 'either'],
  addOnUnits: ['one-line', 'line-per-lesion'],
};

// The keys of the literal are exactly the settings, which `Object.keys` widens to string.
export const PROFILE_SETTINGS = Object.keys(PROFILE_CHOICES) as readonly ProfileSetting[];

/** What a setting rests on: a source of the registry, or the office's own choice. */
export type ProfileBasis = SourceId | 'office';

/** How one kind of payer wants a claim written, under a name and version that can be cited later. */
export interface PayerProfile extends ProfileSettings {
  id: string;
  name: string;
  /** Counts up by one with every change. */
  version: number;
  basis: Readonly<Record<ProfileSetting, ProfileBasis>>;
}

const medicare: PayerProfile = {
  id: 'medicare',
  name: 'Medicare',
  version: 1,
  distinctModifier: '59',
  placement: 'either',
  addOnUnits: 'one-line',
  basis: {
    distinctModifier: 'fcso-co-236',
    placement: 'fcso-co-236',
    // A limit of 13 units a day presumes that units are what is counted.
    addOnUnits: 'cms-mue-2024q3',
  },
};

const commercial: PayerProfile = {
  id: 'commercial',
  name: 'Commercial',
  version: 1,
  distinctModifier: '59',
  placement: 'column-two',
  addOnUnits: 'one-line',
  basis: {
    distinctModifier: 'dermtally-policy',
    placement: 'aad-ncci-2024',
    addOnUnits: 'dermtally-policy',
  },
};

const neutral: PayerProfile = {
  id: 'neutral',
  name: 'Neutral',
  version: 1,
  distinctModifier: '59',
  placement: 'column-two',
  addOnUnits: 'one-line',
  basis: {
    distinctModifier: 'dermtally-policy',
    placement: 'dermtally-policy',
    addOnUnits: 'dermtally-policy',
  },
};

/** The profiles that come with the rules. An office changes a copy, never these. */
export const shippedProfiles: readonly PayerProfile[] = [medicare, commercial, neutral];

const PROFILE_OF_PAYER = {
  medicare,
  'medicare-advantage': medicare,
  commercial,
  medicaid: neutral,
  'self-pay': neutral,
} as const satisfies Record<Payer, PayerProfile>;

/** The shipped profile for a payer; the neutral one where no payer is stated. */
export const profileFor = (payer?: Payer): PayerProfile =>
  payer === undefined ? neutral : PROFILE_OF_PAYER[payer];
