import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { defaultSettings, keepSettings, settingsQuery } from '../../storage/settings.ts';
import type { Settings } from '../../storage/settings.ts';

/** The office's settings and a way to change them. A change shows at once and is then kept. */
export function useSettings() {
  const client = useQueryClient();
  const { data = defaultSettings } = useQuery(settingsQuery);
  const { mutate } = useMutation({
    mutationFn: keepSettings,
    onMutate: (next) => client.setQueryData(settingsQuery.queryKey, next),
  });
  return {
    settings: data,
    change: (change: Partial<Settings>) => mutate({ ...data, ...change }),
  };
}
