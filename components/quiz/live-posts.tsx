'use client';
// Posts that can be answered. Once one is, the run that breaks its wrong sentence can be opened under it.

import { type ReactNode, useId, useState, useSyncExternalStore } from 'react';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { postsMessages } from '@/i18n/messages/posts';
import { lastAnswer } from '@/store/answer';
import { savedGuesses } from '@/store/progress';
import { recordGuess } from '@/store/record-guess';
import { useAnswers } from '@/store/use-answers';
import { itemCard } from './card';
import type { Answer } from './kinds/contract';
import { QuizItem } from './quiz-item';
import type { ShownItem } from './shown';

/** The post whose run is open, of all lists of the page: a run costs a worker's time and a screen's room. */
let open: string | null = null;
const listeners = new Set<() => void>();
const opened = {
  get: (): string | null => open,
  set(next: string | null): void {
    open = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) open = null;
    };
  },
};

interface LivePostsProps {
  readonly source: string;
  readonly locale: Locale;
  readonly asked: readonly ShownItem[];
  readonly from: number;
  readonly runs: Readonly<Record<string, ReactNode>>;
  readonly isPrediction?: boolean;
}

export function LivePosts({ source, locale, asked, from, runs, isPrediction }: LivePostsProps) {
  return asked.map((item, index) => (
    <Post
      item={item}
      key={item.id}
      locale={locale}
      number={from + index}
      onAnswered={(answer) => {
        if (isPrediction) keepFirst(source, item, answer);
      }}
      run={runs[item.id]}
    />
  ));
}

interface PostProps {
  readonly item: ShownItem;
  readonly locale: Locale;
  readonly number: number;
  readonly run: ReactNode;
  readonly onAnswered: (answer: Answer) => void;
}

function Post({ item, locale, number, run, onAnswered }: PostProps) {
  const words = postsMessages[locale];
  const id = useId();
  const { answers } = useAnswers();
  const [isGraded, setGraded] = useState(false);
  const isOpen = useSyncExternalStore(opened.subscribe, opened.get, opened.get) === item.id;
  const isAnswered = isGraded || lastAnswer(answers, item.id) !== undefined;
  return (
    <div className={itemCard} data-post={item.id}>
      <QuizItem
        item={item}
        level={3}
        locale={locale}
        number={number}
        onGraded={(_id, _grade, answer) => {
          setGraded(true);
          onAnswered(answer);
        }}
        where="lesson"
      />
      <div className="post-run">
        {isAnswered ? (
          <button
            aria-controls={id}
            aria-expanded={isOpen}
            className={quietButton}
            onClick={() => opened.set(isOpen ? null : item.id)}
            type="button"
          >
            {isOpen ? words.runAgain : words.run}
          </button>
        ) : (
          <p>{words.whenDone}</p>
        )}
        <div id={id}>{isOpen ? run : null}</div>
      </div>
    </div>
  );
}

/** The first post is what the page asks first: what stands behind it opens, and the guess is kept to come back to. */
function keepFirst(source: string, item: ShownItem, [chosen = '']: Answer): void {
  if (item.kind !== 'spot') return;
  const place = item.sentences.findIndex(({ id }) => id === chosen) + 1;
  if (place === 0) return;
  savedGuesses.update((all) => ({ ...all, [`${source}/${item.id}`]: place }));
  const right = item.sentences.flatMap(({ isWrong }, at) => (isWrong ? [String(at + 1)] : []));
  void recordGuess({
    kind: 'choice',
    lesson: source,
    sim: null,
    scenario: null,
    asked: `${source}/${item.id}`,
    guess: String(place),
    answer: right,
    at: Date.now(),
  });
}
