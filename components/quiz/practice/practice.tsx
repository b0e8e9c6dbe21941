'use client';
// Four ways to practise across lessons: mixed, only what was missed, by misconception, and a mock exam.

import Link from 'next/link';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { sectionPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { type QuizWords, quizMessages } from '@/i18n/messages/quiz';
import { useAnswers } from '@/store/use-answers';
import type { BankIndex } from '../bank-index';
import { plainCard } from '../card';
import { type Bank, makeBank } from '../review/bank';
import { misconceptionsHeld } from '../review/progress';
import { QuizRunner } from '../runner';
import type { ShownItem } from '../shown';
import { StartButton } from '../start-button';
import { missedItems, mixedItems } from './choose';

export type PracticeKind = 'mixed' | 'missed' | 'misconceptions' | 'mock';

interface PracticeProps {
  readonly kind: PracticeKind;
  readonly index: BankIndex;
  readonly locale: Locale;
}

interface Round {
  readonly heading: string;
  readonly items: readonly ShownItem[];
  readonly limitMs?: number;
}

const places = {
  mixed: 'mixed',
  missed: 'missed',
  misconceptions: 'misconception',
  mock: 'mock',
} as const;

export function Practice({ kind, index, locale }: PracticeProps) {
  const words = quizMessages[locale];
  const bank = useMemo(() => makeBank(index), [index]);
  const [round, setRound] = useState<Round | null>(null);
  const [hasReturned, setHasReturned] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasReturned && round === null) title.current?.focus();
  }, [hasReturned, round]);

  if (round) {
    return (
      <QuizRunner
        items={round.items}
        locale={locale}
        heading={round.heading}
        where={places[kind]}
        isExam={kind === 'mock'}
        {...(round.limitMs === undefined ? {} : { limitMs: round.limitMs })}
        leave={{
          text: words.backToStart,
          onLeave: () => {
            setRound(null);
            setHasReturned(true);
          },
        }}
      />
    );
  }
  const props = { bank, words, locale, onStart: setRound };
  return (
    <>
      <div className="page-head">
        <h1 ref={title} tabIndex={-1} className="outline-none">
          {words.practice[kind].title}
        </h1>
        <p className="page-lead">{words.practice[kind].lead}</p>
        <noscript>
          <p className="page-lead">{words.needsScripts}</p>
        </noscript>
      </div>
      {kind === 'mixed' ? <Mixed {...props} /> : null}
      {kind === 'missed' ? <Missed {...props} /> : null}
      {kind === 'misconceptions' ? <Misconceptions {...props} /> : null}
      {kind === 'mock' ? <Mock {...props} /> : null}
      <p className="mt-8">
        <Link
          href={sectionPath(locale, 'quiz')}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-[15px] underline decoration-ink-3 underline-offset-4 hover:decoration-current"
        >
          {words.allQuizzes}
        </Link>
      </p>
    </>
  );
}

interface StartProps {
  readonly bank: Bank;
  readonly words: QuizWords;
  readonly locale: Locale;
  readonly onStart: (round: Round) => void;
}

const startLook = 'mt-6 min-h-12 px-6 text-base sm:min-h-12';
const COUNTS = [5, 10, 20];

/** A new mixture every time it is asked for. */
const freshSeed = (): string => String(Date.now());

function CountChoice({
  most,
  count,
  words,
  onChoose,
}: {
  most: number;
  count: number;
  words: QuizWords;
  onChoose: (count: number) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2 text-[15px] font-semibold">{words.howMany}</legend>
      <div className="flex flex-wrap gap-2">
        {COUNTS.filter((each) => each < most)
          .concat(most)
          .map((each) => (
            <label
              key={each}
              className="grid min-h-11 min-w-16 place-items-center rounded-[10px] border border-line px-3 has-[:checked]:border-accent has-[:checked]:bg-accent-soft has-[:checked]:font-bold has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent"
            >
              <input
                type="radio"
                name={name}
                className="sr-only"
                checked={count === each}
                onChange={() => onChoose(each)}
              />
              {each === most ? words.allOf(each) : words.questions(each)}
            </label>
          ))}
      </div>
    </fieldset>
  );
}

