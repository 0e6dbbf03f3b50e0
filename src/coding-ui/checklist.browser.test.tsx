import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { codeEncounter, type Encounter } from '../rules/index.ts';
import { inWords, keratoses, visit, without } from '../rules/catalog/example-visits.ts';
import { Checklist, type ChecklistProps } from './checklist.tsx';

const onAnswer = vi.fn<ChecklistProps['onAnswer']>();

function Answering({ encounter }: { encounter: Encounter }) {
  const [answers, setAnswers] = useState<ChecklistProps['answers']>({});
  const documented = Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (answer ? [[id, answer === 'yes']] : [])),
  );
  return (
    <Checklist
      items={codeEncounter({ ...encounter, documented }).checklist}
      answers={answers}
      onAnswer={(id, answer) => {
        onAnswer(id, answer);
        setAnswers({ ...answers, [id]: answer });
      }}
    />
  );
}

const show = (encounter: Encounter) => {
  onAnswer.mockClear();
  return render(<Answering encounter={encounter} />);
};

const GAPS = visit(
  [inWords(keratoses(1), 'multiple'), without(keratoses(2, { site: 'scalp' }), 'method')],
  { statedLesionTotal: 9 },
);

describe('what the record must show', () => {
  it.each([
    ['Premalignant diagnosis stated', 'Met', 'The lesions are recorded as premalignant, L57.0.'],
    ['Exact number', 'Unclear', '“multiple” cannot be billed.'],
    ['Method of destruction', 'Missing', 'Add the method for left scalp.'],
    ['Stated total and sites agree', 'Conflict', 'The note states 9'],
  ])('%s: %s, in the words of its rule', async (label, word, says) => {
    const screen = await show(GAPS);
    const item = screen.getByRole('listitem').filter({ hasText: label });
    await expect.element(item.getByText(word, { exact: true })).toBeVisible();
    await expect.element(item).toHaveTextContent(says);
  });

  it('what is only recommended says so, and what is required does not', async () => {
    const screen = await show(GAPS);
    const item = (label: string) => screen.getByRole('listitem').filter({ hasText: label });
    await expect.element(item('Stated total and sites agree')).toHaveTextContent('recommended');
    await expect.element(item('Exact number')).not.toHaveTextContent('recommended');
  });

  it('leaves nothing for axe to find', async () => {
    const screen = await show(GAPS);
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });
});

describe('the coder can say what the note itself has', () => {
  it.each([
    ['In the note', 'yes', 'Met'],
    ['Not in the note', 'no', 'Missing'],
  ] as const)('“%s” answers %s, and the item is then %s', async (choice, answer, word) => {
    const screen = await show(GAPS);
    const method = screen.getByRole('combobox', {
      name: 'Method of destruction: what the note has',
    });
    await expect.element(method).toHaveValue('');
    await userEvent.selectOptions(method, choice);
    expect(onAnswer.mock.calls).toEqual([['method', answer]]);
    await expect.element(method).toHaveValue(answer);
    const item = screen.getByRole('listitem').filter({ hasText: 'Method of destruction' });
    await expect.element(item.getByText(word, { exact: true })).toBeVisible();
  });

  it('“As entered” takes the answer back', async () => {
    const screen = await show(GAPS);
    const method = screen.getByRole('combobox', {
      name: 'Method of destruction: what the note has',
    });
    await userEvent.selectOptions(method, 'Not in the note');
    await userEvent.selectOptions(method, 'As entered');
    expect(onAnswer.mock.calls.at(-1)).toEqual(['method', '']);
    await expect.element(method).toHaveValue('');
  });
});
