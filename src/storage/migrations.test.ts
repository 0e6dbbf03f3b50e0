import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, it } from 'vitest';
import { readRow, writeRow } from './database.ts';

/** The database as its first version made it, with a visit being entered and settings that were changed. */
async function leaveVersionOne() {
  const old = await openDB('dermtally', 1, {
    upgrade(db) {
      db.createObjectStore('drafts');
      db.createObjectStore('settings');
    },
  });
  await old.put('drafts', { total: '6', lesions: [{ count: '4', site: 'forearm' }] }, 'current');
  await old.put('settings', { noneUnlessEntered: false, welcomed: true }, 'office');
  return old;
}

it('a database of the first version keeps every row and gains a store for payer profiles', async () => {
  (await leaveVersionOne()).close();
  expect(await readRow('drafts', 'current')).toEqual({
    total: '6',
    lesions: [{ count: '4', site: 'forearm' }],
  });
  expect(await readRow('settings', 'office')).toEqual({
    noneUnlessEntered: false,
    welcomed: true,
  });
  expect(await readRow('profiles', 'office-1')).toBeUndefined();
  await writeRow('profiles', 'office-1', { versions: [] });
  expect(await readRow('profiles', 'office-1')).toEqual({ versions: [] });
});

it('a database of the second version keeps every row and gains stores for reviews of files', async () => {
  await deleteDB('dermtally');
  const old = await openDB('dermtally', 2, {
    upgrade(db) {
      for (const store of ['drafts', 'settings', 'profiles']) db.createObjectStore(store);
    },
  });
  await old.put('profiles', { versions: [{ version: 1 }] }, 'office-1');
  old.close();
  expect(await readRow('profiles', 'office-1')).toEqual({ versions: [{ version: 1 }] });
  await writeRow('fileReviewPages', 'mark/0', new Uint8Array([1]));
  expect(await readRow('fileReviewPages', 'mark/0')).toEqual(new Uint8Array([1]));
  expect(await readRow('fileReviews', 'mark')).toBeUndefined();
});
