import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { emptyBook, type ProfileBook, profilesQuery } from '../../storage/profile-book.ts';
import { useAnnouncer } from '../../ui/live-region.tsx';

/** What happened last: shown at the foot of the dialog and read out. */
interface News {
  text: string;
  isFailure: boolean;
}

/** A piece of work on the book: the book after it, and what to tell. */
interface Done extends News {
  book: ProfileBook;
}

const NOT_SAVED = 'Not saved: this browser refused it. Your changes are still here. Try again.';

export interface ProfileChanges {
  book: ProfileBook;
  /** This browser keeps nothing, so there is nothing of the office's own to show. */
  isUnavailable: boolean;
  news: News;
  tell: (news: News) => void;
  /** One change at a time: what is asked for while one is being kept is not done. */
  change: (work: () => Promise<Done>) => void;
}

/** The office's book of profiles, and a way to change it that tells what came of it. */
export function useProfileChanges(): ProfileChanges {
  const client = useQueryClient();
  const { data: book = emptyBook, isError } = useQuery(profilesQuery);
  const { say, warn } = useAnnouncer();
  const [news, setNews] = useState<News>({ text: '', isFailure: false });

  function tell(next: News) {
    setNews(next);
    (next.isFailure ? warn : say)(next.text);
  }
  const { mutate, isPending } = useMutation({
    mutationFn: (work: () => Promise<Done>) => work(),
    onSuccess: (done) => {
      client.setQueryData(profilesQuery.queryKey, done.book);
      tell(done);
    },
    onError: () => tell({ text: NOT_SAVED, isFailure: true }),
  });
  return {
    book,
    isUnavailable: isError,
    news,
    tell,
    change: (work) => {
      if (!isPending) mutate(work);
    },
  };
}
