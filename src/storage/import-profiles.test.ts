import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { profileFor } from '../rules/index.ts';
import type { ProfileContent } from './change-profiles.ts';
import type { ProfileVersion } from './profile-book.ts';
import type { ProfileFile } from './profile-file.ts';

const version = (change: Partial<ProfileVersion> = {}): ProfileVersion => ({
  version: 1,
  name: 'Blue Plan',
  distinctModifier: '59',
  placement: 'column-two',
  addOnUnits: 'one-line',
  basis: { distinctModifier: 'office', placement: 'aad-ncci-2024', addOnUnits: 'office' },
  savedAt: '2026-11-23T14:02:00.000Z',
  ...change,
});

const SECOND = version({ version: 2, distinctModifier: 'XS' });

const fileOf = (
  versions: ProfileVersion[],
  { id = 'office-1', assignments = {} }: Partial<ProfileFile & { id: string }> = {},
): ProfileFile => ({
  format: 'dermtally-payer-profiles',
  version: 1,
  profiles: [{ id, versions }],
  assignments,
});

/** The modules of a page that opens on an empty browser. */
async function freshPage() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { importProfiles } = await import('./import-profiles.ts');
  const change = await import('./change-profiles.ts');
  const { profileInForce, profilesQuery } = await import('./profile-book.ts');
  const { writeRow, readRow } = await import('./database.ts');
  const read = () => new QueryClient().fetchQuery(profilesQuery);
  return { importProfiles, ...change, profileInForce, read, writeRow, readRow };
}

let page: Awaited<ReturnType<typeof freshPage>>;
beforeEach(async () => {
  page = await freshPage();
});

const take = async (file: ProfileFile) => (await page.importProfiles(file)).imported;
const versionsHere = async () =>
  Object.fromEntries(
    (await page.read()).profiles.map(({ id, versions }) => [
      id,
      versions.map(({ name, distinctModifier }) => `${name} ${distinctModifier}`),
    ]),
  );
const save = (id: string, base: number, change: Partial<ProfileContent>) =>
  page.saveProfile({ id, base }, { ...version(), ...change });

