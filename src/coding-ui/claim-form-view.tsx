import type { ReactNode } from 'react';
import type { ClaimForm, FormRow } from '../claims/claim-form/claim-form.ts';
import { CptNotice } from './cpt-notice.tsx';

export interface ClaimFormViewProps {
  form: ClaimForm;
}

/** Item 21 has three rows of four boxes, lettered from left to right. */
const DIAGNOSIS_ROWS = ['ABCD', 'EFGH', 'IJKL'] as const;

/** The fields of item 24 from left to right, as the form numbers them. */
const COLUMNS: readonly (readonly [string, string, (row: FormRow) => string])[] = [
  ['24A', 'From', ({ dateFrom }) => dateFrom],
  ['24A', 'To', ({ dateTo }) => dateTo],
  ['24B', 'Place', ({ placeOfService }) => placeOfService],
  ['24C', 'Emergency', ({ emergency }) => emergency],
  ['24D', 'Code', ({ code }) => code],
  ['24D', 'Modifiers', ({ modifiers }) => modifiers.join(' ')],
  ['24E', 'Pointer', ({ pointers }) => pointers],
  ['24F', 'Charge', ({ charge }) => charge],
  ['24G', 'Units', ({ units }) => units],
  ['24J', 'Provider', ({ renderingProvider }) => renderingProvider],
];

const CELL = 'border border-border px-1.5 py-0.5 whitespace-nowrap';

/** What is printed, or the word for it where nothing is. */
const Printed = ({ text }: { text: string }) =>
  text === '' ? <span className="sr-only">blank</span> : text;

function Diagnoses({ form: { diagnoses, icdIndicator } }: ClaimFormViewProps) {
  return (
    <table className="figures border-collapse text-sm">
      <caption className="pb-1 text-left font-semibold">
        Item 21: diagnoses, ICD indicator {icdIndicator}
      </caption>
      <tbody>
        {DIAGNOSIS_ROWS.map((letters) => (
          <tr key={letters}>
            {letters.split('').map((letter) => {
              const printed = diagnoses.find((each) => each.letter === letter)?.printed ?? '';
              return [
                <th key={letter} scope="row" className={`${CELL} font-normal text-text-2`}>
                  {letter}
                </th>,
                <td key={`${letter} code`} className={`${CELL} min-w-16 font-semibold`}>
                  <Printed text={printed} />
                </td>,
              ];
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rows({ rows, title }: { rows: readonly FormRow[]; title: string }) {
  return (
    // A table wider than a narrow window is scrolled by itself, by the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={title} tabIndex={0} className="overflow-x-auto">
      <table className="figures w-full border-collapse text-sm">
        <caption className="pb-1 text-left font-semibold">{title}</caption>
        <thead className="text-left align-bottom text-xs text-text-2">
          <tr>
            <th scope="col" className={`${CELL} font-normal`}>
              Row
            </th>
            {COLUMNS.map(([item, name]) => (
              <th key={`${item} ${name}`} scope="col" className={`${CELL} font-normal`}>
                {item} <span className="block">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // Lines that repeat read alike; a row of the form is its number.
            <tr key={`${at} ${row.code}`} className="break-inside-avoid">
              <th scope="row" className={`${CELL} font-normal text-text-2`}>
                {at + 1}
              </th>
              {COLUMNS.map(([item, name, printed]) => (
                <td
                  key={`${item} ${name}`}
                  className={`${CELL} ${name === 'Code' ? 'font-semibold' : ''}`}
                >
                  <Printed text={printed(row)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sentences({ title, says }: { title: ReactNode; says: readonly string[] }) {
  if (says.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <ul className="list-disc pl-5 text-sm">
        {says.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Items 21 and 24 of the CMS-1500 in the order of the form, six rows a form, and in words what is blank and
 * what the form has no room for. On paper it stands for itself.
 */
export function ClaimFormView({ form }: ClaimFormViewProps) {
  const { forms, blanks, leftOff } = form;
  return (
    <article aria-label="CMS-1500 view" className="space-y-3">
      <Sentences title="No room on the form" says={leftOff} />
      <Diagnoses form={form} />
      {forms.map((rows, at) => (
        <Rows
          // Forms have no name but their number.
          key={`form ${at + 1}`}
          rows={rows}
          title={
            forms.length === 1 ? 'Item 24: lines' : `Item 24, form ${at + 1} of ${forms.length}`
          }
        />
      ))}
      <Sentences title="Left blank" says={blanks} />
      <p className="text-sm text-text-2">
        To copy from or to check against. It is not the form itself.
      </p>
      <CptNotice />
    </article>
  );
}
