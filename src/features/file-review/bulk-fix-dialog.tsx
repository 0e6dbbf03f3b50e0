import { useQuery } from '@tanstack/react-query';
import type { FindingGroup, ShownRecord } from '../../batch/file-review.ts';
import { LinesText } from '../../coding-ui/lines-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showRows } from './figures.ts';
import { groupTitle } from './record-words.ts';
import type { RunningReview } from './running-review.ts';

/** Rows that are shown before and after. */
const SHOWN = 8;

export interface BulkFixDialogProps {
  review: RunningReview;
  group: FindingGroup;
  /** Of the decisions: another step, another preview. */
  step: number;
  onClose: () => void;
}

/** What a bulk fix would do, on its first rows, and the fix. Opens as it is drawn. */
export function BulkFixDialog({ review, group, step, onClose }: BulkFixDialogProps) {
  const { data: preview, isError } = useQuery({
    queryKey: ['file-review', review.id, 'fix', group.id, step],
    queryFn: () => review.previewFix(group.id, SHOWN),
    gcTime: 0,
  });
  const title = groupTitle(group);
  const rows = preview?.records ?? 0;
  return (
    <Dialog
      title="Fix rows like this"
      isWide
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onClose={onClose}
    >
      <p className="font-semibold">{title}</p>
      <p className="mb-3 max-w-[72ch] text-text-2">
        Only rows that nothing was decided about and whose supported lines review clean. The
        supported lines take the place of the billed ones; one undo takes all of it back.
      </p>
      <div className="min-h-40">
        {isError && <p>The rows could not be read. Close this, and choose the file again.</p>}
        {!preview && !isError && <p>Reading the rows</p>}
        {preview && rows > 0 && <Preview records={preview.first} />}
        {preview && rows > preview.first.length && (
          <p className="figures mt-1 text-sm text-text-2">
            and {showRows(rows - preview.first.length)} more
          </p>
        )}
        {preview && rows === 0 && <p>Every row like this was decided about.</p>}
      </div>
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Button
          look="primary"
          disabledReason={rows === 0 ? 'There is no open row to fix.' : undefined}
          onClick={(event) => {
            void review.acceptFix(group.id, rows);
            event.currentTarget.closest('dialog')?.close();
          }}
        >
          Accept for {showRows(rows)}
        </Button>
      </div>
    </Dialog>
  );
}

const Preview = ({ records }: { records: readonly ShownRecord[] }) => (
  <table className="figures w-full border-separate border-spacing-0 text-left text-sm">
    <caption className="sr-only">The first rows, before and after</caption>
    <thead className="text-xs text-text-2">
      <tr>
        {['Line', 'Reference', 'Billed', 'Becomes'].map((head) => (
          <th key={head} scope="col" className="px-1.5 pb-0.5 font-normal">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {records.map(({ row, line, content }) => {
        if (!('visit' in content)) return null;
        const { reference, billed } = content.visit;
        const cell = 'border-t border-border px-1.5 py-1 align-top';
        return (
          <tr key={row}>
            <td className={cell}>{line}</td>
            <th scope="row" className={`font-normal ${cell}`}>
              {reference}
            </th>
            <td className={cell}>
              {billed ? <LinesText lines={billed} /> : <span className="text-text-2">nothing</span>}
            </td>
            <td className={`font-semibold ${cell}`}>
              <LinesText lines={content.judged.supported ?? []} beside={billed ?? []} />
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
