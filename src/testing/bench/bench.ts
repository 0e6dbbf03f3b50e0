import { Bench } from 'tinybench';
import { explainLine } from '../../rules/explain/explain-line.ts';
import { type Coding, catalog, codeEncounter, type ServiceLine } from '../../rules/index.ts';
import { claimRules, recordRules, steps } from './json-rules.ts';
import { codeWithJsonRules, type JsonCoding } from './code-with-json-rules.ts';
import { benchVisits } from './visits.ts';

const TARGET = 40;
/** Every round times all contenders, so that what slows the machine for a while slows them alike. */
const ROUNDS = 7;
/** Time the processor gave to this process: other programs on the machine take nothing from it. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const A_ROUND = {
  now: processorTime,
  time: 250,
  warmupTime: 50,
  iterations: 5,
  warmupIterations: 2,
};
/** A bare branch takes a nanosecond; so many passes make it long enough for the clock. */
const FLOOR_PASSES = 2000;

const visits = Object.values(benchVisits);
const jsonRules = [...recordRules, ...claimRules];

/** Lines with all they carry, as text. */
const show = ({ lines }: { lines: readonly ServiceLine[] }) =>
  lines
    .map(({ code, units, modifiers, diagnoses = [] }) =>
      [[code, ...modifiers].join('-'), units, diagnoses.join(',')].join(' '),
    )
    .join('; ');

/** Where the JSON program decides otherwise than the catalog: a line, or what becomes of a rule. */
function differences(name: string, coding: Coding, json: JsonCoding): readonly string[] {
  const lines = [show(coding), show(json)];
  const translated = new Set(jsonRules.map((rule) => rule.name));
  const rules = coding.findings.flatMap(({ rule, outcome }) => {
    const judged = outcome === 'met' || outcome === 'broken' ? outcome : 'not judged';
    const other = json.outcomes.get(rule) ?? 'not judged';
    return translated.has(rule) && judged !== other
      ? [`${name}: ${rule} is ${judged}, there ${other}`]
      : [];
  });
  return [...(lines[0] === lines[1] ? [] : [`${name}: ${lines.join(', there ')}`]), ...rules];
}

/** All differences over the bench's visits, and rules of the program that the catalog does not have. */
export async function allDifferences(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, visit] of Object.entries(benchVisits))
    found.push(...differences(name, codeEncounter(visit), await codeWithJsonRules(visit)));
  const ids = catalog.map(({ id }) => id);
  const unknown = jsonRules.flatMap(({ name = '' }) => (ids.includes(name) ? [] : [name]));
  return [...found, ...unknown.map((name) => `${name} is not in the catalog`)];
}

/** The code of a number of keratoses and nothing else: what no engine can be faster than. */
function branchOnTheCount(count: number): string {
  if (count >= 15) return '17004';
  if (count > 1) return '17003';
  return count === 1 ? '17000' : '';
}

const counts = visits.map(({ lesions }) => lesions[0]?.count ?? 0);
const codings = visits.map((visit) => ({ visit, coding: codeEncounter(visit) }));
const explained = codings.flatMap(({ visit, coding }) =>
  coding.lines.map(({ code }) => ({ visit, coding, code })),
);

/** Results go here, so that no compiler can leave the work out. */
let kept = 0;

const contenders = {
  own: {
    what: 'codeEncounter: lines, findings, explanation',
    unit: 'visits',
    each: visits.length,
    run() {
      for (const visit of visits) kept += codeEncounter(visit).findings.length;
    },
  },
  json: {
    what: 'json-rules-engine: the same decisions',
    unit: 'visits',
    each: visits.length,
    async run() {
      for (const visit of visits) kept += (await codeWithJsonRules(visit)).outcomes.size;
    },
  },
  floor: {
    what: 'a bare branch on the count',
    unit: 'visits',
    each: counts.length * FLOOR_PASSES,
    run() {
      for (let pass = 0; pass < FLOOR_PASSES; pass += 1)
        for (const count of counts) kept += branchOnTheCount(count + (pass & 1)).length;
    },
  },
  explain: {
    what: 'explainLine: what would change a line',
    unit: 'lines',
    each: explained.length,
    run() {
      for (const { visit, coding, code } of explained)
        kept += explainLine(visit, coding, code)?.wouldChange.length ?? 0;
    },
  },
} as const;

type Contender = keyof typeof contenders;
type Rates = Readonly<Record<Contender, number>>;

/** Visits or lines a second of each contender, all timed in one round. */
async function oneRound(): Promise<Rates> {
  const bench = new Bench(A_ROUND);
  for (const [name, contender] of Object.entries(contenders))
    bench.add(name, () => contender.run());
  await bench.run();
  const rateOf = (name: Contender) => {
    const result = bench.getTask(name)?.result;
    if (result?.state !== 'completed') throw new Error(`${name} was not timed.`);
    return (contenders[name].each * 1000) / result.latency.p50;
  };
  return {
    own: rateOf('own'),
    json: rateOf('json'),
    floor: rateOf('floor'),
    explain: rateOf('explain'),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const rounded = (number: number) => Number(number.toPrecision(3)).toLocaleString('en-US');

/** What is timed and against what; a table for people. */
export async function table(): Promise<string> {
  const rounds: Rates[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound());
  if (kept === 0) throw new Error('Nothing was computed, so nothing was timed.');
  const rate = (name: Contender) => median(rounds.map((rates) => rates[name]));
  const ratio = (name: Contender, to: Contender) =>
    median(rounds.map((rates) => rates[name] / rates[to]));
  const against = ratio('own', 'json');
  const rows = [
    ['what', 'a second', 'ratio', 'target', ''],
    [
      contenders.own.what,
      rounded(rate('own')),
      `${rounded(against)} x json-rules-engine`,
      `>= ${TARGET} x`,
      against >= TARGET ? 'ok' : 'short',
    ],
    [contenders.json.what, rounded(rate('json')), '1', '', ''],
    [
      contenders.floor.what,
      rounded(rate('floor')),
      `${rounded(ratio('floor', 'own'))} x codeEncounter`,
      '',
      '',
    ],
    [
      contenders.explain.what,
      rounded(rate('explain')),
      `a line costs ${rounded(ratio('own', 'explain'))} visits`,
      '',
      '',
    ],
  ];
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return [
    `${visits.length} visits; ${steps.length + jsonRules.length} JSON rules for ${jsonRules.length} of ${catalog.length} rules; median of ${ROUNDS} rounds`,
    '',
    ...rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    ...catalog
      .filter(({ id }) => !jsonRules.some(({ name }) => name === id))
      .map(({ id }) => `Not translated, so only codeEncounter pays for it: ${id}`),
  ].join('\n');
}
