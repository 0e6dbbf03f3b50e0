import type { Evidence, NoteReading } from './note-reading.ts';
import {
  type Account,
  accountsIn,
  isPremalignant,
  isRough,
  type Note,
  valueOf,
} from './reader/account.ts';
import { accountsOf } from './reader/accounts.ts';
import { countLesions } from './reader/count-lesions.ts';
import { evidenceOf, spanOf } from './reader/evidence.ts';
import { lesionGroups } from './reader/lesion-groups.ts';
import type { SiteMention } from './reader/mention.ts';
import type { PieceStanding } from './reader/pieces.ts';
import { refusedIn } from './reader/refused-numbers.ts';
import { layoutOf } from './reader/sentences.ts';
import { settled } from './reader/settle.ts';
import { sense, termsOf } from './reader/terms.ts';

/**
 * What the note supports: the count of premalignant lesions destroyed at this visit where there is exactly
 * one, and everything it rests on. Never throws; takes time in proportion to the length of the note.
 */
export function readNote(text: string): NoteReading {
  const layout = layoutOf(termsOf(text));
  const note = settled(accountsOf(layout.sentences), layout.placeholders.length > 0);
  const accounts = accountsIn(note);
  const count = countLesions(note);
  const counted = 'from' in count ? count.from : [];
  return {
    ...('value' in count ? { count: count.value } : { noCount: count.noCount }),
    countEvidence: evidenceOfAll(text, counted),
    vague: evidenceOfAll(text, accounts.filter(isRough)),
    premalignantStated: accounts.some(isPremalignant),
    methods: methodsIn(text, note),
    sites: sitesIn(text, note, counted),
    otherProcedures: proceduresIn(text, note),
    refused: refusedIn(text, layout, note, count),
    lesions: lesionGroups(text, note, count),
  };
}

const evidenceOfAll = (text: string, accounts: readonly Account[]): readonly Evidence[] =>
  accounts.map((one) => evidenceOf(text, one));

const methodsIn = (text: string, note: Note) =>
  note.flatMap(({ sentence: { terms } }) =>
    terms.flatMap((term) =>
      term.senses.flatMap((one) =>
        (one.is === 'method' || one.is === 'procedure') && one.method !== undefined
          ? [{ ...evidenceOf(text, term), method: one.method }]
          : [],
      ),
    ),
  );

const sitesIn = (text: string, note: Note, counted: readonly Account[]) =>
  note.flatMap(({ sentence: { terms }, sites }, index) =>
    sites.map((site) => {
      const owner = counted.find((one) => one.sentence === index && isAt(one, site));
      const count = owner && valueOf(owner);
      return {
        ...evidenceOf(text, spanOf(terms, site.first, site.last)),
        site: site.site,
        ...(site.side && { side: site.side }),
        ...(count !== undefined && { count }),
      };
    }),
  );

const isAt = ({ sites: [only, ...others] }: Account, { first, last }: SiteMention) =>
  others.length === 0 && only?.first === first && only.last === last;

const NOT_TODAY: ReadonlySet<PieceStanding> = new Set(['history', 'planned', 'declined']);

const proceduresIn = (text: string, note: Note) =>
  note.flatMap(({ sentence: { terms }, pieces }) =>
    pieces
      .filter(({ standing }) => standing === undefined || !NOT_TODAY.has(standing))
      .flatMap(({ first, last }) =>
        terms.slice(first, last + 1).flatMap((term) => {
          const procedure = sense(term, 'procedure');
          return procedure ? [{ ...evidenceOf(text, term), what: procedure.what }] : [];
        }),
      ),
  );
