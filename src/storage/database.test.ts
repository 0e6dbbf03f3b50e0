import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAllRows, readRow, writeRow } from './database.ts';
import { inOneStep } from './one-step.ts';

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

const addOne = () =>
  inOneStep(['settings'], async (rows) =>
    rows.write('settings', 'number', Number(await rows.read('settings', 'number')) + 1),
  );

describe('rows of several stores in one step', () => {
  it('are read as they stand and written together', async () => {
    await writeRow('settings', 'number', 1);
    const before = await inOneStep(['settings', 'profiles'], async (rows) => {
      const number = Number(await rows.read('settings', 'number'));
      rows.write('settings', 'number', number + 1);
      rows.write('profiles', 'b', 'second');
      rows.write('profiles', 'a', 'first');
      return number;
    });
    expect(before).toBe(1);
    expect(await readRow('settings', 'number')).toBe(2);
    const rows = [
      ['a', 'first'],
      ['b', 'second'],
    ];
    expect(await inOneStep(['profiles'], (step) => step.readAll('profiles'))).toEqual(rows);
    expect(await readAllRows('profiles')).toEqual(rows);
  });

  it('wait for each other, so that no change is lost between two tabs', async () => {
    await writeRow('settings', 'number', 0);
    await Promise.all([addOne(), addOne(), addOne()]);
    expect(await readRow('settings', 'number')).toBe(3);
  });

  it.each([
    [
      'the work stops half way',
      () => {
        throw new Error('stopped');
      },
      'stopped',
    ],
    ['a row cannot be stored', () => () => {}, /clone/],
  ])('are all left as they were when %s', async (_when, second, message) => {
    await writeRow('settings', 'number', 5);
    const step = inOneStep(['settings', 'profiles'], async (rows) => {
      rows.write('settings', 'number', 6);
      rows.write('profiles', 'bad', second());
    });
    await expect(step).rejects.toThrow(message);
    expect(await readRow('settings', 'number')).toBe(5);
    expect(await readRow('profiles', 'bad')).toBeUndefined();
  });

  it('are never called kept when the browser gives the step up', async () => {
    await writeRow('settings', 'number', 5);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = this.add(value, 'another');
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    const step = inOneStep(['settings'], async (rows) => rows.write('settings', 'number', 6));
    await expect(step).rejects.toThrow(/abort/i);
    vi.restoreAllMocks();
    expect(await readRow('settings', 'another')).toBeUndefined();
  });
});

// Last, for the newer database stays.
describe('a newer version of the page in another tab', () => {
  it('gets the database at once, and this one says that it keeps nothing any more', async () => {
    await writeRow('drafts', 'current', 'mine');
    const newer = await openDB('dermtally', 99);
    expect(await newer.get('drafts', 'current')).toBe('mine');
    await expect(writeRow('drafts', 'current', 'more')).rejects.toMatchObject({
      name: 'VersionError',
    });
    await expect(readRow('drafts', 'current')).rejects.toMatchObject({ name: 'VersionError' });
    newer.close();
  });
});
