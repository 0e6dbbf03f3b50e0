import type { NoteReading } from '../../../notes/index.ts';
import {
  type Coding,
  type Encounter,
  type ThreeWayCount,
  threeWayCount,
} from '../../../rules/index.ts';
import { SeverityMark } from '../../../ui/severity-mark.tsx';

const show = (count: number | undefined) => (count === undefined ? 'not given' : String(count));

function showLines({ lines }: ThreeWayCount): string {
  if (lines === null) return 'contradict themselves';
  return lines.max === null ? `${lines.min} or more` : String(lines.min);
}

/**
 * Does the reading give no total of its own, but the numbers of its rows added up? A total of its own is one
 * piece of evidence more than there are rows, or the only one.
 */
function isAddedUp({ countEvidence, lesions }: NoteReading): boolean {
  const rows = lesions.filter(({ count, nature }) => count !== undefined && nature !== 'benign');
  return countEvidence.length > 1 && countEvidence.length <= rows.length;
}

function totalInNote(reading: NoteReading): string {
  const { count, noCount } = reading;
  if (noCount === 'conflict') return 'in conflict';
  if (count === undefined) return 'not given';
  return isAddedUp(reading) ? `${count}, added up from the sites` : `${count}, stated`;
}

export interface ReconciliationProps {
  reading: NoteReading;
  encounter: Encounter;
  /** Undefined while a field cannot be read. */
  coding: Coding | undefined;
}

/** The three counts that must tell one story, as the note gives them and as the visit has them. */
export function Reconciliation({ reading, encounter, coding }: ReconciliationProps) {
  const lines = coding?.lines ?? [];
  const { lesions, count, noCount } = reading;
  const isStated = count !== undefined && !isAddedUp(reading);
  const contradicts = noCount === 'conflict';
  const inNote = threeWayCount({ lesions, ...(isStated && { statedLesionTotal: count }) }, lines);
  const inVisit = threeWayCount(encounter, lines);
  const both = [inNote, inVisit];
  // Without a number on either side there is nothing to put together.
  const hasNone = both.every(
    ({ stated, sumOfSites }) => stated === undefined && sumOfSites === undefined,
  );
  if (hasNone && !contradicts) return null;
  const ofLines = (counts: ThreeWayCount) =>
    lines.length === 0 ? 'no lines yet' : showLines(counts);
  const rows: readonly (readonly [name: string, note: string, visit: string])[] = [
    ['Total', totalInNote(reading), show(inVisit.stated)],
    [
      'Sum of the sites',
      contradicts ? 'in conflict' : show(inNote.sumOfSites),
      show(inVisit.sumOfSites),
    ],
    ['Lines stand for', ofLines(inNote), ofLines(inVisit)],
  ];
  const agreements = [
    { agrees: inNote.agree && !contradicts, isOpen: lines.length === 0 && !contradicts },
    { agrees: inVisit.agree, isOpen: lines.length === 0 },
  ];
  const head = 'py-1 pr-3 text-left font-normal text-text-2';
  return (
    <table className="figures w-full text-left">
      <caption className="mb-1 text-left font-semibold">Three counts, one story</caption>
      <thead className="border-b border-border">
        <tr>
          <th scope="col">
            <span className="sr-only">Count</span>
          </th>
          <th scope="col" className={head}>
            In the note
          </th>
          <th scope="col" className={head}>
            In the visit
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" className={head}>
              {name}
            </th>
            {cells.map((says, at) => (
              <td key={at} className="pr-3 font-semibold">
                {says}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row" className={head}>
            Together
          </th>
          {agreements.map(({ agrees, isOpen }, at) => (
            <td key={at} className="py-1 pr-3">
              {isOpen ? (
                <SeverityMark tone="open" word="Not yet" />
              ) : (
                <SeverityMark tone={agrees ? 'ok' : 'error'} word={agrees ? 'Agree' : 'Differ'} />
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
