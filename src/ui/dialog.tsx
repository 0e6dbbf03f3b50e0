import { type ReactNode, type Ref, useId } from 'react';
import { Button } from './button.tsx';

export interface DialogProps {
  title: string;
  /** The element itself: `showModal()` opens it, and it gives the focus back when it closes. */
  ref: Ref<HTMLDialogElement>;
  children: ReactNode;
}

/** The browser's own dialog: it holds the focus, closes on Escape and hides the rest from readers. */
export function Dialog({ title, ref, children }: DialogProps) {
  const id = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className="m-auto max-h-[90dvh] w-[min(40rem,calc(100vw-2rem))] overflow-auto rounded-box border border-border-strong bg-bg p-4 text-text shadow-overlay backdrop:bg-[rgb(0_0_0/0.4)]"
    >
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 id={id} className="text-title font-semibold">
          {title}
        </h2>
        <Button onClick={(event) => event.currentTarget.closest('dialog')?.close()}>Close</Button>
      </div>
      {children}
    </dialog>
  );
}
