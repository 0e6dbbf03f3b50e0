import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { profileFor } from '../rules/index.ts';
import {
  assignProfiles,
  changeBook,
  copyProfile,
  restoreVersion,
  saveProfile,
  setDeleted,
} from './change-profiles.ts';
import { readRow, writeRow } from './database.ts';
import {
  newestOf,
  onChangeElsewhere,
  profileInForce,
  profilesInUse,
  profilesQuery,
} from './profile-book.ts';

/** What a page that has just been opened reads. */
const readAnew = () => new QueryClient().fetchQuery(profilesQuery);

const WITH_XS = {
  name: 'Blue Plan',
  distinctModifier: 'XS',
  placement: 'column-two',
  addOnUnits: 'one-line',
} as const;

/** A copy of the commercial profile, saved a second time with another name and modifier. */
async function bluePlan() {
  const { id } = await copyProfile(profileFor('commercial'));
  await saveProfile({ id, base: 1 }, WITH_XS);
  return id;
}

const versionsOf = async (id: string) =>
  (await readAnew()).profiles.find((profile) => profile.id === id)?.versions ?? [];

afterEach(async () => {
  vi.restoreAllMocks();
  await changeBook(({ profiles }, rows) => {
    for (const { id } of profiles) rows.write('profiles', id, 'taken away by a test');
  });
  await assignProfiles({ commercial: 'commercial', medicaid: 'neutral', medicare: 'medicare' });
});

describe('a copy', () => {
  it('has the settings of its model on the same grounds, and a name and id of its own', async () => {
    const { book, id } = await copyProfile(profileFor('medicare'));
    const copy = profilesInUse(book).find((profile) => profile.id === id);
    const { id: _id, name: _name, ...settings } = profileFor('medicare');
    expect(copy).toMatchObject({ ...settings, name: 'Copy of Medicare', version: 1 });
    expect(id).toMatch(/^office-[0-9a-f]{16}$/);
    expect(await readAnew()).toEqual(book);
  });

  it('of the same model again gets a number', async () => {
    await copyProfile(profileFor('medicare'));
    const { book, id } = await copyProfile(profileFor('medicare'));
    expect(profilesInUse(book).find((profile) => profile.id === id)?.name).toBe(
      'Copy of Medicare (2)',
    );
  });
});

