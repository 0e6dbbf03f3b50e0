import type { LikelyDenial } from '../vocabulary/coding.ts';

const answer = (carc: readonly string[], rarc: readonly string[] = []): LikelyDenial => ({
  carc,
  rarc,
});

/**
 * What a payer would likely answer to a fault. The codes and what they mean are X12's ('x12-adjustments' of
 * the registry); which fault draws which code is our reading, and payers differ.
 */
export const likelyDenials = {
  addOnAlone: answer(['107', 'B15', '97', '234'], ['N122']),
  pairNotSeparated: answer(['236', '97', '231'], ['M80', 'N20', 'M15']),
  modifier: answer(['4', '236'], ['N519', 'N822', 'N823']),
  evaluationBundled: answer(['97'], ['M15', 'N19']),
  tooManyUnits: answer(['151', '222'], ['N362']),
  insideGlobalPeriod: answer(['97'], ['M144', 'N525']),
  diagnosis: answer(['11', '50', '167'], ['N386', 'N115', 'M76']),
  lineDefect: answer(['16'], ['M51', 'M53', 'M64', 'M76', 'MA63', 'MA130']),
  duplicate: answer(['18']),
  notDocumented: answer(['150', '151'], ['N661', 'M25', 'N706', 'M127']),
} as const satisfies Readonly<Record<string, LikelyDenial>>;
