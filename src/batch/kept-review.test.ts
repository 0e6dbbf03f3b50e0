import { describe, expect, it } from 'vitest';
import type { Progress } from './file-review.ts';
import { inspectFile } from './inspect-file.ts';
import { markOf, readHead, readPages, type ReviewHead } from './kept-review.ts';
import type { RecordPage } from './record-table.ts';
import { type Assignment, reviewDesk } from './review-desk.ts';

const HEADER = 'visit_id,date_of_service,lesion_count,nature,method,sites,diagnosis,billed';
const row = (at: number) =>
  `V-${at},2026-03-02,${1 + (at % 20)},premalignant,cryosurgery,scalp,L57.0,${at % 3 ? '17000' : '17004'}`;

/** Long enough for several stretches. */
const ROWS = 40_000;
const FILE = new File(
  [[HEADER, ...Array.from({ length: ROWS }, (_, at) => row(at)), ''].join('\n')],
  'visits.csv',
);

async function assignment(file = FILE): Promise<Assignment> {
  const inspection = await inspectFile(file);
  if (inspection.kind !== 'visits') throw new Error(`Not a visits file: ${inspection.kind}`);
  return { kind: 'visits', file, format: inspection.format, profiles: {} };
}

/** What a page keeps, taken through the same copying as the browser's database does it. */
function keeper() {
  let kept: { head: ReviewHead; pages: RecordPage[] } | undefined;
  return {
    onKeep: (head: ReviewHead, changed: ReadonlyMap<number, RecordPage>) => {
      const pages = kept?.pages ?? [];
      for (const [at, page] of changed) pages[at] = structuredClone(page);
      kept = { head: structuredClone(head), pages };
    },
    kept: () => {
      if (!kept) throw new Error('Nothing was kept.');
      return kept;
    },
  };
}

describe('a review that is taken up again', () => {
  it('goes on where it was left, and comes to what it would have come to', async () => {
    const { onKeep, kept } = keeper();
    const first = reviewDesk();
    const whole = reviewDesk();
    const work = await assignment();
    await first.review(work, { onKeep, onProgress: () => undefined });
    await whole.review(work, { onProgress: () => undefined });

    // As if it had been left after the first stretch.
    const { head, pages } = kept();
    const place = head.places[1];
    if (!place) throw new Error('The file has one stretch only.');
    const left = {
      head: { ...head, isDone: false, records: place.firstRow, places: head.places.slice(0, 2) },
      pages,
    };
    const again = reviewDesk();
    const heard: Progress[] = [];
    const done = await again.review(
      { ...work, kept: left },
      { onProgress: (so) => heard.push(so) },
    );
    expect(done).toMatchObject({ state: 'done', records: ROWS });
    expect(again.summary()).toEqual(whole.summary());
    again.look({ sort: 'file' });
    whole.look({ sort: 'file' });
    expect(await again.show(ROWS - 3, 3)).toEqual(await whole.show(ROWS - 3, 3));
    expect(await again.show(0, 3)).toEqual(await whole.show(0, 3));
  });

  it('that was through is there at once, with its decisions', async () => {
    const { onKeep, kept } = keeper();
    const first = reviewDesk();
    const work = await assignment();
    await first.review(work, { onKeep, onProgress: () => undefined });
    first.decide('accept one', [1], 'accepted');
    first.decide('hold one', [39_999], 'held');
    await expect.poll(() => kept().head.decided).toBe(2);
    const again = reviewDesk();
    const done = await again.review({ ...work, kept: kept() }, { onProgress: () => undefined });
    expect(done).toMatchObject({ state: 'done', records: ROWS });
    expect(again.summary().byDecision).toMatchObject({ accepted: 1, held: 1 });
    again.look({ decision: 'held', sort: 'file' });
    expect((await again.show(0, 9)).map(({ row: at }) => at)).toEqual([39_999]);
  });

  it('by another profile judges every record anew and keeps the decisions', async () => {
    const { onKeep, kept } = keeper();
    const first = reviewDesk();
    const work = await assignment();
    await first.review(work, { onKeep, onProgress: () => undefined });
    first.decide('reject one', [7], 'rejected');
    await expect.poll(() => kept().head.decided).toBe(1);
    const { head, pages } = kept();
    // Verdicts that would show if they were taken over.
    const stale = head.verdicts.map((verdict) => ({ ...verdict, outcome: 'clean' as const }));
    const again = reviewDesk();
    await again.review(
      {
        ...work,
        profiles: {
          commercial: { distinctModifier: 'XS', placement: 'either', addOnUnits: 'one-line' },
        },
        kept: { head: { ...head, verdicts: stale }, pages },
      },
      { onProgress: () => undefined },
    );
    expect(again.summary().byOutcome.denial).toBeGreaterThan(0);
    expect(again.summary().byDecision).toMatchObject({ open: ROWS - 1, rejected: 1 });
  });
});

describe('what is kept', () => {
  it('names no cell of the file', async () => {
    const { onKeep, kept } = keeper();
    const file = new File(
      [
        `${HEADER},patient\nV-CANARY,2026-03-02,6,premalignant,cryosurgery,scalp,L57.0,17000,Jane Canary\n`,
      ],
      'a.csv',
    );
    await reviewDesk().review(await assignment(file), { onKeep, onProgress: () => undefined });
    expect(kept().head.records).toBe(1);
    expect(JSON.stringify(kept())).not.toMatch(/canary/iu);
  });

  it('is read back, and not where a page was cut short or a head is of another kind', async () => {
    const { onKeep, kept } = keeper();
    await reviewDesk().review(await assignment(), { onKeep, onProgress: () => undefined });
    const { head, pages } = kept();
    expect(readHead(structuredClone(head))).toEqual(head);
    expect(readPages(structuredClone(pages))).toEqual(pages);
    expect(readHead({ ...head, verdicts: 'none' })).toBeUndefined();
    expect(readPages([{ ...pages[0], decision: new Uint8Array(3) }])).toBeUndefined();
    expect(readPages([undefined])).toBeUndefined();
  });
});

describe('the mark of a file', () => {
  it('is the same for the same bytes under any name, and another for any change', async () => {
    const text = 'a'.repeat(200_000);
    const mark = await markOf(new File([text], 'one.csv'));
    expect(await markOf(new File([text], 'two.csv'))).toBe(mark);
    expect(mark).toMatch(/^[0-9a-f]{64}$/u);
    for (const other of [`${text}a`, `b${text.slice(1)}`, `${text.slice(1)}b`])
      expect(await markOf(new Blob([other]))).not.toBe(mark);
  });
});
