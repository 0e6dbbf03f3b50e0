import { describe, expect, it } from 'vitest';
import type { ProfileBook, ProfileVersion } from './profile-book.ts';
import { readProfileFile, writeProfileFile } from './profile-file.ts';

const version = (change: Partial<ProfileVersion> = {}): ProfileVersion => ({
  version: 1,
  name: 'Blue Plan',
  distinctModifier: 'XS',
  placement: 'column-two',
  addOnUnits: 'one-line',
  basis: { distinctModifier: 'office', placement: 'aad-ncci-2024', addOnUnits: 'office' },
  savedAt: '2026-11-23T14:02:00.000Z',
  ...change,
});

const BOOK: ProfileBook = {
  profiles: [
    { id: 'office-1', versions: [version(), version({ version: 2 })], isDeleted: false },
    { id: 'office-2', versions: [version({ name: 'Gone' })], isDeleted: true },
  ],
  assignments: { commercial: 'office-1', medicaid: 'office-2', medicare: 'medicare' },
  unreadable: [],
};

const WRITTEN = JSON.parse(writeProfileFile(BOOK)) as Record<string, unknown>; // just written

const read = (text: string) => readProfileFile(new Blob([text]));

/** The file as written, with one thing changed in it. */
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = structuredClone(WRITTEN);
  change(file);
  return read(JSON.stringify(file));
};

const changedVersion = (change: object) =>
  changed((file) => {
    file['profiles'] = [{ id: 'office-1', versions: [{ ...version(), ...change }] }];
  });

describe('the file that is written', () => {
  it('says what it is, and holds every version of the profiles in use and who is judged by them', () => {
    expect(WRITTEN).toEqual({
      format: 'dermtally-payer-profiles',
      version: 1,
      profiles: [{ id: 'office-1', versions: [version(), version({ version: 2 })] }],
      assignments: { commercial: 'office-1', medicare: 'medicare' },
    });
  });

  it('can be read again', async () => {
    expect(await read(writeProfileFile(BOOK))).toEqual({ ok: true, file: WRITTEN });
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['', { code: 'not-json' }],
    ['Blue Plan', { code: 'not-json' }],
    ['[]', { code: 'other-format', format: undefined }],
    ['null', { code: 'other-format', format: undefined }],
    ['{"format":"dermtally-visits"}', { code: 'other-format', format: 'dermtally-visits' }],
    ['{"format":"dermtally-payer-profiles","version":2}', { code: 'other-version', version: 2 }],
    [' '.repeat(1_000_001), { code: 'too-large', bytes: 1_000_001, most: 1_000_000 }],
  ])('%.60s', async (text, problem) => {
    expect(await read(text)).toEqual({ ok: false, problems: [problem] });
  });

  it.each([
    [{ distinctModifier: 'XE' }, 'distinctModifier', 'XE'],
    [{ distinctModifier: 59 }, 'distinctModifier', 59],
    [{ placement: undefined }, 'placement', undefined],
    [{ addOnUnits: 'both' }, 'addOnUnits', 'both'],
    [{ name: '' }, 'name', ''],
    [{ name: ' Blue' }, 'name', ' Blue'],
    [{ name: 'x'.repeat(61) }, 'name', 'x'.repeat(61)],
    [{ version: 2 }, 'version', 2],
    [{ savedAt: 'yesterday' }, 'savedAt', 'yesterday'],
  ])('%j: names the field and what stands there', async (change, field, got) => {
    expect(await changedVersion(change)).toEqual({
      ok: false,
      problems: [{ code: 'field', path: ['profiles', 0, 'versions', 0, field], got }],
    });
  });

  it('names a source that is not known', async () => {
    const basis = { ...version().basis, placement: 'hearsay' };
    expect(await changedVersion({ basis })).toMatchObject({
      problems: [{ path: ['profiles', 0, 'versions', 0, 'basis', 'placement'], got: 'hearsay' }],
    });
  });

  it('names a field that it should not have, and takes nothing from it', async () => {
    expect(await changedVersion({ colour: 'blue' })).toMatchObject({
      problems: [{ code: 'unknown-field', path: ['profiles', 0, 'versions', 0, 'colour'] }],
    });
  });

  it('names every field that is wrong, not only the first', async () => {
    const taken = await changedVersion({ distinctModifier: 'XE', placement: 'here' });
    expect(taken).toMatchObject({ problems: [{ got: 'XE' }, { got: 'here' }] });
  });

  it('names a profile that comes twice', async () => {
    const taken = await changed((file) => {
      file['profiles'] = [1, 2].map(() => ({ id: 'office-1', versions: [version()] }));
    });
    expect(taken).toEqual({
      ok: false,
      problems: [{ code: 'repeated-id', path: ['profiles', 1, 'id'], got: 'office-1' }],
    });
  });

  it('names an assignment to a profile that is in neither the file nor the page', async () => {
    const taken = await changed((file) => {
      file['assignments'] = { commercial: 'office-9' };
    });
    expect(taken).toEqual({
      ok: false,
      problems: [{ code: 'unknown-profile', path: ['assignments', 'commercial'], got: 'office-9' }],
    });
  });

  it('names a payer that there is not', async () => {
    const taken = await changed((file) => {
      file['assignments'] = { tricare: 'office-1' };
    });
    expect(taken.ok ? [] : taken.problems).toMatchObject([
      { code: 'unknown-field', path: ['assignments', 'tricare'] },
    ]);
  });

  it('cannot reach the prototype of anything', async () => {
    const text = JSON.stringify(WRITTEN).replace('{', '{"__proto__":{"format":"x"},');
    expect(await read(text)).toMatchObject({ ok: false });
    expect({}).not.toHaveProperty('format');
  });
});
