import { useEffect } from 'react';
import { goOnTyping } from './finish-typing.ts';
import { OtherProcedures } from './other-procedures.tsx';
import { PriorProcedures } from './prior-procedures.tsx';
import { Section } from './section.tsx';

/** What else was done, that day and before. It arrives after the rest of the form. */
export function RestSection() {
  // The focus: text that was not finished when the page was left goes on here too.
  useEffect(goOnTyping, []);
  return (
    <Section number={6} title="Procedures">
      <div className="space-y-3">
        <OtherProcedures />
        <PriorProcedures />
      </div>
    </Section>
  );
}
