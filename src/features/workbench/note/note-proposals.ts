import type { Evidence, NoteReading } from '../../../notes/index.ts';
import { codeLabels, type Encounter, findDiagnosis, methods } from '../../../rules/index.ts';
import { type Entry, emptyOtherProcedure, type LesionRow } from '../entry.ts';
import { entryOfVisit } from '../entry-of-visit.ts';
import { NATURE_NAMES } from '../nature-options.ts';
import { normalizeDiagnosis } from '../read-entry.ts';
import { showSite } from '../site-search.ts';

/** How a value of the note stands to what the visit holds. What was typed is never overwritten. */
type Standing =
  | { is: 'open' }
  /** The field is free, but the visit has rows the note has not: it is taken by itself only. */
  | { is: 'beside' }
  /** A row for a visit that has a number without sites, and not this note's: that number comes first. */
  | { is: 'held' }
  | { is: 'agrees' }
  | { is: 'differs'; has: string };

/** A value that the note supports, for one field of the visit. */
export interface Proposal {
  /** Field and value: another value of the same field is another proposal. */
  id: string;
  field: string;
  value: string;
  evidence: readonly Evidence[];
  standing: Standing;
  /** The entry with the value in its field. */
  put: (entry: Entry) => Entry;
}

const OPEN: Standing = { is: 'open' };
const AGREES: Standing = { is: 'agrees' };

const compare = (has: string, value: string, shown = has): Standing =>
  has === '' ? OPEN : has === value ? AGREES : { is: 'differs', has: shown };

/** A nature that every row has stands once, for the visit. */
function liftNature(read: Entry): Entry {
  const [first, ...others] = read.lesions;
  const isShared =
    first !== undefined &&
    [first, ...others].every((row) => row.diagnosis === '' && row.nature === first.nature);
  if (!isShared || first.nature === '') return read;
  return {
    ...read,
    nature: first.nature,
    lesions: read.lesions.map((row) => ({ ...row, nature: '' })),
  };
}

/** The fields as they would be if the note were all there is. */
function entryOfReading({ lesions, count }: NoteReading): Entry {
  const isCounted = lesions.length > 0 && lesions.every((group) => group.count !== undefined);
  const visit: Encounter = {
    lesions,
    ...(!isCounted && count !== undefined && { statedLesionTotal: count }),
  };
  return liftNature(entryOfVisit(visit));
}

/** The number of lesions: the note's own, or what its rows come to where the visit has a number already. */
function totalProposals(reading: NoteReading, read: Entry, entry: Entry): readonly Proposal[] {
  const { count, countEvidence, vague } = reading;
  const hasRows = read.lesions.length > 0 || entry.lesions.length > 0;
  const isQuickCount = entry.lesions.length === 0 && entry.total.trim() !== '';
  const total = read.total === '' && isQuickCount ? String(count ?? '') : read.total;
  if (total === '') return [];
  return [
    {
      id: `total=${total}`,
      field: hasRows && !isQuickCount ? 'Total the note states' : 'Lesions destroyed',
      value: total,
      evidence: count === undefined ? vague : countEvidence,
      standing: compare(entry.total.trim(), total),
      put: (to) => ({ ...to, total }),
    },
  ];
}

const isEither = (a: string, b: string) => a === '' || b === '' || a === b;

/** The rows of the visit that stand for those of the note, each taken once. */
function matchRows(read: Entry, entry: Entry): readonly (number | undefined)[] {
  const free = new Set(entry.lesions.keys());
  return read.lesions.map((row) => {
    const at = [...free].find((candidate) => {
      const own = entry.lesions[candidate];
      if (own === undefined) return false;
      return (
        own.site.trim() === row.site &&
        own.side === row.side &&
        isEither(normalizeDiagnosis(own.diagnosis || entry.diagnosis), row.diagnosis) &&
        isEither(own.nature || entry.nature, row.nature)
      );
    });
    if (at !== undefined) free.delete(at);
    return at;
  });
}

/** The words for a row: those of its number where they take in the site, else those of the site. */
function evidenceOfRow({ sites, countEvidence }: NoteReading, row: LesionRow): readonly Evidence[] {
  const named = sites.filter((seen) => seen.site === row.site && (seen.side ?? '') === row.side);
  // A place is often named more than once; where its number stands is where it was treated.
  const counted = named.filter(({ count }) => count !== undefined && String(count) === row.count);
  const places = counted.length > 0 ? counted : named;
  const counts = countEvidence.filter((count) =>
    places.some((place) => place.start >= count.start && place.end <= count.end),
  );
  return counts.length > 0 ? counts : places;
}

