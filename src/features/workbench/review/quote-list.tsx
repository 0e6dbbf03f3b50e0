import type { PacketEvidence } from '../../../claims/defence-packet/packet.ts';
import { nameFact } from '../../../coding-ui/fact-names.ts';

export interface QuoteListProps {
  evidence: readonly PacketEvidence[];
  /** How many rows of lesions the visit has. */
  rows: number;
}

/** What the note says of the visit, fact by fact, in its own words. */
export const QuoteList = ({ evidence, rows }: QuoteListProps) => (
  <ul aria-label="Quotes from the note" className="list-disc pl-5 text-sm">
    {evidence.map(({ fact, quote }) => (
      <li key={`${fact} ${quote}`} className="wrap-anywhere">
        <span className="inline-block first-letter:uppercase">{nameFact(fact, rows)}</span>: “
        {quote}”
      </li>
    ))}
  </ul>
);
