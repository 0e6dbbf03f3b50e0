import { type ServiceLineWithReasons, showLine } from '../../rules/index.ts';
import { answerTo } from './answer.ts';
import type { Packet, PacketAnswer } from './packet.ts';

/** One thing that the rules answer otherwise now, in words. */
export interface ReplayDifference {
  /** 'Suggested lines', 'Edition of the tables', or the id of a rule. */
  what: string;
  was: string;
  now: string;
}

export type Replay = { same: true } | { same: false; differences: readonly ReplayDifference[] };

/** '17003x6 for L57.0'. */
const printLine = (line: ServiceLineWithReasons): string => {
  const { diagnoses = [] } = line;
  return diagnoses.length === 0 ? showLine(line) : `${showLine(line)} for ${diagnoses.join(', ')}`;
};

const printLines = (lines: PacketAnswer['lines']): string => {
  if (lines === null) return 'no lines can be derived';
  return lines.length === 0 ? 'no line' : lines.map(printLine).join('; ');
};

const printReasons = (lines: PacketAnswer['lines']): string =>
  (lines ?? []).map(({ code, because }) => `${code}: ${because.join(', ')}`).join('; ');

const printLeftOff = ({ notReported }: PacketAnswer): string =>
  notReported.length === 0
    ? 'nothing'
    : notReported.map(({ code, units, rule }) => `${code}x${units} by ${rule}`).join('; ');

const printClean = ({ clean }: PacketAnswer): string => {
  if (clean === undefined) return 'not reviewed';
  return clean ? 'clean' : 'not clean';
};

/** What is compared as a whole, each as a name and its wording. */
const WHOLES: readonly (readonly [string, (answer: PacketAnswer) => string])[] = [
  ['Edition of the tables', ({ edition }) => edition],
  ['Suggested lines', ({ lines }) => printLines(lines)],
  ['Rules behind the lines', ({ lines }) => printReasons(lines)],
  ['Services kept off the claim', printLeftOff],
  ['Status of the visit', ({ status }) => status],
  ['The claim', printClean],
];

/** Findings that the packet leaves out are met or do not apply. */
const UNREMARKABLE = 'met or not applicable';

function outcomes({ findings }: PacketAnswer): ReadonlyMap<string, string> {
  return new Map(findings.map(({ rule, outcome }) => [rule, outcome]));
}

function differencesBetween(was: PacketAnswer, now: PacketAnswer): readonly ReplayDifference[] {
  const [before, after] = [outcomes(was), outcomes(now)];
  const rules = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return [
    ...WHOLES.map(([what, print]) => ({ what, was: print(was), now: print(now) })),
    ...rules.map((what) => ({
      what,
      was: before.get(what) ?? UNREMARKABLE,
      now: after.get(what) ?? UNREMARKABLE,
    })),
  ].filter((compared) => compared.was !== compared.now);
}

/**
 * Asks the rules of this build again and says where they answer otherwise than the packet does: in lines,
 * outcomes, status or edition. A changed wording is no difference. Pure; never throws on well-formed inputs.
 */
export function replay({ inputs, answer }: Packet): Replay {
  const differences = differencesBetween(answer, answerTo(inputs));
  return differences.length === 0 ? { same: true } : { same: false, differences };
}
