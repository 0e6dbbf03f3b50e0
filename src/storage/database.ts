import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What this browser keeps. Rows are plain data, checked again by whoever reads them. */
interface Schema extends DBSchema {
  /** The visit being entered, not yet saved: one row, under the key 'current'. */
  drafts: { key: string; value: unknown };
  /** Office defaults, by name. */
  settings: { key: string; value: unknown };
  /** The office's own payer profiles with all their versions, by id. */
  profiles: { key: string; value: unknown };
  /** How far the review of a file came, by the file's mark. */
  fileReviews: { key: string; value: unknown };
  /** What became of its records, in pages: 'mark/0', 'mark/1' and so on. */
  fileReviewPages: { key: string; value: unknown };
}

/** Never change the name: another name is another, empty database. */
const NAME = 'dermtally';
/** Goes up by one with every step of the ladder in `upgrade`, each of which only adds. */
const VERSION = 3;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** The database, opened once for the page. Rejects where the browser keeps nothing. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('drafts');
        db.createObjectStore('settings');
      }
      if (from < 2) db.createObjectStore('profiles');
      if (from < 3) {
        db.createObjectStore('fileReviews');
        db.createObjectStore('fileReviewPages');
      }
    },
    blocking(_current, _blocked, event) {
      // Another tab brings a newer schema. Let it have it; the next access opens anew.
      if (event.target instanceof IDBDatabase) event.target.close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export type StoreName = 'drafts' | 'settings' | 'profiles' | 'fileReviews' | 'fileReviewPages';

/** The row as it was stored; undefined when there is none. Rejects where the browser keeps nothing. */
export async function readRow(store: StoreName, key: string): Promise<unknown> {
  return (await openDatabase()).get(store, key);
}

/** Every row of a store with its key, in the order of the keys. */
export async function readAllRows(
  store: StoreName,
): Promise<readonly (readonly [key: string, row: unknown])[]> {
  const rows = (await openDatabase()).transaction(store).store;
  const keys = await rows.getAllKeys();
  const values = await rows.getAll();
  return keys.map((key, at) => [key, values[at]] as const);
}

/** Resolves only once the browser has taken the row, not when it was merely asked to. */
export async function writeRow(store: StoreName, key: string, value: unknown): Promise<void> {
  const transaction = (await openDatabase()).transaction(store, 'readwrite');
  const stored = transaction.store.put(value, key);
  // Asked to commit outright, the browser can finish even when the page that asked is gone.
  transaction.commit();
  await Promise.all([stored, transaction.done]);
}
