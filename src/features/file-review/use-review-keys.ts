import { useEffect } from 'react';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Keys of the screen, by letter; 'Control+z' for a letter with Ctrl or Cmd. Off in fields and under dialogs. */
export function useReviewKeys(keys: Readonly<Record<string, () => void>>): void {
  // The keyboard: keys reach the window whatever has the focus.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.shiftKey || isField(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const isCommand = event.ctrlKey || event.metaKey;
      const action = keys[`${isCommand ? 'Control+' : ''}${event.key.toLowerCase()}`];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
