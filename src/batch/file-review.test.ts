import { describe, expect, it } from 'vitest';
import { fileReview } from './file-review.ts';
import { inspectFile, type VisitsInspection } from './inspect-file.ts';
import type { RecordView } from './record-view.ts';
import { reviewDesk } from './review-desk.ts';

const HEADER =
  'visit_id,date_of_service,payer,nature,lesion_count,method,sites,diagnosis,em_code,em_separate,other_procedures,prior_procedures,billed,clinic';

/** A visit with so many lesions, billed as written. */
const visit = (id: string, count: string, billed: string, sites = `scalp:${count}`) =>
  `${id},2026-03-02,commercial,premalignant,${count},cryosurgery,${sites},L57.0,none,,none,none,${billed},north`;

const CLEAN = visit('V-1', '6', '17000; 17003x5');
const ONE_TOO_MANY = visit('V-2', '6', '17000; 17003x6');
const BOTH_CODES = visit('V-3', '15', '17000; 17004');
const CODED = visit('V-4', '2', '');
const VAGUE = visit('V-5', 'multiple', '17000', 'scalp');
const UNREADABLE = visit('V-6', '6', 'seventeen thousand');
const RAGGED = 'V-7,2026-03-02';

const fileOf = (...rows: string[]) => new File([[HEADER, ...rows, ''].join('\n')], 'visits.csv');

async function formatOf(file: File): Promise<VisitsInspection> {
  const inspection = await inspectFile(file);
  if (inspection.kind !== 'visits') throw new Error(`Not a visits file: ${inspection.kind}`);
  return inspection;
}

const LISTENER = { onProgress: () => undefined };

/** A desk with the file reviewed. */
async function reviewed(file: File) {
  const desk = reviewDesk();
  const { format } = await formatOf(file);
  const progress = await desk.review({ kind: 'visits', file, format, profiles: {} }, LISTENER);
  return { desk, progress };
}

const ALL = [CLEAN, ONE_TOO_MANY, BOTH_CODES, CODED, VAGUE, UNREADABLE, RAGGED];

describe('the review of a file', () => {
  it('accounts for every row, by what became of it', async () => {
    const { desk, progress } = await reviewed(fileOf(...ALL));
    expect(progress).toMatchObject({ state: 'done', records: 7 });
    expect(desk.summary()).toMatchObject({
      records: 7,
      byOutcome: { unreadable: 2, denial: 3, warning: 0, 'not-settled': 0, clean: 1, coded: 1 },
      byDecision: { open: 7, accepted: 0, rejected: 0, held: 0 },
    });
  });

  it('groups records by what speaks against them, with those that can be mended', async () => {
    const { desk } = await reviewed(fileOf(...ALL));
    const { findings } = desk.summary();
    expect(findings.find(({ id }) => id === 'claim/lines-assert-the-count')).toMatchObject({
      records: 3,
      fixable: 2,
    });
    expect(findings.find(({ id }) => id === 'billed')).toMatchObject({
      isUnreadable: true,
      records: 1,
    });
  });

  it('shows a record with its lines, its finding and the line of the file', async () => {
    const { desk } = await reviewed(fileOf(...ALL));
    expect(desk.look({ finding: 'claim/lines-assert-the-count', sort: 'file' })).toBe(3);
    const [first, second] = await desk.show(0, 10);
    expect(first).toMatchObject({
      row: 1,
      line: 3,
      outcome: 'denial',
      isFixable: true,
      content: {
        visit: { reference: 'V-2', billed: [{ code: '17000' }, { code: '17003', units: 6 }] },
        judged: { supported: [{ code: '17000' }, { code: '17003', units: 5 }] },
      },
    });
    expect(second).toMatchObject({
      content: { judged: { supported: [{ code: '17004', units: 1 }] } },
    });
  });

  it('takes several listed sites without numbers of their own for stated, and asks about others', async () => {
    const [listed, other] = ['scalp; forearm/left', 'scalp; left pinna'].map((sites) =>
      visit('V-9', '6', '17000; 17003x5', sites),
    );
    const { desk } = await reviewed(fileOf(listed ?? '', other ?? ''));
    expect(desk.summary().byOutcome).toMatchObject({ clean: 1, denial: 1 });
    expect(desk.summary().findings.map(({ id }) => id)).toContain('documentation/locations-stated');
  });

  it('shows why a row could not be read, with its field', async () => {
    const { desk } = await reviewed(fileOf(...ALL));
    desk.look({ outcomes: ['unreadable'], sort: 'file' });
    const shown = await desk.show(0, 10);
    expect(shown.map(({ line }) => line)).toEqual([7, 8]);
    expect(shown[0]).toMatchObject({ content: { problems: [{ field: 'billed' }] } });
    expect(JSON.stringify(shown[1])).toContain('the row has 2 and the header 14');
  });

  it('judges each record as it is judged by itself, however often it comes and wherever', async () => {
    const many = Array.from({ length: 900 }, (_, at) => ALL[at % ALL.length] ?? CLEAN);
    const { desk } = await reviewed(fileOf(...many));
    desk.look({ sort: 'file' });
    const shown = await desk.show(0, 900);
    const alone = new Map<string, unknown>();
    for (const row of ALL) {
      const { desk: own } = await reviewed(fileOf(row));
      alone.set(row, own.summary().byOutcome);
    }
    for (const [at, { outcome }] of shown.entries())
      expect(alone.get(many[at] ?? '')).toMatchObject({ [outcome]: 1 });
  });

  it.each([
    [{ sort: 'outcome' }, [5, 6, 1, 2, 4, 0, 3]],
    [{ sort: 'count' }, [4, 5, 6, 3, 0, 1, 2]],
    [{ sort: 'count', isDescending: true }, [2, 0, 1, 3, 4, 5, 6]],
    [{ sort: 'file', isDescending: true }, [6, 5, 4, 3, 2, 1, 0]],
    [{ sort: 'file', outcomes: ['clean', 'coded'] }, [0, 3]],
    [{ sort: 'file', decision: 'held' }, [3]],
  ] satisfies [RecordView, number[]][])('shows %j', async (view, rows) => {
    const { desk } = await reviewed(fileOf(...ALL));
    desk.decide('hold', [3], 'held');
    desk.look(view);
    expect((await desk.show(0, 10)).map(({ row }) => row)).toEqual(rows);
  });

  it('stops where it is told to, and keeps what it has', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => visit(`V-${at}`, '6', '17000; 17003x5'));
    const file = fileOf(...rows);
    const desk = reviewDesk();
    const { format } = await formatOf(file);
    const { state, records } = await desk.review(
      { kind: 'visits', file, format, profiles: {} },
      { onProgress: () => desk.cancel() },
    );
    expect(state).toBe('cancelled');
    expect(records).toBeGreaterThan(0);
    expect(records).toBeLessThan(30_000);
    expect(desk.summary().byOutcome.clean).toBe(records);
  });
});

