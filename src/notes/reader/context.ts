import type { LesionNature, Method } from '../../rules/index.ts';
import type { Account, SentenceAccounts } from './account.ts';
import type { Mention } from './mention.ts';
import type { Piece, PieceStanding } from './pieces.ts';
import type { Sentence } from './sentences.ts';

/** What comes before a sentence and may be taken up in it. */
export interface Context {
  family: LesionNature | undefined;
  standing: PieceStanding | undefined;
  methods: readonly Method[];
  isOpen: boolean;
}

export const NO_CONTEXT: Context = {
  family: undefined,
  standing: undefined,
  methods: [],
  isOpen: false,
};

/** Is the sentence a line of sites and numbers that leaves to the one before what they are? */
export function isListLike(
  { isItem, line }: Sentence,
  mentions: readonly Mention[],
  pieces: readonly Piece[],
  context: Context,
  before: Sentence | undefined,
): boolean {
  if (mentions.length === 0) return false;
  const isBare = mentions.every(
    ({ perSite, total, family }) =>
      perSite || total || family === undefined || family === 'generic',
  );
  if (!isBare) return false;
  if (before === undefined) return false;
  if (line === before.line) return pieces.every(isOpenEnded);
  const isNear = line - before.line <= 1 || isItem || context.isOpen;
  return isNear && pieces.every((piece) => !piece.isSaid || (isItem && isOpenEnded(piece)));
}

/** Does not itself say that the lesions were left, planned or treated long ago. */
const isOpenEnded = ({ isSaid, standing }: Piece) =>
  !isSaid || standing === 'seen' || standing === 'done' || standing === 'applied';

export function contextAfter(
  context: Context,
  { sentence, pieces, accounts }: SentenceAccounts,
): Context {
  const families = new Set(accounts.filter((one) => isHandedOn(one, sentence)).map(kindOf));
  const [only, ...others] = families;
  const family = others.length > 0 ? undefined : (only ?? context.family);
  const said = pieces.findLast(({ isSaid, standing }) => isSaid || standing !== undefined);
  const isBare =
    accounts.length > 0 && accounts.every(({ perSite }) => perSite) && said?.isSaid !== true;
  const methods = pieces.flatMap((piece) => piece.methods);
  const isOpen = sentence.terms.at(-1)?.key === ':';
  if (isBare) return { ...context, family: family ?? context.family };
  const isOfTreatment = pieces.some((piece) => piece.methods.length + piece.procedures.length > 0);
  const isSilent = accounts.length === 0 && !isOfTreatment && !isOpen;
  if (isSilent && said?.standing !== 'done') return context;
  return {
    family,
    standing: said?.standing ?? (isOpen || sentence.isItem ? context.standing : undefined),
    methods: methods.length > 0 ? methods : isOpen ? context.methods : [],
    isOpen,
  };
}

/** Of a kind that the next lines may be about; what a sentence only ends on is not. */
function isHandedOn({ family, standing, quantity, start }: Account, { terms }: Sentence): boolean {
  if (family === undefined || family === 'generic') return false;
  if (standing === 'history' || quantity.how === 'none') return false;
  return quantity.how !== 'named' || start <= (terms[3]?.start ?? start);
}

const kindOf = ({ family }: Account): LesionNature | undefined =>
  family === 'generic' ? undefined : family;
