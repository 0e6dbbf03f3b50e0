import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { keepDraft } from '../../storage/drafts.ts';
import { useAnnouncer } from '../../ui/live-region.tsx';
import type { Draft, Entry } from './entry.ts';
import { clockTime } from './today.ts';
import type { Unfinished } from './use-unfinished.ts';

const PAUSE_MS = 300;

export const NOT_KEPT = 'Draft not kept: this browser refused it. Your text is still here.';

export type DraftState =
  | { state: 'unchanged' }
  | { state: 'keeping' }
  | { state: 'kept'; at: string }
  | { state: 'failed' };

const draftOf = (entry: Entry, unfinished: Unfinished['texts']): Draft =>
  Object.keys(unfinished).length === 0 ? entry : { ...entry, unfinished };

/**
 * Keeps the draft a moment after the last change, and at once when the page is hidden. It is called kept
 * only once the browser has taken it.
 */
export function useDraft(entry: Entry, { texts }: Unfinished): DraftState {
  // One object until something changes, for the timer starts anew with each.
  const draft = useMemo(() => draftOf(entry, texts), [entry, texts]);
  const [kept, setKept] = useState<{ draft: Draft; at?: string }>({ draft });
  const { warn } = useAnnouncer();
  const isWarned = useRef(false);
  const { mutate, isError } = useMutation({
    mutationFn: (taken: Draft) => keepDraft(taken),
    onSuccess: (_, taken) => {
      isWarned.current = false;
      setKept({ draft: taken, at: clockTime() });
    },
    onError: () => {
      // Said when it begins, not at every key after that.
      if (!isWarned.current) warn(NOT_KEPT);
      isWarned.current = true;
    },
  });
  const pending = useRef<Draft>(undefined);

  // The browser's database, and its page life cycle.
  useEffect(() => {
    const isChanged = JSON.stringify(draft) !== JSON.stringify(kept.draft);
    pending.current = isChanged ? draft : undefined;
    const flush = () => {
      if (pending.current === undefined) return;
      mutate(pending.current);
      pending.current = undefined;
    };
    const timer = setTimeout(flush, PAUSE_MS);
    const onHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', flush);
    };
  }, [draft, kept.draft, mutate]);

  const isKept = JSON.stringify(draft) === JSON.stringify(kept.draft);
  if (isError) return { state: 'failed' };
  if (!isKept) return { state: 'keeping' };
  return kept.at === undefined ? { state: 'unchanged' } : { state: 'kept', at: kept.at };
}
