'use client';
// A lesson's quiz on a page of its own: one question at a time, results at the end.

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import type { Grade } from './kinds/contract';
import { QuizItem } from './quiz-item';
import { noteGrade, type Results } from './results';
import { anchorOf, type ShownItem } from './shown';
import { Summary } from './summary';

interface RunnerProps {
  readonly items: readonly ShownItem[];
  readonly locale: Locale;
  /** The lesson's short name. */
  readonly title: string;
  readonly listHref: string;
  readonly lessonHref: string;
}

export function QuizRunner({ items, locale, title, listHref, lessonHref }: RunnerProps) {
  const words = quizMessages[locale];
  const root = useRef<HTMLDivElement>(null);
  // The place behind the last question is the summary.
  const [place, setPlace] = useState(0);
  const [round, setRound] = useState(0);
  const [results, setResults] = useState<Results>({});
  const hasMoved = useRef(false);
  const isAtEnd = place === items.length;

  // An address with a question's anchor opens that question.
  useEffect(() => {
    const named = items.findIndex(({ id }) => `#${anchorOf(id)}` === location.hash);
    if (named > 0) setPlace(named);
  }, [items]);

  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const item = items[place];
    const shown = item
      ? `#${CSS.escape(anchorOf(item.id))} [data-focus=stem]`
      : '[data-focus=summary]';
    root.current?.querySelector<HTMLElement>(shown)?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
    const address = item ? `#${anchorOf(item.id)}` : location.pathname + location.search;
    history.replaceState(null, '', address);
  }, [place, items]);

  function go(to: number) {
    hasMoved.current = true;
    setPlace(to);
  }

  function startOver() {
    setRound(round + 1);
    setResults({});
    go(0);
  }

  function onGraded(itemId: string, grade: Grade) {
    setResults((now) => noteGrade(now, itemId, grade));
  }

  return (
    <div ref={root} className="scroll-mt-4">
      <div className="flex min-h-14 items-center justify-between gap-4 border-b border-line pb-1">
        <h1 className="text-lg font-bold">
          {words.quizOf(title)}
          {isAtEnd ? null : (
            <span className="ml-2.5 font-semibold text-accent noscript:hidden">
              <span aria-hidden="true">{words.position(place + 1, items.length)}</span>
              <span className="sr-only">{words.positionSpoken(place + 1, items.length)}</span>
            </span>
          )}
        </h1>
        <Link
          href={listHref}
          prefetch={false}
          aria-label={words.allQuizzes}
          title={words.allQuizzes}
          className="icon-button -mr-2.5"
        >
          <svg
            viewBox="0 0 20 20"
            aria-hidden="true"
            className="size-5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          >
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </Link>
      </div>
      <Progress share={place / items.length} />
      {items.map((item, index) => (
        <QuizItem
          key={`${item.id}-${round}`}
          item={item}
          number={index + 1}
          level={2}
          locale={locale}
          onGraded={onGraded}
          className={index === place ? '' : 'hidden noscript:mt-12 noscript:block'}
        />
      ))}
      {isAtEnd ? (
        <Summary
          items={items}
          results={results}
          words={words}
          onOpen={go}
          onStartOver={startOver}
          lessonHref={lessonHref}
        />
      ) : (
        <div className="mt-8 flex justify-between gap-3 border-t border-line pt-5 noscript:hidden">
          <button
            type="button"
            className={quietButton}
            disabled={place === 0}
            onClick={() => go(place - 1)}
          >
            {words.previous}
          </button>
          <button
            type="button"
            className={items[place] && results[items[place].id] ? primaryButton : quietButton}
            onClick={() => go(place + 1)}
          >
            {place === items.length - 1 ? words.toSummary : words.next}
          </button>
        </div>
      )}
    </div>
  );
}

// The position is said in the heading; the bar only shows it.
function Progress({ share }: { share: number }) {
  return (
    <div aria-hidden="true" className="mb-7 h-1 bg-line-2 noscript:hidden">
      <div
        className="h-full origin-left bg-accent transition-transform"
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  );
}
