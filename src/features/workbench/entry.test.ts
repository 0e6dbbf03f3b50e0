import { expect, it } from 'vitest';
import { draftSchema, emptyEntry } from './entry.ts';

it('a draft from before claims were reviewed opens as one without a claim', () => {
  const { billedUnread: _, acknowledged: __, ...older } = emptyEntry;
  expect(draftSchema.parse({ ...older, total: '6' })).toEqual({ ...emptyEntry, total: '6' });
});

it('what stands for an answer to a finding and is none is not taken', () => {
  const acknowledged = [{ rule: 'claim/line-order', says: 'x' }];
  expect(draftSchema.safeParse({ ...emptyEntry, acknowledged }).success).toBe(false);
});
