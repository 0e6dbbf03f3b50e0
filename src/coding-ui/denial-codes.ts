import type { LikelyDenial } from '../rules/index.ts';

/** 'CARC 150, 151; RARC N661': what a payer would likely answer with. */
export const denialCodes = ({ carc, rarc }: LikelyDenial): string =>
  [carc.length > 0 && `CARC ${carc.join(', ')}`, rarc.length > 0 && `RARC ${rarc.join(', ')}`]
    .filter(Boolean)
    .join('; ');

/** What each code says, in our own words: X12's are not ours to print. */
export const denialWords: Readonly<Record<string, string>> = {
  '4': 'the modifier does not fit the code',
  '11': 'the diagnosis does not fit the code',
  '16': 'something on the claim is missing or wrong',
  '18': 'looks like the same line twice',
  '50': 'not seen as medically necessary',
  '97': 'paid within another service of the claim',
  '107': 'the service it belongs to is not on the claim',
  '150': 'the record does not bear out this level of service',
  '151': 'the record does not bear out this many units',
  '167': 'the diagnosis is not covered',
  '222': 'more units than are payable in the period',
  '231': 'the two services exclude each other on one day',
  '234': 'not paid by itself',
  '236': 'an NCCI edit holds the two codes together',
  B15: 'needs a qualifying service that was not paid',
  N122: 'an add-on code stands alone',
  M15: 'billed apart, paid together',
  M80: 'not paid in the same session as another service',
  N20: 'not payable with another service of the day',
  N19: 'goes along with the main service',
  N519: 'modifiers that do not go together',
  N822: 'a modifier is missing',
  N823: 'a modifier is incomplete or wrong',
  N362: 'units above the most that is accepted',
  M144: 'care around a surgery, paid with it',
  N525: 'inside the global period of another service',
  N386: 'decided by a national coverage determination',
  N115: 'decided by a local coverage determination',
  M51: 'the procedure code is missing or wrong',
  M53: 'the units are missing or wrong',
  M64: 'a further diagnosis is missing or wrong',
  M76: 'the diagnosis is missing or wrong',
  MA63: 'the first diagnosis is missing or wrong',
  MA130: 'cannot be processed; send a new claim',
  N661: 'the record does not show that it was needed',
  M25: 'the record does not bear out the level billed',
  N706: 'records are missing',
  M127: 'the medical record for the service is missing',
};
