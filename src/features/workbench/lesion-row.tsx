import type { Ref } from 'react';
import {
  findSite,
  type Method,
  METHODS,
  methods,
  natureOfDiagnosis,
  type Side,
} from '../../rules/index.ts';
import { ComboField } from '../../ui/combo-field.tsx';
import { CountField } from '../../ui/count-field.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DiagnosisField } from './diagnosis-field.tsx';
import { asksDiameter, NATURE_NAMES, natureOptions } from './nature-options.ts';
import { useEntry, useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { normalizeDiagnosis } from './read-entry.ts';
import { choiceOf, readSite, searchSites, showSite, type SiteChoice } from './site-search.ts';

const SIDE_OPTIONS: readonly { value: Side | ''; label: string }[] = [
  { value: '', label: 'Side' },
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both' },
  { value: 'midline', label: 'Midline' },
];

export interface LesionRowProps {
  at: number;
  onEnter: () => void;
  onRemove: () => void;
  countRef: Ref<HTMLInputElement>;
}

/** One row of lesions: where, how many, and what differs from the rest of the visit. */
export function LesionRow({ at, onEnter, onRemove, countRef }: LesionRowProps) {
  const { entry, form, noteChange } = useEntry();
  const name = `row ${at + 1}`;
  const site = useEntryField(`lesions.${at}.site`, `site of ${name}`);
  const side = useEntryField(`lesions.${at}.side`, `side of ${name}`);
  const count = useEntryField(`lesions.${at}.count`, `count of ${name}`, true);
  const method = useEntryField(`lesions.${at}.method`, `method of ${name}`);
  const diagnosis = useEntryField(`lesions.${at}.diagnosis`, `diagnosis of ${name}`);
  const nature = useEntryField(`lesions.${at}.nature`, `nature of ${name}`);
  const diameter = useEntryField(`lesions.${at}.diameterCm`, `diameter of ${name}`);

  function place(choice: SiteChoice) {
    noteChange(`site of ${name}`);
    form.setValue(`lesions.${at}.site`, choice.site);
    // A side stays with a site that has two of them, unless the choice names one.
    const keepsSide = choice.side === '' && findSite(choice.site)?.paired === true;
    if (!keepsSide) form.setValue(`lesions.${at}.side`, choice.side);
  }
  const standing = diagnosis.value || entry.diagnosis;
  const byDiagnosis = natureOfDiagnosis(normalizeDiagnosis(standing));
  const isMalignant = asksDiameter(entry, entry.lesions[at]);
  // A diagnosis that stands for one nature leaves nothing to ask; a code of the row's own may not.
  const asksNature = nature.value !== '' || (diagnosis.value !== '' && byDiagnosis === undefined);
  const label = showSite({ site: site.value, side: '' }) || name;

  return (
    <li
      data-fact={`lesions.${at}`}
      className="rounded-box border border-border p-1.5 stack:border-0 stack:p-0"
    >
      <div className="flex flex-wrap items-start gap-1.5 stack:grid stack:grid-cols-[minmax(7rem,1.2fr)_5rem_8rem_minmax(6rem,1fr)_6.5rem_2rem]">
        <FactField fact={`lesions.${at}.site`} className="min-w-28 flex-1">
          <ComboField
            label={`Site of ${name}`}
            labelHidden
            text={showSite({ site: site.value, side: '' })}
            search={searchSites}
            onChoose={(key) => place(choiceOf(key))}
            onType={(typed) => place(readSite(typed))}
            {...site.typing}
            placeholder="Site"
          />
        </FactField>
        <FactField fact={`lesions.${at}.side`} className="w-20 stack:w-auto">
          <SelectField
            label={`Side of ${label}`}
            labelHidden
            value={side.value}
            options={SIDE_OPTIONS}
            onChange={side.change}
          />
        </FactField>
        <FactField fact={`lesions.${at}.count`} className="w-32">
          <CountField
            label={`Lesions, ${label}`}
            labelHidden
            value={count.value}
            onChange={count.change}
            onEnter={onEnter}
            problem={count.problem}
            inputRef={countRef}
          />
        </FactField>
        <FactField fact={`lesions.${at}.method`} className="min-w-24 flex-1">
          <SelectField<Method | ''>
            label={`Method, ${label}`}
            labelHidden
            value={method.value}
            options={[
              {
                value: '',
                label: entry.method === '' ? 'Method' : 'As visit',
              },
              ...METHODS.map((value) => ({ value, label: methods[value].label })),
            ]}
            onChange={method.change}
          />
        </FactField>
        <FactField fact={`lesions.${at}.diagnosis`}>
          <DiagnosisField
            label={`Diagnosis, ${label}`}
            labelHidden
            value={diagnosis.value}
            onChange={diagnosis.change}
            problem={diagnosis.problem}
            {...diagnosis.typing}
            placeholder={entry.diagnosis || 'Diagnosis'}
          />
        </FactField>
        <RemoveButton name={label} onClick={onRemove} />
      </div>
      {(asksNature || isMalignant) && (
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          <FactField fact={`lesions.${at}.nature`} className="w-56">
            <SelectField
              label={`Nature, ${label}`}
              labelHidden
              value={nature.value}
              options={
                diagnosis.value === '' && entry.nature !== ''
                  ? [
                      { value: '' as const, label: `As visit: ${NATURE_NAMES[entry.nature]}` },
                      ...natureOptions('').slice(1),
                    ]
                  : natureOptions(standing)
              }
              onChange={nature.change}
            />
          </FactField>
          {isMalignant && (
            <FactField fact={`lesions.${at}.diameterCm`} className="w-40">
              <TextField
                label={`Diameter in cm, ${label}`}
                labelHidden
                placeholder="Diameter, cm"
                value={diameter.value}
                onCommit={diameter.change}
                problem={diameter.problem}
                {...diameter.typing}
                inputMode="decimal"
              />
            </FactField>
          )}
        </div>
      )}
    </li>
  );
}
