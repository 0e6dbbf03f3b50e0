import { findRule, type Finding, showLines } from '../../rules/index.ts';
import { csvLine } from '../csv/write-csv.ts';
import type { ShownRecord } from '../file-review.ts';

const COLUMNS = [
  'visit_id',
  'line',
  'outcome',
  'decision',
  'severity',
  'finding',
  'says',
  'sources',
  'carc',
  'rarc',
  'billed',
  'supported',
] as const;

const lineOf = (cells: readonly string[]) => csvLine(cells, ',', '\r\n');

const findingCells = ({ rule, severity, outcome, says, denial }: Finding): readonly string[] => [
  outcome === 'broken' ? severity : 'open',
  rule,
  says,
  (findRule(rule)?.sources ?? []).join(' '),
  (denial?.carc ?? []).join(' '),
  (denial?.rarc ?? []).join(' '),
];

/** A line for each finding that speaks against the record, or for each thing that kept it from being read. */
function linesFor({ line, outcome, decision, content }: ShownRecord): string {
  if ('problems' in content) {
    return content.problems
      .map(({ field = '', says }) =>
        lineOf(['', String(line), outcome, decision, '', field, says, '', '', '', '', '']),
      )
      .join('');
  }
  const { visit, judged } = content;
  const claim = [
    visit.billed ? showLines(visit.billed) : '',
    judged.supported ? showLines(judged.supported) : '',
  ];
  return judged.findings
    .map((finding) =>
      lineOf([
        visit.reference,
        String(line),
        outcome,
        decision,
        ...findingCells(finding),
        ...claim,
      ]),
    )
    .join('');
}

/** The findings of a file as a table of their own, a line each, in UTF-8 with a byte order mark. */
export async function findingsCsv(stretches: AsyncIterable<readonly ShownRecord[]>): Promise<Blob> {
  const parts: BlobPart[] = ['\uFEFF', lineOf(COLUMNS)];
  for await (const records of stretches) parts.push(records.map(linesFor).join(''));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
