import { type Change, type ServiceLine, showLines } from '../rules/index.ts';
import { LinesText } from './lines-text.tsx';

export interface ChangeListProps {
  changes: readonly Change[];
  /** The lines as they stand, which a change may leave as they are. */
  lines: readonly ServiceLine[];
}

/** Questions to verify against the record, each with the lines that would follow. Never advice to document more. */
export function ChangeList({ changes, lines: now }: ChangeListProps) {
  return (
    <dl className="mt-1 divide-y divide-border border-y border-border text-sm">
      {changes.map(({ asks, lines }) => (
        <div
          key={asks.join(' ')}
          className="grid break-inside-avoid gap-x-3 py-1 min-[26rem]:grid-cols-[3fr_2fr]"
        >
          <dt>{asks.join(' And: ')}</dt>
          {showLines(lines) === showLines(now) ? (
            <dd className="text-text-2">the same lines</dd>
          ) : (
            <dd className="figures font-semibold">
              <LinesText lines={lines} beside={now} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
