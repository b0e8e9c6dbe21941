'use client';
// D-day: the day of an exam or a talk, and what keeping the plan is worth on that day.

import { useId, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { formatDay } from '@/i18n/day';
import { formatPercent } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { ReviewWords } from '@/i18n/messages/review';
import { savedExamDay } from '@/store/review-settings';
import { plainCard as card } from '../card';
import { dayStart, type ExamPlan, examDistance } from './exam';
import { daysBetween } from './progress';

interface ExamCardProps {
  /** YYYY-MM-DD; null where none is set. */
  readonly examDay: string | null;
  /** Null where no day is ahead. */
  readonly plan: ExamPlan | null;
  /** Ideas that the learner has met. */
  readonly ideas: number;
  readonly nowMs: number;
  readonly words: ReviewWords;
  readonly locale: Locale;
}

export function ExamCard(props: ExamCardProps) {
  const { examDay, nowMs, words } = props;
  const daysLeft = examDay === null ? 0 : daysBetween(nowMs, dayStart(examDay));
  const id = useId();
  return (
    <section className={card} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="flex items-baseline gap-3 text-xl font-bold">
        {words.exam}
        {daysLeft > 0 ? (
          <span className="text-2xl text-accent">{words.examIn(daysLeft)}</span>
        ) : null}
      </h2>
      <p className="mt-2 text-pretty text-ink-2">{words.examHint}</p>
      <DayChoice {...{ examDay, nowMs, words }} />
      <Outlook {...props} />
    </section>
  );
}

function DayChoice({ examDay, nowMs, words }: Pick<ExamCardProps, 'examDay' | 'nowMs' | 'words'>) {
  const id = useId();
  // A date is typed piece by piece: "0002-12-03" on the way to 2026 is neither kept nor taken away.
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? null : problemOf(draft, nowMs, words);

  function choose(value: string) {
    const isAllowed = value === '' || ['today', 'ahead'].includes(examDistance(value, nowMs));
    setDraft(isAllowed ? null : value);
    if (isAllowed) savedExamDay.set(value === '' ? null : value);
  }

  return (
    <>
      <div className="mt-4 flex flex-wrap items-end gap-2">
        <label className="grid gap-1 text-[15px] font-semibold" htmlFor={`${id}-day`}>
          {words.examDay}
          <input
            id={`${id}-day`}
            type="date"
            value={draft ?? examDay ?? ''}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onChange={(event) => choose(event.currentTarget.value)}
            className="min-h-11 rounded-[10px] border border-ink-3 bg-card px-3 font-normal aria-invalid:border-dropped"
          />
        </label>
        {examDay === null && draft === null ? null : (
          <button type="button" className={`${quietButton} sm:min-h-11`} onClick={() => choose('')}>
            {words.examClear}
          </button>
        )}
      </div>
      <p id={`${id}-problem`} role="alert" className="mt-2 font-semibold text-dropped empty:hidden">
        {problem}
      </p>
    </>
  );
}

/** A year below this one is still being typed. */
const FIRST_WHOLE_YEAR = 1000;

function problemOf(day: string, nowMs: number, words: ReviewWords): string | null {
  if (Number.parseInt(day, 10) < FIRST_WHOLE_YEAR) return null;
  return examDistance(day, nowMs) === 'over' ? words.examPast : words.examFar;
}

/** What is so about the day that is set. */
function Outlook(props: ExamCardProps) {
  const { examDay, plan, ideas, nowMs, words } = props;
  if (examDay === null) return null;
  const distance = examDistance(examDay, nowMs);
  if (distance === 'today') return <p className="mt-4 text-[17px]">{words.examToday}</p>;
  if (distance !== 'ahead' || plan === null) {
    return <p className="mt-4 text-ink-2">{words.examOver}</p>;
  }
  if (ideas === 0) return <p className="mt-4 text-ink-2">{words.examNothing}</p>;
  return <Plan {...props} plan={plan} />;
}

function Plan({ plan, ideas, words, locale }: ExamCardProps & { readonly plan: ExamPlan }) {
  // Rounded down: nothing is recalled for certain.
  const percent = (share: number | null) =>
    share === null ? words.noData : formatPercent(Math.floor(share * 100) / 100, locale);
  return (
    <>
      <dl className="mt-5 grid grid-cols-3 gap-4 border-t border-line pt-4">
        <Figure name={words.examRecall} value={percent(plan.recallKept)} />
        <Figure name={words.examDropped} value={percent(plan.recallDropped)} />
        <Figure name={words.examMinutes} value={words.minutes(plan.minutesPerDay)} />
      </dl>
      <p className="mt-3 text-sm text-ink-2">{words.examBasis(ideas)}</p>
      <details className="mt-2">
        <summary className="min-h-11 content-center font-semibold">{words.examTable}</summary>
        <table className="mt-2 w-full text-[15px]">
          <thead>
            <tr className="border-b border-line text-left text-ink-2">
              <th scope="col" className="py-1.5 font-medium">
                {words.day}
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                {words.reviews}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.days
              .filter(({ ideas: asked }) => asked.length > 0)
              .map(({ dayMs, ideas: asked }) => (
                <tr key={dayMs} className="border-b border-line-2">
                  <th scope="row" className="py-1.5 text-left font-normal">
                    {formatDay(dayMs, locale)}
                  </th>
                  <td className="py-1.5 text-right">{words.count(asked.length)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div className="flex flex-col-reverse justify-end">
    <dt className="text-sm text-ink-2">{name}</dt>
    <dd className="text-2xl font-bold">{value}</dd>
  </div>
);
