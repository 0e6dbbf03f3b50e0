import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { writeRow } from './database.ts';
import { draftQuery, keepDraft } from './drafts.ts';
import { defaultSettings, keepSettings, settingsQuery } from './settings.ts';

/** What a page that has just been opened reads. */
const readDraft = () => new QueryClient().fetchQuery(draftQuery);
const readSettings = () => new QueryClient().fetchQuery(settingsQuery);

describe('the draft', () => {
  it('is not there before anything was entered', async () => {
    expect(await readDraft()).toBeNull();
  });

  it('comes back as it was left, after a reload', async () => {
    const draft = { total: '6', lesions: [{ count: '4', site: 'forearm' }] };
    await keepDraft(draft);
    expect(await readDraft()).toEqual(draft);
  });

  it('is the last one kept', async () => {
    await keepDraft({ total: '6' });
    await keepDraft({ total: '7' });
    expect(await readDraft()).toEqual({ total: '7' });
  });
});

describe('the office’s settings', () => {
  it('are the shipped ones before anything was set: assume none, and show the first lines', async () => {
    expect(await readSettings()).toEqual({ noneUnlessEntered: true, welcomed: false });
  });

  it('come back as they were set', async () => {
    await keepSettings({ noneUnlessEntered: false, welcomed: true });
    expect(await readSettings()).toEqual({ noneUnlessEntered: false, welcomed: true });
  });

  it.each([
    ['words', 'on'],
    ['nothing', null],
    ['a list', [true, false]],
    ['another form', { noneUnlessEntered: 'yes', welcomed: true }],
    ['half of them', { noneUnlessEntered: false }],
  ])('are the shipped ones where %s is stored instead', async (_what, stored) => {
    await writeRow('settings', 'office', stored);
    expect(await readSettings()).toEqual(defaultSettings);
  });
});
