import type {
  Evaluation,
  LesionNature,
  Method,
  OtherProcedure,
  Payer,
  PriorProcedure,
  Side,
} from '../../rules/index.ts';
import type { Seeded } from '../identifier-corpus/seeded.ts';
import type { DrawnSite, DrawnVisit } from './drawn-visit.ts';
import { weighted } from './weighted.ts';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 8, 1);
const isoDate = (day: number) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Every day earlier procedures and visits can fall on; the office is open on weekdays of the last year. */
const CALENDAR: readonly string[] = Array.from({ length: 200 + 365 }, (_, at) => isoDate(at - 200));
const OPEN_DAYS = CALENDAR.flatMap((_, at) => {
  const weekday = new Date(FIRST_DAY + (at - 200) * DAY).getUTCDay();
  return at >= 200 && weekday > 0 && weekday < 6 ? [at] : [];
});

const payer = weighted<Payer | undefined>(
  ['medicare', 52],
  ['medicare-advantage', 20],
  ['commercial', 20],
  ['medicaid', 3],
  ['self-pay', 3],
  [undefined, 2],
);

interface Kind {
  isA: LesionNature;
  nature?: LesionNature;
  diagnosis?: string;
}

const kind = weighted<Kind>(
  [{ isA: 'premalignant', nature: 'premalignant', diagnosis: 'L57.0' }, 690],
  [{ isA: 'premalignant', diagnosis: 'L57.0' }, 130],
  [{ isA: 'premalignant', nature: 'premalignant' }, 10],
  [{ isA: 'benign', nature: 'benign', diagnosis: 'B07.8' }, 55],
  [{ isA: 'benign', nature: 'benign', diagnosis: 'L82.0' }, 60],
  [{ isA: 'skin-tag', nature: 'skin-tag', diagnosis: 'L91.8' }, 40],
  [{ isA: 'malignant', nature: 'malignant', diagnosis: 'C44.519' }, 8],
  [{ isA: 'uncertain', nature: 'uncertain', diagnosis: 'D48.5' }, 7],
);

/** Most visits treat a few lesions, a few treat dozens; no number stands out from its neighbours. */
const lesionCount = weighted<number>(
  [0, 250],
  ...Array.from({ length: 60 }, (_, at): [number, number] => {
    const count = at + 1;
    return [count, Math.ceil(10_000 * count ** -0.35 * Math.exp(-count / 6.5))];
  }),
);

const vagueCount = weighted<string>(
  ['multiple', 40],
  ['several', 25],
  ['numerous', 12],
  ['10-12', 10],
  ['more than 15', 6],
  ['multiple, scattered', 5],
  ['about 8', 2],
);

const method = weighted<Method | undefined>(
  ['cryosurgery', 930],
  ['electrosurgery', 15],
  ['curettement', 12],
  ['laser', 8],
  ['photodynamic-therapy', 5],
  [undefined, 30],
);

const place = weighted<readonly [site: string, isPaired?: true]>(
  [['scalp'], 16],
  [['forehead'], 12],
  [['temple', true], 9],
  [['cheek', true], 11],
  [['nose'], 8],
  [['ear', true], 8],
  [['forearm', true], 13],
  [['hand', true], 12],
  [['neck'], 4],
  [['chest'], 3],
  [['back'], 4],
  [['shoulder', true], 2],
  [['upper-arm', true], 2],
  [['lower-leg', true], 5],
  [['lip-vermilion'], 1],
);

const side = weighted<Side | undefined>(['left', 46], ['right', 46], ['both', 3], [undefined, 5]);

const evaluationCode = weighted(
  ['99213', 50],
  ['99214', 25],
  ['99212', 8],
  ['99203', 12],
  ['99204', 5],
);
const separate = weighted<boolean | undefined>([true, 70], [false, 22], [undefined, 8]);

