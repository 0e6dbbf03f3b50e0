import { useEffect } from 'react';

/** What a key does, by its combination: 'F8', 'Shift+F8', 'Control+z', 'Alt+2', '?'. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const combinationOf = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  code,
}: KeyboardEvent): string => {
  // With Alt some layouts turn a key into another character; the key cap still says which.
  const cap = altKey ? /^(?:Digit|Key)(.)$/.exec(code)?.[1]?.toLowerCase() : undefined;
  const isCommand = ctrlKey || metaKey || altKey;
  return [
    (ctrlKey || metaKey) && 'Control',
    altKey && 'Alt',
    // A character by itself already says whether Shift was down, and where it stands depends on the layout.
    shiftKey && (isCommand || key.length > 1) && 'Shift',
    cap ?? (key.length === 1 ? key.toLowerCase() : key),
  ]
    .filter(Boolean)
    .join('+');
};

const isTextField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Is there typing in this field that the browser's own undo can take back? */
const hasTyping = (target: EventTarget | null) =>
  isTextField(target) && target.dataset['typing'] === 'true';

/** Keys that work anywhere on the page. Single letters stay with the field that has the cursor. */
export function useShortcuts(shortcuts: Shortcuts): void {
  // The keyboard: keys reach the window whatever has the focus.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const combination = combinationOf(event);
      const action = shortcuts[combination];
      if (!action) return;
      if (combination.length === 1 && isTextField(event.target)) return;
      if (combination.endsWith('+z') && hasTyping(event.target)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
}
