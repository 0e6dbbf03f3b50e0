import type { Ref } from 'react';
import { Field } from '../../../ui/field.tsx';
import { NO_CLOUD_HELPERS } from '../../../ui/no-cloud-helpers.ts';
import { FactField } from '../fact-field.tsx';

/** A longer text is no procedure note, and reading it would hold up the typing. */
export const MOST_CHARACTERS = 20_000;

export interface NoteFieldProps {
  text: string;
  /** `isPasted`: it came in one piece, and not letter by letter. */
  onChange: (text: string, isPasted: boolean) => void;
  ref: Ref<HTMLTextAreaElement>;
}

const shown = (count: number) => count.toLocaleString('en-US');

const tooLong = (length: number) =>
  `Shorten the note to have it read: it has ${shown(length)} characters, and up to ${shown(MOST_CHARACTERS)} are read. Nothing of it is lost.`;

const isPaste = (event: Event) =>
  event instanceof InputEvent && event.inputType === 'insertFromPaste';

/** Where the note is pasted or typed: plain text, on this page only. */
export const NoteField = ({ text, onChange, ref }: NoteFieldProps) => (
  <FactField fact="note">
    <Field
      label="Procedure note"
      hint="Not stored: gone when you close this page. It is read in this browser only."
      problem={text.length > MOST_CHARACTERS ? tooLong(text.length) : undefined}
    >
      {(ids) => (
        <textarea
          {...ids}
          {...NO_CLOUD_HELPERS}
          ref={ref}
          rows={7}
          className="field block h-auto! min-h-32 resize-y py-1.5"
          value={text}
          onChange={({ target, nativeEvent }) => onChange(target.value, isPaste(nativeEvent))}
        />
      )}
    </Field>
  </FactField>
);