const other = weighted<readonly OtherProcedure[]>(
  [[{ code: '11102', units: 1, sameLesion: false }], 50],
  [[{ code: '11102', units: 1, sameLesion: true }], 10],
  [
    [
      { code: '11102', units: 1, sameLesion: false },
      { code: '11103', units: 1, sameLesion: false },
    ],
    14,
  ],
  [[{ code: '11104', units: 1, sameLesion: false }], 12],
  [[{ code: '11104', units: 1, sameLesion: true }], 2],
  [[{ code: '11301', units: 1, sameLesion: false }], 5],
  [[{ code: '11900', units: 1, sameLesion: false }], 4],
);
/** Beside keratoses an office also freezes warts and tags. */
const otherDestruction = weighted<OtherProcedure>(
  [{ code: '17110', units: 1, sameLesion: false }, 3],
  [{ code: '11200', units: 1, sameLesion: false }, 1],
);

const earlierCode = weighted(['17000', 70], ['17004', 8], ['17110', 8], ['11102', 14]);

/** No place twice in a visit, as a note lists them. */
function drawSites(seed: Seeded, lesions: number, isCounted: boolean): readonly DrawnSite[] {
  const most = Math.min(Math.max(lesions, 1), seed.pick([1, 2, 2, 3, 3, 4, 5]));
  const places = new Map<string, DrawnSite>();
  for (let at = 0; at < most; at += 1) {
    const [site, isPaired] = place(seed);
    const drawn = isPaired ? side(seed) : undefined;
    const key = `${site}/${drawn ?? ''}`;
    if (!places.has(key)) places.set(key, drawn ? { site, side: drawn } : { site });
  }
  const sites = [...places.values()];
  if (!isCounted || lesions < sites.length) return sites;
  let left = lesions;
  return sites.map((drawn, at) => {
    const after = sites.length - at - 1;
    const even = Math.ceil((2 * (left - after)) / (after + 1));
    const count = after === 0 ? left : seed.int(1, Math.min(left - after, even));
    left -= count;
    return { ...drawn, count };
  });
}

function drawEvaluation(seed: Seeded): Evaluation | 'none' | undefined {
  if (seed.chance(0.53)) return 'none';
  if (seed.chance(0.1)) return undefined;
  const code = evaluationCode(seed);
  const separatelyIdentifiable = separate(seed);
  return separatelyIdentifiable === undefined ? { code } : { code, separatelyIdentifiable };
}

function drawOthers(seed: Seeded, isA: LesionNature): readonly OtherProcedure[] | undefined {
  if (seed.chance(0.76)) return [];
  if (seed.chance(0.17)) return undefined;
  return isA === 'premalignant' && seed.chance(0.12) ? [otherDestruction(seed)] : other(seed);
}

function drawEarlier(seed: Seeded, today: number): readonly PriorProcedure[] | undefined {
  if (seed.chance(0.84)) return [];
  if (seed.chance(0.3)) return undefined;
  const days = seed.chance(0.3) ? seed.int(1, 10) : seed.int(11, 200);
  const dateOfService = CALENDAR[today - days] ?? '';
  const relation = seed.chance(0.9) ? 'unrelated' : 'planned-or-staged';
  return [{ code: earlierCode(seed), dateOfService, relation }];
}

/** The record of a visit as a dermatology office meets it. */
export function drawVisit(seed: Seeded): DrawnVisit {
  const today = OPEN_DAYS[seed.int(0, OPEN_DAYS.length - 1)] ?? 0;
  const drawnKind = kind(seed);
  const { isA } = drawnKind;
  const lesions = isA === 'malignant' || isA === 'uncertain' ? 1 : lesionCount(seed);
  const isVague = isA === 'premalignant' && lesions > 1 && seed.chance(0.025);
  const drawnPayer = payer(seed);
  const drawnMethod = method(seed);
  const evaluation = drawEvaluation(seed);
  const otherProcedures = drawOthers(seed, isA);
  const priorProcedures = drawEarlier(seed, today);
  return {
    dateOfService: CALENDAR[today] ?? '',
    ...drawnKind,
    lesions,
    ...(isVague && { countAsWritten: vagueCount(seed) }),
    sites: drawSites(seed, lesions, !isVague && seed.chance(0.93)),
    ...(drawnPayer && { payer: drawnPayer }),
    ...(drawnMethod && { method: drawnMethod }),
    ...(evaluation && { evaluation }),
    ...(otherProcedures && { otherProcedures }),
    ...(priorProcedures && { priorProcedures }),
  };
}
