import { createContext, type ReactNode, use, useState } from 'react';

type Announce = (text: string) => void;

interface Announcers {
  /** Said when the reader has finished: codes changed, lines copied. */
  say: Announce;
  /** Said at once: something is not saved. */
  warn: Announce;
}

const AnnouncerContext = createContext<Announcers>({ say: () => {}, warn: () => {} });

export const useAnnouncer = (): Announcers => use(AnnouncerContext);

/**
 * Two regions for screen readers that are there, empty, from the first paint: a region that arrives with
 * its text is often not read. A text that is said again is read again, for it gets a new node.
 */
export function LiveRegions({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState({ text: '', at: 0 });
  const [urgent, setUrgent] = useState({ text: '', at: 0 });
  const [announcers] = useState<Announcers>(() => ({
    say: (text) => setPolite(({ at }) => ({ text, at: at + 1 })),
    warn: (text) => setUrgent(({ at }) => ({ text, at: at + 1 })),
  }));
  return (
    <AnnouncerContext value={announcers}>
      {children}
      {/* React Aria hides the page behind an open list, but nothing with this mark. */}
      <div role="status" data-live-announcer aria-atomic="true" className="sr-only">
        <span key={polite.at}>{polite.text}</span>
      </div>
      <div role="alert" data-live-announcer aria-atomic="true" className="sr-only">
        <span key={urgent.at}>{urgent.text}</span>
      </div>
    </AnnouncerContext>
  );
}
