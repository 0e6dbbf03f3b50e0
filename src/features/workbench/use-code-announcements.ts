import { useEffect, useRef } from 'react';
import { type Coding, coverage, showLines } from '../../rules/index.ts';
import { useAnnouncer } from '../../ui/live-region.tsx';

const PAUSE_MS = 1000;

const meaning = (coding: Coding | undefined) => {
  if (!coding) return undefined;
  const { failed, notChecked } = coverage(coding);
  return { lines: showLines(coding.lines), counts: `${failed} failed, ${notChecked} not checked` };
};

/**
 * Tells a screen reader when the codes change, once typing has paused, the new lines first. Silent where
 * something else of the visit is the news.
 */
export function useCodeAnnouncements(coding: Coding | undefined, isSilent: boolean): void {
  const { say } = useAnnouncer();
  const said = useRef(meaning(coding));
  const now = meaning(coding);
  const [lines, counts] = [now?.lines, now?.counts];

  // The screen reader, through the live region.
  useEffect(() => {
    const before = said.current;
    if (isSilent) return undefined;
    if (lines === before?.lines && counts === before?.counts) return undefined;
    const timer = setTimeout(() => {
      said.current = lines === undefined || counts === undefined ? undefined : { lines, counts };
      if (lines !== before?.lines)
        say(`Now ${lines ?? 'no lines'}.${before ? ` Was ${before.lines}.` : ''} ${counts ?? ''}`);
      else if (counts !== undefined) say(counts);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [lines, counts, say, isSilent]);
}
