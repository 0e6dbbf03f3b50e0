import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../rules/index.ts';
import type { NoteReading } from './note-reading.ts';
import { readNote } from './read-note.ts';

const ONES = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const pick = (list: string) => fc.constantFrom(...list.split('|'));

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom(...ONES) },
  {
    weight: 1,
    arbitrary: pick(
      'twenty-three|a dozen|half|several|multiple|a few|10-12|5 to 7|about 6|15+|x|***|___|[Number]|(7)|x 5|#4|3+3|7 of 9|1,000|99999|2026|0.5|3/14|½',
    ),
  },
);
const lesion = pick(
  'AKs|AK|actinic keratoses|actinic keratosis|L57.0|lesions|spots|warts|SKs|skin tags|BCC|precancers|keratoses|HAKs|solar lentigines|AK vs SCC|it|these|the rest',
);
const site = fc
  .tuple(
    pick('|left |right |bilateral |L |R |b/l |each |both '),
    pick('scalp|nose|ear|ears|hands|forearm|temple|face|back|arms|skin|shin'),
  )
  .map((parts) => parts.join(''));
const deed = pick(
  'were frozen|treated with LN2|frozen today|cryotherapy|noted|seen|will be frozen|declined treatment|not treated|were frozen last year|biopsied|curetted|treated in 2019|to be treated next visit|PDT|5-FU x 14 days|for 10 seconds|4 mm|x 2 freeze-thaw cycles|shaved|no cryotherapy|if they persist|total|each|as well|additional|including',
);
const link = pick(
  ' | on the | and |, |: |; |. |\n|\n- |\n\n|\t| | | x | (|) | - |/|\n1. |\n2) | = |? ',
);
const heading = pick(
  'HPI:|Exam:|Plan:|A/P:|Procedure:|History|Assessment|Today:|Addendum:|Correction:|Total:|Number of lesions:|[x]|[ ]|☐|Example:|e.g.|CPT 17000|1.|- |* ',
);

/** Notes of all that notes are made of, in any order. */
const note = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: number },
        { weight: 3, arbitrary: lesion },
        { weight: 3, arbitrary: site },
        { weight: 3, arbitrary: deed },
        { weight: 1, arbitrary: heading },
      ),
      link,
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

/** A likelier order: so many lesions, somewhere, and what became of them. */
const sentence = fc
  .tuple(fc.option(heading, { nil: '' }), number, lesion, site, deed, pick('.\n|. |; |\n|\n\n'))
  .map(
    ([head, many, what, where, done, end]) =>
      `${head} ${many} ${what} on the ${where} ${done}${end}`,
  );
const visit = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));

/** A note with some of it overwritten. */
const damaged = fc
  .tuple(
    fc.oneof(note, visit),
    fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 }),
  )
  .map(([text, blows]) =>
    blows.reduce((all, [place, with_]) => {
      const at = place % (all.length + 1);
      return all.slice(0, at) + with_ + all.slice(at + with_.length);
    }, text),
  );

const evidenceOf = (reading: NoteReading) => [
  ...reading.countEvidence,
  ...reading.vague,
  ...reading.methods,
  ...reading.sites,
  ...reading.otherProcedures,
  ...reading.refused,
];

/** What no reading may get wrong, whatever the note; nothing where all is well. */
function faultsOf(text: string): readonly string[] {
  const reading = readNote(text);
  const { count, noCount, countEvidence, lesions } = reading;
  const faults: string[] = [];
  for (const { start, end, text: words } of evidenceOf(reading)) {
    const isInside = start >= 0 && start < end && end <= text.length;
    if (!isInside || text.slice(start, end) !== words)
      faults.push(`no such words: ${start} ${words}`);
  }
  if (count === undefined) {
    if (noCount === undefined) faults.push('neither a count nor a reason for none');
    if (countEvidence.length > 0) faults.push('evidence of no count');
  } else {
    if (!Number.isInteger(count) || count < 0) faults.push(`no whole number: ${count}`);
    if (noCount !== undefined) faults.push('a count and a reason for none');
    if (countEvidence.length === 0) faults.push('a count without evidence');
    if (count > 0 && !reading.premalignantStated)
      faults.push('a count of lesions of no stated kind');
    const own = lesions.filter(({ nature }) => nature === 'premalignant');
    const sum = own.reduce((all, group) => all + (group.count ?? 0), 0);
    if (sum !== count) faults.push(`groups of ${sum} for a count of ${count}`);
  }
  const starts = reading.refused.map(({ start }) => start);
  if (starts.some((start, at) => start < (starts[at - 1] ?? 0)))
    faults.push('refused out of order');
  if (JSON.stringify(readNote(text)) !== JSON.stringify(reading))
    faults.push('read otherwise again');
  return faults;
}

/** A busy machine takes its time; so many notes are read all the same. */
const PATIENCE_MS = 120_000;

