import { describe, expect, it } from 'vitest';
import type { NoteReading } from '../../../notes/index.ts';
import { noteSummary } from './note-summary.ts';

const NOTHING: NoteReading = {
  countEvidence: [],
  noCount: 'vague',
  vague: [],
  premalignantStated: true,
  methods: [],
  sites: [],
  otherProcedures: [],
  refused: [],
  lesions: [{ diagnosis: 'L57.0' }],
};
const { noCount: _, ...counted } = NOTHING;
const WHOLE: NoteReading = {
  ...counted,
  count: 7,
  methods: [{ start: 0, end: 6, text: 'frozen', method: 'cryosurgery' }],
  sites: [{ start: 7, end: 12, text: 'scalp', site: 'scalp' }],
};
const NAME = { kind: 'name', start: 0, end: 3, text: 'Roe' } as const;

describe('a note that came in is summed up', () => {
  it.each([
    [
      NOTHING,
      0,
      [],
      'Note read: nothing in it fits an empty field. Not found: count, method, sites.',
    ],
    [WHOLE, 1, [], 'Note read: 1 value fits the visit. Alt+U uses all.'],
    [
      WHOLE,
      3,
      [NAME, NAME],
      'Note read: 3 values fit the visit. Alt+U uses all. May tell who the patient is: name: 2.',
    ],
  ] as const)('%#', (reading, open, identifiers, expected) => {
    expect(noteSummary(reading, open, identifiers)).toBe(expected);
  });
});
