import { useEffect, useRef } from 'react';
import './note-text.css';
import { type Mark, MARK_KINDS, segmentsOf } from './note-marks.ts';

export interface NoteTextProps {
  text: string;
  marks: readonly Mark[];
}

const hasHighlights = () => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * The note as it was read, its words underlined by what they were taken for. Browsers that can, paint over
 * one text node; in others React makes the marks. Nothing is ever put into the field itself.
 */
export function NoteText({ text, marks }: NoteTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const paints = hasHighlights();

  // The browser's register of highlights.
  useEffect(() => {
    const node = box.current?.firstChild;
    if (!paints || !(node instanceof Text)) return undefined;
    for (const kind of MARK_KINDS) {
      const ranges = marks
        .filter((mark) => mark.kind === kind && mark.end <= node.length)
        .map(
          ({ start, end }) =>
            new StaticRange({
              startContainer: node,
              startOffset: start,
              endContainer: node,
              endOffset: end,
            }),
        );
      CSS.highlights.set(`note-${kind}`, new Highlight(...ranges));
    }
    return () => {
      for (const kind of MARK_KINDS) CSS.highlights.delete(`note-${kind}`);
    };
  }, [marks, paints]);

  return (
    // A box that scrolls has to take the focus, or the keyboard cannot scroll it.
    <div
      ref={box}
      role="group"
      aria-label="The note as read"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
      className="max-h-72 overflow-auto rounded-box border border-border bg-surface p-2 leading-6 break-words whitespace-pre-wrap"
    >
      {paints
        ? text
        : segmentsOf(text, marks).map(({ start, text: words, kinds }) =>
            kinds.length === 0 ? (
              words
            ) : (
              <mark key={start} className={kinds.map((kind) => `note-${kind}`).join(' ')}>
                {words}
              </mark>
            ),
          )}
    </div>
  );
}
