import { type Encounter, findSite, type LesionGroup } from '../../rules/index.ts';
import { known } from '../shorthand/known.ts';
import { quotedCell, type Report } from './cell-problem.ts';
import { COUNT_REMEDY, countIn, type CountSaid } from './lesion-count.ts';
import { readSiteEntry, type SiteSaid } from './site-entry.ts';

type Lesions = Pick<Encounter, 'lesions' | 'statedLesionTotal' | 'documented'>;

/** What holds for all lesions of a row. */
type SharedFacts = Pick<LesionGroup, 'nature' | 'diagnosis' | 'method'>;

/**
 * The lesions of a row.
 *
 * | sites                | lesion_count | read as                                                          |
 * | -------------------- | ------------ | ---------------------------------------------------------------- |
 * | none                 | any          | one group, its place unknown                                     |
 * | one, not counted     | any          | one group: the count is that of its site                         |
 * | several, not counted | any          | one group with the sites as written: how many each has is unknown; |
 * |                      |              | if all are listed, the record does say where the lesions were    |
 * | any of them counted  | exact, empty | a group for each; the count is the total the record states       |
 * | any of them counted  | words        | a problem: a visit has no place for a total in words             |
 *
 * Where only some sites are counted the others stay without a count, and the rules ask for it: what is left
 * of the total is not shared out among them. A row that says nothing of lesions has no group.
 */
export function readLesions(
  { count, sites }: { count: string; sites: string },
  shared: SharedFacts,
  report: Report,
): Lesions {
  const counted = readCount(count, report);
  const places = readSites(sites, report);
  if (places.some((place) => place.counted)) {
    return {
      lesions: places.map((place) => groupAt(place, shared)),
      ...statedTotal(counted, report),
    };
  }
  const [place] = places;
  const where =
    places.length > 1 ? { site: sites } : known({ site: place?.site, side: place?.side });
  const group = { ...shared, ...counted, ...where };
  return {
    lesions: Object.keys(group).length === 0 ? [] : [group],
    ...(places.length > 1 && places.every(isOrdinary) && { documented: { locations: true } }),
  };
}

/** A listed site, at which no code of its own has to be looked for. */
const isOrdinary = ({ site }: SiteSaid): boolean => {
  const listed = findSite(site);
  return listed !== undefined && listed.ownCode === undefined;
};

function readCount(cell: string, report: Report): CountSaid | undefined {
  if (cell === '') return undefined;
  const counted = countIn(cell);
  if (!counted) {
    report(
      'lesion_count',
      `Write ${COUNT_REMEDY}, in lesion_count in place of ${quotedCell(cell)}.`,
    );
  }
  return counted;
}

function readSites(cell: string, report: Report): readonly SiteSaid[] {
  if (cell === '') return [];
  const entries = cell.split(';').map((entry) => entry.trim());
  const said = entries.filter((entry) => entry !== '');
  if (said.length === 0)
    report('sites', `Write the sites in sites in place of ${quotedCell(cell)}.`);
  return said.flatMap((entry) => {
    const place = readSiteEntry(entry);
    if (typeof place !== 'string') return [place];
    report(
      'sites',
      place === 'no-site'
        ? `Write a site in front of ${quotedCell(entry)} in sites, such as scalp:2.`
        : `Write ${COUNT_REMEDY}, behind the colon of ${quotedCell(entry)} in sites.`,
    );
    return [];
  });
}

const groupAt = ({ site, side, counted }: SiteSaid, shared: SharedFacts): LesionGroup => ({
  ...shared,
  ...counted,
  ...known({ site, side }),
});

function statedTotal(
  counted: CountSaid | undefined,
  report: Report,
): Pick<Lesions, 'statedLesionTotal'> {
  if (!counted) return {};
  if ('count' in counted) return { statedLesionTotal: counted.count };
  report(
    'lesion_count',
    `Write the total as a number in lesion_count, or leave it empty: ${quotedCell(counted.countAsWritten)} stands beside sites that are counted.`,
  );
  return {};
}
