import { type ReactNode, type Ref, useId } from 'react';
import { Button } from './button.tsx';

export interface DialogProps {
  title: string;
  /** The element itself: `showModal()` opens it, and it gives the focus back when it closes. */
  ref: Ref<HTMLDialogElement>;
  /** For what needs two columns. */
  isWide?: boolean;
  /** Asked before the user closes it; false keeps it open. The browser asks once and then lets go. */
  mayClose?: () => boolean;
  onClose?: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it holds the focus, closes on Escape and hides the rest from readers. */
export function Dialog({
  title,
  ref,
  isWide,
  mayClose = () => true,
  onClose,
  children,
}: DialogProps) {
  const id = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        // A file picker inside that is dismissed sends the same event up to here.
        if (event.target === event.currentTarget && !mayClose()) event.preventDefault();
      }}
      onClose={onClose}
      className={`m-auto max-h-[90dvh] max-w-[calc(100vw-1rem)] scroll-pb-16 overflow-auto rounded-box border border-border-strong bg-bg p-4 text-text shadow-overlay backdrop:bg-[rgb(0_0_0/0.4)] print:hidden ${isWide ? 'w-[64rem]' : 'w-[min(40rem,calc(100vw-2rem))]'}`}
    >
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 id={id} className="text-title font-semibold">
          {title}
        </h2>
        <Button
          onClick={(event) => {
            if (mayClose()) event.currentTarget.closest('dialog')?.close();
          }}
        >
          Close
        </Button>
      </div>
      {children}
    </dialog>
  );
}
