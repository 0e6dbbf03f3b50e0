import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { keepDraft } from '../../storage/drafts.ts';
import { useAnnouncer } from '../../ui/live-region.tsx';
import type { Entry } from './entry.ts';
import { clockTime } from './today.ts';

const PAUSE_MS = 300;

export const NOT_KEPT = 'Draft not kept: this browser refused it. Your text is still here.';

export type DraftState =
  | { state: 'unchanged' }
  | { state: 'keeping' }
  | { state: 'kept'; at: string }
  | { state: 'failed' };

/**
 * Keeps the draft a moment after the last change, and at once when the page is hidden. It is called kept
 * only once the browser has taken it.
 */
export function useDraft(entry: Entry): DraftState {
  const [kept, setKept] = useState<{ entry: Entry; at?: string }>({ entry });
  const { warn } = useAnnouncer();
  const isWarned = useRef(false);
  const { mutate, isError } = useMutation({
    mutationFn: (draft: Entry) => keepDraft(draft),
    onSuccess: (_, draft) => {
      isWarned.current = false;
      setKept({ entry: draft, at: clockTime() });
    },
    onError: () => {
      // Said when it begins, not at every key after that.
      if (!isWarned.current) warn(NOT_KEPT);
      isWarned.current = true;
    },
  });
  const pending = useRef<Entry>(undefined);

  // The browser's database, and its page life cycle.
  useEffect(() => {
    const isChanged = JSON.stringify(entry) !== JSON.stringify(kept.entry);
    pending.current = isChanged ? entry : undefined;
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
  }, [entry, kept.entry, mutate]);

  const isKept = JSON.stringify(entry) === JSON.stringify(kept.entry);
  if (isError) return { state: 'failed' };
  if (!isKept) return { state: 'keeping' };
  return kept.at === undefined ? { state: 'unchanged' } : { state: 'kept', at: kept.at };
}
