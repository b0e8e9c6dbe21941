// A question that is asked again, or for the first time, where guesses are come back to.

import { useState } from 'react';
import { guessScale } from '@/components/figure/guess-scale';
import { PredictAsk } from '@/components/figure/predict-ask';
import { sayMetric } from '@/components/figure/quantities';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import type { GuessesMessages } from '@/i18n/messages/guesses';
import type { AskedChoice, AskedNumber } from './asked-guess';
import { measuringOf } from './rows';

interface AskNumberProps {
  readonly asked: AskedNumber;
  /** Nothing but the size of the line is taken from it. */
  readonly happened: number | null;
  readonly locale: Locale;
  readonly onGuess: (guess: number) => void;
  /** Where something was guessed before. */
  readonly onSkip?: () => void;
}

export function AskNumber({ asked, happened, locale, onGuess, onSkip }: AskNumberProps) {
  const sim = measuringOf(asked);
  const scale = guessScale(sim, asked.asked, happened, locale);
  const [place, setPlace] = useState<number | null>(null);
  const value = place === null ? null : scale.valueOf(place);
  return (
    <div className="guess-again">
      <PredictAsk
        handlers={{
          onPlace: setPlace,
          onCommit() {
            if (value !== null) onGuess(value);
          },
          ...(onSkip ? { onSkip } : {}),
        }}
        locale={locale}
        place={place}
        scale={scale}
        text={sayMetric(sim, asked.asked, value, locale)}
      />
    </div>
  );
}

interface AskChoiceProps {
  readonly asked: AskedChoice;
  readonly onGuess: (guess: string) => void;
  readonly t: GuessesMessages;
}

export function AskChoice({ asked, onGuess, t }: AskChoiceProps) {
  return (
    <fieldset className="guess-again guess-choices">
      <legend className="sr-only">{t.again}</legend>
      {asked.options.map(({ id, text }) => (
        <button className={quietButton} key={id} onClick={() => onGuess(id)} type="button">
          {text}
        </button>
      ))}
    </fieldset>
  );
}
