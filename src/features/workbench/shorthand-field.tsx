import { parseShorthand } from '../../claims/shorthand/parse-shorthand.ts';
import { printShorthand } from '../../claims/shorthand/print-shorthand.ts';
import type { ShorthandVisit } from '../../claims/shorthand/shorthand-visit.ts';
import { unlistedSites } from '../../claims/shorthand/unlisted-sites.ts';
import type { Encounter, FactPath, ServiceLine } from '../../rules/index.ts';
import { Field } from '../../ui/field.tsx';
import { useAnnouncer } from '../../ui/live-region.tsx';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { useTyped } from '../../ui/unfinished-typing.ts';
import type { Entry } from './entry.ts';
import { useEntry, useTyping } from './entry-form.tsx';
import { entryOfVisit } from './entry-of-visit.ts';
import { FactField } from './fact-field.tsx';

const BILLED = 'billed ';

/** The billed lines an entry holds; undefined where none are known. */
export function billedOf({ billed }: Pick<Entry, 'billed'>) {
  if (billed === '') return undefined;
  const parsed = parseShorthand(BILLED + billed);
  return parsed.ok ? parsed.visit.billed : undefined;
}

/** Billed lines as an entry holds them. */
export const billedText = (billed: readonly ServiceLine[]): string =>
  printShorthand({ encounter: { lesions: [] }, billed }).slice(BILLED.length);

/** The visit as one line, without what the office's default filled in. */
export function shorthandOf(
  entry: Entry,
  encounter: Encounter,
  assumed: readonly FactPath[],
): string {
  const said = Object.fromEntries(
    Object.entries(encounter).filter(([key]) => !assumed.includes(key)),
  ) as Omit<Encounter, 'lesions'>; // only the three assumed facts are taken out
  const billed = billedOf(entry);
  return printShorthand({
    encounter: { ...said, lesions: encounter.lesions },
    ...(billed && { billed }),
    ...(entry.reference !== '' && { reference: entry.reference }),
  });
}

/**
 * The entry a line comes to. The line says all about the lesions and the rest of the visit; day, payer,
 * place and reference stay where the line does not name others.
 */
function entryOfLine(
  { encounter, billed, reference }: ShorthandVisit,
  entry: Entry,
  shown: Encounter,
): Entry {
  const isUnfinished = (part: 'evaluation' | 'otherProcedures' | 'priorProcedures') =>
    entry[part].present === 'some' && shown[part] === undefined;
  const { evaluation, otherProcedures, priorProcedures } = encounter;
  const nowBilled = billed ? billedText(billed) : '';
  const next = entryOfVisit(encounter, {
    reference: reference ?? entry.reference,
    billed: nowBilled,
    // What could not be read of the billed claim has no words in the line, so the line cannot clear it.
    billedUnread: nowBilled === entry.billed ? entry.billedUnread : 0,
    acknowledged: entry.acknowledged,
  });
  return {
    ...next,
    dateOfService: next.dateOfService || entry.dateOfService,
    payer: next.payer || entry.payer,
    placeOfService: next.placeOfService || entry.placeOfService,
    // What is begun in the fields and not finished has no words in the line yet, so the line cannot clear it.
    ...(evaluation === undefined && isUnfinished('evaluation') && { evaluation: entry.evaluation }),
    ...(otherProcedures === undefined &&
      isUnfinished('otherProcedures') && { otherProcedures: entry.otherProcedures }),
    ...(priorProcedures === undefined &&
      isUnfinished('priorProcedures') && { priorProcedures: entry.priorProcedures }),
  };
}

export interface ShorthandFieldProps {
  encounter: Encounter;
  assumed: readonly FactPath[];
  /** What an entry would come to, in a few words. */
  preview: (entry: Entry) => string;
}

/** The whole visit in one line: shows what the form holds, and puts a typed line into it on Enter. */
export function ShorthandField({ encounter, assumed, preview }: ShorthandFieldProps) {
  const { entry, replace } = useEntry();
  const { say } = useAnnouncer();
  const [typed, setTyped] = useTyped(useTyping('shorthand'));
  const line = shorthandOf(entry, encounter, assumed);
  const isTyping = typed !== undefined && typed !== line;
  const parsed = isTyping ? parseShorthand(typed) : undefined;
  const problem = parsed && !parsed.ok ? parsed.problems[0]?.says : undefined;

  function apply() {
    if (problem !== undefined) say(problem);
    if (!parsed?.ok) return;
    replace(entryOfLine(parsed.visit, entry, encounter), 'the shorthand line');
    setTyped(undefined);
  }
  const hint =
    parsed?.ok === true ? (
      <>
        <KeptAsWritten sites={unlistedSites(parsed.visit)} /> Not put in yet. Enter comes to:{' '}
        {preview(entryOfLine(parsed.visit, entry, encounter))}
      </>
    ) : (
      'Such as 4 lfa, 2 sc ln2; dx l57.0 and Enter. It always shows the visit as entered.'
    );

  return (
    <FactField fact="shorthand" className="pt-2.5 pb-2">
      <Field label="Visit in one line" problem={problem} hint={problem === undefined ? hint : ''}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            className="field figures"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            data-typing={isTyping}
            value={typed ?? line}
            onFocus={({ target }) => {
              // A line that is being typed goes on where it ends; marked, one key would take its place.
              target.setSelectionRange(isTyping ? target.value.length : 0, target.value.length);
            }}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey) apply();
              if (event.key === 'Escape') setTyped(undefined);
            }}
          />
        )}
      </Field>
    </FactField>
  );
}

/** Words that will stand for a site though the table has none of that name. Often they are a slip of the pen. */
function KeptAsWritten({ sites }: { sites: readonly string[] }) {
  if (sites.length === 0) return null;
  const names = sites.map((site) => `“${site}”`).join(', ');
  return (
    <span className="font-semibold text-warn">
      <SeverityShape tone="warn" className="mr-1 inline align-[-3px]" />
      {sites.length === 1
        ? `${names} is not a listed site; it will be kept as written.`
        : `${names} are not listed sites; they will be kept as written.`}
    </span>
  );
}
