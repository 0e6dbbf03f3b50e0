import type { ReactNode } from 'react';
import type { ShownRecord } from '../../batch/file-review.ts';
import type { ServiceLine } from '../../rules/index.ts';
import { showLines } from '../../rules/index.ts';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { DECISION_WORDS, mainFinding, OUTCOME_MARKS } from './record-words.ts';

/**
 * One grid for the head and every row, so that the cells stand under each other: the claim's columns go where
 * the table is narrow, and beside another window a row is a card of two lines.
 */
export const ROW_LAYOUT =
  'grid items-center gap-x-2 px-2 grid-cols-[4rem_minmax(0,1fr)_7.5rem] narrow:grid-cols-[3.5rem_6rem_minmax(0,1fr)_7.25rem_4.75rem] @min-[50rem]:grid-cols-[3.5rem_6rem_5.25rem_3.5rem_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1.3fr)_7.25rem_4.75rem]';

const ONLY_WIDE = 'hidden @min-[50rem]:block';

/**
 * The columns with where each stands; in a card, the finding and the decision make the second line. Of a row that
 * could not be read there is only why, so that takes the place of all the rest.
 */
export const COLUMNS = [
  { name: 'Line', place: '', ofUnreadable: '' },
  { name: 'Reference', place: '', ofUnreadable: 'narrow:hidden' },
  { name: 'Date', place: ONLY_WIDE, ofUnreadable: 'hidden' },
  { name: 'Lesions', place: ONLY_WIDE, ofUnreadable: 'hidden' },
  { name: 'Billed', place: ONLY_WIDE, ofUnreadable: 'hidden' },
  { name: 'Supported', place: ONLY_WIDE, ofUnreadable: 'hidden' },
  {
    name: 'Finding',
    place: 'max-narrow:order-1 max-narrow:col-span-2',
    ofUnreadable: 'max-narrow:order-1 col-span-2 @min-[50rem]:col-span-6',
  },
  { name: 'Outcome', place: '', ofUnreadable: '' },
  { name: 'Decision', place: 'max-narrow:order-1', ofUnreadable: 'max-narrow:order-1' },
] as const;

export interface RecordRowProps {
  id: string;
  /** Its position in the view, from 0. */
  at: number;
  /** Not there while it is on its way. */
  record: ShownRecord | undefined;
  isAtHand: boolean;
  top: number;
  height: number;
}

const showClaim = (lines: readonly ServiceLine[] | undefined) => (lines ? showLines(lines) : '–');

const lesionsOf = (record: ShownRecord): string => {
  if (!('visit' in record.content)) return '–';
  const { lesions, statedLesionTotal } = record.content.visit.encounter;
  const counts = lesions.map(({ count }) => count);
  if (counts.some((count) => count === undefined)) return statedLesionTotal?.toString() ?? '–';
  return String(counts.reduce<number>((sum, count = 0) => sum + count, 0));
};

/** A record in one line: where it stands, what was billed, what is supported, what was found and decided. */
export function RecordRow({ id, at, record, isAtHand, top, height }: RecordRowProps) {
  return (
    // The grid has the focus and the keys; a row only shows where they are.
    <div
      role="row"
      id={id}
      data-at={at}
      aria-rowindex={at + 2}
      aria-selected={isAtHand}
      aria-busy={record ? undefined : true}
      style={{ top, height }}
      className={`absolute inset-x-0 cursor-pointer border-b border-border ${ROW_LAYOUT} ${isAtHand ? 'bg-info-tint shadow-[inset_3px_0_0_var(--accent)]' : 'hover:bg-sunken'}`}
    >
      {record ? (
        cellsOf(record).map((cell, column) => {
          const { name, place, ofUnreadable } = COLUMNS[column] ?? COLUMNS[0];
          return (
            <span
              key={name}
              role="gridcell"
              title={typeof cell === 'string' ? cell : undefined}
              className={`truncate ${'problems' in record.content ? ofUnreadable : place}`}
            >
              {cell}
            </span>
          );
        })
      ) : (
        <span role="gridcell" className="col-span-full text-text-2">
          Reading the row
        </span>
      )}
    </div>
  );
}

function cellsOf(record: ShownRecord): readonly ReactNode[] {
  const visit = 'visit' in record.content ? record.content : undefined;
  const { tone, word } = OUTCOME_MARKS[record.outcome];
  return [
    String(record.line),
    visit?.visit.reference ?? '–',
    visit?.visit.encounter.dateOfService ?? '–',
    lesionsOf(record),
    showClaim(visit?.visit.billed),
    showClaim(visit?.judged.supported),
    <MainFinding key="finding" record={record} />,
    <span key="outcome" className="flex items-center gap-1">
      <SeverityShape tone={tone} />
      <span className="truncate">{word}</span>
    </span>,
    <span key="decision" className={record.decision === 'open' ? 'text-text-2' : 'font-semibold'}>
      {DECISION_WORDS[record.decision]}
    </span>,
  ];
}

function MainFinding({ record }: { record: ShownRecord }) {
  const { outcome } = record;
  const { says, more } = mainFinding(record);
  if (says === '') {
    const isOpen = outcome === 'not-settled';
    return <span className="text-text-2">{isOpen ? 'Something is left open' : 'None'}</span>;
  }
  return (
    <span className="flex gap-1" title={says}>
      <span className="truncate">{says}</span>
      {more > 0 && (
        <span className="shrink-0 text-text-2">
          +{more} <span className="sr-only">more</span>
        </span>
      )}
    </span>
  );
}