function Mixed({ bank, words, locale, onStart }: StartProps) {
  const items = [...bank.surfaces.values()];
  const [count, setCount] = useState(Math.min(10, items.length));
  return (
    <section className={`${plainCard} max-w-2xl`}>
      <CountChoice most={items.length} count={count} words={words} onChoose={setCount} />
      <StartButton
        choose={() => mixedItems(items, count, freshSeed())}
        onStart={(asked) => onStart({ heading: words.practice.mixed.title, items: asked })}
        locale={locale}
        className={startLook}
      >
        {words.openQuiz}
      </StartButton>
    </section>
  );
}

function Missed({ bank, words, locale, onStart }: StartProps) {
  const { answers, isReady } = useAnswers();
  const missed = missedItems([...bank.surfaces.values()], answers);
  if (!isReady) {
    return (
      <p role="status" className="noscript:hidden">
        {words.readingAnswers}
      </p>
    );
  }
  return (
    <section className={`${plainCard} max-w-2xl`}>
      <p className="text-[17px]">
        {missed.length === 0 ? words.missedNone : words.missedCount(missed.length)}
      </p>
      {missed.length === 0 ? null : (
        <StartButton
          choose={() => missed}
          onStart={(items) => onStart({ heading: words.practice.missed.title, items })}
          locale={locale}
          className={startLook}
        >
          {words.openQuiz}
        </StartButton>
      )}
    </section>
  );
}

function Misconceptions({ bank, words, locale, onStart }: StartProps) {
  const { answers } = useAnswers();
  const held = new Set(misconceptionsHeld(answers, bank.carriedBy).map(({ id }) => id));
  const all = [...bank.misconceptions].toSorted(
    ([a], [b]) => Number(held.has(b)) - Number(held.has(a)) || (a < b ? -1 : 1),
  );
  return (
    <ul className="grid max-w-figure gap-3 md:grid-cols-2">
      {all.map(([id, name]) => {
        const against = [...(bank.carriedBy.get(id) ?? [])];
        return (
          <li key={id} className={`${plainCard} flex flex-col justify-between gap-3`}>
            <div>
              <p id={`misconception-${id}`} className="text-[17px] leading-snug text-pretty">
                <q>{name}</q>
              </p>
              {held.has(id) ? (
                <p className="mt-1 text-sm font-semibold text-dropped">{words.stillHeld}</p>
              ) : null}
            </div>
            <div>
              <StartButton
                choose={() => against.flatMap((item) => bank.surfaces.get(item) ?? [])}
                onStart={(items) =>
                  onStart({ heading: words.practice.misconceptions.title, items })
                }
                locale={locale}
                describedBy={`misconception-${id}`}
              >
                {words.settle(against.length)}
              </StartButton>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const MOST_MINUTES = 180;
/** A minute for each question. */
const minutesFor = (count: number): number => Math.min(count, MOST_MINUTES);

function Mock({ bank, words, locale, onStart }: StartProps) {
  const items = [...bank.surfaces.values()];
  const [count, setCount] = useState(Math.min(20, items.length));
  const [isTimed, setIsTimed] = useState(false);
  const [minutes, setMinutes] = useState(minutesFor(count));
  const id = useId();
  return (
    <section className={`${plainCard} max-w-2xl`}>
      <CountChoice
        most={items.length}
        count={count}
        words={words}
        onChoose={(next) => {
          setCount(next);
          setMinutes(minutesFor(next));
        }}
      />
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className="flex min-h-11 items-center gap-2.5">
          <input
            type="checkbox"
            className="size-5 accent-(--accent)"
            checked={isTimed}
            onChange={(event) => setIsTimed(event.currentTarget.checked)}
          />
          {words.timed}
        </label>
        {isTimed ? (
          <label className="flex items-center gap-2" htmlFor={id}>
            <input
              id={id}
              type="number"
              min={1}
              max={MOST_MINUTES}
              value={minutes}
              className="min-h-11 w-20 rounded-[10px] border border-ink-3 bg-card px-3"
              onChange={(event) => {
                const next = event.currentTarget.valueAsNumber;
                if (next >= 1 && next <= MOST_MINUTES) setMinutes(next);
              }}
            />
            {words.minutes}
          </label>
        ) : null}
      </div>
      <StartButton
        choose={() => mixedItems(items, count, freshSeed())}
        onStart={(asked) =>
          onStart({
            heading: words.practice.mock.title,
            items: asked,
            ...(isTimed ? { limitMs: minutes * 60_000 } : {}),
          })
        }
        locale={locale}
        className={startLook}
      >
        {words.openQuiz}
      </StartButton>
    </section>
  );
}
