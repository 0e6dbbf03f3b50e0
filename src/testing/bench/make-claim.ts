import type { Almanac, Engine } from 'json-rules-engine';
import { standsFor } from '../../rules/catalog/stands-for.ts';
import { counting, type GroupFacts, type LesionFamily } from '../../rules/facts/lesion-standing.ts';
import { malignantGaps } from '../../rules/facts/malignant-gaps.ts';
import type { Encounter } from '../../rules/index.ts';
import { addModifier, type DraftLine, leaveOut, onClaim } from '../../rules/kernel/draft-line.ts';
import { biopsyCodes, biopsyKinds } from '../../rules/tables/biopsies.ts';
import {
  isPremalignantCode,
  malignantTiers,
  premalignantTiers,
} from '../../rules/tables/destruction-tiers.ts';
import { profileFor } from '../../rules/tables/payer-profiles.ts';
import { isEvaluationCode, isProcedure } from '../../rules/tables/service-kinds.ts';
import { asOf, fastPairs, isComplexityAddOn, pairsAnswered } from './claim-facts.ts';

/** The claim while it is put together, and the visit it is for. A fact of the run, under this name. */
export interface Making {
  encounter: Encounter;
  groups: readonly GroupFacts[];
  draft: readonly DraftLine[];
}

/** Params of the events that take a step, by their type. */
export interface StepParams {
  /** `unitsBeyond`: a unit for each so many lesions of a fact, past so many. */
  report: { family: LesionFamily; code: string; unitsBeyond?: readonly [string, number, number] };
  'report-malignant': object;
  'report-procedures': object;
  'report-visit': { modifiers: readonly string[]; isKeptOff?: true };
  'keep-off': {
    which:
      | 'destroyed-biopsies'
      | 'visit'
      | 'destroyed-again'
      | 'never-together'
      | 'same-lesion'
      | 'complexity-add-on';
  };
  modify: { which: 'visit' | 'procedures'; modifier: string } | { which: 'column-two' };
  'split-add-on': object;
}

type Draft = readonly DraftLine[];
type Acts = {
  [Type in keyof StepParams]: (
    making: Making,
    params: StepParams[Type],
    almanac: Almanac,
  ) => Draft | Promise<Draft>;
};

const blank = { modifiers: [], because: [], groups: [] };

/** What the events do to the claim. The decision to do it was the engine's. */
const acts: Acts = {
  async report({ groups, draft }, { code, family, unitsBeyond }, almanac) {
    const own = standsFor(counting(groups, family));
    if (!unitsBeyond) return [...draft, { ...blank, code, units: 1, ...own }];
    const [fact, covered, each] = unitsBeyond;
    const units = Math.ceil(((await almanac.factValue<number>(fact)) - covered) / each);
    return [...draft, { ...blank, code, units, ...own }];
  },
  'report-malignant'({ groups, draft }) {
    const tiers = asOf(malignantTiers);
    const coded = counting(groups, 'malignant')
      .filter((group) => malignantGaps(group).length === 0)
      .flatMap((group) => {
        const {
          site,
          group: { diameterCm = 0 },
        } = group;
        const tier =
          site?.malignantGroup &&
          tiers[site.malignantGroup].find(({ upToCm }) => diameterCm <= upToCm);
        return tier && group.count ? [{ group, code: tier.code, count: group.count }] : [];
      });
    const lines = [...new Set(coded.map(({ code }) => code))].map((code) => {
      const own = coded.filter((lesion) => lesion.code === code);
      const units = own.reduce((sum, { count }) => sum + count, 0);
      return { ...blank, code, units, ...standsFor(own.map(({ group }) => group)) };
    });
    return [...draft, ...lines];
  },
  'report-procedures'({ encounter: { otherProcedures = [] }, draft }) {
    const lines = otherProcedures.map(({ code, units = 1, diagnoses = [] }, procedure) => ({
      ...blank,
      code,
      units,
      procedure,
      ...(diagnoses.length > 0 && { diagnoses }),
    }));
    const misplaced = leaveOut(lines, 'other-procedures', ({ code }) =>
      isPremalignantCode(code) || isEvaluationCode(code) ? 'Misplaced.' : undefined,
    );
    return [...draft, ...misplaced];
  },
  'report-visit'({ encounter: { evaluation }, draft }, { modifiers, isKeptOff }) {
    if (evaluation === undefined || evaluation === 'none') return draft;
    const { code, diagnoses = [] } = evaluation;
    const line: DraftLine = {
      ...blank,
      code,
      units: 1,
      modifiers,
      visit: true,
      ...(diagnoses.length > 0 && { diagnoses }),
      ...(isKeptOff === true && {
        leftOut: { rule: 'evaluation/', says: 'Part of the procedure.' },
      }),
    };
    return [line, ...draft];
  },
  'keep-off': ({ encounter, draft }, { which }) => keepers[which](draft, encounter),
  modify({ encounter, draft }, params) {
    if (params.which === 'column-two') {
      const second = columnTwo(pairsAnswered(onClaim(draft), draft, encounter, 'apart'));
      const { distinctModifier } = profileFor(encounter.payer);
      return addModifier(draft, '', ({ code }) =>
        second.has(code) ? distinctModifier : undefined,
      );
    }
    const { which, modifier } = params;
    return which === 'procedures'
      ? addModifier(draft, '', ({ code }) => (isProcedure(code) ? modifier : undefined))
      : draft.map((line) =>
          line.visit ? { ...line, modifiers: [modifier, ...line.modifiers] } : line,
        );
  },
  'split-add-on'({ draft }) {
    const { eachAdditional } = asOf(premalignantTiers);
    return draft.flatMap((line) =>
      line.code === eachAdditional
        ? Array.from({ length: line.units }, () => ({ ...line, units: 1 }))
        : [line],
    );
  },
};

