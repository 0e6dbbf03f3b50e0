import { Fragment } from 'react';
import { type ServiceLine, showLine, showLines } from '../rules/index.ts';

export interface LinesTextProps {
  lines: readonly ServiceLine[];
  /** The lines of the claim as it stands, where these would follow: what both have is toned down. */
  beside?: readonly ServiceLine[];
}

/** Lines one after the other, as a coder writes them: never broken inside a line, though it has hyphens. */
export function LinesText({ lines, beside = [] }: LinesTextProps) {
  if (lines.length === 0) return showLines(lines);
  const isKept = (line: ServiceLine) => beside.some((other) => showLine(other) === showLine(line));
  // Where lines only go, those that stay are the news.
  const hasNew = !lines.every(isKept);
  return lines.map((line, at) => (
    // One code can stand on several lines that read alike.
    <Fragment key={`${at} ${line.code}`}>
      {at > 0 && ' '}
      <span
        className={`whitespace-nowrap ${hasNew && isKept(line) ? 'font-normal text-text-2' : ''}`}
      >
        {showLine(line)}
        {at < lines.length - 1 && ';'}
      </span>
    </Fragment>
  ));
}
