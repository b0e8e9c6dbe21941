'use client';
// The review page: today's set, the plan for an exam, what has stayed, and pictures of it. All from the answers in this browser.

import Link from 'next/link';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { dataPath, sectionPath } from '@/components/site/paths';
import { late } from '@/components/ui/late';
import type { Locale } from '@/i18n/locales';
import { reviewMessages } from '@/i18n/messages/review';
import { savedExamDay } from '@/store/review-settings';
import { useAnswers } from '@/store/use-answers';
import { useSaved } from '@/store/use-saved';
import type { BankIndex } from '../bank-index';
import { QuizRunner } from '../runner';
import type { ShownItem } from '../shown';
import { type Bank, makeBank } from './bank';
import { DAY_MS, type Memory, memoriesOf } from './cards';
import { CourseMap } from './course-map';
import { dailySet, leftToday } from './daily';
import { dayStart, examDistance, planExam } from './exam';
import { ExamCard } from './exam-card';
import { msPerQuestion, startOfDay } from './progress';
import { ProgressPictures } from './progress-pictures';
import type { ReviewLesson } from './review-lesson';
import { Today } from './today';

const BackupOffer = late(() => import('../backup-offer'));

interface ReviewProps {
  readonly index: BankIndex;
  readonly lessons: readonly ReviewLesson[];
  readonly locale: Locale;
}

export function Review({ index, lessons, locale }: ReviewProps) {
  const words = reviewMessages[locale];
  const bank = useMemo(() => makeBank(index), [index]);
  const [asked, setAsked] = useState<readonly ShownItem[] | null>(null);
  const [hasReturned, setHasReturned] = useState(false);

  if (asked) {
    const onLeave = () => {
      setAsked(null);
      setHasReturned(true);
    };
    return (
      <QuizRunner
        items={asked}
        locale={locale}
        heading={words.heading}
        where="review"
        leave={{ text: words.backToReview, onLeave }}
      />
    );
  }
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
      </div>
      <Overview {...{ bank, lessons, locale, hasReturned }} onStart={setAsked} />
      <ul className="mt-12 flex flex-wrap gap-x-6 border-t border-line pt-4 text-[15px]">
        <li>
          <Link href={sectionPath(locale, 'quiz')} prefetch={false} className={textLink}>
            {words.toQuizzes}
          </Link>
        </li>
        <li>
          <Link href={dataPath(locale)} prefetch={false} className={textLink}>
            {words.dataLink}
          </Link>
        </li>
      </ul>
    </>
  );
}

const textLink =
  'inline-flex min-h-11 items-center underline decoration-ink-3 underline-offset-4 hover:decoration-current';

interface OverviewProps {
  readonly bank: Bank;
  readonly lessons: readonly ReviewLesson[];
  readonly locale: Locale;
  /** After a round: what is left for today is what one comes back to. */
  readonly hasReturned: boolean;
  readonly onStart: (items: readonly ShownItem[]) => void;
}

function Overview({ bank, lessons, locale, hasReturned, onStart }: OverviewProps) {
  const words = reviewMessages[locale];
  const { answers, isReady } = useAnswers();
  const examDay = useSaved(savedExamDay);
  const nowMs = useNow();
  const root = useRef<HTMLDivElement>(null);
  const memories = useMemo(() => memoriesOf(answers, bank.surfaces), [answers, bank]);
  const pace = useMemo(() => msPerQuestion(answers), [answers]);
  const left = nowMs === null ? 0 : leftToday(answers, bank.surfaces, startOfDay(nowMs));
  const plan = useMemo(() => {
    if (nowMs === null || examDay === null || examDistance(examDay, nowMs) !== 'ahead') return null;
    const options = { nowMs, examMs: dayStart(examDay), msPerReview: pace, leftToday: left };
    return planExam(memories.values(), options);
  }, [memories, nowMs, examDay, pace, left]);

  const isShown = isReady && nowMs !== null;
  useEffect(() => {
    if (isShown && hasReturned) root.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [isShown, hasReturned]);

  if (!isShown) {
    return (
      <p role="status" className="text-ink-2">
        <span className="noscript:hidden">{words.reading}</span>
        <noscript>{words.withoutScript}</noscript>
      </p>
    );
  }
  const begun = new Set([...memories.values()].flatMap(({ lesson }) => lesson ?? []));
  const set = { memories, byIdea: bank.byIdea, begun, nowMs };
  const planned = plan?.days[0]?.ideas;
  const due = dailySet({ ...set, planned, limit: left });
  return (
    <div ref={root} className="grid gap-12">
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Today
          {...{ due, memories, bank, plan, nowMs, words, locale, onStart }}
          isDone={left === 0}
          minutes={Math.max(1, Math.ceil((due.length * pace) / 60_000))}
        />
        <ExamCard {...{ examDay, plan, nowMs, words, locale }} ideas={memories.size} />
      </div>
      {isFar(memories, nowMs) ? (
        <Suspense>
          <BackupOffer why="far" />
        </Suspense>
      ) : null}
      <CourseMap {...{ bank, memories, lessons, words }} />
      {memories.size > 0 ? (
        <ProgressPictures {...{ answers, bank, memories, lessons, plan, nowMs, words, locale }} />
      ) : null}
    </div>
  );
}

/** Whether something is learnt, and all of it is due later than in a week. */
const isFar = (memories: ReadonlyMap<string, Memory>, nowMs: number): boolean =>
  memories.size > 0 &&
  [...memories.values()].every(({ card }) => card.due.getTime() > nowMs + 7 * DAY_MS);

const MINUTE_MS = 60_000;

/**
 * The clock is read in the browser, whenever the overview is opened, and again when another day has begun: a plan
 * that moves while one reads it helps nobody, and yesterday's helps nobody either.
 */
function useNow(): number | null {
  const [nowMs, setNowMs] = useState<number | null>(null);
  useEffect(() => {
    const look = (): void => {
      const now = Date.now();
      setNowMs((at) => (at !== null && startOfDay(at) === startOfDay(now) ? at : now));
    };
    look();
    const timer = setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return nowMs;
}
