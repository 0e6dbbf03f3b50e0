import { useEffect } from 'react';
import { ErrorBoundary } from '../../../ui/error-boundary.tsx';
import { useEntry } from '../entry-form.tsx';
import { NotePanel, type NotePanelProps } from './note-panel.tsx';

/** The procedure note beside the form. It is never kept, so the browser asks before it is lost. */
export function NoteSection(props: NotePanelProps) {
  const { note } = useEntry();
  const isAtRisk = note.text.trim() !== '';

  // The browser's question before it closes the page.
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);

  return (
    <section
      aria-labelledby="note-heading"
      data-section="note"
      className="border-t border-border py-2 min-[75rem]:max-[100rem]:grid min-[75rem]:max-[100rem]:grid-cols-[7.5rem_minmax(0,1fr)] min-[75rem]:max-[100rem]:gap-x-3 min-[100rem]:border-t-0 print:hidden"
    >
      <h2 id="note-heading" className="mb-1 flex gap-1.5 text-base font-semibold min-[75rem]:pt-1">
        <span className="text-text-2" aria-hidden="true">
          N
        </span>
        Note
      </h2>
      <ErrorBoundary part="The note">
        <NotePanel {...props} />
      </ErrorBoundary>
    </section>
  );
}
