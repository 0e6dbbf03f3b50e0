import { expect, it } from 'vitest';
import { makePacket } from '../../../claims/defence-packet/make-packet.ts';
import type { Encounter } from '../../../rules/index.ts';
import { readEntry } from '../read-entry.ts';
import { billedOf } from '../shorthand-field.tsx';
import { entryOfPacket } from './claim-packet.ts';

const VISIT: Encounter = {
  dateOfService: '2024-11-20',
  payer: 'medicare',
  placeOfService: '11',
  lesions: [
    {
      diagnosis: 'L57.0',
      nature: 'premalignant',
      count: 4,
      method: 'cryosurgery',
      site: 'forearm',
      side: 'left',
    },
    { diagnosis: 'L57.0', nature: 'premalignant', count: 2, method: 'cryosurgery', site: 'scalp' },
  ],
  documented: { 'signature-and-date': true },
  evaluation: 'none',
  otherProcedures: [],
};
const BILLED = [{ code: '17000', units: 1, modifiers: ['59'], diagnoses: ['L57.0'] }];
const packet = makePacket({
  reference: 'V-7',
  encounter: VISIT,
  billed: BILLED,
  context: { assumed: ['otherProcedures'] },
  evidence: [],
  overrides: [],
});

it('puts the visit and the claim of a packet into the form, without what was only assumed', () => {
  const entry = entryOfPacket(packet);
  const { otherProcedures: _assumed, ...said } = VISIT;
  const terms = { today: '2026-01-05', noneUnlessEntered: false } as const;
  expect(readEntry(entry, terms).encounter).toEqual(said);
  expect(billedOf(entry)).toEqual(BILLED);
  expect(entry).toMatchObject({ reference: 'V-7', billedUnread: 0 });
});

it('puts the answers back to what the findings said', () => {
  const broken = packet.answer.findings.find(({ outcome }) => outcome === 'broken');
  const rule = broken?.rule ?? '';
  const answered = { ...packet, overrides: [{ rule, reason: 'Seen.' }] };
  expect(entryOfPacket(answered).acknowledged).toEqual([
    { rule, says: broken?.says, reason: 'Seen.' },
  ]);
});

it('counts billed lines that the form cannot hold as unread, rather than losing them', () => {
  const strange = {
    ...packet,
    inputs: { ...packet.inputs, billed: [{ code: '?', units: 1, modifiers: [] }] },
  };
  expect(entryOfPacket(strange)).toMatchObject({ billed: '', billedUnread: 1 });
});
