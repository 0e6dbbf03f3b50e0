import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Payer, PayerProfile } from '../../rules/index.ts';
import {
  emptyBook,
  onChangeElsewhere,
  profileInForce,
  profilesQuery,
} from '../../storage/profile-book.ts';

/** Which payer profile judges a payer's visits, as the office has set it up to now. */
export function useProfiles(): (payer?: Payer) => PayerProfile {
  const client = useQueryClient();
  const { data: book = emptyBook } = useQuery(profilesQuery);
  // The other tabs of this browser: what is saved there judges here as well.
  useEffect(
    () =>
      onChangeElsewhere(() => {
        void client.invalidateQueries({ queryKey: profilesQuery.queryKey });
      }),
    [client],
  );
  return (payer) => profileInForce(book, payer);
}
