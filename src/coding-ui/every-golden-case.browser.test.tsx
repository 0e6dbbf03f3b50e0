import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { codeEncounter } from '../rules/index.ts';
import { casesOf, provenIds } from '../testing/golden-cases.ts';
import { ClaimSheet } from './claim-sheet.tsx';
import { ClaimStatus } from './claim-status.tsx';
import { Findings } from './findings.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Visits that are coded as entered; a case with billed lines judges those instead. */
const cases = provenIds.flatMap((id) =>
  casesOf(id)
    .filter(({ billed }) => billed === undefined)
    .map((golden) => ({ id, ...golden })),
);

it.each(provenIds)('%s: its cases are drawn without a complaint from React', async (rule) => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const own = cases.filter(({ id }) => id === rule);
  const { container } = await render(
    own.map(({ name, encounter, context = {} }) => {
      const coding = codeEncounter(encounter, context);
      return (
        <article key={name}>
          <ClaimStatus coding={coding} rows={encounter.lesions.length} onGoTo={() => {}} />
          <Findings coding={coding} onFix={() => {}} />
          <ClaimSheet
            reference=""
            line=""
            encounter={encounter}
            coding={coding}
            context={context}
            printedAt=""
          />
        </article>
      );
    }),
  );
  expect(container.childElementCount).toBe(own.length);
  expect(complaint.mock.calls).toEqual([]);
});