const columnTwo = (pairs: readonly { columnTwo: string }[]): ReadonlySet<string> =>
  new Set(pairs.map((pair) => pair.columnTwo));

/** Lines kept off the claim, by what keeps them. */
const keepers: Readonly<
  Record<StepParams['keep-off']['which'], (draft: Draft, encounter: Encounter) => Draft>
> = {
  'destroyed-biopsies': (draft, { otherProcedures = [] }) =>
    handOn(
      leaveOut(draft, 'other-procedures/', ({ procedure = -1 }) => {
        const entered = otherProcedures[procedure];
        const isDestroyed = entered?.sameLesion === true && biopsyCodes.has(entered.code);
        return isDestroyed ? 'Destroyed too.' : undefined;
      }),
    ),
  visit: (draft) =>
    leaveOut(draft, 'global-period/', ({ visit }) => (visit ? 'In the period.' : undefined)),
  'destroyed-again': (draft) =>
    leaveOut(draft, 'global-period/', ({ groups }) =>
      groups.length > 0 ? 'Treated again.' : undefined,
    ),
  'complexity-add-on': (draft) =>
    leaveOut(draft, 'evaluation/', (line) =>
      isComplexityAddOn(line) ? 'Not beside it.' : undefined,
    ),
  'never-together'(draft) {
    const second = columnTwo(fastPairs(onClaim(draft)));
    return leaveOut(draft, 'ncci/', ({ code }) => (second.has(code) ? 'Never paid.' : undefined));
  },
  'same-lesion'(draft, encounter) {
    const second = columnTwo(pairsAnswered(onClaim(draft), draft, encounter, 'same'));
    const countFalls = [...second].some(isPremalignantCode);
    return leaveOut(draft, 'ncci/', ({ code }) =>
      second.has(code) || (countFalls && isPremalignantCode(code)) ? 'The same lesion.' : undefined,
    );
  },
};

/** The place of a first biopsy that fell away goes to one unit of the highest add-on that is left. */
function handOn(draft: readonly DraftLine[]): readonly DraftLine[] {
  const kinds = asOf(biopsyKinds);
  const isFirst = ({ code }: DraftLine) => kinds.some(({ first }) => first === code);
  const left = onClaim(draft);
  if (!draft.some((line) => line.leftOut && isFirst(line)) || left.some(isFirst)) return draft;
  const [heir] = kinds.flatMap(({ first, addOn }) =>
    left.filter(({ code }) => code === addOn).map((line) => ({ line, first })),
  );
  if (!heir) return draft;
  const { line, first } = heir;
  const further = line.units > 1 ? [{ ...line, units: line.units - 1 }] : [];
  return draft.flatMap((each) =>
    each === line ? [{ ...line, code: first, units: 1 }, ...further] : [each],
  );
}

/** Has an engine put the claim together as its events say. */
export function actOnSteps(engine: Engine): void {
  const listen = <Type extends keyof StepParams>(type: Type, act: Acts[Type]) =>
    // oxlint-disable-next-line typescript/no-misused-promises -- The engine waits for it, whatever its types say.
    engine.on<StepParams[Type]>(type, async (params, almanac) => {
      const making = await almanac.factValue<Making>('making');
      making.draft = await act(making, params, almanac);
    });
  listen('report', acts.report);
  listen('report-malignant', acts['report-malignant']);
  listen('report-procedures', acts['report-procedures']);
  listen('report-visit', acts['report-visit']);
  listen('keep-off', acts['keep-off']);
  listen('modify', acts.modify);
  listen('split-add-on', acts['split-add-on']);
}
