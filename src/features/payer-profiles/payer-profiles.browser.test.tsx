import axe from 'axe-core';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyProfile, saveProfile } from '../../storage/change-profiles.ts';
import { writeRow } from '../../storage/database.ts';
import { profileInForce, profilesQuery } from '../../storage/profile-book.ts';
import { profileFor } from '../../rules/index.ts';
import { emptyBrowser, openProfiles } from './profiles-in-test.tsx';

/** What is kept, as the next page will read it. */
const kept = () => new QueryClient().fetchQuery(profilesQuery);
const judgeOfCommercial = async () => profileInForce(await kept(), 'commercial');

/** A profile of the office's own in its second version: 'Blue Plan', with XS. */
async function keepBluePlan() {
  const { id } = await copyProfile(profileFor('commercial'));
  await saveProfile(
    { id, base: 1 },
    { ...profileFor('commercial'), name: 'Blue Plan', distinctModifier: 'XS' },
  );
  return id;
}

beforeEach(emptyBrowser);
afterAll(emptyBrowser);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the profiles of the rules', () => {
  it('are there to read, the one that judges this payer first, each setting with its source', async () => {
    const { dialog, profile, name } = await openProfiles('commercial');
    await expect.element(profile('Commercial')).toHaveAttribute('aria-current', 'true');
    await expect
      .element(dialog.getByRole('region', { name: 'Commercial version 1' }))
      .toHaveTextContent(
        'Line that takes itColumn two only. The column-two code of a pair gets it. On a billed claim it counts nowhere else.Source: American Academy of Dermatology',
      );
    await expect.element(name).not.toBeInTheDocument();
  });

  it('say whom they judge', async () => {
    const { profile } = await openProfiles();
    await expect
      .element(profile('Medicare'))
      .toHaveTextContent('Judges: Medicare, Medicare Advantage');
    await expect
      .element(profile('Neutral'))
      .toHaveTextContent('Judges: Medicaid, Self-pay, No payer stated');
  });

  it('are shown when they are chosen from the list', async () => {
    const { dialog, profile } = await openProfiles('commercial');
    await profile('Medicare').click();
    await expect
      .element(dialog.getByRole('region', { name: 'Medicare version 1' }))
      .toHaveTextContent(/Either line\..*First Coast Service Options/);
  });
});

describe('a copy', () => {
  it('can be named at once, and judges nobody yet', async () => {
    const { button, name, status, profile } = await openProfiles('commercial');
    await button('Make a copy').click();
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveValue('Copy of Commercial');
    await expect
      .element(status)
      .toHaveTextContent('“Copy of Commercial” is made. It judges no payer yet.');
    await expect.element(profile('Copy of Commercial')).toHaveTextContent('Judges no payer');
  });

  it('renamed and given another modifier is the next version, once it is saved and not before', async () => {
    const { button, name, radio, status, profile, dialog } = await openProfiles('commercial');
    await button('Make a copy').click();
    await expect.element(name).toHaveFocus();
    await userEvent.keyboard('Blue Plan');
    await radio('XS').click();
    await expect
      .element(dialog.getByRole('group', { name: 'Modifier for separate lesions' }))
      .toHaveAccessibleDescription('The office’s own choice');
    await expect.element(profile('Copy of Commercial')).toHaveTextContent('not saved');
    expect((await kept()).profiles).toMatchObject([{ versions: [{ distinctModifier: '59' }] }]);

    await button('Save as version 2').click();
    await expect
      .element(status)
      .toHaveTextContent('Saved. “Blue Plan” is version 2 now. Judges no payer.');
    await expect
      .element(profile('Blue Plan'))
      .toHaveTextContent('version 2 XS on the column-two line');
    expect((await kept()).profiles).toMatchObject([
      { versions: [{ name: 'Copy of Commercial' }, { name: 'Blue Plan', distinctModifier: 'XS' }] },
    ]);
  });

  it('goes back to what is saved when the changes are discarded', async () => {
    await keepBluePlan();
    const { button, name, radio, profile } = await openProfiles();
    await profile('Blue Plan').click();
    await name.fill('Green Plan');
    await radio('A line each').click();
    await button('Discard changes').click();
    await expect.element(name).toHaveValue('Blue Plan');
    await expect.element(radio('Units of one line')).toBeChecked();
    await expect.element(button('Save as version 3')).toHaveAttribute('aria-disabled', 'true');
  });

  it('keeps its changes while another profile is looked at', async () => {
    await keepBluePlan();
    const { name, profile } = await openProfiles();
    await profile('Blue Plan').click();
    await name.fill('Green Plan');
    await profile('Medicare').click();
    await profile('Blue Plan').click();
    await expect.element(name).toHaveValue('Green Plan');
  });

  it.each([
    ['', 'Give the profile a name.'],
    ['medicare', 'Choose another name. “medicare” is the name of another profile.'],
    ['x'.repeat(61), 'Shorten the name to 60 characters. It has 61.'],
  ])(
    'under the name “%s” is told beside the field what to do, and cannot be saved',
    async (typed, says) => {
      await keepBluePlan();
      const { button, name, profile } = await openProfiles();
      await profile('Blue Plan').click();
      await name.fill(typed);
      await expect.element(name).toHaveAccessibleDescription(says);
      await expect.element(button('Save as version 3')).toHaveAttribute('aria-disabled', 'true');
    },
  );

  it('that another window has changed is not overwritten unseen', async () => {
    const id = await keepBluePlan();
    const { button, name, profile, status } = await openProfiles();
    await profile('Blue Plan').click();
    await name.fill('Green Plan');
    await saveProfile({ id, base: 2 }, { ...profileFor('commercial'), name: 'Red Plan' });
    await button('Save as version 3').click();
    await expect
      .element(status)
      .toHaveTextContent('Not saved: another window has changed this profile.');
    await expect.element(profile('Red Plan')).toHaveTextContent('not saved');
    await expect.element(name).toHaveValue('Green Plan');
    await button('Save as version 4').click();
    await expect.element(status).toHaveTextContent('Saved. “Green Plan” is version 4 now.');
    expect((await kept()).profiles).toMatchObject([
      { versions: [{}, {}, { name: 'Red Plan' }, { name: 'Green Plan' }] },
    ]);
  });

  it('that the browser refuses is never called saved, and its changes stay', async () => {
    await keepBluePlan();
    const { button, name, profile, status } = await openProfiles();
    await profile('Blue Plan').click();
    await name.fill('Green Plan');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await button('Save as version 3').click();
    await expect
      .element(status)
      .toHaveTextContent(
        'Not saved: this browser refused it. Your changes are still here. Try again.',
      );
    await expect.element(name).toHaveValue('Green Plan');
  });
});