describe('of any note, all that is read stands in it and agrees with itself', () => {
  it.each([
    ['words of notes in any order', note, 1500],
    ['sentences', visit, 1500],
    ['notes with damage', damaged, 700],
    ['any string', fc.string({ unit: 'binary', maxLength: 200 }), 300],
  ])('%s', { timeout: PATIENCE_MS }, (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('a good part of them has a count, so that there is something to hold', {
    timeout: PATIENCE_MS,
  }, () => {
    const counts = fc.sample(visit, { numRuns: 400, seed: 1 }).map((text) => readNote(text).count);
    expect(counts.filter((count) => count !== undefined).length).toBeGreaterThan(40);
  });
});

describe('of lesions that were not destroyed at this visit there is no count', () => {
  const left = pick(
    'were seen|were noted|will be frozen at the next visit|were frozen last year|were treated in 2019|were not treated|were left alone|declined treatment|to be treated next week|were biopsied',
  );
  const some = fc.oneof(fc.integer({ min: 1, max: 30 }).map(String), fc.constantFrom(...ONES));
  const untouched = fc
    .array(fc.tuple(some, pick('AKs|actinic keratoses'), pick('scalp|left ear|hands|nose'), left), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) =>
      all
        .map(([many, what, where, became]) => `${many} ${what} on the ${where} ${became}.`)
        .join(' '),
    );

  it('whatever their number', { timeout: PATIENCE_MS }, () => {
    fc.assert(
      fc.property(untouched, (text) => {
        expect(readNote(text)).toMatchObject({ countEvidence: [], premalignantStated: true });
        expect(readNote(text)).not.toHaveProperty('count');
      }),
      { numRuns: 300 },
    );
  });

  it('and none of them is added to those that were', { timeout: PATIENCE_MS }, () => {
    fc.assert(
      fc.property(untouched, fc.integer({ min: 1, max: 40 }), (text, count) => {
        expect(readNote(`${text}\nToday ${count} AKs on the chin were frozen.`)).toMatchObject({
          count,
        });
      }),
      { numRuns: 300 },
    );
  });
});

interface Row {
  words: string;
  site: string;
  side?: Side;
  count: number;
}

const PLACES: readonly Omit<Row, 'count'>[] = [
  ...['scalp', 'forehead', 'nose', 'chin', 'neck', 'chest'].map((id) => ({ words: id, site: id })),
  ...['temple', 'cheek', 'ear', 'forearm', 'hand', 'shin'].flatMap((id) =>
    (['left', 'right'] as const).map((side) => ({ words: `${side} ${id}`, site: id, side })),
  ),
];

/** Sites with a number of lesions each, no site twice. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PLACES), fc.integer({ min: 1, max: 12 })), {
    selector: ([place]) => place.words,
    minLength: 2,
    maxLength: 8,
  })
  .map((all) => all.map(([place, count]) => ({ ...place, count })));

const listed = (all: readonly Row[], show: (row: Row) => string, between: string) =>
  all.map(show).join(between);
const inWords = ({ count }: Row) => ONES[count - 1] ?? '';

const LAYOUTS: Readonly<Record<string, (all: readonly Row[]) => string>> = {
  'site and number': (all) =>
    `AKs treated with liquid nitrogen: ${listed(all, ({ words, count }) => `${words} ${count}`, ', ')}.`,
  'number and site': (all) =>
    `Actinic keratoses frozen: ${listed(all, ({ words, count }) => `${count} ${words}`, ', ')}`,
  'a sentence each': (all) =>
    listed(
      all,
      (row) => `${inWords(row)} ${row.count === 1 ? 'AK' : 'AKs'} on the ${row.words} frozen.`,
      ' ',
    ),
  'a table': (all) =>
    `AKs treated with LN2\n| Site | Count |\n${listed(all, ({ words, count }) => `| ${words} | ${count} |`, '\n')}`,
  'a list with a total': (all) =>
    `AKs, cryotherapy:\n${listed(all, ({ words, count }) => `- ${words}: ${count}`, '\n')}\n- total: ${sumOf(all)}`,
  columns: (all) => `LN2 to AKs:\n${listed(all, ({ words, count }) => `${words}\t${count}`, '\n')}`,
};
const sumOf = (all: readonly Row[]) => all.reduce((sum, { count }) => sum + count, 0);

describe('a table of sites comes back with its sum and its sites', () => {
  it.each(Object.entries(LAYOUTS))('%s', { timeout: PATIENCE_MS }, (_, layout) => {
    fc.assert(
      fc.property(rows, (all) => {
        const { count, sites } = readNote(layout(all));
        expect(count).toBe(sumOf(all));
        expect(sites.map((found) => [found.side, found.site, found.count])).toEqual(
          all.map((row) => [row.side, row.site, row.count]),
        );
      }),
      { numRuns: 170 },
    );
  });

  it('and not with its sum where the total is another', { timeout: PATIENCE_MS }, () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (all, off) => {
        const text = `AKs frozen: ${listed(all, ({ words, count }) => `${words} ${count}`, ', ')}. Total: ${sumOf(all) + off}.`;
        expect(readNote(text)).toMatchObject({ noCount: 'conflict' });
      }),
      { numRuns: 100 },
    );
  });
});

/** Milliseconds of the processor: waiting for other programs does not count. */
const timeOf = (text: string) => {
  const start = process.cpuUsage();
  readNote(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
/** The least of three: whatever disturbs a measurement makes it longer. */
const leastOf = (text: string) => Math.min(timeOf(text), timeOf(text), timeOf(text));
const repeated = (seed: string, length: number) =>
  seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

describe('the time to read a note grows with its length and no faster', () => {
  it.each([
    'x 3 ',
    '((((',
    '- - ',
    'and ',
    '#1 AK ',
    '4 scalp, ',
    '....',
    '***',
    '[ ] ',
    '5 AKs frozen. ',
    '1. AK\n',
    'left ',
    '3+3+',
    '10-',
    "AK's ",
    'not frozen, ',
    'Plan: ',
    '\n',
    '{{[<',
    'zz ',
  ])('%j', { timeout: PATIENCE_MS }, (seed) => {
    timeOf(repeated(seed, 10_000));
    const short = leastOf(repeated(seed, 10_000));
    const long = leastOf(repeated(seed, 40_000));
    expect(long).toBeLessThan(5 * short + 200);
  });
});
