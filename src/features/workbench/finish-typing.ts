import { flushSync } from 'react-dom';

const focused = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

/** Finishes what is being typed, as leaving the field would, and gives the focus back. */
export function finishTyping(): void {
  const field = focused();
  flushSync(() => field?.blur());
  field?.focus();
}

/** Is a line typed that was not put into the visit? It is not put in by leaving it. */
export const hasPendingLine = (): boolean =>
  document.querySelector('[data-fact="shorthand"] [data-typing="true"]') !== null;

/** Puts the cursor behind text that was not finished. The line waits for its Enter wherever the cursor is. */
export function goOnTyping(): void {
  const field = document.querySelector<HTMLInputElement>(
    'input[data-typing="true"]:not([data-fact="shorthand"] *)',
  );
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
