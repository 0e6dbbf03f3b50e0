import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { codeEncounter, type NotReported } from '../rules/index.ts';
import { keratoses, visit } from '../rules/catalog/example-visits.ts';
import { ClaimSheet } from './claim-sheet.tsx';
import { Findings } from './findings.tsx';
import { goToFinding } from './move-through-findings.ts';
import { NotReportedList } from './not-reported.tsx';

const VISIT: NotReported = {
  code: '99213',
  units: 1,
  says: 'Only the decision to treat: it is part of the procedure.',
  rule: 'evaluation/separately-identifiable',
};

const BIOPSIES: NotReported = {
  code: '11103',
  units: 2,
  says: 'The lesions were destroyed too.',
  rule: 'other-procedures/biopsy-of-a-destroyed-lesion',
};

const textsOf = (items: Iterable<Element>) =>
  [...items].map(({ textContent }) => textContent.trim());

describe('what is not on the claim', () => {
  it('stands there struck out, each service with its units and its reason', async () => {
    const screen = await render(<NotReportedList services={[VISIT, BIOPSIES]} />);
    const list = screen.getByRole('region', { name: 'Not on this claim' });
    expect(textsOf(list.getByRole('listitem').elements())).toEqual([
      '99213Only the decision to treat: it is part of the procedure.',
      '11103 × 2The lesions were destroyed too.',
    ]);
    expect(textsOf(list.element().querySelectorAll('s'))).toEqual(['99213', '11103 × 2']);
  });

  it('takes no room where everything is on the claim', async () => {
    const { container } = await render(<NotReportedList services={[]} />);
    expect(container.textContent).toBe('');
  });

  it('leads to the finding of the rule, where there is one to see', async () => {
    const onGoTo = vi.fn<(rule: string) => void>();
    const screen = await render(
      <NotReportedList
        services={[VISIT, BIOPSIES]}
        findings={{ rules: [BIOPSIES.rule], onGoTo }}
      />,
    );
    expect(screen.getByRole('button').elements()).toHaveLength(1);
    await screen.getByRole('button', { name: 'Finding about 11103' }).click();
    expect(onGoTo.mock.calls).toEqual([[BIOPSIES.rule]]);
  });

  it('is on paper as well, behind the lines and with nothing to press', async () => {
    const encounter = visit([keratoses(2)]);
    const coding = { ...codeEncounter(encounter), notReported: [VISIT] };
    const screen = await render(
      <ClaimSheet
        reference=""
        line=""
        encounter={encounter}
        coding={coding}
        context={{}}
        printedAt=""
      />,
    );
    const list = screen.getByRole('region', { name: 'Not on this claim' });
    await expect.element(list).toHaveTextContent(VISIT.says);
    expect(list.getByRole('button').elements()).toEqual([]);
    const lines = screen.getByRole('table', { name: 'Suggested claim lines' }).element();
    expect(lines.compareDocumentPosition(list.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('leaves nothing for axe to find', async () => {
    const { container } = await render(
      <NotReportedList services={[VISIT]} findings={{ rules: [VISIT.rule], onGoTo: () => {} }} />,
    );
    expect((await axe.run(container)).violations).toEqual([]);
  });
});

it('a finding is gone to though it is folded away among those that passed', async () => {
  const coding = codeEncounter(visit([keratoses(2)]));
  const passed = coding.findings.find(({ outcome }) => outcome === 'met');
  const { container } = await render(<Findings coding={coding} onFix={() => {}} />);
  goToFinding(container, passed?.rule ?? '');
  expect(document.activeElement?.textContent).toContain(passed?.says);
  expect(document.activeElement?.checkVisibility()).toBe(true);
});
