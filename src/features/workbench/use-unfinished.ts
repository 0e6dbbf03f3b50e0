import { useEffect, useState } from 'react';
import type { Draft } from './entry.ts';
import { goOnTyping } from './finish-typing.ts';

/** What is being typed and not finished, by field. It is no part of the visit until it is. */
export interface Unfinished {
  texts: NonNullable<Draft['unfinished']>;
  note: (field: string, typed: string | undefined) => void;
}

/** Keeps what is being typed, and on opening puts the cursor back where it was. */
export function useUnfinished(initial: Draft['unfinished'] = {}): Unfinished {
  const [texts, setTexts] = useState(initial);
  // The focus: a field counts as finished once it is left, so one with unfinished text has to have it.
  useEffect(goOnTyping, []);
  return {
    texts,
    note: (field, typed) =>
      setTexts((before) => {
        if (before[field] === typed) return before;
        const { [field]: _, ...others } = before;
        return typed === undefined ? others : { ...others, [field]: typed };
      }),
  };
}
