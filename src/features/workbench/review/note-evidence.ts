import type { PacketEvidence } from '../../../claims/defence-packet/packet.ts';
import { findIdentifiers } from '../../../notes/identifiers/find-identifiers.ts';
import { type Evidence, type NoteReading, readNote } from '../../../notes/index.ts';
import { threeWayCount } from '../../../rules/explain/three-way-count.ts';
import type { Encounter, FactPath, LesionGroup } from '../../../rules/index.ts';
import { diagnosisEvidence } from '../note/note-proposals.ts';

/** A fact of the visit with the words of the note that say the same. */
interface Supported {
  fact: FactPath;
  words: readonly Evidence[];
}

const isWithin = (inner: Evidence, outer: Evidence) =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The words for the number of lesions, where the visit has the number that the note supports. */
function forCount(
  encounter: Encounter,
  { count, countEvidence, sites }: NoteReading,
): readonly Supported[] {
  const { lesions } = encounter;
  const { stated, sumOfSites } = threeWayCount(encounter, []);
  if (count === undefined || ![stated, sumOfSites].includes(count)) return [];
  const whole = stated === count ? 'statedLesionTotal' : 'lesions';
  return countEvidence.map((words) => {
    const row = lesions.findIndex((group) =>
      sites.some(
        (seen) =>
          isWithin(seen, words) &&
          seen.site === group.site &&
          seen.side === group.side &&
          seen.count === group.count,
      ),
    );
    const at = lesions.length === 1 ? 0 : row;
    return { fact: at < 0 ? whole : `lesions.${at}.count`, words: [words] };
  });
}

function forGroup(
  { site, side, method, diagnosis }: LesionGroup,
  at: number,
  reading: NoteReading,
): readonly Supported[] {
  return [
    {
      fact: `lesions.${at}.site`,
      words: reading.sites.filter((seen) => seen.site === site && seen.side === side),
    },
    {
      fact: `lesions.${at}.method`,
      words: reading.methods.filter((seen) => seen.method === method),
    },
    {
      fact: `lesions.${at}.diagnosis`,
      words: diagnosisEvidence(reading).filter(({ text }) => text === diagnosis),
    },
  ];
}

function supportedBy(reading: NoteReading, encounter: Encounter): readonly Supported[] {
  return [
    ...forCount(encounter, reading),
    ...encounter.lesions.flatMap((group, at) => forGroup(group, at, reading)),
    ...(encounter.otherProcedures ?? []).map(({ code }, at) => ({
      fact: `otherProcedures.${at}.code`,
      words: reading.otherProcedures.filter((seen) => seen.code === code),
    })),
  ];
}

/**
 * The words of a note that say the same as a visit does, each with its fact: quotes, never the note. Words
 * that may tell who the patient is are left out. A fact without such words has no quote.
 */
export function noteEvidence(note: string, encounter: Encounter): readonly PacketEvidence[] {
  if (note.trim() === '') return [];
  const { dateOfService } = encounter;
  const personal = findIdentifiers(note, dateOfService === undefined ? {} : { dateOfService });
  const quotes = supportedBy(readNote(note), encounter).flatMap(({ fact, words }) =>
    words
      .filter(({ start, end }) => !personal.some((one) => start < one.end && end > one.start))
      .map(({ text }) => ({ fact, quote: text })),
  );
  return quotes.filter(
    ({ fact, quote }, at) =>
      quotes.findIndex((each) => each.fact === fact && each.quote === quote) === at,
  );
}
