import { useRef } from 'react';
import type { BilledProblem } from '../../../claims/billed-lines/billed-problem.ts';
import { rewriteBilled } from '../../../claims/billed-lines/print-billed-lines.ts';
import type { ServiceLine } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { NO_CLOUD_HELPERS } from '../../../ui/no-cloud-helpers.ts';
import { SeverityShape } from '../../../ui/severity-mark.tsx';
import { useEntry } from '../entry-form.tsx';
import { FactField } from '../fact-field.tsx';
import { claimInHand, isUnread, readClaim } from './billed-claim.ts';
import { BilledRows } from './billed-rows.tsx';

const isPaste = (event: Event) =>
  event instanceof InputEvent && event.inputType === 'insertFromPaste';

const MOST_ROWS = 8;

/** The claim that was billed: pasted or typed, read as it comes, and a row for each line to put right. */
export function BilledSection() {
  const { entry, form, note, writeNote, noteChange } = useEntry();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, lines, problems, lost } = claimInHand(entry, note.billedText);
  const unread = problems.filter(isUnread);
  const leftOut = problems.filter((problem) => !isUnread(problem));

  function put(next: string, name: string, isTyping = false) {
    const { billed, billedUnread } = readClaim(next);
    writeNote({ billedText: next }, name, isTyping);
    form.setValue('billed', billed);
    form.setValue('billedUnread', billedUnread);
  }
  const putLines = (next: readonly ServiceLine[], name: string) =>
    put(next.length === 0 && unread.length === 0 ? '' : rewriteBilled(next, problems), name);
  function select({ start, end }: BilledProblem) {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  return (
    <section
      aria-labelledby="billed-heading"
      data-section="billed"
      className="py-2.5 min-[75rem]:grid min-[75rem]:grid-cols-[7.5rem_minmax(0,1fr)] min-[75rem]:gap-x-3"
    >
      <h2
        id="billed-heading"
        className="mb-1 flex gap-1.5 text-base font-semibold min-[75rem]:pt-1"
      >
        <span className="text-text-2" aria-hidden="true">
          B
        </span>
        Billed claim
      </h2>
      <div className="space-y-2">
        <FactField fact="billed">
          <Field
            label="Billed lines, as pasted or typed"
            hint={
              lines.length === 0 && problems.length === 0
                ? 'Paste rows from the billing system, service lines of an 837 or a list: code, -modifier, x units. Read in this browser only.'
                : ''
            }
            problem={
              unread.length === 0
                ? undefined
                : `${unread.length === 1 ? '1 piece is' : `${unread.length} pieces are`} not read yet, so the claim is not judged.`
            }
          >
            {(ids) => (
              <textarea
                {...ids}
                {...NO_CLOUD_HELPERS}
                ref={field}
                rows={Math.min(MOST_ROWS, Math.max(2, text.split('\n').length))}
                className="field figures block h-auto! resize-y py-1.5"
                value={text}
                onChange={({ target, nativeEvent }) =>
                  put(target.value, 'billed claim', !isPaste(nativeEvent))
                }
              />
            )}
          </Field>
        </FactField>
        {unread.length > 0 && (
          <ul aria-label="Not read" className="space-y-1 text-sm">
            {unread.map((problem) => (
              <li key={problem.start} className="flex items-start gap-1.5">
                <SeverityShape tone="error" className="mt-1" />
                <span>
                  <button
                    type="button"
                    title="Select this in the text"
                    onClick={() => select(problem)}
                    className="figures min-h-6 rounded-box text-left font-semibold wrap-anywhere underline decoration-dotted underline-offset-2 hover:bg-sunken"
                  >
                    {shortened(problem.text.trim())}
                  </button>{' '}
                  {problem.says}
                </span>
              </li>
            ))}
          </ul>
        )}
        {lost > 0 && (
          <div className="flex flex-wrap items-center gap-2 text-sm">
            <SeverityShape tone="error" />
            <p>
              {lost === 1 ? '1 piece' : `${lost} pieces`} of this claim could not be read, and only
              lines are kept. Paste the claim again, or say that these are all its lines.
            </p>
            <Button
              onClick={() => {
                noteChange('say that these are all the lines');
                form.setValue('billedUnread', 0);
                field.current?.focus();
              }}
            >
              These are all its lines
            </Button>
          </div>
        )}
        {leftOut.length > 0 && (
          <details className="text-sm">
            <summary className="w-fit cursor-pointer py-0.5 text-accent">
              {leftOut.length === 1 ? '1 thing' : `${leftOut.length} things`} left out
            </summary>
            <ul className="mt-1 list-disc space-y-0.5 pl-5 text-text-2">
              {leftOut.map(({ says, start }, at) => (
                // One place can have several things to say.
                <li key={`${at} ${start}`} className="wrap-anywhere">
                  {says}
                </li>
              ))}
            </ul>
          </details>
        )}
        <BilledRows lines={lines} onChange={putLines} />
      </div>
    </section>
  );
}

const MOST_QUOTED = 60;

const shortened = (text: string) =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
