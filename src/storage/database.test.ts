import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRow, writeRow } from './database.ts';

/** What a full disk does: the row is taken, and then the whole transaction is given up. */
function giveUpAtCommit() {
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort();
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a row that is written', () => {
  it('comes back as it was stored', async () => {
    const row = { total: '6', lesions: [{ count: '4' }], documented: {} };
    await writeRow('drafts', 'current', row);
    expect(await readRow('drafts', 'current')).toEqual(row);
  });

  it('takes the place of the one before it', async () => {
    await writeRow('drafts', 'current', 'first');
    await writeRow('drafts', 'current', 'second');
    expect(await readRow('drafts', 'current')).toBe('second');
  });

  it('is found under its own key of its own store only', async () => {
    await writeRow('drafts', 'a', 'draft');
    expect(await readRow('drafts', 'b')).toBeUndefined();
    expect(await readRow('settings', 'a')).toBeUndefined();
  });
});

describe('a row that could not be written', () => {
  it('is never called written: the promise rejects when the transaction is given up', async () => {
    giveUpAtCommit();
    await expect(writeRow('drafts', 'full', 'lost')).rejects.toThrow(/abort/i);
  });

  it('leaves the row before it as it was', async () => {
    await writeRow('drafts', 'full', 'kept');
    giveUpAtCommit();
    await expect(writeRow('drafts', 'full', 'lost')).rejects.toThrow(/abort/i);
    expect(await readRow('drafts', 'full')).toBe('kept');
  });

  it('rejects what the browser cannot store, and takes the next row', async () => {
    await expect(writeRow('drafts', 'bad', () => {})).rejects.toMatchObject({
      name: 'DataCloneError',
    });
    await writeRow('drafts', 'bad', 'good');
    expect(await readRow('drafts', 'bad')).toBe('good');
  });
});

// Last, for the newer database stays.
describe('a newer version of the page in another tab', () => {
  it('gets the database at once, and this one says that it keeps nothing any more', async () => {
    await writeRow('drafts', 'current', 'mine');
    const newer = await openDB('dermtally', 2);
    expect(await newer.get('drafts', 'current')).toBe('mine');
    await expect(writeRow('drafts', 'current', 'more')).rejects.toMatchObject({
      name: 'VersionError',
    });
    await expect(readRow('drafts', 'current')).rejects.toMatchObject({ name: 'VersionError' });
    newer.close();
  });
});
