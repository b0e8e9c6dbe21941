'use client';
// Progress as pictures, each with its table. The charts come when they are near the screen.

import Link from 'next/link';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { basePath, postsPath, practicePath, sectionPath } from '@/components/site/paths';
import { Heard } from '@/components/ui/sound/heard';
import type { HeardRow } from '@/components/ui/sound/heard-row';
import { whenNear } from '@/components/ui/when-near';
import { POSTS } from '@/content/posts-name';
import { formatDay, formatShortDay } from '@/i18n/day';
import { formatNumber, formatPercent } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import type { ReviewWords } from '@/i18n/messages/review';
import type { Answer } from '@/store/answer';
import { anchorOf } from '../shown';
import type { Bank } from './bank';
import type { BarsProps } from './bars';
import type { Memory, Surface } from './cards';
import type { ExamPlan } from './exam';
import { calibration, dueForecast, misconceptionsHeld, retentionByLesson } from './progress';
import type { ReviewLesson } from './review-lesson';

interface PicturesProps {
  readonly answers: readonly Answer[];
  readonly bank: Bank;
  readonly memories: ReadonlyMap<string, Memory>;
  readonly lessons: readonly ReviewLesson[];
  /** The plan for an exam, where one is set. */
  readonly plan: ExamPlan | null;
  readonly nowMs: number;
  readonly words: ReviewWords;
  readonly locale: Locale;
}

const FORECAST_DAYS = 14;

export function ProgressPictures(props: PicturesProps) {
  return (
    <section aria-labelledby="review-progress">
      <h2 id="review-progress" className="text-2xl font-bold">
        {props.words.progress}
      </h2>
      <div className="mt-5 grid gap-x-10 gap-y-10 md:grid-cols-2">
        <Forecast {...props} />
        <Retention {...props} />
        <Calibration {...props} />
        <Held {...props} />
      </div>
    </section>
  );
}

/** A plan for an exam takes the place of what FSRS would do: nothing stands on the day or after it. */
function Forecast({ memories, plan, nowMs, words, locale }: PicturesProps) {
  const days =
    plan?.days.slice(0, FORECAST_DAYS).map(({ dayMs, ideas }) => ({ dayMs, due: ideas.length })) ??
    dueForecast(memories.values(), nowMs, FORECAST_DAYS);
  return (
    <Picture
      title={words.forecast}
      hint={plan ? words.forecastPlanned : words.forecastHint}
      words={words}
      locale={locale}
      bars={{
        bars: days.map(({ dayMs, due }) => ({ name: formatShortDay(dayMs, locale), value: due })),
        max: Math.max(4, ...days.map(({ due }) => due)),
        tick: words.count,
      }}
      head={[words.day, words.reviews]}
      rows={days.map(({ dayMs, due }) => [formatDay(dayMs, locale), words.count(due)])}
    />
  );
}

function Retention({ bank, memories, lessons, nowMs, words, locale }: PicturesProps) {
  const titleOf = (lesson: string) => lessons.find(({ id }) => id === lesson)?.title ?? lesson;
  const known = retentionByLesson(bank.ideasByLesson, memories, nowMs).filter(({ met }) => met > 0);
  const percent = percentIn(words, locale);
  return (
    <Picture
      title={words.retention}
      hint={words.retentionHint}
      words={words}
      locale={locale}
      bars={{
        bars: known.map(({ lesson, recall }) => ({
          name: titleOf(lesson),
          value: recall,
          label: percent(recall),
        })),
        max: 1,
        tick: percent,
        isLying: true,
      }}
      head={[words.lesson, words.recall, words.mapLegend.retained]}
      rows={known.map(({ lesson, recall, retained, ideas }) => [
        titleOf(lesson),
        percent(recall),
        `${retained} / ${ideas}`,
      ])}
    />
  );
}

function Calibration({ answers, words, locale }: PicturesProps) {
  const { guess, maybe, sure } = quizMessages[locale];
  const confidenceWords = { guess, maybe, sure };
  const percent = percentIn(words, locale);
  const rows = calibration(answers).map(({ confidence, answers: said, right }) => ({
    name: confidenceWords[confidence],
    said,
    share: said === 0 ? null : right / said,
  }));
  return (
    <Picture
      title={words.calibration}
      hint={words.calibrationHint}
      words={words}
      locale={locale}
      bars={{
        bars: rows.map(({ name, share }) => ({ name, value: share, label: percent(share) })),
        max: 1,
        tick: percent,
      }}
      head={[words.confidence, words.answers, words.right]}
      rows={rows.map(({ name, said, share }) => [name, words.count(said), percent(share)])}
    />
  );
}

const percentIn =
  (words: ReviewWords, locale: Locale) =>
  (share: number | null): string =>
    share === null ? words.noData : formatPercent(share, locale);

