import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { explainLine } from '../rules/explain/explain-line.ts';
import { whatWouldChange } from '../rules/explain/what-would-change.ts';
import { codeEncounter, type Encounter } from '../rules/index.ts';
import {
  carcinoma,
  earlier,
  evaluated,
  inWords,
  keratoses,
  uncertain,
  visit,
  warts,
} from '../rules/catalog/example-visits.ts';
import { ChangeList } from './change-list.tsx';
import { ThreeWay } from './three-way.tsx';
import { WhyLines } from './why-lines.tsx';

const shown = (container: Element) => ({
  mark: container.firstElementChild?.firstElementChild?.textContent,
  numbers: [...container.querySelectorAll('dl > div')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  ),
});

describe('stated total, sum of the sites and what the lines say', () => {
  it.each([
    [
      'agree',
      visit([keratoses(4), keratoses(2, { site: 'scalp' })], { statedLesionTotal: 6 }),
      'Agree',
      ['6', '6', '6'],
    ],
    [
      'differ when the note states another total',
      visit([keratoses(4), keratoses(2, { site: 'scalp' })], { statedLesionTotal: 7 }),
      'Differ',
      ['7', '6', '6'],
    ],
    ['agree without a stated total', visit([keratoses(6)]), 'Agree', ['not given', '6', '6']],
    [
      'agree with a code that stands for 15 or more',
      visit([keratoses(18)]),
      'Agree',
      ['not given', '18', '15 or more'],
    ],
    [
      'count no warts among the keratoses',
      visit([keratoses(3), warts(2)]),
      'Agree',
      ['not given', '3', '3'],
    ],
  ])('%s', async (_name, encounter, mark, values) => {
    const { container } = await render(
      <ThreeWay encounter={encounter} lines={codeEncounter(encounter).lines} />,
    );
    const [stated, sum, lines] = values;
    expect(shown(container)).toEqual({
      mark,
      numbers: [
        ['Stated total', stated],
        ['Sum of sites', sum],
        ['Lines say', lines],
      ],
    });
  });

  it('say so of lines that contradict themselves', async () => {
    const screen = await render(
      <ThreeWay
        encounter={visit([keratoses(6)])}
        lines={[{ code: '17003', units: 5, modifiers: [] }]}
      />,
    );
    await expect.element(screen.getByText('contradict themselves')).toBeVisible();
    await expect.element(screen.getByText('Differ')).toBeVisible();
  });

  it.each([
    ['nothing is entered', { lesions: [] }],
    ['the number is in words only', visit([inWords(keratoses(1), 'multiple')])],
    ['nobody knows yet what the lesions are', visit([uncertain(2)])],
  ])('are not compared while %s', async (_name, encounter) => {
    const { container } = await render(
      <ThreeWay encounter={encounter} lines={codeEncounter(encounter).lines} />,
    );
    expect(container.childElementCount).toBe(0);
  });
});

/** Each change that is named: what to ask, and the lines then. */
const changesIn = (container: Element) =>
  [...container.querySelectorAll('dl > div')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );

const showReasons = (encounter: Encounter) =>
  render(<WhyLines encounter={encounter} coding={codeEncounter(encounter)} context={{}} />);

describe('why the lines are what they are', () => {
  it('names the lines, their steps with their sources, and the codes that were weighed', async () => {
    const screen = await showReasons(visit([keratoses(6)]));
    await expect
      .element(screen.getByRole('heading', { name: /^Why 17000; 17003x5/ }))
      .toBeVisible();
    const steps = screen.getByRole('listitem').elements();
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step.querySelector('cite')?.textContent).toMatch(/\w, \w/);
    await expect.element(screen.getByRole('heading', { name: 'Why not' })).toBeVisible();
    expect(
      screen
        .getByRole('term')
        .elements()
        .map(({ textContent }) => textContent),
    ).toContain('17004');
  });

  it('names the smallest changes that would alter the claim, with the lines they come to', async () => {
    const screen = await showReasons(visit([keratoses(14)]));
    const changes = changesIn(screen.container);
    expect(changes).toContainEqual(['Were 15 lesions destroyed, 1 more than entered?', '17004']);
    expect(changes).toContainEqual([
      'Were 13 lesions destroyed, 1 fewer than entered?',
      '17000; 17003x12',
    ]);
    await expect
      .element(screen.getByRole('heading', { name: 'What would change it, to verify' }))
      .toBeVisible();
  });

  it('leaves out no step of any line', async () => {
    const encounter = visit([carcinoma('nose', 1.2), carcinoma('forearm', 0.8), keratoses(3)]);
    const coding = codeEncounter(encounter);
    const { container } = await showReasons(encounter);
    const steps = coding.lines.flatMap(
      ({ code }) => explainLine(encounter, coding, code)?.because ?? [],
    );
    expect(steps.length).toBeGreaterThanOrEqual(coding.lines.length);
    for (const { says } of steps) expect(container.textContent).toContain(says);
  });

  it('explains each code family by itself', async () => {
    const screen = await showReasons(visit([keratoses(3), warts(2)]));
    const [ofWarts, ...ofKeratoses] = screen
      .getByRole('heading', { name: /^Why \d/ })
      .elements()
      .map(({ textContent }) => textContent);
    expect(ofWarts).toBe('Why 17110');
    expect(ofKeratoses.join('; ')).toMatch(/^Why 17000-59; (Why )?17003-59x2$/);
  });

  it('has nothing to say without a line', async () => {
    const { container } = await showReasons(visit([inWords(keratoses(1), 'multiple')]));
    expect(container.textContent).toBe('');
  });
});

describe('what would change the answer', () => {
  it('asks two questions in one where only both together would', async () => {
    // An E/M five days after a destruction, about neither its follow-up nor anything of its own.
    const encounter = visit([keratoses(6)], {
      evaluation: evaluated({ separatelyIdentifiable: false, unrelatedToEarlierProcedure: false }),
      priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')],
    });
    const { container } = await render(
      <ChangeList
        changes={whatWouldChange(encounter).lines}
        lines={codeEncounter(encounter).lines}
      />,
    );
    expect(changesIn(container)).toContainEqual([
      'Does the note show work for 99213 that stands apart from the treated lesions? ' +
        'And: Was 99213 about something other than the earlier procedure?',
      '99213-24-25; 17000-79; 17003-79x5',
    ]);
  });

  it('says so where no line would be left', async () => {
    const changes = [{ asks: ['Was the method another?'], facts: ['lesions.0.method'], lines: [] }];
    const { container } = await render(
      <ChangeList changes={changes} lines={codeEncounter(visit([keratoses(2)])).lines} />,
    );
    expect(changesIn(container)).toEqual([['Was the method another?', 'no line']]);
  });

  it('does not spell out lines that stay as they are', async () => {
    const { lines } = codeEncounter(visit([keratoses(2)]));
    const changes = [{ asks: ['Is the payer Medicaid?'], facts: ['payer'], lines }];
    const { container } = await render(<ChangeList changes={changes} lines={lines} />);
    expect(changesIn(container)).toEqual([['Is the payer Medicaid?', 'the same lines']]);
  });

  it('is folded away where the whole claim follows, and opens', async () => {
    const encounter = visit([keratoses(14)]);
    const screen = await render(
      <WhyLines
        encounter={encounter}
        coding={codeEncounter(encounter)}
        context={{}}
        changes="folded"
      />,
    );
    const fold = screen.getByText('What would change it, to verify');
    const question = screen.getByText('Were 15 lesions destroyed, 1 more than entered?');
    await expect.element(question).not.toBeVisible();
    await fold.click();
    await expect.element(question).toBeVisible();
  });
});
