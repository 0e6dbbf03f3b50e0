import { type CountCell, showLines } from '../rules/index.ts';

/** Neighbouring counts that come to the same codes, whatever the units. */
interface Band {
  codes: string;
  cells: readonly CountCell[];
}

const codesOf = ({ lines }: CountCell) =>
  lines.length === 0 ? 'none' : lines.map(({ code }) => code).join(' + ');

function bandsOf(cells: readonly CountCell[]): readonly Band[] {
  const bands: { codes: string; cells: CountCell[] }[] = [];
  for (const cell of cells) {
    const last = bands.at(-1);
    if (last?.codes === codesOf(cell)) last.cells.push(cell);
    else bands.push({ codes: codesOf(cell), cells: [cell] });
  }
  return bands;
}

const name = ({ count, orMore }: CountCell) => (orMore ? `${count}+` : String(count));

const range = ({ cells }: Band) => {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  return first === last ? name(first) : `${name(first)} to ${name(last)}`;
};

/**
 * The code set at every number of premalignant lesions, the visit's own number marked. It informs and
 * never invites: the numbers cannot be clicked into the visit.
 */
export function CountStrip({ cells }: { cells: readonly CountCell[] }) {
  const bands = bandsOf(cells);
  const current = cells.find((cell) => cell.current);
  return (
    <figure>
      <div aria-hidden="true" className="figures flex text-center text-xs max-[26rem]:hidden">
        {bands.map((band, at) => (
          <div
            key={range(band)}
            className={`min-w-0 ${at % 2 === 0 ? 'bg-sunken' : 'bg-info-tint'}`}
            style={{ flexGrow: band.cells.length, flexBasis: 0 }}
          >
            <div className="flex">
              {band.cells.map((cell) => (
                <span
                  key={cell.count}
                  className={`flex-1 py-0.5 ${cell.current ? 'rounded-box bg-accent font-semibold text-on-accent' : ''}`}
                >
                  {name(cell)}
                </span>
              ))}
            </div>
          </div>
        ))}
      </div>
      <figcaption className="mt-1 text-sm">
        <span className="figures">
          {bands.map((band) => `${range(band)}: ${band.codes}`).join('; ')}.
        </span>{' '}
        {current && (
          <span className="figures font-semibold">
            At {name(current)}: {showLines(current.lines)}.
          </span>
        )}
      </figcaption>
      <details className="text-sm print:hidden">
        <summary className="w-fit cursor-pointer py-1 text-accent">Every count</summary>
        <table className="figures w-full text-left">
          <thead>
            <tr>
              <th scope="col">Lesions</th>
              <th scope="col">Lines</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.count} className={cell.current ? 'bg-info-tint font-semibold' : ''}>
                <th scope="row" className="font-normal">
                  {name(cell)}
                </th>
                <td>{showLines(cell.lines)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
