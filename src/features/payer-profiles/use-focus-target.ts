import { type RefObject, useEffect, useRef } from 'react';

/** Moves the keyboard focus to something inside, as soon as it is there. */
export function useFocusTarget(inside: RefObject<HTMLElement | null>) {
  const target = useRef<string>(undefined);
  // The focus belongs to the page. What it should go to may only come with a later drawing.
  useEffect(() => {
    if (target.current === undefined) return;
    const found = inside.current?.querySelector<HTMLElement>(target.current);
    if (!found) return;
    target.current = undefined;
    found.focus();
    if (found instanceof HTMLInputElement) found.select();
  });
  return (selector: string) => {
    target.current = selector;
  };
}
