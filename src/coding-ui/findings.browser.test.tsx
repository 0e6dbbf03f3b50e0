import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { type Change, codeEncounter, type Encounter, type Fix } from '../rules/index.ts';
import {
  apart,
  evaluated,
  inWords,
  keratoses,
  visit,
  warts,
  without,
} from '../rules/catalog/example-visits.ts';
import { Findings } from './findings.tsx';

const onFix = vi.fn<(fix: Fix) => void>();

const show = (encounter: Encounter) => {
  onFix.mockClear();
  return render(<Findings coding={codeEncounter(encounter)} onFix={onFix} />);
};

/** The note states 7 and the rows come to 6: two ways out. */
const DISPUTED = visit([keratoses(4), keratoses(2, { site: 'scalp' })], { statedLesionTotal: 7 });

/** Something to fix, something to check, something that cannot be checked and something to consider. */
const EVERYTHING: Encounter = visit(
  [inWords(keratoses(1), 'multiple'), without(keratoses(2, { site: 'scalp' }), 'method')],
  { statedLesionTotal: 7, evaluation: { code: '99213' } },
);

const WORDS = ['Fix', 'Check', 'Not checked', 'Note', 'OK'] as const;

/** The marks of the rows in sight, from top to bottom. */
const marksIn = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[data-finding]')]
    .filter((row) => row.checkVisibility())
    .map(({ textContent }) => WORDS.find((word) => textContent.startsWith(word)));

