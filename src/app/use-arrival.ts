import { useEffect, useRef } from 'react';
import { SCREENS } from './screens.ts';

/** On a way to another screen its name becomes the window's title, and its heading gets the focus. */
export function useArrival(path: string): void {
  const from = useRef(path);
  // The window's title, and the focus.
  useEffect(() => {
    const name = SCREENS.find((screen) => screen.path === path)?.name ?? 'No such page';
    document.title = `${name} · DermTally`;
    if (from.current === path) return;
    from.current = path;
    const heading = [...document.querySelectorAll('h1')].find((each) => each.checkVisibility());
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [path]);
}
