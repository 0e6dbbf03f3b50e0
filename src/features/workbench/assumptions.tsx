import { nameFact } from '../../coding-ui/fact-names.ts';
import type { FactPath } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';

export interface AssumptionsProps {
  assumed: readonly FactPath[];
  isOn: boolean;
  onToggle: () => void;
}

/** What the office's default filled in, said out loud, one key away from being asked instead. */
export const Assumptions = ({ assumed, isOn, onToggle }: AssumptionsProps) => (
  <p className="flex flex-wrap items-center gap-x-2 text-sm text-text-2">
    <span>
      {isOn
        ? assumed.length > 0
          ? `Assumed none: ${assumed.map((path) => nameFact(path, 1)).join(', ')}.`
          : 'Nothing is assumed.'
        : 'Nothing is assumed; what is not entered is unknown.'}
    </span>
    {(assumed.length > 0 || !isOn) && (
      <Button look="quiet" keys="Alt+9" aria-pressed={isOn} onClick={onToggle}>
        {isOn ? 'Assume nothing' : 'Assume none unless entered'}
      </Button>
    )}
  </p>
);
