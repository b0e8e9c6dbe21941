// A sentence whose decisive words are bold, and the band in which a figure says it.

import type { ReactNode } from 'react';
import type { Sentence } from './definition';

export function SentenceText({ sentence }: { sentence: Sentence }) {
  return sentence.map((part) =>
    typeof part === 'string' ? part : <strong key={part.strong}>{part.strong}</strong>,
  );
}

interface SentenceBandProps {
  readonly sentence: Sentence;
  /** What a screen reader hears in its place, once there is one that speaks. */
  readonly spoken?: string;
  /** What has to be told first. */
  readonly children?: ReactNode;
}

/** Two lines are kept free, so that nothing below moves when sentences differ in length. */
export function SentenceBand({ sentence, spoken, children }: SentenceBandProps) {
  const isSpoken = spoken !== undefined;
  return (
    <div className="sentence-band">
      {children}
      <p
        {...(isSpoken ? { 'aria-hidden': true } : {})}
        className="min-h-[3.25em] @2xl:min-h-[1.625em]"
      >
        <SentenceText sentence={sentence} />
      </p>
      {isSpoken ? (
        <p className="sr-only" role="status">
          {spoken}
        </p>
      ) : null}
    </div>
  );
}
