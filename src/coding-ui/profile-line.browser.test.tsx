import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { codeEncounter, type PayerProfile, profileFor } from '../rules/index.ts';
import { keratoses, visit } from '../rules/catalog/example-visits.ts';
import { ClaimSheet } from './claim-sheet.tsx';
import { ProfileLine } from './profile-line.tsx';

const BLUE_PLAN: PayerProfile = {
  ...profileFor('medicare'),
  id: 'office-1',
  name: 'Blue Plan',
  version: 4,
  distinctModifier: 'XS',
  addOnUnits: 'line-per-lesion',
};

const print = (profile?: PayerProfile) => {
  const encounter = visit([keratoses(6)], { payer: 'commercial' });
  const context = profile ? { profile } : {};
  return render(
    <ClaimSheet
      reference="V-0142"
      line=""
      encounter={encounter}
      coding={codeEncounter(encounter, context)}
      context={context}
      {...(profile && { profile })}
      printedAt="2026-11-23 14:02"
    />,
  );
};

it('names the profile and the version that judged', async () => {
  const screen = await render(<ProfileLine profile={BLUE_PLAN} />);
  await expect
    .element(screen.getByText('Payer profile: Blue Plan, version 4.', { exact: true }))
    .toBeVisible();
});

describe('the sheet', () => {
  it('says which profile judged', async () => {
    const screen = await print(BLUE_PLAN);
    await expect
      .element(screen.getByRole('article'))
      .toHaveTextContent('Payer profile: Blue Plan, version 4.');
  });

  it('names the shipped profile of the payer where the rules were given none', async () => {
    const screen = await print();
    await expect
      .element(screen.getByRole('article'))
      .toHaveTextContent('Payer profile: Commercial, version 1.');
  });
});
