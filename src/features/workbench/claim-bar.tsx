import { inReadingOrder } from '../../coding-ui/findings.tsx';
import { ClaimBadge } from '../../coding-ui/claim-status.tsx';
import { LinesText } from '../../coding-ui/lines-text.tsx';
import type { Coding } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityShape } from '../../ui/severity-mark.tsx';

export interface ClaimBarProps {
  coding: Coding | undefined;
  onShow: () => void;
  onCopy: () => void;
}

/** The claim in one strip that stays in sight where the window is too narrow for two columns. */
export function ClaimBar({ coding, onShow, onCopy }: ClaimBarProps) {
  return (
    <section
      aria-label="Claim so far"
      className="sticky top-0 z-10 flex min-h-16 items-center gap-2 border-b border-border bg-surface px-3 py-1 stack:hidden print:hidden"
    >
      <div className="min-w-0 flex-1">
        <p className="figures text-lg font-semibold">
          {coding ? <LinesText lines={coding.lines} /> : 'Held back: a field cannot be read'}
        </p>
        {coding && (
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            {coding.findings.length > 0 && <ClaimBadge coding={coding} />}
            {inReadingOrder(coding)
              .filter(({ mark }) => mark.tone === 'error' || mark.tone === 'warn')
              .map(({ mark, findings }) => (
                <span key={mark.word} className="inline-flex items-center gap-1">
                  <SeverityShape tone={mark.tone} />
                  {findings.length} {mark.word}
                </span>
              ))}
          </p>
        )}
      </div>
      <Button onClick={onShow}>Claim</Button>
      <Button
        look="primary"
        onClick={onCopy}
        disabledReason={coding?.lines.length ? undefined : 'There are no lines to copy yet.'}
      >
        Copy
      </Button>
    </section>
  );
}
