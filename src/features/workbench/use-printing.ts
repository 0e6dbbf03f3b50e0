import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { finishTyping } from './finish-typing.ts';

/** True while the page is being printed, so that the sheet is only worked out for paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // The browser's print dialog; the sheet must stand before the page is taken.
  useEffect(() => {
    const begin = () => {
      finishTyping();
      flushSync(() => setPrinting(true));
    };
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
