import type { LesionGroup, LesionNature, Method, Side } from '../../rules/index.ts';
import {
  type Account,
  accountsIn,
  isPremalignant,
  isRough,
  isTreated,
  type Note,
  valueOf,
} from './account.ts';
import type { LesionCount } from './lesion-count.ts';

/** The visit as far as the note supports it: the premalignant lesions, and the other kinds that were treated. */
export function lesionGroups(text: string, note: Note, count: LesionCount): readonly LesionGroup[] {
  const accounts = accountsIn(note);
  const others = (['benign', 'skin-tag', 'malignant'] as const).flatMap((nature) =>
    ofKind(
      nature,
      accounts.filter((one) => one.family === nature && isTreated(one)),
    ),
  );
  const lesions = accounts.filter(isPremalignant);
  const treated = lesions.filter(isTreated);
  const common: LesionGroup = {
    nature: 'premalignant',
    ...(lesions.some(({ isLabel }) => isLabel) && { diagnosis: 'L57.0' }),
  };
  if ('value' in count)
    return [...(count.value > 0 ? counted(count, common, treated) : []), ...others];
  return [...(treated.length > 0 ? [uncounted(text, common, treated)] : []), ...others];
}

/** By site where the count rests on sites that make it up; as one group where it does not. */
function counted(
  { value, from }: Extract<LesionCount, { value: number }>,
  common: LesionGroup,
  treated: readonly Account[],
): readonly LesionGroup[] {
  const method = methodOf(treated);
  const parts = from.filter(
    ({ sites, quantity }) => sites.length === 1 && quantity.how === 'exact',
  );
  const sum = parts.reduce((all, part) => all + (valueOf(part) ?? 0), 0);
  if (parts.length > 0 && sum === value) {
    return parts.map((part) => ({
      ...common,
      count: valueOf(part) ?? value,
      ...siteOf(part),
      ...(part.methods.length > 0 ? methodOf([part]) : method),
    }));
  }
  const [place, ...places] = from.filter(({ sites }) => sites.length > 0);
  const isOnePlace = place !== undefined && places.length === 0 && place.sites.length === 1;
  return [{ ...common, count: value, ...(isOnePlace && siteOf(place)), ...method }];
}

/** Treated, and the note gives no number: its own words stand in the number's place. */
function uncounted(text: string, common: LesionGroup, treated: readonly Account[]): LesionGroup {
  const rough = treated.find(isRough);
  return {
    ...common,
    ...(rough && { countAsWritten: text.slice(rough.start, rough.end) }),
    ...methodOf(treated),
  };
}

const ofKind = (nature: LesionNature, treated: readonly Account[]): readonly LesionGroup[] =>
  treated.flatMap((one) => {
    const value = valueOf(one);
    if (value === undefined || one.among || one.isMixed) return [];
    return [
      { nature, count: value, ...(one.sites.length === 1 && siteOf(one)), ...methodOf([one]) },
    ];
  });

function siteOf({ sites: [site] }: Account): { site?: string; side?: Side } {
  if (!site) return {};
  return { site: site.site, ...(site.side && { side: site.side }) };
}

/** The method, where there is only one. */
function methodOf(accounts: readonly Account[]): { method?: Method } {
  const [method, ...others] = new Set(accounts.flatMap(({ methods }) => methods));
  return method === undefined || others.length > 0 ? {} : { method };
}
