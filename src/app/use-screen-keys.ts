import { useEffect } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { SCREENS } from './screens.ts';

/** How long the second key may take, in milliseconds. */
const PATIENCE = 1500;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** 'g', then the letter of a screen, goes there from anywhere but a field. */
export function useScreenKeys(): void {
  // The keyboard: keys reach the window whatever has the focus.
  useEffect(() => {
    let startedAt = -PATIENCE;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, timeStamp } = event;
      const isPlain = !ctrlKey && !metaKey && !altKey;
      if (!isPlain || isTyping(target) || document.querySelector('dialog[open]')) return;
      if (key.toLowerCase() === 'g') {
        startedAt = timeStamp;
        return;
      }
      const screen = SCREENS.find((each) => each.key === key.toLowerCase());
      if (!screen || timeStamp - startedAt > PATIENCE) return;
      startedAt = -PATIENCE;
      event.preventDefault();
      // The same letter may mean something on the screen itself.
      event.stopPropagation();
      navigate(screen.path);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
