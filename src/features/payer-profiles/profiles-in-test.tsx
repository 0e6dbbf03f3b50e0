import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useRef } from 'react';
import { render } from 'vitest-browser-react';
import type { Payer } from '../../rules/index.ts';
import { LiveRegions } from '../../ui/live-region.tsx';
import {
  PayerProfilesDialog,
  type PayerProfilesDialogProps,
  type PayerProfilesHandle,
} from './payer-profiles-dialog.tsx';

type Options = Omit<PayerProfilesDialogProps, 'ref'>;

function Page({ payer, options }: { payer: Payer | undefined; options: Options }) {
  const profiles = useRef<PayerProfilesHandle>(null);
  return (
    <>
      <button type="button" onClick={() => profiles.current?.open(payer)}>
        Open
      </button>
      <PayerProfilesDialog ref={profiles} {...options} />
    </>
  );
}

/** For tests: a browser that has kept nothing yet. */
export const emptyBrowser = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('dermtally');
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('The database stayed.')));
  });

/** For tests: the dialog, opened over a visit of this payer. */
export async function openProfiles(payer?: Payer, options: Options = {}) {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  const screen = await render(
    <QueryClientProvider client={client}>
      <LiveRegions>
        <Page payer={payer} options={options} />
      </LiveRegions>
    </QueryClientProvider>,
  );
  const opener = screen.getByRole('button', { name: 'Open', exact: true });
  await opener.click();
  const dialog = screen.getByRole('dialog', { name: 'Payer profiles' });
  const profiles = dialog.getByRole('navigation', { name: 'Profiles' });
  return {
    screen,
    opener,
    dialog,
    /** The button of a profile in the list. */
    profile: (name: string) =>
      profiles.getByRole('button', { name: new RegExp(String.raw`^${name} (version|not saved)`) }),
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
    radio: (name: string) => dialog.getByRole('radio', { name, exact: true }),
    name: dialog.getByRole('textbox', { name: 'Name' }),
    judge: (payerName: string) => dialog.getByRole('combobox', { name: payerName, exact: true }),
    status: dialog.getByRole('status'),
  };
}
