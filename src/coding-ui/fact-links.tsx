import { Fragment } from 'react';
import type { FactPath } from '../rules/index.ts';
import { nameFacts } from './fact-names.ts';

export interface FactLinksProps {
  paths: readonly FactPath[];
  rows: number;
  onGoTo: (path: FactPath) => void;
}

/** Names of facts, each leading to the field where it is entered. */
export function FactLinks({ paths, rows, onGoTo }: FactLinksProps) {
  return nameFacts(paths, rows).map(({ path, name }, at, { length }) => (
    <Fragment key={path}>
      {at > 0 && ' '}
      {/* The comma stays with the name before it. */}
      <span className="whitespace-nowrap">
        <button
          type="button"
          className="min-h-6 text-left whitespace-normal text-accent underline underline-offset-2"
          onClick={() => onGoTo(path)}
        >
          {name}
        </button>
        {at < length - 1 && ','}
      </span>
    </Fragment>
  ));
}
