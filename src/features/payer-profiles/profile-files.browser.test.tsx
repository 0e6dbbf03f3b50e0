import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { profileFor } from '../../rules/index.ts';
import { assignProfiles, copyProfile, saveProfile } from '../../storage/change-profiles.ts';
import { profilesQuery } from '../../storage/profile-book.ts';
import { writeProfileFile } from '../../storage/profile-file.ts';
import { emptyBrowser, openProfiles } from './profiles-in-test.tsx';

const kept = () => new QueryClient().fetchQuery(profilesQuery);

/** 'Blue Plan', in its second version, judging commercial payers. */
async function keepBluePlan() {
  const { id } = await copyProfile(profileFor('commercial'));
  await saveProfile(
    { id, base: 1 },
    { ...profileFor('commercial'), name: 'Blue Plan', distinctModifier: 'XS' },
  );
  await assignProfiles({ commercial: id });
  return id;
}

const fileOf = (text: string) => new File([text], 'profiles.json', { type: 'application/json' });

/** The file that an office exported, in the browser of an office that has nothing yet. */
async function bringFile(change: (text: string) => string = (text) => text) {
  await keepBluePlan();
  const text = change(writeProfileFile(await kept()));
  await emptyBrowser();
  const opened = await openProfiles('commercial');
  await opened.dialog.getByLabelText('Import a file').upload(fileOf(text));
  return { ...opened, text };
}

beforeEach(emptyBrowser);
afterAll(emptyBrowser);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('export', () => {
  it('hands over a file with every version and who is judged, under its name', async () => {
    const id = await keepBluePlan();
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:test';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const { button, status } = await openProfiles();
    await button('Export').click();
    await expect
      .element(status)
      .toHaveTextContent('Exported 1 profile to dermtally-payer-profiles.json.');
    expect(names).toEqual(['dermtally-payer-profiles.json']);
    expect(JSON.parse((await blobs[0]?.text()) ?? '')).toMatchObject({
      format: 'dermtally-payer-profiles',
      version: 1,
      profiles: [{ id, versions: [{ name: 'Copy of Commercial' }, { name: 'Blue Plan' }] }],
      assignments: { commercial: id },
    });
  });

  it('says that changes that are not saved are not in it', async () => {
    await keepBluePlan();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { button, name, profile, status } = await openProfiles();
    await profile('Blue Plan').click();
    await name.fill('Green Plan');
    await button('Export').click();
    await expect.element(status).toHaveTextContent(/Changes that are not saved are not in it\.$/);
  });

  it('waits until there is something of the office’s own', async () => {
    const { button } = await openProfiles();
    await expect
      .element(button('Export'))
      .toHaveAttribute('title', 'There is no profile of the office’s own yet.');
  });
});

describe('import', () => {
  it('brings profiles with their history, and says what became of each', async () => {
    const { dialog, profile, status } = await bringFile();
    await expect
      .element(status)
      .toHaveTextContent('Imported profiles.json. What became of it is listed.');
    const list = dialog.getByRole('list', { name: 'What was imported' });
    await expect.element(list).toHaveTextContent('“Blue Plan” was added, version 2.');
    await expect.element(list).toHaveTextContent('Commercial is now judged by “Blue Plan”.');
    await expect.element(profile('Blue Plan')).toHaveTextContent('Judges: Commercial');
  });

  it('of the same file again changes nothing, and says so', async () => {
    const { dialog, text } = await bringFile();
    const list = dialog.getByRole('list', { name: 'What was imported' });
    await expect.element(list).toHaveTextContent('was added');
    const before = await kept();
    await dialog.getByLabelText('Import a file').upload(fileOf(text));
    await expect
      .element(list)
      .toHaveTextContent(/^“Blue Plan” is here already, version 2\. Nothing was changed\.$/);
    expect(await kept()).toEqual(before);
  });

  it('of a profile that says otherwise makes a copy beside the one that is here', async () => {
    const id = await keepBluePlan();
    const text = writeProfileFile(await kept()).replace('"XS"', '"59"');
    const { dialog, profile } = await openProfiles();
    await dialog.getByLabelText('Import a file').upload(fileOf(text));
    await expect
      .element(dialog.getByRole('list', { name: 'What was imported' }))
      .toHaveTextContent(
        '“Blue Plan (2)” was added as a copy, for it differs from the “Blue Plan” that is here. That one was not changed.',
      );
    await expect.element(profile(String.raw`Blue Plan \(2\)`)).toHaveTextContent('59 on');
    const own = (await kept()).profiles.find((one) => one.id === id);
    expect(own?.versions).toMatchObject([{}, { name: 'Blue Plan', distinctModifier: 'XS' }]);
  });

  it('of a bad file takes nothing, and names each field with what to write there', async () => {
    const { dialog, status } = await bringFile((text) =>
      text
        .replace('"XS"', '"XE"')
        .replace('"Blue Plan"', '""')
        .replace('"version": 2', '"edition": 2'),
    );
    await expect
      .element(status)
      .toHaveTextContent('Nothing imported from profiles.json: 4 things to mend.');
    const list = dialog.getByRole('list', { name: 'What to mend in the file' });
    const says = [
      'Profile 1, version 2, “version” is missing. Number the versions 1, 2, 3 and so on, the oldest first.',
      'Profile 1, version 2, “name” cannot be "". Write a name of 1 to 60 characters, with no blank before or after it.',
      'Profile 1, version 2, “distinctModifier” cannot be "XE". Write "59" or "XS".',
      'Profile 1, version 2, “edition” is not a field of payer profiles. Take it out.',
    ];
    await expect.poll(() => list.getByRole('listitem').elements().length).toBe(4);
    expect(
      list
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(says);
    expect((await kept()).profiles).toEqual([]);
  });

  it.each([
    ['{', /^The file is not JSON\. Choose the file that was exported here/],
    ['{"format": "visits"}', /^“format” is "visits", so these are not payer profiles\./],
    ['[1]', /^“format” is missing, so these are not payer profiles\./],
  ])('of %s says what kind of file it needs', async (text, says) => {
    const { dialog } = await bringFile(() => text);
    await expect
      .element(dialog.getByRole('list', { name: 'What to mend in the file' }))
      .toHaveTextContent(says);
  });

  it('that the browser refuses leaves everything as it was', async () => {
    await keepBluePlan();
    const text = writeProfileFile(await kept());
    await emptyBrowser();
    const { dialog, status } = await openProfiles();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await dialog.getByLabelText('Import a file').upload(fileOf(text));
    await expect.element(status).toHaveTextContent(/^Not saved: this browser refused it\./);
    expect((await kept()).profiles).toEqual([]);
  });
});
