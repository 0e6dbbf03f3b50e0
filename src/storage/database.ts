import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What this browser keeps. Rows are plain data, checked again by whoever reads them. */
interface Schema extends DBSchema {
  /** The visit being entered, not yet saved: one row, under the key 'current'. */
  drafts: { key: string; value: unknown };
  /** Office defaults, by name. */
  settings: { key: string; value: unknown };
}

/** Never change the name: another name is another, empty database. */
const NAME = 'dermtally';
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('drafts');
      db.createObjectStore('settings');
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

type StoreName = 'drafts' | 'settings';

/** The row as it was stored; undefined when there is none. Rejects where the browser keeps nothing. */
export async function readRow(store: StoreName, key: string): Promise<unknown> {
  return (await open()).get(store, key);
}

/** Resolves only once the browser has taken the row, not when it was merely asked to. */
export async function writeRow(store: StoreName, key: string, value: unknown): Promise<void> {
  const transaction = (await open()).transaction(store, 'readwrite');
  const stored = transaction.store.put(value, key);
  // Asked to commit outright, the browser can finish even when the page that asked is gone.
  transaction.commit();
  await Promise.all([stored, transaction.done]);
}
