import { LinesText } from '../../../coding-ui/lines-text.tsx';
import { Button } from '../../../ui/button.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { useEntry } from '../entry-form.tsx';
import type { CodedEntry } from '../use-commands.ts';
import { judgeClaim } from './judge-claim.ts';
import { VERDICT_TONES } from './verdict-tone.ts';

export interface ReviewBarProps {
  coded: CodedEntry;
  onShow: () => void;
}

/** The billed claim and its verdict in one strip, where the window is too narrow for two columns. */
export function ReviewBar({ coded, onShow }: ReviewBarProps) {
  const { entry } = useEntry();
  const { billed, verdict, says } = judgeClaim(entry, coded);
  return (
    <section
      aria-label="Review so far"
      className="sticky top-0 z-10 flex min-h-16 items-center gap-2 border-b border-border bg-surface px-3 py-1 stack:hidden print:hidden"
    >
      <div className="min-w-0 flex-1">
        <p className="figures text-lg font-semibold">
          {billed ? <LinesText lines={billed} /> : 'No billed lines yet'}
        </p>
        {billed && (
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            <SeverityMark {...VERDICT_TONES[verdict]} />
            {verdict === 'not-clean' && says}
          </p>
        )}
      </div>
      <Button onClick={onShow}>Review</Button>
    </section>
  );
}
