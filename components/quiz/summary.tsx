// The end of a quiz: what was right, which misconceptions were met, and the way back to each.

import Link from 'next/link';
import { reviewPath } from '@/components/site/paths';
import { primaryButton, quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import type { QuizWords } from '@/i18n/messages/quiz';
import type { Leave } from './leave';
import { ShareResult } from './practice/share-result';
import { misconceptionsMet, type Outcome, outcomeOf, type Results } from './results';
import type { ShownItem } from './shown';

interface SummaryProps {
  readonly items: readonly ShownItem[];
  readonly results: Results;
  readonly words: QuizWords;
  readonly onOpen: (index: number) => void;
  readonly onStartOver: () => void;
  readonly leave: Leave;
  readonly locale: Locale;
}

export function Summary({
  items,
  results,
  words,
  onOpen,
  onStartOver,
  leave,
  locale,
}: SummaryProps) {
  const outcomes = items.map(({ id }) => outcomeOf(results[id]));
  const tried = outcomes.filter((outcome) => outcome !== 'open').length;
  const right = outcomes.filter((outcome) => outcome === 'right').length;
  return (
    <section aria-labelledby="quiz-summary">
      <h2
        id="quiz-summary"
        tabIndex={-1}
        data-focus="summary"
        className="text-2xl font-bold outline-none"
      >
        {words.summary}
      </h2>
      <p className="mt-1 text-[17px] text-ink-2">{words.summaryLine(right, tried, items.length)}</p>
      <ol className="mt-5 border-t border-line">
        {items.map((item, index) => (
          <li
            key={item.id}
            className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line py-3.5"
          >
            <span className="w-6 shrink-0 text-right font-bold text-ink-2">{index + 1}</span>
            <div className="min-w-0 flex-1 basis-60">
              <p id={stemIdOf(item)} className="leading-snug">
                {item.stem}
              </p>
              <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
                <button
                  type="button"
                  aria-describedby={stemIdOf(item)}
                  className={textAction}
                  onClick={() => onOpen(index)}
                >
                  {words.backToItem}
                </button>
                <Link
                  href={item.stepHref}
                  prefetch={false}
                  aria-describedby={stemIdOf(item)}
                  className={`${textAction} inline-flex items-center`}
                >
                  {words.stepLink}
                </Link>
              </p>
            </div>
            <OutcomeMark outcome={outcomes[index] ?? 'open'} words={words} />
          </li>
        ))}
      </ol>
      <ShareResult items={items} outcomes={outcomes} words={words} locale={locale} />
      <Met items={items} results={results} words={words} hasTried={tried > 0} />
      <div className="mt-8 flex flex-wrap gap-3">
        {'href' in leave ? (
          <>
            <Link href={reviewPath(locale)} prefetch={false} className={primaryButton}>
              {words.toReview}
            </Link>
            <button type="button" className={quietButton} onClick={onStartOver}>
              {words.startOver}
            </button>
            <Link href={leave.lessonHref} prefetch={false} className={quietButton}>
              {words.toLesson}
            </Link>
          </>
        ) : (
          <>
            <button type="button" className={primaryButton} onClick={leave.onLeave}>
              {leave.text}
            </button>
            <button type="button" className={quietButton} onClick={onStartOver}>
              {words.startOver}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

const stemIdOf = (item: ShownItem): string => `result-${item.id}`;

const textAction =
  'min-h-11 text-ink-2 underline decoration-ink-3 underline-offset-4 hover:text-ink';

export function OutcomeMark({ outcome, words }: { outcome: Outcome; words: QuizWords }) {
  const looks = {
    right: { text: words.resultRight, colour: 'text-good', path: 'M3.5 10.5l4.5 4.5 8.5-10' },
    mended: { text: words.resultMended, colour: 'text-good', path: 'M3.5 10.5l4.5 4.5 8.5-10' },
    wrong: {
      text: words.resultWrong,
      colour: 'text-dropped',
      path: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
    },
    open: { text: words.resultOpen, colour: 'text-ink-2', path: 'M4 10h12' },
  };
  const { text, colour, path } = looks[outcome];
  return (
    <span
      className={`flex shrink-0 items-center gap-1.5 text-[15px] font-bold max-sm:ml-10 ${colour}`}
    >
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        className="size-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
      >
        <path d={path} />
      </svg>
      {text}
    </span>
  );
}

function Met({
  items,
  results,
  words,
  hasTried,
}: Pick<SummaryProps, 'items' | 'results' | 'words'> & { hasTried: boolean }) {
  const met = misconceptionsMet(items, results);
  if (!hasTried) return null;
  return (
    <div className="mt-8">
      <h3 className="text-lg font-bold">{words.met}</h3>
      {met.length === 0 ? <p className="mt-1 text-ink-2">{words.metNone}</p> : null}
      <ul className="mt-3 grid gap-3">
        {met.map(({ id, name, item }) => (
          <li key={id} className="border-l-[3px] border-dropped pl-4">
            <p id={`met-${id}`}>
              <q>{name}</q>
            </p>
            <Link
              href={item.stepHref}
              prefetch={false}
              aria-describedby={`met-${id}`}
              className={`${textAction} inline-flex items-center text-sm`}
            >
              {words.stepLink}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