describe('a profile of a file', () => {
  it('that is not here is added with its whole history', async () => {
    expect(await take(fileOf([version(), SECOND]))).toEqual([
      { result: 'added', name: 'Blue Plan', version: 2 },
    ]);
    expect(await versionsHere()).toEqual({ 'office-1': ['Blue Plan 59', 'Blue Plan XS'] });
  });

  it('that is here already changes nothing, even when it was saved at another time', async () => {
    await take(fileOf([version()]));
    const later = version({ savedAt: '2026-12-01T08:00:00.000Z' });
    expect(await take(fileOf([later]))).toEqual([
      { result: 'already-here', name: 'Blue Plan', version: 1, filed: 1 },
    ]);
    expect((await page.read()).profiles).toMatchObject([{ versions: [version()] }]);
  });

  it('that is older than the one here changes nothing', async () => {
    await take(fileOf([version(), SECOND]));
    expect(await take(fileOf([version()]))).toEqual([
      { result: 'already-here', name: 'Blue Plan', version: 2, filed: 1 },
    ]);
    expect(await versionsHere()).toEqual({ 'office-1': ['Blue Plan 59', 'Blue Plan XS'] });
  });

  it('that continues the one here becomes its new version', async () => {
    await take(fileOf([version()]));
    expect(await take(fileOf([version(), SECOND]))).toEqual([
      { result: 'new-version', name: 'Blue Plan', version: 2, before: 1 },
    ]);
    expect(await versionsHere()).toEqual({ 'office-1': ['Blue Plan 59', 'Blue Plan XS'] });
  });

  it('that contradicts the one here stands beside it as a copy, and that one stays as it was', async () => {
    await take(fileOf([version()]));
    await save('office-1', 1, { placement: 'either' });
    const [outcome] = await take(fileOf([version(), SECOND]));
    expect(outcome).toEqual({
      result: 'copy',
      name: 'Blue Plan (2)',
      version: 3,
      besides: 'Blue Plan',
    });
    const here = await versionsHere();
    expect(here['office-1']).toEqual(['Blue Plan 59', 'Blue Plan 59']);
    expect(Object.values(here)).toContainEqual([
      'Blue Plan 59',
      'Blue Plan XS',
      'Blue Plan (2) XS',
    ]);
  });

  it('that made a copy once makes no second one', async () => {
    await take(fileOf([version()]));
    await save('office-1', 1, { placement: 'either' });
    await take(fileOf([version(), SECOND]));
    expect(await take(fileOf([version(), SECOND]))).toMatchObject([
      { result: 'already-here', name: 'Blue Plan (2)' },
    ]);
    expect((await page.read()).profiles).toHaveLength(2);
  });

  it('with the id of a shipped profile becomes a copy', async () => {
    const medicare = version({ name: 'Medicare', distinctModifier: 'XS' });
    expect(await take(fileOf([medicare], { id: 'medicare' }))).toMatchObject([
      { result: 'copy', name: 'Medicare (2)', besides: 'Medicare' },
    ]);
    expect(page.profileInForce(await page.read(), 'medicare')).toEqual(profileFor('medicare'));
  });

  it('is not taken for another that only began the same way', async () => {
    await take(fileOf([version()]));
    await save('office-1', 1, { distinctModifier: 'XS' });
    const file = fileOf([version()], { id: 'office-7', assignments: { commercial: 'office-7' } });
    expect(await take(file)).toMatchObject([
      { result: 'added', name: 'Blue Plan (2)', version: 2 },
      { result: 'assigned', payer: 'commercial', name: 'Blue Plan (2)' },
    ]);
    expect(page.profileInForce(await page.read(), 'commercial').distinctModifier).toBe('59');
  });

  it('that was deleted here is put back', async () => {
    await take(fileOf([version()]));
    await page.setDeleted('office-1', true);
    expect(await take(fileOf([version()]))).toMatchObject([{ result: 'put-back' }]);
    expect((await page.read()).profiles).toMatchObject([{ isDeleted: false }]);
  });

  it('does not replace a row that this page cannot read', async () => {
    await page.writeRow('profiles', 'office-1', 'from a later version');
    expect(await take(fileOf([version()]))).toMatchObject([{ result: 'added' }]);
    expect(await page.readRow('profiles', 'office-1')).toBe('from a later version');
    expect((await page.read()).profiles).toHaveLength(1);
  });
});

describe('who is judged by whom', () => {
  it('is taken from the file for payers that nobody assigned here, and said', async () => {
    const file = fileOf([version()], { assignments: { commercial: 'office-1' } });
    expect(await take(file)).toMatchObject([
      { result: 'added' },
      { result: 'assigned', payer: 'commercial', name: 'Blue Plan' },
    ]);
    expect(page.profileInForce(await page.read(), 'commercial').id).toBe('office-1');
  });

  it('stays as the office has set it here, and that is said too', async () => {
    await page.assignProfiles({ commercial: 'neutral' });
    const file = fileOf([version()], { assignments: { commercial: 'office-1' } });
    expect(await take(file)).toMatchObject([
      { result: 'added' },
      { result: 'not-assigned', payer: 'commercial', name: 'Neutral' },
    ]);
    expect(page.profileInForce(await page.read(), 'commercial').id).toBe('neutral');
  });

  it('leads to the copy when the profile had to become one', async () => {
    await take(fileOf([version()]));
    await save('office-1', 1, { placement: 'either' });
    await take(fileOf([version(), SECOND], { assignments: { 'not-stated': 'office-1' } }));
    expect(page.profileInForce(await page.read()).name).toBe('Blue Plan (2)');
  });
});

it('a file that cannot be kept leaves everything as it was', async () => {
  await take(fileOf([version()]));
  const two = fileOf([version(), SECOND], { assignments: { commercial: 'office-1' } });
  // The profile is taken, the assignments are not.
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key,
  ) {
    if (this.name === 'settings' || key === undefined)
      throw new DOMException('full', 'QuotaExceededError');
    this.delete(key);
    return this.add(value, key);
  });
  await expect(take(two)).rejects.toThrow('full');
  spy.mockRestore();
  expect(await versionsHere()).toEqual({ 'office-1': ['Blue Plan 59'] });
  expect(page.profileInForce(await page.read(), 'commercial').id).toBe('commercial');
});
