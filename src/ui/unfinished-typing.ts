import { useState } from 'react';

/** Lets whoever keeps the form keep what is still being typed into it as well. */
export interface UnfinishedTyping {
  /** What was being typed when the form was left. */
  initialTyped?: string | undefined;
  /** Called with every change of what is being typed; undefined once it is finished or given up. */
  onTyping?: ((typed: string | undefined) => void) | undefined;
}

/** The text of a field while it is being typed; undefined while the field shows its value. */
export function useTyped({ initialTyped, onTyping }: UnfinishedTyping) {
  const [typed, setTyped] = useState(initialTyped);
  const type = (next: string | undefined) => {
    setTyped(next);
    onTyping?.(next);
  };
  return [typed, type] as const;
}