describe('a decision', () => {
  it('is taken for one record, and taken back', async () => {
    const { desk } = await reviewed(fileOf(...ALL));
    desk.decide('accept V-2', [1], 'accepted');
    desk.decide('hold V-1', [0], 'held');
    expect(desk.summary()).toMatchObject({
      byDecision: { open: 5, accepted: 1, held: 1 },
      lastStep: 'hold V-1',
    });
    expect(desk.undo()).toBe('hold V-1');
    expect(desk.summary()).toMatchObject({ byDecision: { open: 6, accepted: 1 } });
    expect(desk.undo()).toBe('accept V-2');
    expect(desk.undo()).toBeUndefined();
    expect(desk.summary().byDecision.open).toBe(7);
  });

  it('of a kind is shown before it is taken, leaves decided records alone, and is one step', async () => {
    const { desk } = await reviewed(fileOf(ONE_TOO_MANY, CLEAN, ONE_TOO_MANY, BOTH_CODES));
    desk.decide('reject the first', [0], 'rejected');
    const finding = 'claim/lines-assert-the-count';
    const preview = await desk.previewFix(finding, 1);
    expect(preview.records).toBe(2);
    expect(preview.first.map(({ row }) => row)).toEqual([2]);
    expect(desk.acceptFix('fix two', finding)).toBe(2);
    expect(desk.summary().byDecision).toEqual({ open: 1, accepted: 2, rejected: 1, held: 0 });
    expect(desk.undo()).toBe('fix two');
    expect(desk.summary().byDecision).toEqual({ open: 3, accepted: 0, rejected: 1, held: 0 });
  });
});

describe('the corrected file', () => {
  it('has the supported lines where they were accepted, and every other row as it was', async () => {
    const rows = [CLEAN, ONE_TOO_MANY, '', UNREADABLE, RAGGED, BOTH_CODES, CODED];
    const { desk } = await reviewed(fileOf(...rows));
    desk.decide('accept', [1, 5], 'accepted');
    const text = await (await desk.correctedFile()).text();
    expect(text.split('\n')).toEqual([
      HEADER,
      CLEAN,
      visit('V-2', '6', '17000; 17003x5'),
      '',
      UNREADABLE,
      RAGGED,
      BOTH_CODES,
      visit('V-4', '2', '17000; 17003'),
      '',
    ]);
  });

  it('opened again is clean where it was mended, and nothing else changed', async () => {
    const { desk } = await reviewed(fileOf(...ALL));
    desk.acceptFix('fix', 'claim/lines-assert-the-count');
    const again = new File([await desk.correctedFile()], 'again.csv');
    const { desk: second } = await reviewed(again);
    expect(second.summary().byOutcome).toEqual({
      unreadable: 2,
      denial: 1,
      warning: 0,
      'not-settled': 0,
      clean: 3,
      coded: 1,
    });
  });

  it('gains a column of billed lines where the file has none', async () => {
    const file = new File(['visit_id;lesion_count\r\nV-1;6\r\n'], 'visits.csv');
    const { desk } = await reviewed(file);
    expect(await (await desk.correctedFile()).text()).toBe(
      'visit_id;lesion_count;billed\r\nV-1;6;\r\n',
    );
  });
});

describe('the list of findings', () => {
  it('names the record, the rule, its words, sources and likely denial codes', async () => {
    const { desk } = await reviewed(fileOf(CLEAN, ONE_TOO_MANY, RAGGED));
    const [header = '', ...lines] = (await (await desk.findingsFile()).text()).split('\r\n');
    expect(header).toContain('visit_id,line,outcome,decision,severity,finding');
    expect(lines.some((line) => line.startsWith('V-2,3,denial,open,denial,claim/'))).toBe(true);
    expect(lines.some((line) => line.startsWith(',4,unreadable,open'))).toBe(true);
    expect(lines.filter((line) => line.startsWith('V-1,'))).toEqual([]);
  });
});

describe('a review of any records', () => {
  it('says where a file cannot be read any further, and keeps what came before', async () => {
    const record = { line: 2, date: '', read: () => [{ says: 'unreadable' }] };
    const review = fileReview(
      {
        size: 10,
        async *stretches() {
          yield { records: [record], bytesRead: 5, stop: { says: 'Choose another encoding.' } };
        },
        async *everyRecord() {
          yield [record];
        },
        recordsAt: async () => [record],
      },
      {},
    );
    expect(await review.run(() => undefined)).toMatchObject({
      state: 'stopped',
      records: 1,
      bytesRead: 5,
      stop: { says: 'Choose another encoding.' },
    });
  });
});
