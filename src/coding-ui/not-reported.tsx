import type { NotReported, RuleId } from '../rules/index.ts';

export interface NotReportedListProps {
  services: readonly NotReported[];
  /** Rules whose finding is in sight, and the way there. Absent on paper. */
  findings?: { rules: readonly RuleId[]; onGoTo: (rule: RuleId) => void };
}

/** What was done or entered and is not billed, each with its reason: a line that is missing on purpose. */
export function NotReportedList({ services, findings }: NotReportedListProps) {
  if (services.length === 0) return null;
  return (
    <section aria-label="Not on this claim" className="text-sm text-text-2">
      <p className="px-2 pt-1 text-xs">Not on this claim</p>
      <ul>
        {services.map(({ code, units, says, rule }, at) => (
          <li
            key={`${at} ${code}`}
            className="flex break-inside-avoid items-baseline gap-2 border-t border-border px-2 py-1"
          >
            <s className="figures font-semibold whitespace-nowrap">
              {code}
              {units > 1 && ` × ${units}`}
            </s>
            <span>
              {says}{' '}
              {findings?.rules.includes(rule) && (
                <button
                  type="button"
                  className="min-h-6 text-accent underline underline-offset-2"
                  aria-label={`Finding about ${code}`}
                  onClick={() => findings.onGoTo(rule)}
                >
                  Finding
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
