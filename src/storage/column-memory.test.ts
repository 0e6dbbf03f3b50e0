import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type ColumnPlaces, rememberedPlaces, rememberPlaces } from './column-memory.ts';
import { openDatabase, readAllRows, writeRow } from './database.ts';

const HEADER = ['ref', 'count', 'Doe, Jane'];
const PLACES: ColumnPlaces = new Map([
  ['visit_id', 0],
  ['lesion_count', 1],
]);

beforeEach(async () => (await openDatabase()).clear('settings'));

it('gives back the columns that were chosen for the same header, and for no other', async () => {
  await rememberPlaces(HEADER, PLACES);
  expect(await rememberedPlaces(HEADER)).toEqual(PLACES);
  expect(await rememberedPlaces([...HEADER, 'clinic'])).toBeUndefined();
});

it('has the last choice', async () => {
  await rememberPlaces(HEADER, PLACES);
  await rememberPlaces(HEADER, new Map([['visit_id', 1]]));
  expect(await rememberedPlaces(HEADER)).toEqual(new Map([['visit_id', 1]]));
});

it('keeps nothing of what stands in the header', async () => {
  await rememberPlaces(HEADER, PLACES);
  expect(JSON.stringify(await readAllRows('settings'))).not.toMatch(/ref|Doe/u);
});

it('forgets a row that another version wrote otherwise, or that points behind the header', async () => {
  await rememberPlaces(HEADER, PLACES);
  const [row] = await readAllRows('settings');
  const key = row?.[0] ?? '';
  for (const other of [{ visit_id: 0 }, [['patient', 0]], [['visit_id', 3]], [['visit_id', 0.5]]]) {
    await writeRow('settings', key, other);
    expect(await rememberedPlaces(HEADER)).toBeUndefined();
  }
});
