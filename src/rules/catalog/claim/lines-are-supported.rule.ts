import { counting } from '../../facts/lesion-standing.ts';
import { onClaim } from '../../kernel/draft-line.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { type ServiceLine, showLine, showLines } from '../../vocabulary/service-line.ts';
import { compareLines, type LineDifference } from './compare-lines.ts';

const showPointers = ({ diagnoses = [] }: ServiceLine) => diagnoses.join(', ') || 'nothing';

/** The billed line and the supported one beside it; their pointers where nothing else tells them apart. */
function showChange(billed: ServiceLine, supported: ServiceLine): string {
  const [was, is] = [showLine(billed), showLine(supported)];
  return was === is
    ? `${was} points to ${showPointers(billed)}: the record supports ${showPointers(supported)}`
    : `${was}: the record supports ${is}`;
}

type Fault = Exclude<LineDifference, { kind: 'same' }>;

/** What is wrong with one line, and where the record kept it off the claim, why. */
function says(difference: Fault, whyNot: (code: string) => string | undefined): string {
  switch (difference.kind) {
    case 'changed':
      return `${showChange(difference.billed, difference.supported)}.`;
    case 'removed':
      return `${showLine(difference.billed)} has nothing in the record. ${whyNot(difference.billed.code) ?? ''}`.trim();
    case 'added':
      return `${showLine(difference.supported)} is supported and not billed.`;
  }
}

const asBilled = ({ code, units, modifiers, diagnoses }: ServiceLine): ServiceLine => ({
  code,
  units,
  modifiers,
  ...(diagnoses && { diagnoses }),
});

export const linesAreSupported = defineRule({
  id: 'claim/lines-are-supported',
  title: 'Every billed line is one the record supports',
  statement:
    'A claim must hold the lines that the documented visit supports, no more and no fewer. A line is never kept because it was billed.',
  severity: 'denial',
  sources: ['bcbsal-destruction', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  tables: [addOnPrimaries],
  denial: likelyDenials.notDocumented,
  reads: ['groups', 'draft', 'lines', 'isReview'],
  matches: ({ isReview }) => isReview === true,
  evaluate({ groups, draft, lines }, asOf) {
    const supported = onClaim(draft);
    const primaries = asOf(addOnPrimaries);
    const differences = compareLines(lines, supported, (code) => primaries.has(code));
    const whyNot = (code: string) => draft.find((line) => line.code === code)?.leftOut?.says;
    const faults = differences.filter((difference) => difference.kind !== 'same');
    if (faults.length === 0)
      return met('The billed lines are those that the record supports.', 'dermtally-policy', {
        lines: lines.length,
      });
    const isCounted = counting(groups).every(({ count }) => count !== undefined);
    return {
      status: 'broken',
      says: faults.map((fault) => says(fault, whyNot)).join(' '),
      because: faults.map((fault) => ({
        says: says(fault, whyNot),
        from: { difference: fault.kind },
        cites: 'dermtally-policy',
      })),
      // While lesions have no exact number, what is left of the claim is not yet what to bill.
      ...(isCounted && {
        fixes: [{ says: `Bill ${showLines(supported)} instead`, lines: supported.map(asBilled) }],
      }),
    };
  },
});
