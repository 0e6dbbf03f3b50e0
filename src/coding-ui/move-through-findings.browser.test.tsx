import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { codeEncounter, type Encounter } from '../rules/index.ts';
import { inWords, keratoses, visit, without } from '../rules/catalog/example-visits.ts';
import { Findings } from './findings.tsx';
import {
  focusedFinding,
  focusFindingAt,
  moveToFinding,
  moveToFix,
} from './move-through-findings.ts';

/** A finding without a fix first, then one with fixes, then one without: as a coder meets them. */
const VISIT: Encounter = visit([keratoses(4), without(keratoses(2, { site: 'scalp' }), 'method')], {
  statedLesionTotal: 7,
  evaluation: { code: '99213' },
});

/** The findings of a visit; a fix is applied at once, as the Workbench does. */
function Pane({ initial }: { initial: Encounter }) {
  const [encounter, setEncounter] = useState(initial);
  return (
    <>
      <button type="button">Before</button>
      <Findings
        coding={codeEncounter(encounter)}
        onFix={({ encounterPatch }) => setEncounter({ ...encounter, ...encounterPatch })}
      />
      <button type="button">After</button>
    </>
  );
}

async function show(initial: Encounter = VISIT) {
  const screen = await render(<Pane initial={initial} />);
  const root = screen.container;
  const rows = () =>
    [...root.querySelectorAll<HTMLElement>('[data-finding]')].filter((row) =>
      row.checkVisibility(),
    );
  return {
    screen,
    root,
    rows,
    at: () => rows().findIndex((row) => row === document.activeElement),
  };
}

describe('F8 moves to the next finding', () => {
  it('the first, from outside the list', async () => {
    const { root, at } = await show();
    expect(moveToFinding(root, 1)).toBe(true);
    expect(at()).toBe(0);
  });

  it('one after the other, for the focus really moves, and around at the end', async () => {
    const { root, rows, at } = await show();
    const seen = rows().map(() => {
      moveToFinding(root, 1);
      return at();
    });
    expect(seen).toEqual(rows().map((_, index) => index));
    expect(seen.length).toBeGreaterThan(2);
    moveToFinding(root, 1);
    expect(at()).toBe(0);
  });

  it('from where the focus is, be it on a button inside a finding', async () => {
    const { screen, root, rows, at } = await show();
    const fix = screen.getByRole('list', { name: 'Fixes' }).getByRole('button').first().element();
    const own = rows().findIndex((row) => row.contains(fix));
    expect(own).toBeGreaterThan(0);
    rows()[own]?.querySelector<HTMLElement>('[data-fix]')?.focus();
    moveToFinding(root, 1);
    expect(at()).toBe(own + 1);
  });

  it('backwards too: the last from outside the list, and around at the start', async () => {
    const { root, rows, at } = await show();
    moveToFinding(root, -1);
    expect(at()).toBe(rows().length - 1);
    moveToFinding(root, -1);
    expect(at()).toBe(rows().length - 2);
    focusFindingAt(root, 0);
    moveToFinding(root, -1);
    expect(at()).toBe(rows().length - 1);
  });

  it('passes over what is folded away, and takes it in once it is open', async () => {
    const { screen, root, rows, at } = await show();
    const open = rows().length;
    focusFindingAt(root, open - 1);
    await screen.getByText(/^\d+ passed$/).click();
    expect(rows().length).toBeGreaterThan(open);
    focusFindingAt(root, open - 1);
    moveToFinding(root, 1);
    expect(at()).toBe(open);
  });

  it('says when there is none to go to', async () => {
    const screen = await render(<div />);
    expect(moveToFinding(screen.container, 1)).toBe(false);
    expect(moveToFinding(screen.container, -1)).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('after a fix', () => {
  it('the focus can stay at its place in the list, and F8 goes on from there', async () => {
    const { root, rows, at } = await show();
    const before = rows().length;
    const disputed = rows().findIndex(({ textContent }) => textContent.includes('The note states'));
    focusFindingAt(root, disputed);
    expect(focusedFinding(root)).toBe(disputed);
    await userEvent.keyboard('1');
    await expect.poll(() => rows().length).toBe(before - 1);
    focusFindingAt(root, disputed);
    expect(at()).toBe(disputed);
    moveToFinding(root, 1);
    expect(at()).toBe((disputed + 1) % rows().length);
  });

  it('of the last finding the focus goes to the one that is last now', async () => {
    const { root, rows, at } = await show();
    focusFindingAt(root, rows().length);
    expect(at()).toBe(rows().length - 1);
  });

  it('nothing is remembered while the focus is elsewhere', async () => {
    const { root } = await show();
    await userEvent.tab();
    expect(focusedFinding(root)).toBe(-1);
  });
});

describe('Ctrl+. moves to the fixes', () => {
  it('of the finding in focus, though one before it has fixes too', async () => {
    const { root, rows } = await show(
      visit([keratoses(6), keratoses(3, { site: 'chest', nature: 'benign' })], {
        statedLesionTotal: 7,
      }),
    );
    expect(rows()[0]?.querySelector('[data-fix]')).not.toBeNull();
    const disputed = rows().findIndex(({ textContent }) => textContent.includes('The note states'));
    focusFindingAt(root, disputed);
    expect(moveToFix(root)).toBe(true);
    expect(document.activeElement?.textContent).toBe('1Use 6, the sum of the rows');
  });

  it('of the first finding that has one, from anywhere else', async () => {
    const { root, rows } = await show();
    focusFindingAt(root, 0);
    expect(rows()[0]?.querySelector('[data-fix]')).toBeNull();
    expect(moveToFix(root)).toBe(true);
    expect(document.activeElement?.textContent).toBe('1Use 6, the sum of the rows');
  });

  it('says when there is none', async () => {
    const { root } = await show(visit([inWords(keratoses(1), 'multiple')]));
    expect(moveToFix(root)).toBe(false);
  });
});
