// The hands of a class while they are counted: a row for each guess, by its number key or by a press.

import type { CSSProperties } from 'react';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { handsMessages } from '@/i18n/messages/hands';
import type { Counted } from '../use-prediction';
import type { Guess } from './guesses';
import { type Raised, raise, tally } from './raised';

interface CountHandsProps {
  readonly locale: Locale;
  readonly guesses: readonly Guess[];
  readonly raised: Raised;
  /** Null counts no more, and nothing is guessed. */
  readonly onRaised: (next: Counted) => void;
  readonly onDone: () => void;
}

export default function CountHands(props: CountHandsProps) {
  const { locale, guesses, raised, onRaised, onDone } = props;
  const t = handsMessages[locale];
  const counts = tally(raised, guesses.length);
  const most = Math.max(1, ...counts);
  return (
    <>
      <fieldset className="hands">
        <legend className="sr-only">{t.legend}</legend>
        {guesses.map(({ text, paint }, place) => {
          const count = counts[place] ?? 0;
          return (
            <button
              aria-label={t.raise(text, count)}
              key={text}
              onClick={() => onRaised((now) => raise(now ?? [], place))}
              style={{ '--share': count / most } as CSSProperties}
              type="button"
            >
              <kbd>{place + 1}</kbd>
              {paint === null ? null : <i style={{ background: `var(--${paint})` }} />}
              <span>{text}</span>
              <b>{count}</b>
            </button>
          );
        })}
      </fieldset>
      <div className="guess-row">
        <button
          className={quietButton}
          disabled={raised.length === 0}
          onClick={onDone}
          type="button"
        >
          {t.done} <kbd>G</kbd>
        </button>
        <button
          className="guess-link"
          disabled={raised.length === 0}
          onClick={() => onRaised((now) => now?.slice(0, -1) ?? null)}
          type="button"
        >
          {t.back} <kbd>0</kbd>
        </button>
        <button className="guess-link" onClick={() => onRaised(null)} type="button">
          {t.stop}
        </button>
      </div>
    </>
  );
}
