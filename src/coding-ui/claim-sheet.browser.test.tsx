import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { codeEncounter, type Coding, type Context, type Encounter } from '../rules/index.ts';
import { inWords, keratoses, visit, without } from '../rules/catalog/example-visits.ts';
import { ClaimSheet } from './claim-sheet.tsx';
import { Findings } from './findings.tsx';

const show = (encounter: Encounter, context: Context = {}) =>
  render(
    <ClaimSheet
      reference="V-0142"
      line="6 ak scalp; dos 2026-11-20"
      encounter={encounter}
      coding={codeEncounter(encounter, context)}
      context={context}
      printedAt="2026-11-23 14:02"
    />,
  );

/** The word that each item of a list of findings begins with. */
const wordsOf = (items: Iterable<Element>) =>
  [...items].map(({ textContent }) => /^(Fix|Check|Not checked|Note)/.exec(textContent)?.[0]);

const GAPS = visit([keratoses(4), without(keratoses(2, { site: 'scalp' }), 'method')], {
  statedLesionTotal: 7,
  evaluation: { code: '99213' },
});

describe('the visit on paper', () => {
  it('has reference, status, coverage and the whole visit in one line in its head', async () => {
    const screen = await show(visit([keratoses(6)]));
    const sheet = screen.getByRole('article', { name: 'Claim sheet' });
    await expect
      .element(sheet.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Claim sheet V-0142');
    await expect
      .element(sheet)
      .toHaveTextContent(
        /Status: Settled\. \d+ passed, 0 failed, 0 not checked, 1 note\.As entered: 6 ak scalp; dos 2026-11-20/,
      );
  });

  it('has the lines, and the reason of every line', async () => {
    const screen = await show(visit([keratoses(6)]));
    expect(screen.getByRole('row').elements()).toHaveLength(3);
    await expect.element(screen.getByRole('rowheader', { name: '17003' })).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Why 17000; 17003x5' })).toBeVisible();
  });

  it('says that no line is derived rather than showing an empty table', async () => {
    const screen = await show(visit([inWords(keratoses(1), 'multiple')]));
    await expect.element(screen.getByText('No claim line is derived.')).toBeVisible();
  });

  it('says in words what is a colour on the screen: severity, documentation, what was not checked', async () => {
    const { container } = await show(GAPS);
    const lines = [...container.querySelectorAll('ul > li')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(lines).toContain('Fix: Add the method for left scalp.');
    expect(lines).toContain('Check: Check the numbers. The note states 7, the rows add up to 6.');
    expect(lines).toContain('Method of destruction: missing. Add the method for left scalp.');
    expect(lines).toContain(
      'Premalignant diagnosis stated: met. The lesions are recorded as premalignant, L57.0.',
    );
    expect(lines.some((line) => line.startsWith('Note: Consider'))).toBe(true);
    expect(lines).toContain(
      'Not checked: Ask what the note shows for 99213 once all work on the treated lesions is left out.',
    );
  });

  it('lists what it checks, and what lies outside it, in the order of the screen', async () => {
    const coding: Coding = {
      ...codeEncounter(GAPS),
      notChecked: [{ about: 'payer', says: 'What this payer covers is not known here.' }],
    };
    const screen = await render(
      <>
        <Findings coding={coding} onFix={() => {}} />
        <ClaimSheet
          reference=""
          line=""
          encounter={GAPS}
          coding={coding}
          context={{}}
          printedAt=""
        />
      </>,
    );
    const printed = wordsOf(
      screen
        .getByRole('heading', { name: 'Findings' })
        .element()
        .parentElement?.querySelectorAll('li') ?? [],
    );
    expect(printed).toEqual(
      wordsOf(screen.container.querySelectorAll('[data-finding]')).slice(0, printed.length),
    );
    expect(printed).toContain('Not checked');
    expect(printed.lastIndexOf('Not checked')).toBeLessThan(printed.indexOf('Note'));
    const outside = 'Outside this check: What this payer covers is not known here.';
    expect(screen.getByText(outside).elements()).toHaveLength(2);
    await expect.element(screen.getByRole('article').getByText(outside)).toHaveTextContent(outside);
  });

  it('has nothing to press, and no word that only makes sense on the screen', async () => {
    const { container } = await show(GAPS);
    expect(container.querySelectorAll('button, a, input')).toHaveLength(0);
    expect(container.textContent).not.toMatch(/click|Ctrl/i);
  });

  it('names the tables, the time of printing, who decides, and the owner of the codes', async () => {
    const screen = await show(visit([keratoses(6)]));
    const sheet = screen.getByRole('article');
    await expect.element(sheet).toHaveTextContent('CMS tables of 2024, third quarter');
    await expect.element(sheet).toHaveTextContent('Printed 2026-11-23 14:02.');
    await expect.element(sheet).toHaveTextContent('Suggested by rules, decided by the coder.');
    await expect
      .element(sheet)
      .toHaveTextContent('CPT® is a registered trademark of the American Medical Association.');
  });

  it('says what was assumed', async () => {
    const assumed = ['evaluation', 'otherProcedures', 'priorProcedures'];
    const screen = await show(visit([keratoses(6)]), { assumed });
    await expect.element(screen.getByText(/^Note: Consider what is assumed/)).toBeVisible();
  });

  it('leaves nothing for axe to find', async () => {
    const { container } = await show(GAPS);
    // Reasons print under their own small headings.
    const { violations } = await axe.run(container, {
      rules: { 'heading-order': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
