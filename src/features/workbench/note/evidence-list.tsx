import type { Mark } from './note-marks.ts';

export interface EvidenceListProps {
  label: string;
  marks: readonly Mark[];
  /** Shows the words in the note. */
  onSelect: (mark: Mark) => void;
}

const meaningOf = ({ kind, says }: Mark) => `${kind} ${says}`;

/** What the same was read from stands together, in the order it was first met. */
const byMeaning = (marks: readonly Mark[]) =>
  [...new Set(marks.map(meaningOf))].map((meaning) =>
    marks.filter((mark) => meaningOf(mark) === meaning),
  );

/** What was read, each with its words: the same as the lines in the text, for those who do not see them. */
export const EvidenceList = ({ label, marks, onSelect }: EvidenceListProps) => (
  <ul
    aria-label={label}
    className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-3 gap-y-0.5"
  >
    {byMeaning(marks).map((group) => (
      <li key={group.map(({ start }) => start).join(' ')} className="min-w-0">
        {group.slice(0, 1).map(({ kind, says }) => (
          // Every button says it for itself.
          <span
            key={kind}
            aria-hidden="true"
            className={`mr-1.5 inline-block first-letter:uppercase ${kind === 'refused' ? '' : `note-${kind} font-semibold`}`}
          >
            {says}
          </span>
        ))}
        {group.map((mark) => (
          <button
            key={`${mark.start} ${mark.end}`}
            type="button"
            title="Select these words in the note"
            onClick={() => onSelect(mark)}
            className="-ml-1 min-h-6 min-w-6 max-w-full rounded-box px-1 py-0.5 text-left break-words hover:bg-sunken"
          >
            {mark.kind === 'refused' ? (
              <>
                <span className="note-refused">“{mark.text}”</span>
                <span className="sr-only"> - {mark.says}</span>
              </>
            ) : (
              <>
                <span className="sr-only">{mark.says} - </span>
                <span className="text-text-2">“{mark.text}”</span>
              </>
            )}
          </button>
        ))}
      </li>
    ))}
  </ul>
);
