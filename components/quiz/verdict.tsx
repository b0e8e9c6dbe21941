// What is said after checking: verdict, right answer, the idea behind a wrong choice, why it is so.

import Link from 'next/link';
import type { QuizWords } from '@/i18n/messages/quiz';
import type { Grade, Remark } from './kinds/contract';
import type { ShownItem } from './shown';

function sentenceOf(
  { kind }: ShownItem,
  { isCorrect, right, of }: Grade,
  words: QuizWords,
): string {
  if (isCorrect) return words.correct;
  if (kind === 'ox') return right === 1 ? words.reasonWrong : words.wrong;
  if (kind === 'spot') return right === 1 ? words.foundHalf : words.wrong;
  return of > 1 && right > 0 ? words.partly(right, of) : words.wrong;
}

/** The content of the live region. */
export function Verdict({
  item,
  grade,
  words,
}: {
  item: ShownItem;
  grade: Grade;
  words: QuizWords;
}) {
  return (
    <div className="grid gap-4">
      <p
        className={`flex gap-2 text-lg leading-snug font-bold ${grade.isCorrect ? 'text-good' : 'text-dropped'}`}
      >
        <Sign isCorrect={grade.isCorrect} />
        <span data-verdict={grade.isCorrect ? 'right' : 'wrong'}>
          {sentenceOf(item, grade, words)}
        </span>
      </p>
      <RightAnswer lines={grade.rightAnswer ?? item.rightAnswer} words={words} />
      {grade.remarks.map((remark) => (
        <RemarkText key={`${remark.about} ${remark.because}`} remark={remark} words={words} />
      ))}
    </div>
  );
}

function Sign({ isCorrect }: { isCorrect: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="mt-0.5 size-5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
    >
      <path d={isCorrect ? 'M3.5 10.5l4.5 4.5 8.5-10' : 'M4.5 4.5l11 11M15.5 4.5l-11 11'} />
    </svg>
  );
}

/** Nothing where there is no one right answer: many settings reach a goal. */
export function RightAnswer({ lines, words }: { lines: readonly string[]; words: QuizWords }) {
  const [only, ...others] = lines;
  if (only === undefined) return null;
  return (
    <div className="text-[15px] leading-relaxed">
      <span className="font-bold text-good">{words.rightAnswer}</span>
      {others.length === 0 ? (
        <span className="ml-2">{only}</span>
      ) : (
        <ul className="mt-1 grid gap-0.5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RemarkText({ remark, words }: { remark: Remark; words: QuizWords }) {
  const { isRight, about, because, misconception } = remark;
  // Whoever brings questions along need not explain every option.
  if (about === null && because === '') return null;
  return (
    <div
      className={`border-l-[3px] pl-4 text-[15px] leading-relaxed ${isRight ? 'border-good' : 'border-dropped'}`}
    >
      {about === null ? null : <p className="font-semibold">{about}</p>}
      {misconception ? (
        <p className="mt-1 text-ink-2">
          <span className="font-semibold text-dropped">{words.misconception}</span>{' '}
          <q>{misconception.name}</q>
        </p>
      ) : null}
      <p className="mt-1">{because}</p>
    </div>
  );
}

/** The explanation with its sources, and the way back to the step that teaches it. */
export function Explanation({ item, words }: { item: ShownItem; words: QuizWords }) {
  const isOwn = item.lesson === null;
  if (isOwn && item.explanation === '') return null;
  return (
    <div className="border-l-4 border-good pl-5 text-[15px] leading-relaxed">
      <p className="font-bold">{words.why}</p>
      <p className="mt-1 text-ink-2">{item.explanation}</p>
      <ul className="mt-2 grid gap-1">
        {item.cites.map((cite) => (
          <li key={cite.text}>
            {cite.kind === 'link' ? (
              <TextLink href={cite.href}>{cite.text}</TextLink>
            ) : (
              <Formula text={cite.text} />
            )}
          </li>
        ))}
        {isOwn ? null : (
          <li>
            <TextLink href={item.stepHref}>{words.stepLink}</TextLink>
          </li>
        )}
      </ul>
    </div>
  );
}

const Formula = ({ text }: { text: string }) => (
  <p className="my-1 rounded-lg bg-line-2 px-3 py-2 font-medium text-ink">{text}</p>
);

function TextLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} prefetch={false} className="source-link">
      {children} <span aria-hidden="true">→</span>
    </Link>
  );
}