describe('what the rules say about a visit', () => {
  it('comes in the order Fix, Check, Not checked, Note', async () => {
    const screen = await show(EVERYTHING);
    await screen.getByText(/^\d notes?$/).click();
    const marks = marksIn(screen.container);
    expect(marks).not.toContain(undefined);
    expect([...new Set(marks)]).toEqual(['Fix', 'Check', 'Not checked', 'Note']);
    expect(marks).toEqual(
      marks.toSorted((a, b) => WORDS.indexOf(a ?? 'OK') - WORDS.indexOf(b ?? 'OK')),
    );
  });

  it('is counted above, by the same words and with the same numbers', async () => {
    const screen = await show(EVERYTHING);
    await screen.getByText(/^\d notes?$/).click();
    const marks = marksIn(screen.container);
    const counts = WORDS.slice(0, -1).map(
      (word) => `${marks.filter((mark) => mark === word).length} ${word}`,
    );
    const summary = [...screen.container.querySelectorAll('[data-findings] > p > span')];
    expect(summary.slice(0, -1).map(({ textContent }) => textContent)).toEqual(counts);
  });

  it('what is only to be considered is put away, counted, and there to be opened', async () => {
    const screen = await show(visit([keratoses(6)]));
    expect(marksIn(screen.container)).toEqual([]);
    await screen.getByText('1 note', { exact: true }).click();
    expect(marksIn(screen.container)).toEqual(['Note']);
  });

  it('of findings alike in urgency those with a fix at hand come first', async () => {
    const { container } = await show(
      visit([
        keratoses(3, { nature: 'benign' }),
        without(keratoses(2, { site: 'scalp' }), 'method'),
      ]),
    );
    const rows = [...container.querySelectorAll('[data-finding]')];
    const fixable = rows.map((row) => row.querySelector('[data-fix]') !== null);
    expect(fixable.slice(0, 2)).toEqual([true, false]);
  });

  it('what passed is put away, counted, and there to be opened', async () => {
    const encounter = visit([keratoses(6)]);
    const met = codeEncounter(encounter).findings.filter(({ outcome }) => outcome === 'met');
    const screen = await show(encounter);
    const passed = screen.getByText(`${met.length} passed`);
    const title = screen.getByRole('heading', { name: 'Diagnosis and nature agree.' });
    await expect.element(passed).toBeVisible();
    await expect.element(title).not.toBeInTheDocument();
    await passed.click();
    expect(marksIn(screen.container).filter((mark) => mark === 'OK')).toHaveLength(met.length);
  });

  it('what waits for an answer is not checked, and says what to ask', async () => {
    const screen = await show(visit([keratoses(6)], { evaluation: evaluated() }));
    await expect
      .element(screen.getByRole('heading', { name: /^Ask what the note shows for 99213/ }))
      .toBeVisible();
    expect(marksIn(screen.container)).toEqual(['Not checked']);
    await expect.element(screen.getByText('1 Not checked')).toBeVisible();
  });

  it('what lies outside the check is said in one quiet line, and counted nowhere', async () => {
    const screen = await show(visit([keratoses(6)], { otherProcedures: [apart('12345')] }));
    await expect
      .element(screen.getByText('Outside this check: Unit limits of 12345: none at hand.'))
      .toBeVisible();
    expect(marksIn(screen.container)).toEqual([]);
    await expect.element(screen.getByText(/^\d+ Not checked$/)).not.toBeInTheDocument();
  });

  it('says nothing of what lies outside where everything is inside', async () => {
    const screen = await show(visit([keratoses(6)]));
    await expect.element(screen.getByText(/^Outside this check:/)).not.toBeInTheDocument();
  });

  it('each is headed by what to do, with its rule, reason and source behind a fold', async () => {
    const screen = await show(DISPUTED);
    const row = screen.getByRole('listitem').filter({ hasText: 'The note states 7' }).first();
    await expect
      .element(row.getByRole('heading'))
      .toHaveTextContent('Check the numbers. The note states 7, the rows add up to 6.');
    const reason = row.getByText('Stated total 7; rows 4 + 2.');
    await expect.element(reason).not.toBeInTheDocument();
    await row.getByText('Reason and source').click();
    await expect.element(reason).toBeVisible();
    await expect.element(row.getByText('The stated total is the sum of the sites')).toBeVisible();
    await expect.element(row).toHaveTextContent(/Blue Cross/);
  });

  it('leaves nothing for axe to find', async () => {
    const { container } = await show(EVERYTHING);
    // The headings continue those of the page around them.
    const { violations } = await axe.run(container, {
      rules: { 'heading-order': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

/** A biopsy without a diagnosis: no payer takes its line. */
const NO_POINTER = visit([keratoses(6)], {
  otherProcedures: [apart('11102', { diagnoses: [] })],
});

/** The row of a rule, with its reasons open. */
async function openReasons({ container }: { container: Element }, rule: string) {
  const row = container.querySelector(`[data-rule="${rule}"]`);
  if (!row) throw new Error(`No row of ${rule}.`);
  const found = page.elementLocator(row);
  await found.getByText('Reason and source').click();
  return found;
}

describe('what a payer would likely answer', () => {
  it('stands among the reasons of a fault, with the source of the codes', async () => {
    const screen = await show(NO_POINTER);
    const row = await openReasons(screen, 'claim/diagnosis-pointers');
    await expect
      .element(row.getByRole('group', { name: 'Likely answer' }))
      .toHaveTextContent(
        /^A payer would likely answer one of these\. ?CARC 11 the diagnosis does not fit the code.*RARC M76 the diagnosis is missing or wrong ?Claim adjustment reason codes and remittance advice remark codes, X12; the words and the pairing are ours$/u,
      );
  });

  it('is not said of the same rule once it passes', async () => {
    const screen = await show(visit([keratoses(6)], { otherProcedures: [apart('11102')] }));
    await screen.getByText(/^\d+ passed$/).click();
    const row = await openReasons(screen, 'claim/diagnosis-pointers');
    await expect.element(row.getByText(/^Each line points/)).toBeVisible();
    await expect.element(row.getByText(/CARC|would likely answer/)).not.toBeInTheDocument();
  });
});

describe('what would change a finding', () => {
  const MORE: Change = {
    asks: ['Were 15 lesions destroyed, 9 more than entered?'],
    facts: ['lesions.0.count'],
    lines: [{ code: '17004', units: 1, modifiers: [] }],
  };

  it('is looked up when its reasons are opened, not before', async () => {
    const changesOf = vi.fn<(rule: string) => readonly Change[]>(() => [MORE]);
    const screen = await render(
      <Findings coding={codeEncounter(NO_POINTER)} onFix={onFix} changesOf={changesOf} />,
    );
    expect(changesOf.mock.calls).toEqual([]);
    const row = await openReasons(screen, 'claim/diagnosis-pointers');
    await expect
      .element(row.getByRole('heading', { name: 'What would change this, to verify' }))
      .toBeVisible();
    expect(new Set(changesOf.mock.calls.flat())).toEqual(new Set(['claim/diagnosis-pointers']));
    await expect.element(row.getByRole('term')).toHaveTextContent(MORE.asks[0] ?? '');
    await expect.element(row.getByRole('definition')).toHaveTextContent('17004');
  });

  it('has no heading where nothing would', async () => {
    const screen = await render(
      <Findings coding={codeEncounter(NO_POINTER)} onFix={onFix} changesOf={() => []} />,
    );
    const row = await openReasons(screen, 'claim/diagnosis-pointers');
    await expect.element(row.getByText(/^Add the diagnosis/).first()).toBeVisible();
    await expect.element(row.getByText('What would change this')).not.toBeInTheDocument();
  });
});

describe('the ways to fix a finding', () => {
  const USE_6: Fix = {
    says: 'Use 6, the sum of the rows',
    encounterPatch: { statedLesionTotal: 6 },
  };

  it('are numbered buttons, and pressing one hands over the fix of the rule', async () => {
    const screen = await show(DISPUTED);
    const fixes = screen.getByRole('list', { name: 'Fixes' }).getByRole('button');
    expect(fixes.elements().map(({ textContent }) => textContent)).toEqual([
      '1Use 6, the sum of the rows',
      '2Keep 7 and add a row of 1 without a site',
    ]);
    await fixes.first().click();
    expect(onFix.mock.calls).toEqual([[USE_6]]);
  });

  it.each([
    ['1', [['Use 6, the sum of the rows']]],
    ['2', [['Keep 7 and add a row of 1 without a site']]],
    ['3', []],
    ['0', []],
    ['{Control>}1{/Control}', []],
    ['{Alt>}1{/Alt}', []],
  ])('with the focus on the finding the digit %s chooses', async (keys, chosen) => {
    const screen = await show(DISPUTED);
    const row = screen.container.querySelector<HTMLElement>('[data-finding]');
    row?.focus();
    await userEvent.keyboard(keys);
    expect(onFix.mock.calls.map(([{ says }]) => [says])).toEqual(chosen);
  });

  it('digits choose with the focus on one of the buttons too', async () => {
    const screen = await show(DISPUTED);
    const fixes = screen.getByRole('list', { name: 'Fixes' }).getByRole('button');
    (fixes.first().element() as HTMLElement).focus(); // buttons are HTML elements
    await userEvent.keyboard('2');
    expect(onFix.mock.calls.map(([{ says }]) => says)).toEqual([
      'Keep 7 and add a row of 1 without a site',
    ]);
  });

  it('of two rows can have the same words, and each is still its own fix', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const screen = await show(
      visit([
        keratoses(3, { nature: 'benign' }),
        keratoses(4, { nature: 'benign', site: 'scalp' }),
      ]),
    );
    const buttons = screen.getByRole('list', { name: 'Fixes' }).getByRole('button');
    const count = buttons.elements().length;
    expect(count).toBeGreaterThan(2);
    for (let at = 0; at < count; at += 1) await buttons.nth(at).click();
    const patches = onFix.mock.calls.map(([{ encounterPatch }]) => JSON.stringify(encounterPatch));
    expect(new Set(patches).size).toBe(count);
    expect(complaint.mock.calls).toEqual([]);
    complaint.mockRestore();
  });

  it('are absent where a rule offers none', async () => {
    const screen = await show(visit([without(keratoses(2), 'method'), warts(1)]));
    await expect.element(screen.getByText('Add the method for left forearm.')).toBeVisible();
    await expect.element(screen.getByRole('list', { name: 'Fixes' })).not.toBeInTheDocument();
  });
});
