// The line on which a number was guessed: the first guess, the one of now, and what happened, once it is told.

import type { CSSProperties } from 'react';
import { guessScale, shareOn } from '@/components/figure/guess-scale';
import { at, Ticks } from '@/components/figure/predict-ask';
import type { Locale } from '@/i18n/locales';
import type { AskedNumber } from './asked-guess';
import { measuringOf } from './rows';

interface GuessTrackProps {
  readonly asked: AskedNumber;
  readonly first: number;
  readonly now: number | null;
  /** Nothing but the size of the line is taken from it before it is told. */
  readonly happened: number | null;
  readonly isTold: boolean;
  readonly locale: Locale;
}

/** Its words stand above it. */
export function GuessTrack({ asked, first, now, happened, isTold, locale }: GuessTrackProps) {
  const scale = guessScale(measuringOf(asked), asked.asked, happened, locale);
  const latest = shareOn(scale, now ?? first);
  const real = isTold && happened !== null ? shareOn(scale, happened) : null;
  return (
    <div aria-hidden="true" className="guess-track guess-again-track">
      <div className="guess-rail">
        {real === null || real === latest ? null : (
          <span
            className="guess-arrow"
            style={
              {
                '--from': Math.min(latest, real),
                '--to': Math.max(latest, real),
              } as CSSProperties
            }
          />
        )}
        {now === null ? null : (
          <span className="guess-ring guess-before" style={at(shareOn(scale, first))} />
        )}
        <span className="guess-ring" style={at(latest)} />
        {real === null ? null : <span className="guess-dot" style={at(real)} />}
      </div>
      <Ticks scale={scale} />
    </div>
  );
}
