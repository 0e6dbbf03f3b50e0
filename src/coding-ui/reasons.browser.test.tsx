import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { codeEncounter, type Encounter, explainLine } from '../rules/index.ts';
import {
  carcinoma,
  inWords,
  keratoses,
  uncertain,
  visit,
  warts,
} from '../rules/catalog/example-visits.ts';
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
    const changes = [...screen.container.querySelectorAll('dl:last-of-type > div')].map(
      ({ textContent }) => textContent,
    );
    expect(changes).toContain('One lesion more (15):17004');
    expect(changes).toContain('One lesion fewer (13):17000; 17003x12');
    await expect
      .element(screen.getByRole('heading', { name: 'Would change if, so worth verifying' }))
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
    expect(
      screen
        .getByRole('heading', { name: /^Why \d/ })
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Why 17110', 'Why 17000; 17003x2']);
  });

  it('has nothing to say without a line', async () => {
    const { container } = await showReasons(visit([inWords(keratoses(1), 'multiple')]));
    expect(container.textContent).toBe('');
  });
});
