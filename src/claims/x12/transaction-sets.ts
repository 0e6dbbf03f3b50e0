import { payerOf } from './claim-payer.ts';
import { got, problemAt } from './claim-problems.ts';
import type { Delimiters } from './delimiters.ts';
import {
  type ClaimContext,
  type ClaimProblem,
  LEVEL_CODES,
  type Level,
  type LevelCode,
  type SetHeader,
} from './filed-claim.ts';
import { elementAt, type Segment } from './segment.ts';
import { otherThanProfessional } from './set-kind.ts';

interface OpenLevel {
  /** HL01. */
  id: string;
  level: Level;
  payer?: Payer;
  isDamaged: boolean;
  context?: ClaimContext;
}

type Payer = NonNullable<ClaimContext['payer']>;

interface OpenSet {
  st: Segment;
  header: SetHeader;
  /** Not of professional claims: told once and passed over. */
  isPassedOver: boolean;
  isDamaged: boolean;
  /** From the billing provider down to the level that is being read. */
  levels: OpenLevel[];
}

/** Keeps track of what leads to the claims: interchange, group, transaction set and hierarchical levels. */
export function transactionSets() {
  let isa: Segment | undefined;
  let groupVersion = '';
  let set: OpenSet | undefined;
  let delimiters: Delimiters | undefined;

  function endSet(): ClaimProblem[] {
    const st = set?.st;
    set = undefined;
    return st
      ? [
          problemAt(
            st,
            'SE',
            'Take the file from its source once more: this transaction set has no end (SE).',
          ),
        ]
      : [];
  }

  function endInterchange(): ClaimProblem[] {
    const open = isa;
    isa = undefined;
    groupVersion = '';
    return open
      ? [
          problemAt(
            open,
            'IEA',
            'Take the file from its source once more: this interchange has no end (IEA).',
          ),
        ]
      : [];
  }

  function onSt(segment: Segment): ClaimProblem[] {
    const problems = endSet();
    const version = elementAt(segment, 3) || groupVersion;
    const other = otherThanProfessional(elementAt(segment, 1), version);
    const { offset, length } = segment;
    set = {
      st: segment,
      header: { offset, length, version },
      isPassedOver: other !== undefined,
      isDamaged: false,
      levels: [],
    };
    if (other === undefined) return problems;
    return [
      ...problems,
      problemAt(
        segment,
        'ST-03',
        `Choose professional claims (837P, 005010X222A1); this transaction set holds ${other}.`,
      ),
    ];
  }

  function onSe(segment: Segment): ClaimProblem[] {
    if (!set)
      return [
        problemAt(
          segment,
          'SE',
          'Take the file from its source once more: a transaction set ends here that did not begin.',
        ),
      ];
    const { st } = set;
    set = undefined;
    const count = segment.number - st.number + 1;
    const problems: ClaimProblem[] = [];
    if (Number(elementAt(segment, 1)) !== count) {
      problems.push(
        problemAt(
          segment,
          'SE-01',
          `Take the file from its source once more: SE01 tells of ${got(elementAt(segment, 1))} segments, and there are ${count}.`,
        ),
      );
    }
    if (elementAt(segment, 2) !== elementAt(st, 2)) {
      problems.push(
        problemAt(
          segment,
          'SE-02',
          `Take the file from its source once more: the control number ${got(elementAt(segment, 2))} of SE is not that of ST, ${got(elementAt(st, 2))}.`,
        ),
      );
    }
    return problems;
  }

  function onIea(segment: Segment): ClaimProblem[] {
    const begun = isa;
    isa = undefined;
    const problems = endSet();
    if (begun && elementAt(begun, 13) !== elementAt(segment, 2)) {
      problems.push(
        problemAt(
          segment,
          'IEA-02',
          `Take the file from its source once more: the control number ${got(elementAt(segment, 2))} of IEA is not that of ISA, ${got(elementAt(begun, 13))}.`,
        ),
      );
    }
    return problems;
  }

  function onHl(segment: Segment, { levels }: OpenSet): ClaimProblem[] {
    const id = elementAt(segment, 1);
    const parent = elementAt(segment, 2);
    const code = LEVEL_CODES.find((known) => known === elementAt(segment, 3));
    const above = parent === '' ? -1 : levels.findLastIndex((open) => open.id === parent);
    levels.length = above + 1;
    if (!code || levels.at(-1)?.level.code !== parentOf(code)) {
      levels.length = 0;
      return [
        problemAt(
          segment,
          'HL-02',
          'Place subscribers (HL03 22) under a billing provider (20) and patients (23) under their subscriber; claims under this HL cannot be told apart.',
        ),
      ];
    }
    const { offset, length } = segment;
    levels.push({ id, level: { code, offset, length }, isDamaged: false });
    return [];
  }

  function extend(segment: Segment, { header, levels }: OpenSet): void {
    const span = levels.at(-1)?.level ?? header;
    span.length = segment.offset + segment.length - span.offset;
  }

  function onSbr(segment: Segment, { levels }: OpenSet): void {
    const open = levels.at(-1);
    const payer = payerOf(elementAt(segment, 9));
    if (open?.level.code === '22' && payer) open.payer = payer;
  }

  function take(segment: Segment, read: Delimiters): ClaimProblem[] {
    delimiters = read;
    switch (segment.name) {
      case 'ISA': {
        const problems = [...endSet(), ...endInterchange()];
        isa = segment;
        return problems;
      }
      case 'GS':
        groupVersion = elementAt(segment, 8);
        return endSet();
      case 'ST':
        return onSt(segment);
      case 'SE':
        return onSe(segment);
      case 'GE':
        return endSet();
      case 'IEA':
        return onIea(segment);
      default:
        return set && !set.isPassedOver ? inSet(segment, set) : [];
    }
  }

  function inSet(segment: Segment, open: OpenSet): ClaimProblem[] {
    const name = segment.name;
    if (name === 'HL') return onHl(segment, open);
    extend(segment, open);
    if (name === 'SBR') onSbr(segment, open);
    return [];
  }

  return {
    /** Takes a segment that belongs to no claim. */
    take,
    /** After the last segment, or where the text can no longer be followed. */
    end: (): ClaimProblem[] => [...endSet(), ...endInterchange()],
    isPassedOver: (): boolean => set?.isPassedOver ?? false,
    /** The segment taken last cannot be read, so no claim it leads to can be written again. */
    damage(): void {
      const open = set?.levels.at(-1) ?? set;
      if (open) open.isDamaged = true;
    },
    /** What leads to a claim that stands here, or why none can. */
    context(): ClaimContext | string {
      const open = set?.levels.at(-1);
      if (!set || !delimiters || !open || !set.levels.some(({ level }) => level.code === '22')) {
        return 'Place the claim under a subscriber (HL03 22) of a transaction set; it stands outside of one.';
      }
      if (set.isDamaged || set.levels.some(({ isDamaged }) => isDamaged)) {
        return 'Take the file from its source once more: what leads to this claim cannot be read.';
      }
      const payer = set.levels.find(({ level }) => level.code === '22')?.payer;
      open.context ??= {
        delimiters,
        set: set.header,
        levels: set.levels.map(({ level }) => level),
        ...(payer && { payer }),
      };
      return open.context;
    },
  };
}

function parentOf(code: LevelCode): LevelCode | undefined {
  if (code === '23') return '22';
  return code === '22' ? '20' : undefined;
}
