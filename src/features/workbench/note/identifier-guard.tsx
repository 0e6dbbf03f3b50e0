import { type Identifier, identifierLabels } from '../../../notes/identifiers/identifier.ts';
import { Button } from '../../../ui/button.tsx';
import { SeverityShape } from '../../../ui/severity-mark.tsx';

/** 'name: 1, date: 2', in the order they appear. */
export function countByClass(identifiers: readonly Identifier[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of identifiers)
    counts.set(identifierLabels[kind], (counts.get(identifierLabels[kind]) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${label}: ${count}`).join(', ');
}

export interface IdentifierGuardProps {
  identifiers: readonly Identifier[];
  onRedact: () => void;
}

/** What may tell who the patient is, by class, and one key to take it out. It warns and promises nothing. */
export const IdentifierGuard = ({ identifiers, onRedact }: IdentifierGuardProps) =>
  identifiers.length === 0 ? null : (
    <div
      role="note"
      className="flex flex-wrap items-center gap-2 rounded-box border border-warn bg-warn-tint px-2 py-1.5"
    >
      <SeverityShape tone="warn" />
      <p className="min-w-0 flex-1 basis-48">
        <span className="font-semibold">May tell who the patient is.</span>{' '}
        {countByClass(identifiers)}
      </p>
      <Button keys="Alt+R" onClick={onRedact}>
        Redact all
      </Button>
    </div>
  );
