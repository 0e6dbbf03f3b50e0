import type { Account } from './account.ts';

/** What a set of numbers comes to: one number with the accounts it rests on, or why there is none. */
export type Sum = { value: number; from: readonly Account[] } | 'conflict' | 'none';

const MOST_NUMBERS = 100;

type Counted = Account & { value: number };

/**
 * Adds up what a note says of one kind of lesions: numbers by site are added, a total is held against them,
 * and what was said twice counts once. Whatever does not agree is a conflict.
 */
export function sumOf(accounts: readonly Account[]): Sum {
  const exact = accounts.flatMap((account): readonly Counted[] =>
    account.quantity.how === 'exact' && !account.among
      ? [{ ...account, value: account.quantity.value }]
      : [],
  );
  if (exact.length === 0) return 'none';
  // More than any visit has, and adding them up compares each with each.
  if (exact.length > MOST_NUMBERS) return 'conflict';
  const counted = joinMore(exact);
  const totals = counted.filter((account) => isTotal(account, counted));
  const parts = withoutRepeats(counted.filter((account) => !totals.includes(account)));
  if (parts === 'conflict') return 'conflict';
  const stated = totals.filter(({ total }) => total);
  const plain = totals.filter(({ total }) => !total);
  const bySites = add(parts);
  if (stated.length > 0) return againstTotal(stated, plain, parts, bySites);
  if (plain.length === 0) return { value: bySites, from: parts };
  return againstPlain(plain, parts, bySites);
}

const add = (counted: readonly Counted[]) => counted.reduce((sum, { value }) => sum + value, 0);
const isSame = (counted: readonly Counted[]) =>
  new Set(counted.map(({ value }) => value)).size <= 1;

/** 'one and then four more': numbers of one sentence that the writer adds. */
function joinMore(counted: readonly Counted[]): readonly Counted[] {
  const joined: Counted[] = [];
  for (const account of counted) {
    const before = joined.at(-1);
    const goesOn =
      account.more && before?.sentence === account.sentence && account.sites.length === 0;
    if (!goesOn || !before) joined.push(account);
    else
      joined[joined.length - 1] = {
        ...before,
        value: before.value + account.value,
        end: account.end,
      };
  }
  return joined;
}

/** A number without a site of its own, or one that is broken down behind it. */
const isTotal = (account: Counted, all: readonly Counted[]) =>
  account.total || account.isHead || account.sites.length === 0 || isBrokenDown(account, all);

/** Its sites come again, each with a number: '6 on scalp and ear: scalp 4, ear 2'. */
function isBrokenDown({ perSite, sites, sentence }: Counted, all: readonly Counted[]): boolean {
  if (perSite || sites.length < 2) return false;
  const others = all.filter((one) => one.perSite && one.sentence >= sentence);
  return sites.every((site) =>
    others.some((one) => one.sites.some((other) => other.site === site.site)),
  );
}

const keyOf = ({ sites }: Counted) =>
  sites
    .map(({ site, side }) => `${site}/${side ?? ''}`)
    .toSorted()
    .join(' ');

const wordsOf = ({ sites }: Counted) => sites.map(({ words }) => words).join(' ');

/** What is said of the same sites again counts once; another number for them is a conflict. */
function withoutRepeats(parts: readonly Counted[]): readonly Counted[] | 'conflict' {
  const kept: Counted[] = [];
  for (const part of parts) {
    const earlier = kept.filter((one) => overlaps(one, part));
    if (earlier.length === 0) {
      kept.push(part);
      continue;
    }
    // Two spots of one region in one list: 'left dorsal forearm 2, left volar forearm 1'.
    const isList =
      earlier.every((one) => one.line === part.line || one.perSite === part.perSite) &&
      earlier.every((one) => wordsOf(one) !== wordsOf(part)) &&
      earlier.every(
        (one) => Math.abs(one.sentence - part.sentence) <= 1 || part.sentence === one.sentence,
      );
    if (isList && part.perSite) {
      kept.push(part);
      continue;
    }
    if (earlier.some((one) => one.sentence === part.sentence)) return 'conflict';
    if (part.more) {
      kept.push(part);
      continue;
    }
    const isRepeat =
      earlier.some((one) => keyOf(one) === keyOf(part) && one.value === part.value) ||
      add(earlier) === part.value;
    if (!isRepeat) return 'conflict';
  }
  return kept;
}

function overlaps(one: Counted, other: Counted): boolean {
  return one.sites.some((site) =>
    other.sites.some(
      (place) =>
        place.site === site.site &&
        (place.side === site.side ||
          place.side === undefined ||
          site.side === undefined ||
          place.side === 'both' ||
          site.side === 'both'),
    ),
  );
}

function againstTotal(
  stated: readonly Counted[],
  plain: readonly Counted[],
  parts: readonly Counted[],
  bySites: number,
): Sum {
  const [total] = stated;
  if (!total || !isSame(stated)) return 'conflict';
  const { value } = total;
  const agrees = (counted: readonly Counted[]) => counted.length === 0 || add(counted) === value;
  const isRepeated = plain.every((one) => one.value === value);
  const isFine =
    (isRepeated && agrees(parts)) ||
    (agrees(plain) && (parts.length === 0 || bySites === value)) ||
    add(plain) + bySites === value;
  return isFine ? { value, from: [...stated, ...parts, ...plain] } : 'conflict';
}

function againstPlain(plain: readonly Counted[], parts: readonly Counted[], bySites: number): Sum {
  const from = [...plain, ...parts];
  const first = plain[0];
  if (!first) return 'conflict';
  if (plain.length > 1 && isDistinct(plain)) {
    if (isSame(plain)) return 'conflict';
    const value = add(plain);
    return parts.length === 0 || bySites === value ? { value, from } : 'conflict';
  }
  if (isSame(plain)) {
    if (parts.length === 0 || bySites === first.value) return { value: first.value, from };
    if (isDistinct([...plain.slice(0, 1), ...parts]) || plain.every(({ more }) => more)) {
      return { value: first.value + bySites, from };
    }
    return 'conflict';
  }
  const later = plain.slice(1);
  return later.every(({ more }) => more) && parts.length === 0
    ? { value: add(plain), from }
    : 'conflict';
}

/** Each by a method of its own: 'five frozen, two curetted'. */
function isDistinct(counted: readonly Counted[]): boolean {
  return counted.every(
    (one, at) =>
      one.methods.length > 0 &&
      counted.every(
        (other, index) =>
          index === at || !other.methods.some((method) => one.methods.includes(method)),
      ),
  );
}
