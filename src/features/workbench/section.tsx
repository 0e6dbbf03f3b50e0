import { type ReactNode, useId } from 'react';

export interface SectionProps {
  /** The digit that brings the cursor here with Alt. */
  number: number;
  title: string;
  children: ReactNode;
}

/** A part of the visit's form, named and numbered. */
export function Section({ number, title, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      data-section={number}
      className="border-t border-border py-2 min-[75rem]:grid min-[75rem]:grid-cols-[7.5rem_minmax(0,1fr)] min-[75rem]:gap-x-3"
    >
      <h2 id={id} className="mb-1 flex gap-1.5 text-base font-semibold min-[75rem]:pt-1">
        <span className="figures text-text-2" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}