describe('who is judged by which profile', () => {
  it('changes once it is saved, and not before', async () => {
    await keepBluePlan();
    const { button, judge, profile, status } = await openProfiles();
    await judge('Commercial').selectOptions('Blue Plan');
    await expect.element(judge('Commercial')).toHaveAccessibleDescription('Not saved');
    expect((await judgeOfCommercial()).name).toBe('Commercial');
    await button('Save who is judged by which').click();
    await expect.element(status).toHaveTextContent('Saved who is judged by which profile.');
    await expect.element(profile('Blue Plan')).toHaveTextContent('Judges: Commercial');
    await expect.element(profile('Commercial')).toHaveTextContent('Judges no payer');
    expect(await judgeOfCommercial()).toMatchObject({ name: 'Blue Plan', distinctModifier: 'XS' });
  });

  it('stays as it was when the choice is discarded', async () => {
    const { button, judge } = await openProfiles();
    await judge('Self-pay').selectOptions('Medicare');
    await button('Discard').click();
    await expect.element(judge('Self-pay')).toHaveDisplayValue('Neutral');
    await expect.element(button('Discard')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('earlier versions', () => {
  it('are listed with what they said, and restored as the newest', async () => {
    await keepBluePlan();
    const { button, dialog, profile, radio, status } = await openProfiles();
    await profile('Blue Plan').click();
    await dialog.getByText('Earlier versions (1)').click();
    await expect
      .element(dialog.getByRole('listitem').filter({ hasText: 'Version 1, Copy of Commercial' }))
      .toHaveTextContent(
        /59 on the column-two line, add-ons as units of one line\. Saved \d+\/\d+\/\d+/,
      );
    await button('Restore version 1 as 3').click();
    await expect
      .element(status)
      .toHaveTextContent('Version 1 is restored. “Copy of Commercial” is version 3 now.');
    await expect.element(radio('59')).toBeChecked();
    expect((await kept()).profiles).toMatchObject([{ versions: { length: 3 } }]);
  });

  it('wait until the changes are saved or discarded', async () => {
    await keepBluePlan();
    const { button, dialog, profile, radio } = await openProfiles();
    await profile('Blue Plan').click();
    await dialog.getByText('Earlier versions (1)').click();
    await radio('Either line').click();
    await expect
      .element(button('Restore version 1 as 3'))
      .toHaveAttribute('title', 'Save or discard the changes first.');
  });
});

describe('a deleted profile', () => {
  it('judges nobody, can be put back at once from where the focus is, and judges again', async () => {
    await keepBluePlan();
    const { button, judge, profile, status } = await openProfiles();
    await judge('Commercial').selectOptions('Blue Plan');
    await button('Save who is judged by which').click();
    await profile('Blue Plan').click();
    await button('Delete').click();
    await expect
      .element(status)
      .toHaveTextContent('Deleted “Blue Plan”. Its payers have the profile of the rules again.');
    await expect.element(profile('Commercial')).toHaveTextContent('Judges: Commercial');
    await expect.element(button('Put back Blue Plan')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(profile('Blue Plan')).toHaveFocus();
    await expect.element(profile('Blue Plan')).toHaveTextContent('Judges: Commercial');
    expect((await judgeOfCommercial()).name).toBe('Blue Plan');
  });
});

describe('where sources disagree', () => {
  it('both sides are cited, with the profiles that follow each', async () => {
    await keepBluePlan();
    const { dialog } = await openProfiles();
    const placement = dialog
      .getByRole('region', { name: 'Line that takes it' })
      .getByRole('listitem');
    await expect
      .element(placement.nth(0))
      .toHaveTextContent(/since 2019-07-01\..*First Coast.*Followed by Medicare\.$/);
    await expect
      .element(placement.nth(1))
      .toHaveTextContent(
        /column-two code only\..*American Academy of Dermatology.*Followed by Commercial, Neutral, Blue Plan\.$/,
      );
    await expect
      .element(dialog.getByRole('region', { name: 'Add-on lesions' }).getByRole('listitem').nth(2))
      .toHaveTextContent(/AAPC forum.*No profile follows it\.$/);
  });
});

describe('closing', () => {
  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the button', () => userEvent.keyboard('{Enter}')],
  ])('by %s gives the focus back to where it was opened', async (_by, close) => {
    const { button, dialog, opener } = await openProfiles();
    await expect.element(button('Make a copy')).toBeVisible();
    await expect.element(button('Close')).toHaveFocus();
    await close();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  it('with changes that are not saved says so first, and drops them only the second time', async () => {
    await keepBluePlan();
    const { button, dialog, judge, name, opener, profile, status } = await openProfiles();
    await profile('Blue Plan').click();
    await name.fill('Green Plan');
    await judge('Medicaid').selectOptions('Medicare');
    await button('Close').click();
    await expect
      .element(status)
      .toHaveTextContent(
        'Not saved yet: “Blue Plan”, who is judged by which profile. Save, or close once more to drop the changes.',
      );
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await opener.click();
    await profile('Blue Plan').click();
    await expect.element(name).toHaveValue('Blue Plan');
  });

  it('says so again after a further change', async () => {
    await keepBluePlan();
    const { button, dialog, name, profile } = await openProfiles();
    await profile('Blue Plan').click();
    await name.fill('Green Plan');
    await button('Close').click();
    await name.fill('Red Plan');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).toBeVisible();
    await expect.element(name).toHaveValue('Red Plan');
  });
});

describe('what cannot be kept or read', () => {
  it('a browser that keeps nothing shows the profiles of the rules and says so', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const { dialog, profile } = await openProfiles();
    await expect.element(dialog.getByRole('note')).toHaveTextContent(/cannot be saved/);
    await expect.element(profile('Medicare')).toBeVisible();
  });

  it('a profile of another version of the page is counted, not shown', async () => {
    await writeRow('profiles', 'office-1', { from: 'later' });
    const { dialog } = await openProfiles();
    await expect
      .element(dialog.getByRole('note'))
      .toHaveTextContent(/^One profile that is kept here cannot be read/);
  });
});

describe('a part that cannot be loaded', () => {
  it('is told, and comes with another try', async () => {
    let tries = 0;
    const { button, dialog, profile } = await openProfiles('medicare', {
      fetchEditor: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('gone')) : import('./profile-editor.tsx');
      },
    });
    await expect
      .element(dialog.getByRole('alert'))
      .toHaveTextContent(/^The payer profiles could not be loaded\./);
    await button('Try again').click();
    await expect.element(profile('Medicare')).toHaveAttribute('aria-current', 'true');
  });
});

it('leaves nothing for axe to find, with a profile of the office’s own open', async () => {
  await keepBluePlan();
  const { dialog, profile, screen } = await openProfiles();
  await profile('Blue Plan').click();
  await dialog.getByText('Earlier versions (1)').click();
  const { violations } = await axe.run(screen.baseElement);
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
});
