import { useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ComboField } from '../../ui/combo-field.tsx';
import { CountField } from '../../ui/count-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyLesionRow } from './entry.ts';
import { useEntry, useEntryField, useTyping } from './entry-form.tsx';
import { FactField, goToField } from './fact-field.tsx';
import { LesionRow } from './lesion-row.tsx';
import { asksDiameter } from './nature-options.ts';
import { choiceOf, readSite, type SiteChoice, searchSites } from './site-search.ts';
import { Section } from './section.tsx';
import { useSecondLoad } from './use-second-load.ts';

const ADD_SITE = 'add-site';

/** How many the rows come to. Whether a stated total agrees is for the rules to say. */
function sumHint(counts: readonly string[]): string {
  if (counts.length === 0) return '';
  if (counts.some((count) => !/^\d+$/.test(count.trim()))) return 'a site has no number yet';
  return `sites add to ${counts.reduce((all, count) => all + Number(count), 0)}`;
}

/** What was destroyed: a quick count, rows by site, or a tally. All show and change one list. */
export function LesionsSection() {
  const { entry, form, noteChange } = useEntry();
  const total = useEntryField('total', 'number of lesions', true);
  const diameter = useEntryField('diameterCm', 'diameter');
  const newSite = useTyping(ADD_SITE);
  const { later } = useSecondLoad();
  const rows = useFieldArray({ control: form.control, name: 'lesions' });
  const [view, setView] = useState<'sites' | 'tally'>('sites');
  const countInputs = useRef(new Map<number, HTMLInputElement>());
  const hasRows = entry.lesions.length > 0;
  const isMalignant = asksDiameter(entry);

  function addRow({ site, side }: SiteChoice) {
    if (site === '') return;
    noteChange('add a site');
    const at = entry.lesions.length;
    rows.append({ ...emptyLesionRow, site, side }, { shouldFocus: false });
    // The row is on screen once React has drawn it.
    requestAnimationFrame(() => countInputs.current.get(at)?.focus());
  }
  function removeRow(at: number) {
    noteChange('remove a site');
    rows.remove(at);
    requestAnimationFrame(() => {
      const next = countInputs.current.get(Math.min(at, entry.lesions.length - 2));
      if (next) next.focus();
      else goToField(ADD_SITE);
    });
  }

  return (
    <Section number={2} title="Lesions">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <FactField fact="total" className="min-h-20">
          <CountField
            label={hasRows ? 'Total the note states' : 'Lesions destroyed'}
            value={total.value}
            onChange={total.change}
            onEnter={() => goToField(ADD_SITE)}
            problem={total.problem}
            size="large"
            hint={
              total.problem === undefined
                ? sumHint(entry.lesions.map(({ count }) => count))
                : undefined
            }
          />
        </FactField>
        {isMalignant && !hasRows && (
          <FactField fact="diameterCm" className="w-36">
            <TextField
              label="Diameter in cm"
              value={diameter.value}
              onCommit={diameter.change}
              problem={diameter.problem}
              {...diameter.typing}
              inputMode="decimal"
            />
          </FactField>
        )}
        <ChoiceField
          label="Enter them"
          value={view}
          options={[
            { value: 'sites', label: 'By site' },
            { value: 'tally', label: 'Tally' },
          ]}
          onChange={setView}
        />
      </div>
      <div className="mt-2">
        {view === 'tally' ? (
          later && <later.Tally />
        ) : (
          <ul aria-label="Lesions by site" className="space-y-1">
            {rows.fields.map(({ id }, at) => (
              <LesionRow
                key={id}
                at={at}
                onEnter={() => goToField(ADD_SITE)}
                onRemove={() => removeRow(at)}
                countRef={(input) => {
                  if (input) countInputs.current.set(at, input);
                  else countInputs.current.delete(at);
                }}
              />
            ))}
          </ul>
        )}
        <FactField fact={ADD_SITE} className="mt-1.5 max-w-80">
          <ComboField
            label="Add a site"
            labelHidden
            text=""
            search={searchSites}
            onChoose={(key) => addRow(choiceOf(key))}
            onType={(typed) => addRow(readSite(typed))}
            {...newSite}
            placeholder="Add a site: forearm, lfa, sc"
          />
        </FactField>
      </div>
    </Section>
  );
}