function Held({ answers, bank, words, locale }: PicturesProps) {
  const held = misconceptionsHeld(answers, bank.carriedBy).flatMap(({ id, times, item }) => {
    const name = bank.misconceptions.get(id);
    const against = [...(bank.carriedBy.get(id) ?? [])].flatMap(
      (one) => bank.surfaces.get(one) ?? [],
    );
    // Lessons share misconceptions, and not every one of them has been read: it is settled where it was met.
    const metIn = bank.surfaces.get(item)?.lesson;
    const surface = against.find(({ lesson }) => lesson === metIn) ?? against[0];
    // What no question speaks of any more cannot be settled either.
    return name && surface ? [{ name, times, surface }] : [];
  });
  const next = (
    <Link href={practicePath(locale, 'misconceptions')} prefetch={false} className={smallLink}>
      {words.heldAll}
    </Link>
  );
  if (held.length === 0) {
    return (
      <div>
        <h3 className="text-lg font-bold">{words.held}</h3>
        <p className="mt-1">{words.heldNone}</p>
        {next}
      </div>
    );
  }
  return (
    <div>
      <Picture
        title={words.held}
        hint={words.heldHint}
        words={words}
        locale={locale}
        bars={{
          bars: held.map(({ name, times }) => ({ name, value: times, label: words.times(times) })),
          max: Math.max(4, ...held.map(({ times }) => times)),
          tick: (value) => formatNumber(value, locale),
          isLying: true,
        }}
        head={[words.heldName, words.heldTimes, words.heldNext]}
        rows={held.map(({ name, times, surface }) => [
          name,
          words.times(times),
          <a key="next" href={questionHref(surface, locale)} className={smallLink}>
            {words.heldLink}
            <span className="sr-only">{`: ${name}`}</span>
          </a>,
        ])}
      />
      {next}
    </div>
  );
}

const smallLink =
  'inline-flex min-h-11 items-center text-sm text-ink-2 underline decoration-ink-3 underline-offset-4 hover:text-ink';

/** A question on the quiz page of its lesson, where the runner opens by the anchor, or a post where it stands. */
const questionHref = ({ item, lesson }: Surface, locale: Locale): string => {
  const page =
    lesson === POSTS ? postsPath(locale) : `${sectionPath(locale, 'quiz')}${lesson ?? ''}/`;
  return `${basePath}${page}#${anchorOf(item)}`;
};

/** Heights: lying bars take a line each, with room for the scale. */
const UPRIGHT_PX = 208;
const LYING_BASE_PX = 64;
const LYING_BAR_PX = 56;

interface PictureProps {
  readonly title: string;
  readonly hint?: string;
  readonly words: ReviewWords;
  readonly locale: Locale;
  readonly bars: BarsProps;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

const heardOf = (title: string, { bars, max, tick }: BarsProps): HeardRow => ({
  kind: 'bars',
  id: title,
  name: title,
  bars: bars.map(({ name, value }) => ({ name, value })),
  max,
  say: tick,
});

function Picture({ title, hint, words, bars, head, rows, locale }: PictureProps) {
  return (
    <figure>
      <figcaption>
        <h3 className="text-lg font-bold">{title}</h3>
        {hint ? <p className="mt-1 text-sm text-ink-2">{hint}</p> : null}
      </figcaption>
      <div
        aria-hidden="true"
        className="mt-3"
        style={{
          height: bars.isLying ? LYING_BASE_PX + bars.bars.length * LYING_BAR_PX : UPRIGHT_PX,
        }}
      >
        <NearScreen>
          <LateBars {...bars} />
        </NearScreen>
      </div>
      <div className="mt-2">
        <Heard locale={locale} of={title} rows={[heardOf(title, bars)]} />
      </div>
      <details className="mt-1">
        <summary className="min-h-11 content-center text-sm text-ink-2">{words.table}</summary>
        <table className="w-full text-[15px]">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-line text-left text-ink-2">
              {head.map((name, index) => (
                <th
                  key={name}
                  scope="col"
                  className={`py-1.5 font-medium ${index === 0 ? '' : 'pl-3 text-right'}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name} className="border-b border-line-2">
                <th scope="row" className="py-1.5 pr-3 text-left font-normal text-pretty">
                  {name}
                </th>
                {values.map((value, index) => (
                  <td key={head[index + 1]} className="py-1.5 pl-3 text-right whitespace-nowrap">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Draws its children once they come near the screen. */
function NearScreen({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!root.current) return;
    return whenNear(root.current, '300px', () => setIsNear(true));
  }, []);
  return (
    <div ref={root} className="h-full">
      {isNear ? children : null}
    </div>
  );
}

/** The chart library weighs as much as everything else on the page: it is asked for only here. */
function LateBars(props: BarsProps) {
  const [Bars, setBars] = useState<ComponentType<BarsProps> | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./bars').then((loaded) => {
      if (!isGone) setBars(() => loaded.default);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return Bars ? <Bars {...props} /> : null;
}
