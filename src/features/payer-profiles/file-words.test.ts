import { describe, expect, it } from 'vitest';
import { showImported, showPlace, showProblem } from './file-words.ts';

describe('a place in the file', () => {
  it.each([
    [['profiles', 0, 'versions', 1, 'name'], 'Profile 1, version 2, “name”'],
    [['profiles', 2, 'id'], 'Profile 3, “id”'],
    [['profiles', 0, 'versions'], 'Profile 1, “versions”'],
    [
      ['profiles', 1, 'versions', 0, 'basis', 'placement'],
      'Profile 2, version 1, “basis”, “placement”',
    ],
    [['assignments', 'commercial'], '“assignments”, “commercial”'],
    [['profiles'], '“profiles”'],
  ])('%j is %s', (path, words) => {
    expect(showPlace(path)).toBe(words);
  });
});

describe('what is wrong with a file', () => {
  it.each([
    [
      { code: 'too-large', bytes: 2_345_678, most: 1_000_000 },
      'The file has 2346 kB; payer profiles have at most 1000. Choose the file that was exported here.',
    ],
    [
      { code: 'other-version', version: 2 },
      '“version” is 2, and this page reads version 1. Open the file with the DermTally that wrote it, or export it anew.',
    ],
    [
      { code: 'other-version', version: undefined },
      '“version” is missing, and this page reads version 1. Open the file with the DermTally that wrote it, or export it anew.',
    ],
    [
      { code: 'field', path: ['profiles', 0, 'versions', 0, 'basis', 'placement'], got: 'hearsay' },
      'Profile 1, version 1, “basis”, “placement” cannot be "hearsay". Write "office", or the id of a source as it was exported.',
    ],
    [
      { code: 'field', path: ['assignments', 'commercial'], got: 7 },
      '“assignments”, “commercial” cannot be 7. Write the id of a profile.',
    ],
    [
      { code: 'field', path: ['profiles', 0], got: 'x'.repeat(80) },
      `Profile 1 cannot be "${'x'.repeat(56)}…. Make it a list of profiles.`,
    ],
    [
      { code: 'unknown-field', path: ['assignments', 'tricare'] },
      '“assignments”, “tricare” is no payer. Use medicare, medicare-advantage, medicaid, commercial, self-pay, not-stated.',
    ],
    [
      { code: 'repeated-id', path: ['profiles', 1, 'id'], got: 'office-1' },
      'Profile 2, “id” is "office-1", as that of an earlier profile. Give each profile an id of its own.',
    ],
    [
      { code: 'unknown-profile', path: ['assignments', 'medicaid'], got: 'office-9' },
      '“assignments”, “medicaid” names "office-9", which is no profile of the file. Name one of them, or take the line out.',
    ],
  ] as const)('%j', (problem, words) => {
    expect(showProblem(problem)).toBe(words);
  });
});

describe('what became of an imported profile', () => {
  it.each([
    [
      { result: 'already-here', name: 'Blue Plan', version: 3, filed: 1 },
      '“Blue Plan” is here already and newer: version 3, in the file 1. Nothing was changed.',
    ],
    [
      { result: 'put-back', name: 'Blue Plan', version: 3, filed: 3 },
      '“Blue Plan” was deleted here and is put back, version 3.',
    ],
    [
      { result: 'new-version', name: 'Blue Plan', version: 3, before: 2 },
      '“Blue Plan” is now version 3, as in the file. Version 2 is in its history.',
    ],
    [
      { result: 'not-assigned', payer: 'not-stated', name: 'Neutral' },
      'No payer stated stays with “Neutral”, as set here. Change it under “Who is judged by which profile”.',
    ],
  ] as const)('%j', (imported, words) => {
    expect(showImported(imported)).toBe(words);
  });
});
