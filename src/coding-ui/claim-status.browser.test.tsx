import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { codeEncounter, type Encounter } from '../rules/index.ts';
import {
  apart,
  inWords,
  keratoses,
  unasked,
  visit,
  without,
} from '../rules/catalog/example-visits.ts';
import { ClaimBadge, ClaimStatus } from './claim-status.tsx';
import { CoverageLine } from './coverage-line.tsx';

const onGoTo = vi.fn<(path: string) => void>();

const show = (encounter: Encounter) => {
  onGoTo.mockClear();
  const coding = codeEncounter(encounter);
  return render(
    <>
      <ClaimBadge coding={coding} />
      <ClaimStatus coding={coding} rows={encounter.lesions.length} onGoTo={onGoTo} />
      <CoverageLine coding={coding} />
    </>,
  );
};

describe('how far the lines can be relied on', () => {
  it.each([
    [
      'settled: nothing left empty matters',
      visit([keratoses(6)]),
      'Settled',
      'No field left empty can change these lines.',
    ],
    [
      'settled with nothing to bill',
      visit([keratoses(0)]),
      'Settled',
      'Nothing to bill here: no field left empty can add a line.',
    ],
    [
      'not settled: the fields that can change the lines',
      visit([without(keratoses(3), 'method', 'diagnosis')]),
      'Not settled',
      'Can still change the lines: method, diagnosis.',
    ],
    [
      'not settled where payers want their lines otherwise',
      visit([keratoses(3), keratoses(2, { nature: 'benign', diagnosis: 'B07.8' })]),
      'Not settled',
      'Can still change the lines: payer.',
    ],
    [
      'not codable: what is needed first',
      visit([inWords(keratoses(1), 'multiple')]),
      'Not codable yet',
      'Needed first: number of lesions.',
    ],
    [
      'of several rows it says which',
      visit([keratoses(1), without(keratoses(3, { site: 'scalp' }), 'method')]),
      'Not settled',
      'Can still change the lines: method of row 2.',
    ],
    [
      'the rest of the visit is named in the coder’s words',
      { lesions: [keratoses(6)], dateOfService: '2024-08-15' },
      'Not settled',
      'Can still change the lines: earlier procedures, other procedures, same-day E/M.',
    ],
    [
      'before the tables the day comes first',
      visit([keratoses(6)], { dateOfService: '2024-06-30' }),
      'Not codable yet',
      'Needed first: date of service.',
    ],
  ])('%s', async (_name, encounter, word, sentence) => {
    const screen = await show(encounter);
    await expect.element(screen.getByText(word, { exact: true })).toBeVisible();
    await expect.element(screen.getByText(sentence)).toBeVisible();
  });

  it('each fact is a link to where it is entered', async () => {
    const screen = await show(
      visit([keratoses(1), without(keratoses(3, { site: 'scalp' }), 'method', 'diagnosis')]),
    );
    await screen.getByRole('button', { name: 'method of row 2' }).click();
    await screen.getByRole('button', { name: 'diagnosis of row 2' }).click();
    expect(onGoTo.mock.calls).toEqual([['lesions.1.method'], ['lesions.1.diagnosis']]);
  });
});

describe('what was checked', () => {
  it.each([
    [
      'a clean visit with one thing to consider',
      visit([keratoses(6)]),
      '0 failed, 0 not checked, 1 note',
    ],
    [
      'an E/M and a biopsy that wait for answers',
      visit([keratoses(6)], {
        evaluation: { code: '99213' },
        otherProcedures: [unasked('11102')],
        dateOfService: '2026-03-02',
      }),
      '0 failed, 3 not checked, 3 notes',
    ],
    ['a number in words', visit([inWords(keratoses(1), 'multiple')]), '1 failed, 2 not checked'],
  ])('%s', async (_name, encounter, counts) => {
    const screen = await show(encounter);
    const passed = codeEncounter(encounter).findings.filter(({ outcome }) => outcome === 'met');
    await expect.element(screen.getByText(`${passed.length} passed, ${counts}`)).toBeVisible();
  });

  it('counts nothing that lies outside the check', async () => {
    const inside = visit([keratoses(6)], { otherProcedures: [apart('11102')] });
    const outside = visit([keratoses(6)], { otherProcedures: [apart('12345')] });
    const coding = codeEncounter(outside);
    expect(coding.notChecked).toHaveLength(1);
    expect(codeEncounter(inside).notChecked).toEqual([]);
    const screen = await show(outside);
    await expect.element(screen.getByText(/ 0 failed, 0 not checked, /)).toBeVisible();
  });
});
