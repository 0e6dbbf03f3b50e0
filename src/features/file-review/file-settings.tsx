import type { ChosenFormat, VisitsInspection } from '../../batch/inspect-file.ts';
import { type Delimiter, DELIMITERS } from '../../batch/csv/delimiters.ts';
import { type Encoding, ENCODINGS } from '../../batch/csv/detect-text.ts';
import { VISIT_COLUMNS } from '../../claims/visits-file/columns.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { columnAt, problemsLeft, withPlace } from './column-choice.ts';
import { SampleRows } from './sample-rows.tsx';

export interface FileSettingsProps {
  inspection: VisitsInspection;
  chosen: ChosenFormat;
  onChoose: (chosen: ChosenFormat) => void;
}

const delimiterOf = (text: string): Delimiter =>
  DELIMITERS.find(({ character }) => character === text)?.character ?? ',';

// The keys are exactly the encodings.
const ENCODING_NAMES = Object.keys(ENCODINGS) as Encoding[];

/** How the file is read, with what it rests on: each part can be chosen otherwise. */
export function FileSettings({ inspection, chosen, onChoose }: FileSettingsProps) {
  const { format, says } = inspection;
  const problems = problemsLeft(inspection);
  return (
    <div className="space-y-4">
      {problems.length > 0 && (
        <ul aria-label="About the header" className="space-y-1">
          {problems.map((problem) => (
            <li key={problem.says} className="flex items-start gap-1.5">
              <SeverityShape tone={problem.stops ? 'error' : 'warn'} className="mt-0.5" />
              <span className={problem.stops ? 'font-semibold' : ''}>{problem.says}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="grid max-w-[44rem] grid-cols-2 items-start gap-x-3 gap-y-2">
        <SelectField
          label="Encoding"
          value={format.encoding}
          options={ENCODING_NAMES.map((value) => ({ value, label: ENCODINGS[value] }))}
          onChange={(encoding) => onChoose({ ...chosen, encoding })}
          hint={chosen.encoding ? 'Chosen here.' : says[0]}
        />
        <SelectField
          label="Between the cells"
          value={delimiterOf(format.delimiter)}
          options={DELIMITERS.map(({ character, name }) => ({
            value: character,
            label: name.charAt(0).toUpperCase() + name.slice(1),
          }))}
          onChange={(delimiter) => {
            // Other cells, other columns.
            const { places: _, ...others } = chosen;
            onChoose({ ...others, delimiter });
          }}
          hint={chosen.delimiter ? 'Chosen here.' : says.at(-1)}
        />
      </div>
      <ColumnChoices {...{ inspection, chosen, onChoose }} />
      <SampleRows inspection={inspection} />
    </div>
  );
}

const NOT_THERE = 'none';

/** For each of our columns, the cell of the header that it is read from. */
function ColumnChoices({ inspection, chosen, onChoose }: FileSettingsProps) {
  const { places, header } = inspection.format;
  const [firstRow] = inspection.sample;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">Columns</legend>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 narrow:grid-cols-3 min-[75rem]:grid-cols-5">
        {VISIT_COLUMNS.map(({ name, label, required }) => {
          const place = places.get(name);
          const example = place === undefined ? '' : (firstRow?.[place] ?? '');
          return (
            <SelectField
              key={name}
              label={required ? `${label} (needed)` : label}
              value={String(place ?? NOT_THERE)}
              options={[
                { value: NOT_THERE, label: 'Not in this file' },
                ...header.map((cell, at) => {
                  const other = columnAt(places, at);
                  const heading = cell.trim() === '' ? `Column ${at + 1}, without a name` : cell;
                  const isTaken = other !== undefined && other.name !== name;
                  return {
                    value: String(at),
                    label: isTaken ? `${heading} (now ${other.label})` : heading,
                  };
                }),
              ]}
              onChange={(value) =>
                onChoose({
                  ...chosen,
                  places: withPlace(places, name, value === NOT_THERE ? undefined : Number(value)),
                })
              }
              hint={example === '' ? undefined : `First row: ${cutShort(example)}`}
            />
          );
        })}
      </div>
      <p className="mt-1 text-sm text-text-2">
        Every other column stays as it is, also in the corrected file.
      </p>
    </fieldset>
  );
}

const cutShort = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