function rowProposals(reading: NoteReading, read: Entry, entry: Entry): readonly Proposal[] {
  const matches = matchRows(read, entry);
  const isOwnRow = (own: LesionRow, at: number) => {
    const row = read.lesions[matches.indexOf(at)];
    const isOther = row !== undefined && row.count !== '' && row.count !== own.count.trim();
    return row === undefined || (isOther && own.count.trim() !== '');
  };
  const hasOwnRows = entry.lesions.some(isOwnRow);
  const typedTotal = entry.lesions.length === 0 ? entry.total.trim() : '';

  return read.lesions.map((row, index): Proposal => {
    const at = matches[index];
    const own = at === undefined ? undefined : entry.lesions[at];
    const site = showSite(row).replace(':', '') || 'Site not stated';
    const { nature } = row;
    const standing = (): Standing => {
      if (own) return row.count === '' ? AGREES : compare(own.count.trim(), row.count);
      if (typedTotal !== '' && typedTotal !== String(reading.count ?? '')) return { is: 'held' };
      return hasOwnRows ? { is: 'beside' } : OPEN;
    };
    return {
      id: `lesions.${row.site}/${row.side}/${row.diagnosis || nature}=${row.count}`,
      field: nature === '' ? site : `${site}, ${NATURE_NAMES[nature].toLowerCase()}`,
      value: row.count === '' ? 'no number' : row.count,
      evidence: evidenceOfRow(reading, row),
      standing: standing(),
      put: (to) => ({
        ...to,
        lesions:
          at === undefined
            ? [...to.lesions, row]
            : to.lesions.map((each, place) =>
                place === at ? { ...each, count: row.count } : each,
              ),
      }),
    };
  });
}

/** The codes in the note that stand for what was treated. */
export const diagnosisEvidence = ({ refused, lesions }: NoteReading): readonly Evidence[] =>
  refused.filter(
    ({ reason, text }) => reason === 'code' && lesions.some(({ diagnosis }) => diagnosis === text),
  );

function visitProposals(reading: NoteReading, read: Entry, entry: Entry): readonly Proposal[] {
  const { nature, method, diagnosis, diameterCm } = read;
  const label = findDiagnosis(diagnosis)?.label;
  const found: readonly (Proposal | false)[] = [
    nature !== '' && {
      id: `nature=${nature}`,
      field: 'Nature of the lesions',
      value: NATURE_NAMES[nature],
      evidence: [],
      standing: compare(entry.nature, nature, entry.nature && NATURE_NAMES[entry.nature]),
      put: (to) => ({ ...to, nature }),
    },
    method !== '' && {
      id: `method=${method}`,
      field: 'Method',
      value: methods[method].label,
      evidence: reading.methods.filter((seen) => seen.method === method),
      standing: compare(entry.method, method, entry.method && methods[entry.method].label),
      put: (to) => ({ ...to, method }),
    },
    diagnosis !== '' && {
      id: `diagnosis=${diagnosis}`,
      field: 'Diagnosis',
      value: label === undefined ? diagnosis : `${diagnosis} ${label}`,
      evidence: diagnosisEvidence(reading).filter(({ text }) => text === diagnosis),
      standing: compare(normalizeDiagnosis(entry.diagnosis), diagnosis),
      put: (to) => ({ ...to, diagnosis }),
    },
    diameterCm !== '' && {
      id: `diameterCm=${diameterCm}`,
      field: 'Diameter in cm',
      value: diameterCm,
      evidence: [],
      standing: compare(entry.diameterCm.trim(), diameterCm),
      put: (to) => ({ ...to, diameterCm }),
    },
  ];
  return found.filter((each) => each !== false);
}

/** Procedures the note names by a code. One without a code is seen, but there is nothing to put in. */
function procedureProposals({ otherProcedures }: NoteReading, entry: Entry): readonly Proposal[] {
  const { present, rows } = entry.otherProcedures;
  const codes = new Set(otherProcedures.flatMap(({ code }) => code ?? []));
  return [...codes].map((code): Proposal => {
    const label = codeLabels.get(code);
    const isThere = rows.some((row) => row.code.trim().toUpperCase() === code);
    return {
      id: `otherProcedures=${code}`,
      field: 'Other procedure',
      value: label === undefined ? code : `${code} ${label}`,
      evidence: otherProcedures.filter((seen) => seen.code === code),
      standing: present === 'none' ? { is: 'differs', has: 'none' } : isThere ? AGREES : OPEN,
      put: (to) => ({
        ...to,
        otherProcedures: {
          present: 'some',
          rows: [
            ...to.otherProcedures.rows.filter((row) => row.code.trim() !== ''),
            { ...emptyOtherProcedure, code },
          ],
        },
      }),
    };
  });
}

/** Words such as “multiple” in the field of the number, where the note has the number by now. */
const isOutdated = ({ count, vague }: NoteReading, { total }: Entry) =>
  count !== undefined &&
  vague.some(({ text }) => text.toLowerCase() === total.trim().toLowerCase());

/**
 * What a reading of the note would put into the visit, field by field, in the order of the form, and how it
 * stands to what is there already.
 */
export function proposalsOf(reading: NoteReading, entry: Entry): readonly Proposal[] {
  const read = entryOfReading(reading);
  // The note's own vague words are nothing that was typed: they make room for its number.
  const withRoom = (to: Entry): Entry => (isOutdated(reading, to) ? { ...to, total: '' } : to);
  const counts = [
    ...totalProposals(reading, read, withRoom(entry)),
    ...rowProposals(reading, read, withRoom(entry)),
  ];
  return [
    ...counts.map((each) => ({ ...each, put: (to: Entry) => each.put(withRoom(to)) })),
    ...visitProposals(reading, read, entry),
    ...procedureProposals(reading, entry),
  ];
}

/** The entry with each of them in its field. */
export const putAll = (entry: Entry, proposals: readonly Proposal[]): Entry =>
  proposals.reduce((to, { put }) => put(to), entry);
