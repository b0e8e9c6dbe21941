'use client';
// Before a vote: which question, how many students, and how they are counted.

import { useId, useState } from 'react';
import { primaryButton } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { type Way, ways } from './ballot';
import { sizeFrom } from './kept';
import { type Question, sisterOf } from './question';

interface StartProps {
  readonly questions: readonly Question[];
  readonly step: string | undefined;
  readonly size: number;
  readonly hasCards: boolean;
  readonly onSize: (size: number) => void;
  readonly onStart: (item: string, way: Way) => void;
}

const nobodyAsked: ReadonlySet<string> = new Set();

/** Of the step on the screen before any other, and one that has a sister before one that has none. */
function offeredFirst(questions: readonly Question[], step: string | undefined): Question | null {
  const rank = (question: Question) =>
    (question.step === step ? 2 : 0) + (sisterOf(question, questions, nobodyAsked) ? 1 : 0);
  return questions.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

export function Start({ questions, step, size, hasCards, onSize, onStart }: StartProps) {
  const t = voteMessages[useLocale()];
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const [way, setWay] = useState<Way>(hasCards ? 'cards' : 'hands');
  const question = questions.find((one) => one.id === picked) ?? offeredFirst(questions, step);
  if (!question) return <p>{t.none}</p>;
  return (
    <div className="vote-start">
      <Select
        label={t.question}
        value={question.id}
        options={questions.map((one) => ({
          value: one.id,
          label: sisterOf(one, questions, nobodyAsked) ? t.hasSister(one.stem) : one.stem,
        }))}
        onChange={setPicked}
      />
      <label className="vote-size" htmlFor={id}>
        {t.size}
        <input
          id={id}
          type="number"
          min={1}
          max={400}
          defaultValue={size}
          onChange={({ target }) => {
            const read = sizeFrom(target.value);
            if (read !== null) onSize(read);
          }}
        />
      </label>
      {hasCards ? (
        <Segmented
          label={t.way}
          value={way}
          options={ways.map((value) => ({ value, label: t.ways[value] }))}
          onChange={(value) => setWay(value as Way)}
        />
      ) : null}
      <button type="button" className={primaryButton} onClick={() => onStart(question.id, way)}>
        {t.begin}
      </button>
    </div>
  );
}
