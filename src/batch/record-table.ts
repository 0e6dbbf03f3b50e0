import type { Verdict } from './verdict.ts';

/** What the reviewer decided about a record: nothing yet, take the supported lines, keep it, come back to it. */
export const DECISIONS = ['open', 'accepted', 'rejected', 'held'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A count that is not known, in a column of whole numbers. */
export const UNKNOWN = -1;

/** Records of one page of the table. */
export const PAGE = 65_536;

/** One page of the table: a column for each thing known of a record, a cell for each record. Plain data. */
export interface RecordPage {
  verdict: Uint32Array;
  /** Date of service as days since 1970-01-01; `UNKNOWN` where there is none. */
  day: Int32Array;
  /** Premalignant lesions destroyed; `UNKNOWN` where the record gives no one number. */
  count: Int16Array;
  /** Index into `DECISIONS`. */
  decision: Uint8Array;
}

const emptyPage = (): RecordPage => ({
  verdict: new Uint32Array(PAGE),
  day: new Int32Array(PAGE),
  count: new Int16Array(PAGE),
  decision: new Uint8Array(PAGE),
});

/** What is kept of a record while its file is reviewed; everything else is read again from the file. */
export interface RecordCells {
  verdict: number;
  day: number;
  count: number;
}

/**
 * The records of a file in file order, eleven bytes each: a million of them take as much room as a photograph.
 * Verdicts are kept once for all records that have the same.
 */
export class RecordTable {
  readonly verdicts: Verdict[] = [];
  /** Records that have the verdict of this position. */
  readonly verdictCounts: number[] = [];
  readonly pages: RecordPage[] = [];
  /** Records with each decision, in the order of `DECISIONS`. */
  readonly decisionCounts: number[] = DECISIONS.map(() => 0);
  size = 0;
  readonly #known = new Map<string, number>();
  readonly #changed = new Set<number>();
  /** Pages of an earlier review of the same file, whose decisions hold for the records as they come. */
  readonly #earlier: readonly RecordPage[];

  constructor(earlier: readonly RecordPage[] = []) {
    this.#earlier = earlier;
  }

  /** The number of a verdict, given once to all that say the same. */
  numberOf(verdict: Verdict): number {
    const key = JSON.stringify(verdict);
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.verdicts.push(verdict) - 1;
      this.verdictCounts.push(0);
      this.#known.set(key, number);
    }
    return number;
  }

  add({ verdict, day, count }: RecordCells): void {
    const at = this.size % PAGE;
    let page = this.pages.at(-1);
    if (at === 0 || !page) {
      page = emptyPage();
      this.pages.push(page);
    }
    page.verdict[at] = verdict;
    page.day[at] = day;
    page.count[at] = count;
    page.decision[at] = this.#earlier[this.pages.length - 1]?.decision[at] ?? 0;
    this.#changed.add(this.pages.length - 1);
    this.size += 1;
    this.#counted(this.size - 1);
  }

  verdictOf(row: number): Verdict {
    const verdict = this.verdicts[this.#cell(row, 'verdict')];
    if (!verdict) throw new Error(`The table has no record ${row}.`);
    return verdict;
  }

  cellsOf(row: number): RecordCells {
    return {
      verdict: this.#cell(row, 'verdict'),
      day: this.#cell(row, 'day'),
      count: this.#cell(row, 'count'),
    };
  }

  decisionOf(row: number): Decision {
    return DECISIONS[this.#cell(row, 'decision')] ?? 'open';
  }

  decide(row: number, decision: Decision): void {
    const page = this.pages[Math.floor(row / PAGE)];
    if (!page || row >= this.size) throw new Error(`The table has no record ${row}.`);
    const [before, after] = [page.decision[row % PAGE] ?? 0, DECISIONS.indexOf(decision)];
    page.decision[row % PAGE] = after;
    this.#changed.add(Math.floor(row / PAGE));
    this.decisionCounts[before] = (this.decisionCounts[before] ?? 0) - 1;
    this.decisionCounts[after] = (this.decisionCounts[after] ?? 0) + 1;
  }

  /** The pages that changed since this was last asked, by their number. */
  takeChanged(): ReadonlyMap<number, RecordPage> {
    const changed = new Map(
      [...this.#changed].flatMap((at) => {
        const page = this.pages[at];
        return page ? [[at, page] as const] : [];
      }),
    );
    this.#changed.clear();
    return changed;
  }

  /** Takes over the first records of an earlier review, with the verdicts they point to. Into an empty table. */
  restore(verdicts: readonly Verdict[], pages: readonly RecordPage[], size: number): void {
    for (const verdict of verdicts) this.numberOf(verdict);
    this.pages.push(...pages);
    this.size = size;
    for (let row = 0; row < size; row += 1) this.#counted(row);
  }

  #counted(row: number): void {
    const [verdict, decision] = [this.#cell(row, 'verdict'), this.#cell(row, 'decision')];
    this.verdictCounts[verdict] = (this.verdictCounts[verdict] ?? 0) + 1;
    this.decisionCounts[decision] = (this.decisionCounts[decision] ?? 0) + 1;
  }

  #cell(row: number, column: keyof RecordPage): number {
    return this.pages[Math.floor(row / PAGE)]?.[column][row % PAGE] ?? UNKNOWN;
  }
}
