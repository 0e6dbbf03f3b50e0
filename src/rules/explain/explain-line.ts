import { findRule } from '../catalog/catalog.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import { judgementFor } from '../coding/judgement.ts';
import { factsOf } from '../facts/facts.ts';
import { type GroupFacts, nameGroup, readGroups } from '../facts/lesion-standing.ts';
import { evaluate, rejectedBy } from '../kernel/evaluate.ts';
import type { Rejected } from '../kernel/rule.ts';
import type { Coding, Context, FactPath, RuleId, Step } from '../vocabulary/coding.ts';
import type { Encounter, LesionGroup } from '../vocabulary/encounter.ts';
import { isLesionCount } from '../vocabulary/lesion-count.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';

/** A change of facts and the lines that would follow from it. */
export interface WhatWouldChange {
  /** 'One lesion more', 'lesions were benign'. */
  says: string;
  /** The fact that would be different. */
  fact: FactPath;
  lines: readonly ServiceLine[];
}

/** Why a line is what it is. */
export interface LineExplanation {
  line: ServiceLine;
  /** Fact, rule, result, in order, with sources. */
  because: readonly Step[];
  rules: readonly RuleId[];
  /** Codes that were weighed and left out. */
  insteadOf: readonly Rejected[];
  /** The smallest changes of facts that would alter the claim, as things to verify. */
  wouldChange: readonly WhatWouldChange[];
}

/** How far to look for the next change of code. Every tier table changes within this many lesions. */
const FARTHEST = 40;

const withGroup = (encounter: Encounter, at: number, change: Partial<LesionGroup>): Encounter => {
  const { statedLesionTotal: _total, ...rest } = encounter;
  return {
    ...rest,
    lesions: encounter.lesions.map((group, index) =>
      index === at ? { ...group, ...change } : group,
    ),
  };
};

const codeSet = (lines: readonly ServiceLine[]) => lines.map(({ code }) => code).join(' ');

const how = (difference: number) => {
  const many = Math.abs(difference);
  const more = difference > 0 ? 'more' : 'fewer';
  return many === 1 ? `One lesion ${more}` : `${many} lesions ${more}`;
};

/**
 * The nearest changes of the count, up and down, that alter the lines; and, where that only alters units,
 * the nearest that alter the codes. Found by asking the rules, so no threshold lives here. The number in
 * the sentence is the total over all groups of the line.
 */
function countChanges(
  encounter: Encounter,
  context: Context,
  { at, count }: GroupFacts,
  total: number,
  before: readonly ServiceLine[],
): readonly WhatWouldChange[] {
  if (count === undefined) return [];
  const coded = (difference: number) =>
    codeEncounter(withGroup(encounter, at, { count: count + difference }), context).lines;
  const nearest = (step: 1 | -1, isChange: (lines: readonly ServiceLine[]) => boolean) => {
    for (let far = 1; far <= FARTHEST; far += 1) {
      const difference = far * step;
      if (!isLesionCount(count + difference)) return [];
      const lines = coded(difference);
      if (isChange(lines)) return [{ difference, lines }];
    }
    return [];
  };
  const differs = (lines: readonly ServiceLine[]) => showLines(lines) !== showLines(before);
  const recodes = (lines: readonly ServiceLine[]) => codeSet(lines) !== codeSet(before);
  const found = [
    ...nearest(1, differs),
    ...nearest(-1, differs),
    ...nearest(1, recodes),
    ...nearest(-1, recodes),
  ];
  return found
    .filter(
      ({ difference }, index) => found.findIndex((c) => c.difference === difference) === index,
    )
    .map(({ difference, lines }) => ({
      says: `${how(difference)} (${total + difference})`,
      fact: `lesions.${at}.count`,
      lines,
    }));
}

/** The nearest diameters, to a tenth of a centimeter, at which the lines would differ. */
function diameterChanges(
  encounter: Encounter,
  context: Context,
  { at, group: { diameterCm } }: GroupFacts,
  before: readonly ServiceLine[],
): readonly WhatWouldChange[] {
  if (diameterCm === undefined) return [];
  return ([1, -1] as const).flatMap((step) => {
    for (let far = 1; far <= FARTHEST; far += 1) {
      const other = Math.round(diameterCm * 10 + far * step) / 10;
      if (other <= 0) return [];
      const { lines } = codeEncounter(withGroup(encounter, at, { diameterCm: other }), context);
      if (showLines(lines) !== showLines(before))
        return [{ says: `The diameter was ${other} cm`, fact: `lesions.${at}.diameterCm`, lines }];
    }
    return [];
  });
}

/** Other facts about a group that would take its lesions elsewhere. */
function factChanges(
  encounter: Encounter,
  context: Context,
  group: GroupFacts,
  before: readonly ServiceLine[],
): readonly WhatWouldChange[] {
  const { at } = group;
  const place = nameGroup(group);
  const [which, where] =
    group.group.site === undefined && group.isOnly
      ? ['the lesions', '']
      : [`the lesions at ${place}`, ` at ${place}`];
  const candidates: readonly {
    says: string;
    field: keyof LesionGroup;
    change: Partial<LesionGroup>;
  }[] = [
    {
      says: `The method${where} was not destruction`,
      field: 'method',
      change: { method: 'photodynamic-therapy' },
    },
    {
      says: `The provider calls ${which} benign`,
      field: 'nature',
      change: { nature: 'benign' },
    },
    {
      says: `The provider has not diagnosed ${which} yet`,
      field: 'nature',
      change: { nature: 'uncertain' },
    },
  ];
  return candidates.flatMap(({ says, field, change }) => {
    const { diagnosis: _diagnosis, ...plain } = encounter.lesions[at] ?? {};
    // A changed nature would contradict the diagnosis; the question is what the lesions are.
    const visit =
      field === 'nature'
        ? { ...encounter, lesions: encounter.lesions.with(at, { ...plain, ...change }) }
        : withGroup(encounter, at, change);
    const { lines } = codeEncounter(visit, context);
    return showLines(lines) === showLines(before)
      ? []
      : [{ says, fact: `lesions.${at}.${field}`, lines }];
  });
}

/**
 * Explains one line of a coded visit: the steps from fact to result, the codes that were weighed and left
 * out, and the smallest changes of facts that would alter the claim. Undefined for a code not on the claim.
 */
export function explainLine(
  encounter: Encounter,
  coding: Coding,
  code: string,
  context: Context = {},
): LineExplanation | undefined {
  const line = coding.lines.find((candidate) => candidate.code === code);
  if (!line) return undefined;
  const on = judgementFor(encounter, context);
  const known = factsOf(encounter, context);
  const rules = line.because.flatMap((id) => findRule(id) ?? []);
  const positions = rules
    .flatMap((rule) => evaluate(rule, known, on).lines)
    .filter((coded) => coded.code === code)
    .flatMap(({ groups }) => groups);
  const own = readGroups(encounter).filter(({ at }) => positions.includes(at));
  const total = own.reduce((sum, { count = 0 }) => sum + count, 0);
  const largest = own.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
  return {
    line,
    rules: line.because,
    because: coding.findings
      .filter(({ rule }) => line.because.includes(rule))
      .flatMap(({ because }) => because.filter(({ from }) => (from['code'] ?? code) === code)),
    insteadOf: rules.flatMap((rule) => rejectedBy(rule, known, on)),
    wouldChange: largest
      ? [
          ...countChanges(encounter, context, largest, total, coding.lines),
          ...diameterChanges(encounter, context, largest, coding.lines),
          ...factChanges(encounter, context, largest, coding.lines),
        ]
      : [],
  };
}
