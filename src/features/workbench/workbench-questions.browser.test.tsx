import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  type Entry,
  emptyEntry,
  emptyLesionRow,
  emptyOtherProcedure,
  emptyPriorProcedure,
} from './entry.ts';
import { fieldOfFact, goToField } from './fact-field.tsx';
import { openWorkbench } from './workbench-in-test.tsx';

const SCALP = { ...emptyLesionRow, site: 'scalp', count: '2' };

/** A visit with everything beside the lesions begun and nothing of it answered. */
const ALL_PARTS: Partial<Entry> = {
  diagnosis: 'L57.0',
  method: 'cryosurgery',
  lesions: [SCALP, { ...emptyLesionRow, site: 'nose', count: '1', diagnosis: 'C44.311' }],
  evaluation: { ...emptyEntry.evaluation, present: 'some', code: '99213' },
  otherProcedures: { present: 'some', rows: [{ ...emptyOtherProcedure, code: '11102' }] },
  priorProcedures: {
    present: 'some',
    rows: [{ ...emptyPriorProcedure, code: '17000', dateOfService: '2024-08-01' }],
  },
};

const goTo = (fact: string, change: Partial<Entry>) =>
  goToField(fieldOfFact(fact, { ...emptyEntry, ...change }));

/** What the control in focus is called, with the group it stands in. */
function focused(): string {
  const { activeElement } = document;
  const group = activeElement?.closest('fieldset')?.querySelector('legend')?.textContent;
  const label =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement
      ? activeElement.labels?.[0]?.textContent
      : undefined;
  return [group, label].filter((name) => name !== undefined).join(': ');
}

const SEPARATE =
  'Leaving out all work on the treated lesions, is there a separate evaluation left in the note?';
const ABOUT = 'What was the E/M about: the earlier procedure or something else?';

describe('a link to a fact leads to the field that asks for it', () => {
  it.each([
    ['dateOfService', 'Date of service'],
    ['payer', 'Payer'],
    ['placeOfService', 'Place of service'],
    ['statedLesionTotal', 'Total the note states'],
    ['lesions.1.count', 'Lesions, Nose'],
    ['lesions.0.method', 'Method of destruction: Cryo'],
    ['lesions.0.diagnosis', 'Diagnosis'],
    ['lesions.1.diagnosis', 'Diagnosis, Nose'],
    ['lesions.1.diameterCm', 'Diameter in cm, Nose'],
    ['evaluation', 'Was an E/M service documented that day?: Yes'],
    ['evaluation.code', 'E/M code'],
    ['evaluation.diagnoses', 'E/M diagnoses'],
    ['evaluation.patient', 'Patient: Not stated'],
    ['evaluation.separatelyIdentifiable', `${SEPARATE}: Not answered`],
    ['evaluation.unrelatedToEarlierProcedure', `${ABOUT}: Not answered`],
    ['otherProcedures', 'Other procedures that day: Yes'],
    ['otherProcedures.0.sameLesion', 'Same or separate lesion, procedure 1'],
    ['otherProcedures.0.units', 'Code, procedure 1'],
    ['priorProcedures.0.relation', 'Relation, earlier procedure 1'],
  ])('%s: %s', async (fact, name) => {
    await openWorkbench(ALL_PARTS);
    goTo(fact, ALL_PARTS);
    expect(focused()).toBe(name);
  });

  it.each([
    ['lesions', 'Lesions destroyed'],
    ['lesions.0.count', 'Lesions destroyed'],
    ['lesions.0.site', 'Add a site'],
    ['evaluation.separatelyIdentifiable', 'Was an E/M service documented that day?: None, assumed'],
    ['otherProcedures.0.sameLesion', 'Other procedures that day: None, assumed'],
  ])('%s, which is not asked yet: %s', async (fact, name) => {
    await openWorkbench();
    goTo(fact, {});
    expect(focused()).toBe(name);
  });

  it('a row’s own nature, where its diagnosis leaves that open', async () => {
    const change = { ...ALL_PARTS, lesions: [{ ...SCALP, diagnosis: 'L56.5' }, SCALP] };
    await openWorkbench(change);
    goTo('lesions.0.nature', change);
    expect(focused()).toBe('Nature, Scalp');
    goTo('lesions.1.nature', change);
    expect(focused()).toBe('Nature of the lesions');
  });

  it('a count that is tallied: the number of the visit', async () => {
    const { screen } = await openWorkbench(ALL_PARTS);
    await screen.getByRole('radio', { name: 'Tally' }).click();
    goTo('lesions.0.count', ALL_PARTS);
    expect(focused()).toBe('Total the note states');
  });
});

