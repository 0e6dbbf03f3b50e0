import { openDatabase, type StoreName } from './database.ts';

/** Rows of several stores, as they stand within one step. */
export interface Rows {
  read: (store: StoreName, key: string) => Promise<unknown>;
  /** Every row of a store with its key, in the order of the keys. */
  readAll: (store: StoreName) => Promise<readonly (readonly [key: string, row: unknown])[]>;
  write: (store: StoreName, key: string, value: unknown) => void;
  remove: (store: StoreName, key: string) => void;
}

/**
 * Reads and writes as one step that no other tab can come between: all of it is kept, and safe on disk, or
 * none. `work` may wait for rows and for nothing else, for the browser ends the step when it sits idle.
 */
export async function inOneStep<T>(
  stores: readonly StoreName[],
  work: (rows: Rows) => Promise<T>,
): Promise<T> {
  const database = await openDatabase();
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [];
  try {
    const result = await work({
      read: (store, key) => transaction.objectStore(store).get(key),
      readAll: async (store) => {
        const rows = transaction.objectStore(store);
        // One after the other: of two at once, the second to fail would go unhandled.
        const keys = await rows.getAllKeys();
        const values = await rows.getAll();
        return keys.map((key, at) => [key, values[at]] as const);
      },
      write: (store, key, value) => writes.push(transaction.objectStore(store).put(value, key)),
      remove: (store, key) => writes.push(transaction.objectStore(store).delete(key)),
    });
    await Promise.all([...writes, transaction.done]);
    return result;
  } catch (error) {
    giveUp(transaction);
    // Both would otherwise be reported a second time, as rejections that nobody handles.
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
}

/** A transaction that failed by itself is over already and refuses to be given up again. */
function giveUp(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
