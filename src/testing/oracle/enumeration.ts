import type { DocumentedLesions, DocumentedVisit, LineStyle } from './documented-visit.ts';
import { type Expected, expectedLines, written } from './expected-lines.ts';

/** One way to answer one question of the visit. */
export interface Option {
  readonly label: string;
  readonly visit?: Partial<DocumentedVisit>;
  /** The same for the first row of lesions. */
  readonly group?: DocumentedLesions;
  /** Further rows of lesions. */
  readonly otherGroups?: readonly DocumentedLesions[];
  readonly style?: LineStyle;
  /** The fact this option leaves out, and the options of its axis that would be an answer. */
  readonly open?: { readonly fact: string; readonly answers: readonly string[] };
  /** Leaves out something that the axis cannot fill in. */
  readonly incomplete?: true;
}

export type Axis = readonly Option[];

/** What the module under test made of a visit. */
export interface Coded {
  readonly lines: readonly {
    readonly code: string;
    readonly units: number;
    readonly modifiers: readonly string[];
  }[];
  readonly status: string;
  readonly openFacts: readonly string[];
}

interface Comparison {
  readonly visits: number;
  readonly differing: number;
  /** The first five, with the visit. */
  readonly differences: readonly string[];
}

interface Cell {
  readonly claim: string;
  readonly coded: Coded;
}

/** How many visits these axes cross. */
export const visitsIn = (axes: readonly Axis[]): number => strideOf(axes, -1);

/** Crosses all axes, codes each visit by both, and compares lines, status and open questions. */
export function compareAll(
  axes: readonly Axis[],
  code: (visit: DocumentedVisit, style?: LineStyle) => Coded,
): Comparison {
  const cells: Cell[] = [];
  const differences: string[] = [];
  let differing = 0;
  const differ = (options: readonly Option[], says: string) => {
    differing += 1;
    if (differences.length < 5) differences.push(`${JSON.stringify(visitOf(options))}\n  ${says}`);
  };

  forEachCombination(axes, (options) => {
    const visit = visitOf(options);
    const style = options.find((option) => option.style)?.style;
    const expected = expectedLines(visit, style);
    const coded = code(visit, style);
    const claim = expected.lines.join(' ');
    cells.push({ claim, coded });

    const got = coded.lines.map(written).toSorted().join(' ');
    const isComplete = options.every((option) => !option.open && !option.incomplete);
    const hopedFor = statusesFor(expected.status, isComplete);
    if (got !== claim) differ(options, `expected [${claim}], got [${got}]`);
    else if (!hopedFor.includes(coded.status)) {
      differ(
        options,
        `expected ${hopedFor.join(' or ')}, got ${coded.status}: ${coded.openFacts.join()}`,
      );
    }
  });

  let at = 0;
  forEachCombination(axes, (options, chosen) => {
    const cell = cellAt(cells, at);
    for (const [axisAt, option] of options.entries()) {
      const { open } = option;
      if (!open) continue;
      const axis = axes[axisAt] ?? [];
      const answer = axis.find(
        ({ label }, index) =>
          open.answers.includes(label) &&
          cellAt(cells, at + (index - (chosen[axisAt] ?? 0)) * strideOf(axes, axisAt)).claim !==
            cell.claim,
      );
      if (!answer) continue;
      const { status, openFacts } = cell.coded;
      if (status === 'settled' || !openFacts.includes(open.fact)) {
        differ(
          options,
          `'${answer.label}' would change the lines, yet it is ${status} and asks ${openFacts.join()}`,
        );
      }
    }
    at += 1;
  });
  return { visits: cells.length, differing, differences };
}

/** The module's words for what the oracle expects; nothing left out leaves nothing to ask. */
function statusesFor(status: Expected['status'], isComplete: boolean): readonly string[] {
  if (status === 'not-codable') return ['not-codable'];
  if (status === 'asked') return ['unsettled', 'not-codable'];
  if (status === 'either') return ['settled', 'unsettled', 'not-codable'];
  return isComplete ? ['settled'] : ['settled', 'unsettled'];
}

/** A visit with these answers and nothing else. */
function visitOf(options: readonly Option[]): DocumentedVisit {
  let group: DocumentedLesions = {};
  let visit: DocumentedVisit = { lesions: [] };
  let otherGroups: readonly DocumentedLesions[] = [];
  for (const option of options) {
    if (option.group) group = { ...group, ...option.group };
    if (option.visit) visit = { ...visit, ...option.visit };
    if (option.otherGroups) otherGroups = option.otherGroups;
  }
  return { ...visit, lesions: [group, ...otherGroups] };
}

/** The last axis turns fastest. */
function forEachCombination(
  axes: readonly Axis[],
  visit: (options: readonly Option[], chosen: readonly number[]) => void,
) {
  const total = visitsIn(axes);
  for (let at = 0; at < total; at += 1) {
    let rest = at;
    const chosen: number[] = [];
    const options: Option[] = [];
    for (let axisAt = axes.length - 1; axisAt >= 0; axisAt -= 1) {
      const axis = axes[axisAt] ?? [];
      const index = rest % axis.length;
      const option = axis[index];
      if (option) options.unshift(option);
      chosen.unshift(index);
      rest = Math.floor(rest / axis.length);
    }
    visit(options, chosen);
  }
}

const strideOf = (axes: readonly Axis[], axisAt: number) =>
  axes.slice(axisAt + 1).reduce((product, axis) => product * axis.length, 1);

function cellAt(cells: readonly Cell[], at: number): Cell {
  const cell = cells[at];
  if (!cell) throw new Error(`No visit at ${at}`);
  return cell;
}