describe('a question is only asked where its answer can matter', () => {
  it('what the E/M was about: once an earlier procedure is entered, and as long as it is answered', async () => {
    const { screen } = await openWorkbench({
      ...ALL_PARTS,
      priorProcedures: emptyEntry.priorProcedures,
    });
    const question = screen.getByRole('group', { name: ABOUT });
    const earlier = screen.getByRole('group', { name: /^Earlier procedures/ });
    await expect.element(question).not.toBeInTheDocument();
    await earlier.getByRole('radio', { name: 'Yes' }).click();
    await question.getByRole('radio', { name: 'Something else' }).click();
    await earlier.getByRole('radio', { name: 'None', exact: true }).click();
    await expect.element(question).toBeVisible();
    await question.getByRole('radio', { name: 'Not answered' }).click();
    await expect.element(question).not.toBeInTheDocument();
  });

  it('whether a procedure was on the same lesion: once lesions are entered', async () => {
    const { screen, total } = await openWorkbench({ ...ALL_PARTS, lesions: [] });
    const question = screen.getByRole('combobox', { name: 'Same or separate lesion, procedure 1' });
    await expect.element(question).not.toBeInTheDocument();
    await userEvent.type(total, '3');
    await expect.element(question).toBeVisible();
    await userEvent.selectOptions(question, 'A separate lesion or site');
    await userEvent.clear(total);
    await expect.element(question).toBeVisible();
  });
});

describe('rows of procedures', () => {
  it('a row that is added has the cursor, and after it is removed the next one has it', async () => {
    const { screen } = await openWorkbench(ALL_PARTS);
    await screen.getByRole('button', { name: 'Add a further procedure' }).click();
    const second = screen.getByRole('textbox', { name: 'Code, procedure 2' });
    await expect.element(second).toHaveFocus();
    await userEvent.keyboard('11104');
    await screen.getByRole('button', { name: 'Remove procedure 1' }).click();
    const only = screen.getByRole('textbox', { name: 'Code, procedure 1' });
    await expect.element(only).toHaveFocus();
    await expect.element(only).toHaveValue('11104');
    await screen.getByRole('button', { name: 'Remove procedure 1' }).click();
    await expect.poll(focused).toBe('Other procedures that day: Yes');
  });
});

/** The fields that are marked as able to change the lines. */
const marked = () =>
  [...document.querySelectorAll('[title="Can change the lines"]')].map((mark) =>
    mark.closest('[data-fact]')?.getAttribute('data-fact'),
  );

describe('what can still change the lines', () => {
  it('is marked where it is entered, and no longer once it is', async () => {
    const { screen } = await openWorkbench({ total: '3', diagnosis: 'L57.0' });
    await expect.poll(marked).toEqual(['method']);
    await screen.getByRole('radio', { name: 'Cryo' }).click();
    await expect.poll(marked).toEqual([]);
  });

  it('is not marked before anything is entered', async () => {
    await openWorkbench();
    expect(marked()).toEqual([]);
  });

  it('is the next question: its button and its key go through them, most decisive first', async () => {
    const { claim } = await openWorkbench({ total: '3' });
    const links = claim.getByText(/^(Needed first|Can still change)/).getByRole('button');
    const [first] = links.elements().map(({ textContent }) => textContent);
    const next = claim.getByRole('button', { name: /^Next question/ });
    await expect.element(next).toHaveTextContent(`Next question: ${first}`);
    await next.click();
    const seen = [focused()];
    for (let step = 1; step < links.elements().length; step += 1) {
      await userEvent.keyboard('{Alt>}7{/Alt}');
      seen.push(focused());
    }
    expect(seen).toContain('Nature of the lesions');
    expect(seen).toContain('Method of destruction: Not stated');
    expect(new Set(seen).size).toBe(links.elements().length);
    await userEvent.keyboard('{Alt>}7{/Alt}');
    expect(focused()).toBe(seen[0]);
  });

  it('is no question of a settled claim', async () => {
    const { claim } = await openWorkbench({ total: '3', diagnosis: 'L57.0', method: 'laser' });
    await expect.element(claim.getByText('Settled', { exact: true })).toBeVisible();
    await expect
      .element(claim.getByRole('button', { name: /^Next question/ }))
      .not.toBeInTheDocument();
  });
});
