'use client';
// The page on which a class votes, by hands or by cards: it may be shown to the class, so no number of a round is on it
// before both are closed.

import { useState, useSyncExternalStore } from 'react';
import { Select } from '@/components/ui/select';
import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { useSaved } from '@/store/use-saved';
import { CountCards } from './cards/count-cards';
import { savedVotes } from './kept';
import { Log } from './log';
import { useQuestions } from './use-questions';
import { Vote } from './vote';

interface VotePageProps {
  /** In the order of the course. */
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
}

const never = () => () => undefined;

/** The lesson that a link asks for; null where it names none. */
const useAskedLesson = (lessons: VotePageProps['lessons']): string | null =>
  useSyncExternalStore(
    never,
    () => {
      const wanted = new URLSearchParams(window.location.search).get('lesson');
      return lessons.find(({ id }) => id === wanted)?.id ?? null;
    },
    () => null,
  );

export function VotePage({ lessons }: VotePageProps) {
  const t = voteMessages[useLocale()];
  const { now } = useSaved(savedVotes);
  const [picked, setPicked] = useState<string | null>(null);
  const wanted = useAskedLesson(lessons);
  // A vote that is going on is finished first.
  const lesson = picked ?? now?.lesson ?? wanted ?? lessons[0]?.id ?? '';
  const asked = useQuestions(lesson);
  return (
    <div className="needs-scripts">
      <Vote asked={asked} isPrivate={false} cards={(props) => <CountCards {...props} />}>
        <Select
          label={t.lesson}
          value={lesson}
          options={lessons.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setPicked}
        />
      </Vote>
      <Log />
    </div>
  );
}
