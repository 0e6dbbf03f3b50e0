import { expect, it } from 'vitest';
import { parseShorthand } from './parse-shorthand.ts';
import { unlistedSites } from './unlisted-sites.ts';

it.each([
  ['4 lfa, 2 sc ln2', []],
  ['4 ln2', []],
  ['4 foo bar ln2', ['foo bar']],
  ['4 forearn, 2 posterior sc ln2', ['forearn', 'posterior scalp']],
  ['4 glabella, 2 glabella, 1 nose', ['glabella']],
  ['"foo bar"', ['foo bar']],
])('%s: %o', (line, sites) => {
  const result = parseShorthand(line);
  expect(result.ok && unlistedSites(result.visit)).toEqual(sites);
});
