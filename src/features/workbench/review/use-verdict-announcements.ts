import { useEffect, useRef } from 'react';
import { showLines } from '../../../rules/index.ts';
import { useAnnouncer } from '../../../ui/live-region.tsx';
import type { JudgedClaim } from './judge-claim.ts';
import { VERDICT_TONES } from './verdict-tone.ts';

const PAUSE_MS = 1000;

/** What there is to say of a claim: what it is, how it stands, and what no longer counts. */
function meaning({ billed, verdict, says, dropped }: JudgedClaim): string {
  const gone = dropped.length;
  return [
    billed ? `Billed: ${showLines(billed)}.` : 'Nothing billed.',
    `${VERDICT_TONES[verdict].word}: ${says}`,
    gone > 0 &&
      `${gone === 1 ? '1 acknowledgement' : `${gone} acknowledgements`} dropped, for the finding no longer stands.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Tells a screen reader when a claim or its verdict changes, once typing has paused. */
export function useVerdictAnnouncements(judged: JudgedClaim): void {
  const { say } = useAnnouncer();
  const now = meaning(judged);
  const said = useRef(now);

  // The screen reader, through the live region.
  useEffect(() => {
    if (now === said.current) return undefined;
    const timer = setTimeout(() => {
      said.current = now;
      say(now);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, say]);
}
