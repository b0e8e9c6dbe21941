'use client';

// A round of questions on a page of its own: one at a time, results at the end.

import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { replaceAddress } from '@/components/ui/replace-address';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import type { Place } from '@/store/answer';
import { Countdown } from './countdown';
import type { Grade } from './kinds/contract';
import { type Leave, LeaveButton } from './leave';
import { QuizItem } from './quiz-item';
import { noteGrade, type Results } from './results';
import { anchorOf, type ShownItem } from './shown';
import { Summary } from './summary';

/** A move draws the two questions that it concerns, not all that were met. */
const Asked = memo(QuizItem);

interface RunnerProps {
  readonly items: readonly ShownItem[];
  readonly locale: Locale;
  readonly heading: string;
  readonly where: Place;
  readonly leave: Leave;
  /** A mock exam: verdicts wait for the end, and every answer leads on to the next question. */
  readonly isExam?: boolean;
  /** When the time is over the results are shown. Without it nothing is timed. */
  readonly limitMs?: number;
}

export function QuizRunner(props: RunnerProps) {
  const { items, locale, heading, where, leave, isExam = false, limitMs } = props;
  const words = quizMessages[locale];
  const root = useRef<HTMLDivElement>(null);
  // The place behind the last question is the summary.
  const [place, setPlace] = useState(0);
  const [round, setRound] = useState(0);
  const [results, setResults] = useState<Results>({});
  // A round that a button of this page began has no address of its own, and took the button's place:
  // the focus goes to its first question.
  const isView = 'onLeave' in leave;
  const hasMoved = useRef(isView);
  const isAtEnd = place === items.length;
  // A mock exam may hold every question of the course: each is made when it is come to, and then keeps its answer.
  const [met, setMet] = useState<ReadonlySet<number>>(() => new Set([0]));
  if (!isAtEnd && !met.has(place)) setMet(new Set([...met, place]));
  // Once the results have been seen the verdicts stay open.
  const [hasEnded, setHasEnded] = useState(false);
  if (isAtEnd && !hasEnded) setHasEnded(true);

  // An address with a question's anchor opens that question.
  useEffect(() => {
    if (isView) return;
    const named = items.findIndex(({ id }) => `#${anchorOf(id)}` === location.hash);
    if (named > 0) setPlace(named);
  }, [items, isView]);

  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const item = items[place];
    const shown = item
      ? `#${CSS.escape(anchorOf(item.id))} [data-focus=stem]`
      : '[data-focus=summary]';
    root.current?.querySelector<HTMLElement>(shown)?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
    if (isView) return;
    const address = item ? `#${anchorOf(item.id)}` : location.pathname + location.search;
    replaceAddress(address);
  }, [place, items, isView]);

  function go(to: number) {
    hasMoved.current = true;
    setPlace(to);
  }

  function startOver() {
    setRound(round + 1);
    setResults({});
    setHasEnded(false);
    setMet(new Set([0]));
    go(0);
  }

  const leadsOn = isExam && !hasEnded;
  const onGraded = useCallback(
    (itemId: string, grade: Grade) => {
      setResults((now) => noteGrade(now, itemId, grade));
      if (!leadsOn) return;
      hasMoved.current = true;
      // A run may take its time, and the learner may have gone on meanwhile.
      setPlace((now) => (items[now]?.id === itemId ? now + 1 : now));
    },
    [items, leadsOn],
  );

  return (
    <div ref={root} className="scroll-mt-4">
      <div className="flex min-h-14 items-center justify-between gap-4 border-b border-line pb-1">
        <h1 className="text-lg font-bold">
          {heading}
          {isAtEnd ? null : (
            <span className="ml-2.5 font-semibold text-accent noscript:hidden">
              <span aria-hidden="true">{words.position(place + 1, items.length)}</span>
              <span className="sr-only">{words.positionSpoken(place + 1, items.length)}</span>
            </span>
          )}
        </h1>
        <span className="flex items-center gap-3">
          {limitMs === undefined || hasEnded ? null : (
            <Countdown
              key={round}
              limitMs={limitMs}
              words={words}
              onOver={() => go(items.length)}
            />
          )}
          <LeaveButton leave={leave} />
        </span>
      </div>
      <Progress share={place / items.length} />
      {items.map((item, index) =>
        // Without scripts a page of questions shows all of them.
        isView && !met.has(index) ? null : (
          <Asked
            key={`${item.id}-${round}`}
            item={item}
            number={index + 1}
            level={2}
            where={where}
            locale={locale}
            onGraded={onGraded}
            isSealed={leadsOn}
            isOpen={index === place}
            className={index === place ? '' : 'hidden noscript:mt-12 noscript:block'}
          />
        ),
      )}
      {isAtEnd ? (
        <Summary
          items={items}
          results={results}
          words={words}
          onOpen={go}
          onStartOver={startOver}
          leave={leave}
          locale={locale}
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
