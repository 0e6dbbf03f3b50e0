/**
 * Composes the text of 837P files for tests. All people, providers and numbers are made up; NPIs have the
 * form of one and a check digit that fits no provider.
 */

export interface TestDelimiters {
  element: string;
  component: string;
  repetition: string;
  segment: string;
  /** Behind each terminator. */
  lineBreak: string;
}

export interface TestLine {
  code: string;
  modifiers?: readonly string[];
  units?: string;
  charge?: string;
  /** Counted from 1. */
  pointers?: readonly number[];
  /** '20261120'. */
  date?: string;
  /** SV105. */
  place?: string;
  /** Segments behind DTP: REF*6R, NTE and the like. */
  also?: readonly TestSegment[];
}

export interface TestClaim {
  reference: string;
  /** Without dots, as HI has them. */
  diagnoses: readonly string[];
  lines: readonly TestLine[];
  charge?: string;
  place?: string;
  frequency?: string;
  /** Segments between HI and the first line. */
  also?: readonly TestSegment[];
}

interface TestSubscriber {
  filingIndicator?: string;
  claims: readonly TestClaim[];
  /** The claims of each patient who is not the subscriber. */
  dependents?: readonly (readonly TestClaim[])[];
}

interface TestSet {
  /** By billing provider. */
  providers: readonly (readonly TestSubscriber[])[];
  version?: string;
}

export interface TestInterchange {
  sets: readonly TestSet[];
  delimiters?: TestDelimiters;
  control?: string;
}

/** An element is text, or components. */
type TestSegment = readonly (string | readonly string[])[];

export const usualDelimiters: TestDelimiters = {
  element: '*',
  component: ':',
  repetition: '^',
  segment: '~',
  lineBreak: '\n',
};

const DAY = '20261120';

export function interchangeText({
  sets,
  delimiters = usualDelimiters,
  control = '000000101',
}: TestInterchange): string {
  const group: TestSegment[] = sets.flatMap((set, at) => setSegments(set, at + 1));
  const version = sets[0]?.version ?? '005010X222A1';
  const segments: TestSegment[] = [
    isa(delimiters, control),
    ['GS', 'HC', 'TESTSENDER', 'TESTPAYER', DAY, '0830', '1', 'X', version],
    ...group,
    ['GE', String(sets.length), '1'],
    ['IEA', '1', control],
  ];
  return segments.map((segment) => segmentText(segment, delimiters)).join('');
}

function segmentText(segment: TestSegment, delimiters: TestDelimiters): string {
  const elements = segment.map((element) =>
    typeof element === 'string' ? element : element.join(delimiters.component),
  );
  return elements.join(delimiters.element) + delimiters.segment + delimiters.lineBreak;
}

function isa({ repetition, component }: TestDelimiters, control: string): TestSegment {
  const none = ' '.repeat(10);
  const sender = ['ZZ', 'TESTSENDER'.padEnd(15)];
  const receiver = ['ZZ', 'TESTPAYER'.padEnd(15)];
  const version = [repetition, '00501', control, '0', 'T', component];
  return ['ISA', '00', none, '00', none, ...sender, ...receiver, '261120', '0830', ...version];
}

function setSegments({ providers, version = '005010X222A1' }: TestSet, at: number): TestSegment[] {
  const control = String(at).padStart(4, '0');
  let level = 0;
  const levels = providers.flatMap((subscribers) => {
    level += 1;
    const provider = level;
    return [
      ['HL', String(provider), '', '20', '1'],
      ['PRV', 'BI', 'PXC', '207N00000X'],
      ['NM1', '85', '2', 'EXAMPLE SKIN CLINIC', '', '', '', '', 'XX', '1999999984'],
      ['N3', '1 TEST STREET'],
      ['N4', 'SAMPLETOWN', 'KS', '660010000'],
      ['REF', 'EI', '000000001'],
      ...subscribers.flatMap((subscriber) => {
        level += 1;
        const own = level;
        return [
          ...subscriberSegments(subscriber, own, provider),
          ...(subscriber.dependents ?? []).flatMap((claims) => {
            level += 1;
            return [
              ['HL', String(level), String(own), '23', '0'],
              ['PAT', '19'],
              ['NM1', 'QC', '1', 'SAMPLECHILD', 'TESTA'],
              ['N3', '2 TEST STREET'],
              ['N4', 'SAMPLETOWN', 'KS', '66001'],
              ['DMG', 'D8', '20150101', 'F'],
              ...claims.flatMap(claimSegments),
            ];
          }),
        ];
      }),
    ] satisfies TestSegment[];
  });
  const segments: TestSegment[] = [
    ['ST', '837', control, version],
    ['BHT', '0019', '00', `BATCH${control}`, DAY, '0830', 'CH'],
    ['NM1', '41', '2', 'EXAMPLE SUBMITTER', '', '', '', '', '46', 'TESTSENDER'],
    ['PER', 'IC', 'TEST DESK', 'TE', '5550100000'],
    ['NM1', '40', '2', 'EXAMPLE RECEIVER', '', '', '', '', '46', 'TESTPAYER'],
    ...levels,
  ];
  return [...segments, ['SE', String(segments.length + 1), control]];
}

function subscriberSegments(
  { filingIndicator = 'MB', claims, dependents = [] }: TestSubscriber,
  own: number,
  provider: number,
): TestSegment[] {
  const isPatient = claims.length > 0;
  return [
    ['HL', String(own), String(provider), '22', dependents.length > 0 ? '1' : '0'],
    ['SBR', 'P', isPatient ? '18' : '', '', '', '', '', '', '', filingIndicator],
    ['NM1', 'IL', '1', 'SAMPLEPERSON', 'TESTB', '', '', '', 'MI', `T${own}0000`],
    ['N3', '3 TEST STREET'],
    ['N4', 'SAMPLETOWN', 'KS', '66001'],
    ['DMG', 'D8', '19500101', 'M'],
    ['NM1', 'PR', '2', 'EXAMPLE PAYER', '', '', '', '', 'PI', '00001'],
    ...claims.flatMap(claimSegments),
  ];
}

function claimSegments(claim: TestClaim): TestSegment[] {
  const { reference, diagnoses, lines, place = '11', frequency = '1', also = [] } = claim;
  const charge = claim.charge ?? totalOf(lines);
  return [
    ['CLM', reference, charge, '', '', [place, 'B', frequency], 'Y', 'A', 'Y', 'Y'],
    ...(diagnoses.length === 0
      ? []
      : [['HI', ...diagnoses.map((code, at) => [at === 0 ? 'ABK' : 'ABF', code])]]),
    ['NM1', '82', '1', 'SAMPLEPROVIDER', 'TESTC', '', '', '', 'XX', '1999999992'],
    ...also,
    ...lines.flatMap(lineSegments),
  ];
}

function lineSegments(line: TestLine, at: number): TestSegment[] {
  const { code, modifiers = [], units = '1', charge = '100', pointers = [1], place = '' } = line;
  const pointing = pointers.map(String);
  return [
    ['LX', String(at + 1)],
    ['SV1', ['HC', code, ...modifiers], charge, 'UN', units, place, '', pointing],
    ['DTP', '472', 'D8', line.date ?? DAY],
    ...(line.also ?? []),
  ];
}

/** The sum of the charges, without zeros at its end. */
function totalOf(lines: readonly TestLine[]): string {
  const cents = lines.reduce(
    (sum, { charge = '100' }) => sum + Math.round(Number(charge) * 100),
    0,
  );
  return String(cents / 100);
}
