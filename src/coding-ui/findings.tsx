import type { KeyboardEvent, ReactNode } from 'react';
import type { Coding, Finding, Fix, ServiceLine } from '../rules/index.ts';
import { SeverityShape, type Tone } from '../ui/severity-mark.tsx';
import { FindingItem, type FindingItemProps } from './finding-item.tsx';
import { TONES, toneOf, type ToneWord } from './finding-tone.ts';

export interface FindingsProps {
  /** What was found, about which lines, and what lies outside it. */
  coding: Pick<Coding, 'findings' | 'notChecked'> & { lines: readonly ServiceLine[] };
  onFix: (fix: Fix) => void;
  changesOf?: FindingItemProps['changesOf'];
  /** What else stands under a finding. */
  below?: (finding: Finding) => ReactNode;
}

/** What the tables do not reach. It speaks neither for the claim nor against it. */
export const OutsideThisCheck = ({
  coding: { notChecked },
}: {
  coding: Pick<Coding, 'notChecked'>;
}) =>
  notChecked.length > 0 && (
    <p className="mt-2 text-sm text-text-2">
      <span className="font-semibold">Outside this check:</span>{' '}
      {notChecked.map(({ says }) => says).join(' ')}
    </p>
  );

/** Findings that concern the visit, most urgent first, those with a fix at hand before those without. */
export const inReadingOrder = ({ findings }: Pick<Coding, 'findings'>) =>
  TONES.map((mark) => ({
    mark,
    findings: findings
      .filter((finding) => toneOf(finding) === mark)
      .toSorted((a, b) => Number(hasFixes(b)) - Number(hasFixes(a))),
  })).filter((group) => group.findings.length > 0);

const hasFixes = ({ fixes = [] }: Finding) => fixes.length > 0;

/** Groups that ask for nothing: counted in sight, opened when wanted. */
const FOLDED: Readonly<Partial<Record<Tone, (count: number) => string>>> = {
  info: (count) => (count === 1 ? '1 note' : `${count} notes`),
  ok: (count) => `${count} passed`,
};

/** What the rules say about the visit. F8 moves through the findings in sight, digits choose a fix. */
export function Findings({ coding, ...rest }: FindingsProps) {
  const groups = inReadingOrder(coding);
  const open = groups.filter(({ mark }) => !FOLDED[mark.tone]);
  const folded = groups.filter(({ mark }) => FOLDED[mark.tone]);
  return (
    <div data-findings>
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
        {groups.map(({ mark, findings }) => (
          <span key={mark.word} className="inline-flex items-center gap-1">
            <SeverityShape tone={mark.tone} />
            <span className="figures">
              {findings.length} {mark.word}
            </span>
          </span>
        ))}
      </p>
      <ul className="mt-2 space-y-2">
        {open.flatMap(({ mark, findings }) =>
          findings.map((finding) => (
            <FindingRow
              key={finding.rule}
              finding={finding}
              mark={mark}
              lines={coding.lines}
              {...rest}
            />
          )),
        )}
      </ul>
      {folded.map(({ mark, findings }) => (
        <details key={mark.word} className="mt-1">
          <summary className="w-fit cursor-pointer py-1 text-sm text-accent">
            {FOLDED[mark.tone]?.(findings.length)}
          </summary>
          <ul className="mt-1 space-y-2">
            {findings.map((finding) => (
              <FindingRow
                key={finding.rule}
                finding={finding}
                mark={mark}
                lines={coding.lines}
                {...rest}
              />
            ))}
          </ul>
        </details>
      ))}
      <OutsideThisCheck coding={coding} />
    </div>
  );
}

interface FindingRowProps extends Omit<FindingsProps, 'coding'> {
  finding: Finding;
  lines: readonly ServiceLine[];
  mark: ToneWord;
}

function FindingRow({ finding, lines, mark, onFix, changesOf, below }: FindingRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const fix = finding.fixes?.[Number(event.key) - 1];
    if (event.target instanceof HTMLInputElement) return;
    if (!fix || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onFix(fix);
  };
  return (
    // The row takes the focus when F8 reaches it; its digits are a second way to its own buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-finding
      data-rule={finding.rule}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="rounded-box border border-border bg-bg p-2"
    >
      <FindingItem finding={finding} lines={lines} {...mark} onFix={onFix} changesOf={changesOf} />
      {below?.(finding)}
    </li>
  );
}
