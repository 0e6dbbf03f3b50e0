import type { KeyboardEvent } from 'react';
import type { Coding, Finding, Fix } from '../rules/index.ts';
import { SeverityShape, type Tone } from '../ui/severity-mark.tsx';
import { FindingItem } from './finding-item.tsx';
import { TONES, toneOf, type ToneWord } from './finding-tone.ts';

export interface FindingsProps {
  coding: Coding;
  onFix: (fix: Fix) => void;
}

/**
 * Findings that concern the visit, most urgent first, those with a fix at hand before those without. Parts of the visit that no
 * rule judges stand with the findings that could not be judged.
 */
export const inReadingOrder = ({ findings, notChecked }: Coding) =>
  TONES.map((mark) => ({
    mark,
    findings: findings
      .filter((finding) => toneOf(finding) === mark)
      .toSorted((a, b) => Number(hasFixes(b)) - Number(hasFixes(a))),
    outside: mark.tone === 'open' ? notChecked : [],
  })).filter((group) => group.findings.length + group.outside.length > 0);

const hasFixes = ({ fixes = [] }: Finding) => fixes.length > 0;

/** Groups that ask for nothing: counted in sight, opened when wanted. */
const FOLDED: Readonly<Partial<Record<Tone, (count: number) => string>>> = {
  info: (count) => (count === 1 ? '1 note' : `${count} notes`),
  ok: (count) => `${count} passed`,
};

/** What the rules say about the visit. F8 moves through the findings in sight, digits choose a fix. */
export function Findings({ coding, onFix }: FindingsProps) {
  const groups = inReadingOrder(coding);
  const open = groups.filter(({ mark }) => !FOLDED[mark.tone]);
  const folded = groups.filter(({ mark }) => FOLDED[mark.tone]);
  return (
    <div data-findings>
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
        {groups.map(({ mark, findings, outside }) => (
          <span key={mark.word} className="inline-flex items-center gap-1">
            <SeverityShape tone={mark.tone} />
            <span className="figures">
              {findings.length + outside.length} {mark.word}
            </span>
          </span>
        ))}
      </p>
      <ul className="mt-2 space-y-2">
        {open.flatMap(({ mark, findings, outside }) => [
          ...findings.map((finding) => (
            <FindingRow key={finding.rule} finding={finding} mark={mark} onFix={onFix} />
          )),
          ...outside.map(({ about, says }) => (
            <li
              key={about}
              data-finding
              tabIndex={-1}
              className="rounded-box border border-border bg-bg p-2 text-sm"
            >
              <span className="font-semibold">{mark.word}.</span> {says}
            </li>
          )),
        ])}
      </ul>
      {folded.map(({ mark, findings }) => (
        <details key={mark.word} className="mt-1">
          <summary className="w-fit cursor-pointer py-1 text-sm text-accent">
            {FOLDED[mark.tone]?.(findings.length)}
          </summary>
          <ul className="mt-1 space-y-2">
            {findings.map((finding) => (
              <FindingRow key={finding.rule} finding={finding} mark={mark} onFix={onFix} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface FindingRowProps {
  finding: Finding;
  mark: ToneWord;
  onFix: (fix: Fix) => void;
}

function FindingRow({ finding, mark, onFix }: FindingRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const fix = finding.fixes?.[Number(event.key) - 1];
    if (!fix || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onFix(fix);
  };
  return (
    // The row takes the focus when F8 reaches it; its digits are a second way to its own buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-finding
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="rounded-box border border-border bg-bg p-2"
    >
      <FindingItem finding={finding} {...mark} onFix={onFix} />
    </li>
  );
}