describe('a saved change', () => {
  it('is the next version; the one before it stays', async () => {
    const id = await bluePlan();
    expect(await versionsOf(id)).toMatchObject([
      { version: 1, name: 'Copy of Commercial', distinctModifier: '59' },
      { version: 2, name: 'Blue Plan', distinctModifier: 'XS' },
    ]);
  });

  it('is the office’s own where a setting was changed, and keeps its source where it was not', async () => {
    const [, saved] = await versionsOf(await bluePlan());
    expect(saved?.basis).toEqual({
      distinctModifier: 'office',
      placement: 'aad-ncci-2024',
      addOnUnits: 'dermtally-policy',
    });
    expect(saved?.savedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('that another tab came before is not made, and says so', async () => {
    const id = await bluePlan();
    const late = await saveProfile({ id, base: 1 }, { ...WITH_XS, placement: 'either' });
    expect(late).toMatchObject({ made: false, why: 'saved-elsewhere' });
    expect(await versionsOf(id)).toHaveLength(2);
  });

  it('under the name of another profile is not made, in whatever case it is written', async () => {
    const id = await bluePlan();
    const { id: other } = await copyProfile(profileFor('medicare'));
    for (const name of ['blue plan', 'MEDICARE '])
      expect(await saveProfile({ id: other, base: 1 }, { ...WITH_XS, name })).toMatchObject({
        made: false,
        why: 'name-taken',
      });
    expect(await saveProfile({ id, base: 2 }, { ...WITH_XS, name: 'BLUE PLAN' })).toMatchObject({
      made: true,
      saved: { name: 'BLUE PLAN', version: 3 },
    });
  });

  it.each(['', '   ', 'x'.repeat(61)])('under the name “%s” is refused outright', async (name) => {
    const id = await bluePlan();
    await expect(saveProfile({ id, base: 2 }, { ...WITH_XS, name })).rejects.toThrow(/name/);
    expect(await versionsOf(id)).toHaveLength(2);
  });

  it('that the browser refuses is never called made', async () => {
    const id = await bluePlan();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(saveProfile({ id, base: 2 }, WITH_XS)).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await versionsOf(id)).toHaveLength(2);
  });

  it('is told to the other tabs', async () => {
    const heard = vi.fn<() => void>();
    const stop = onChangeElsewhere(heard);
    await bluePlan();
    await expect.poll(() => heard.mock.calls.length).toBe(2);
    stop();
  });
});

describe('an earlier version', () => {
  it('restored is the newest once more, with its name, settings and grounds', async () => {
    const id = await bluePlan();
    expect(await restoreVersion({ id, base: 2 }, 1)).toMatchObject({
      made: true,
      saved: { name: 'Copy of Commercial', version: 3, distinctModifier: '59' },
    });
    const [first, , third] = await versionsOf(id);
    expect(third?.basis).toEqual(first?.basis);
    expect(await versionsOf(id)).toHaveLength(3);
  });

  it('is not restored over a version of another tab', async () => {
    const id = await bluePlan();
    expect(await restoreVersion({ id, base: 1 }, 1)).toMatchObject({ why: 'saved-elsewhere' });
  });

  it('that was never there is a fault of the caller', async () => {
    const id = await bluePlan();
    await expect(restoreVersion({ id, base: 2 }, 7)).rejects.toThrow('no version 7');
  });
});

describe('the profile in force', () => {
  it('is the shipped one where nothing is assigned', async () => {
    const book = await readAnew();
    for (const payer of ['medicare', 'commercial', 'self-pay', undefined] as const)
      expect(profileInForce(book, payer)).toEqual(profileFor(payer));
  });

  it('is the assigned one, in its newest version, for that payer only', async () => {
    const id = await bluePlan();
    await assignProfiles({ commercial: id });
    const book = await readAnew();
    expect(profileInForce(book, 'commercial')).toMatchObject({
      id,
      version: 2,
      distinctModifier: 'XS',
    });
    expect(profileInForce(book, 'medicare')).toEqual(profileFor('medicare'));
  });

  it('can be another shipped one, and can be that of visits without a payer', async () => {
    await assignProfiles({ medicaid: 'medicare', 'not-stated': 'commercial' });
    const book = await readAnew();
    expect(profileInForce(book, 'medicaid').id).toBe('medicare');
    expect(profileInForce(book).id).toBe('commercial');
    await assignProfiles({ 'not-stated': 'neutral' });
  });

  it('is the shipped one while the assigned is put away, and the assigned again when it is back', async () => {
    const id = await bluePlan();
    await assignProfiles({ commercial: id });
    const without = await setDeleted(id, true);
    expect(profileInForce(without, 'commercial').id).toBe('commercial');
    expect(profilesInUse(without).map((profile) => profile.id)).not.toContain(id);
    const withIt = await setDeleted(id, false);
    expect(profileInForce(withIt, 'commercial')).toMatchObject({ id, version: 2 });
  });

  it('put away takes no change, and holds on to its name', async () => {
    const id = await bluePlan();
    await setDeleted(id, true);
    expect(await saveProfile({ id, base: 2 }, WITH_XS)).toMatchObject({ made: false });
    const { id: other } = await copyProfile(profileFor('medicare'));
    expect(await saveProfile({ id: other, base: 1 }, WITH_XS)).toMatchObject({ why: 'name-taken' });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['words', 'blue'],
    ['no version', { id: 'office-odd', versions: [], isDeleted: false }],
  ])('%s in place of a profile is named and left where it is', async (_what, row) => {
    await writeRow('profiles', 'office-odd', row);
    const book = await readAnew();
    expect(book.profiles).toEqual([]);
    expect(book.unreadable).toContain('office-odd');
    expect(await readRow('profiles', 'office-odd')).toEqual(row);
  });

  it('a profile under the id of another is named, and judges nobody', async () => {
    const id = await bluePlan();
    const row = { id, versions: await versionsOf(id), isDeleted: false };
    await writeRow('profiles', 'office-odd', row);
    const { profiles, unreadable } = await readAnew();
    expect(unreadable).toContain('office-odd');
    expect(profiles.map((profile) => profile.id)).toEqual([id]);
  });

  it.each([
    ['a gap in the counting', { version: 3 }],
    ['an unknown modifier', { distinctModifier: 'XE' }],
    ['an unknown source', { basis: { distinctModifier: 'hearsay' } }],
  ])('a version with %s makes its profile unreadable', async (_what, change) => {
    const id = await bluePlan();
    const [first, second] = await versionsOf(id);
    await writeRow('profiles', id, {
      id,
      versions: [first, { ...second, ...change }],
      isDeleted: false,
    });
    expect((await readAnew()).unreadable).toContain(id);
  });

  it('assignments that make no sense leave every payer with its shipped profile', async () => {
    await writeRow('settings', 'payer-profiles', { commercial: 7 });
    expect(profileInForce(await readAnew(), 'commercial').id).toBe('commercial');
  });

  it('an assignment of a payer that there is not is left out, and the others can be changed', async () => {
    await writeRow('settings', 'payer-profiles', { tricare: 'medicare', medicaid: 'commercial' });
    expect((await readAnew()).assignments).toEqual({ medicaid: 'commercial' });
    expect((await assignProfiles({ medicare: 'neutral' })).assignments).toEqual({
      medicaid: 'commercial',
      medicare: 'neutral',
    });
  });

  it('a profile without versions has no newest one', () => {
    expect(() => newestOf({ id: 'office-1', versions: [], isDeleted: false })).toThrow(
      'no version',
    );
  });
});
