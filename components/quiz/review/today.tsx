'use client';
// Today's questions: how many, for how long, and the button that begins; else why there are none.

import { useEffect, useId } from 'react';
import { formatDay } from '@/i18n/day';
import type { Locale } from '@/i18n/locales';
import type { ReviewWords } from '@/i18n/messages/review';
import { savedOwnRating } from '@/store/review-settings';
import { useSaved } from '@/store/use-saved';
import { plainCard as card } from '../card';
import { fetchLesson } from '../questions';
import type { ShownItem } from '../shown';
import { StartButton } from '../start-button';
import type { Bank } from './bank';
import type { Memory } from './cards';
import type { Due } from './daily';
import type { ExamPlan } from './exam';

interface TodayProps {
  readonly due: readonly Due[];
  readonly memories: ReadonlyMap<string, Memory>;
  readonly bank: Bank;
  readonly plan: ExamPlan | null;
  readonly nowMs: number;
  readonly minutes: number;
  /** All of today's questions were asked. */
  readonly isDone: boolean;
  readonly words: ReviewWords;
  readonly locale: Locale;
  readonly onStart: (items: readonly ShownItem[]) => void;
}

export function Today(props: TodayProps) {
  const { due, bank, minutes, words, locale, onStart } = props;
  useFetchedAhead(due, bank, locale);
  const surelyWrong = due.filter(({ memory }) => memory?.wasSurelyWrong).length;
  return (
    <section className={card} aria-labelledby="review-today">
      <h2 id="review-today" tabIndex={-1} className="text-xl font-bold outline-none">
        {words.today}
      </h2>
      {due.length > 0 ? (
        <>
          <p className="mt-2 text-[17px]">{words.todayCount(due.length, minutes)}</p>
          {surelyWrong > 0 ? (
            <p className="mt-1 text-ink-2">{words.surelyWrongFirst(surelyWrong)}</p>
          ) : null}
          <StartButton
            choose={() => due.flatMap(({ item }) => bank.surfaces.get(item) ?? [])}
            onStart={onStart}
            locale={locale}
            className="mt-5 min-h-12 px-6 text-base sm:min-h-12"
          >
            {words.start}
          </StartButton>
        </>
      ) : (
        <p className="mt-2 text-[17px] text-pretty text-ink-2">{reasonForNone(props)}</p>
      )}
      <OwnRating words={words} />
    </section>
  );
}

/** What is due today is fetched before it is asked for: the round then begins at once, also without a network. */
function useFetchedAhead(due: readonly Due[], bank: Bank, locale: Locale): void {
  const lessons = new Set(due.flatMap(({ item }) => bank.surfaces.get(item)?.lesson ?? []));
  const names = [...lessons].join(' ');
  useEffect(() => {
    for (const lesson of names.split(' ').filter(Boolean)) {
      // The button says what failed, to whoever presses it.
      fetchLesson(lesson, locale).catch(() => {});
    }
  }, [names, locale]);
}

function reasonForNone({ memories, plan, isDone, nowMs, words, locale }: TodayProps): string {
  if (isDone) return words.doneToday;
  if (memories.size === 0) return words.nothingYet;
  if (plan) {
    const next = plan.days.slice(1).find(({ ideas }) => ideas.length > 0);
    return next ? words.nothingDue(formatDay(next.dayMs, locale)) : words.nothingBeforeExam;
  }
  const next = Math.min(...[...memories.values()].map(({ card: { due } }) => due.getTime()));
  return next > nowMs ? words.nothingDue(formatDay(next, locale)) : words.allWaiting;
}

function OwnRating({ words }: { words: ReviewWords }) {
  const isOn = useSaved(savedOwnRating);
  const hintId = useId();
  return (
    <div className="mt-6 border-t border-line pt-3">
      <label className="flex min-h-11 items-center gap-2.5 text-[15px]">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-(--accent)"
          checked={isOn}
          aria-describedby={hintId}
          onChange={(event) => savedOwnRating.set(event.currentTarget.checked)}
        />
        {words.ownRating}
      </label>
      <p id={hintId} className="text-sm text-ink-2">
        {words.ownRatingHint}
      </p>
    </div>
  );
}
