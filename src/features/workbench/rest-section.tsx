import { OtherProcedures } from './other-procedures.tsx';
import { PriorProcedures } from './prior-procedures.tsx';
import { Section } from './section.tsx';

/** What else was done, that day and before. */
export function RestSection() {
  return (
    <Section number={6} title="Procedures">
      <div className="space-y-3">
        <OtherProcedures />
        <PriorProcedures />
      </div>
    </Section>
  );
}
