// My guess on the stage: the line that I set stands still while the number that it was about moves towards it, or away.

import { type CSSProperties, useMemo } from 'react';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { Recording } from '@/player/types';
import type { SimDefinition } from './definition';
import type { FigureView } from './figure-props';
import { CURVE_HEIGHT, CURVE_WIDTH, curveOf, hasCurve } from './guess-curve';
import { type GuessScale, guessScale, shareOn } from './guess-scale';
import { HandBars } from './hands/hand-bars';
import type { Raised } from './hands/raised';
import { at } from './predict-ask';
import { sayDistance } from './predict-reveal';
import { sayMetric } from './quantities';
import { TimeAxis } from './stage/axis';

interface GuessMarkProps {
  readonly sim: SimDefinition;
  readonly locale: Locale;
  readonly view: FigureView;
  /** The metric that was guessed. */
  readonly asked: string;
  /** What it came to in the run that was guessed about: its scale is that of the prediction. */
  readonly result: number | null;
  readonly recording: Recording;
  readonly tMs: number;
  /** Null while none is made: then the line waits for it. */
  readonly guess: number | null;
  /** Hands of a class, of which the guess is the median; null where one guess is made. */
  readonly raised: Raised | null;
  /** The number under the cursor; null while it is not to be seen. */
  readonly now: number | null;
}

/** A curve where a lesson's run tells how the number went and there is room; a line on a phone, and elsewhere. */
export function GuessMark(props: GuessMarkProps) {
  const { sim, locale, view, asked, result, recording, guess } = props;
  const scale = useMemo(() => guessScale(sim, asked, result, locale), [sim, asked, result, locale]);
  const path = useMemo(
    () => (hasCurve(recording, asked, view) ? curveOf(recording, asked, scale) : null),
    [view, recording, asked, scale],
  );
  const name = sim.words[locale].metrics[asked] ?? asked;
  return (
    <div aria-hidden="true" data-guess-mark={guess ?? ''}>
      {path === null ? null : <GuessCurve {...props} name={name} path={path} scale={scale} />}
      <GuessLine {...props} isNarrow={path !== null} name={name} scale={scale} />
    </div>
  );
}

interface LineProps extends Pick<GuessMarkProps, 'guess' | 'raised' | 'now'> {
  readonly name: string;
  readonly scale: GuessScale;
  /** Whether it stands on a phone alone. */
  readonly isNarrow: boolean;
}

/** The signs of the line in the prediction: a dashed ring is mine, a solid dot is the run's. The read-outs say both. */
function GuessLine({ name, scale, guess, raised, now, isNarrow }: LineProps) {
  const mine = guess === null ? null : shareOn(scale, guess);
  const real = now === null ? null : shareOn(scale, now);
  const [first, last] = [scale.ticks[0], scale.ticks.at(-1)];
  return (
    <div className={`guess-on-stage ${isNarrow ? 'sm:hidden' : ''}`}>
      <span>{name}</span>
      <small>{first?.text}</small>
      <div className="guess-rail" data-unset={mine === null ? '' : undefined}>
        {mine === null || real === null ? null : (
          <span
            className="guess-gap"
            style={{
              left: `${Math.min(mine, real) * 100}%`,
              width: `${Math.abs(mine - real) * 100}%`,
            }}
          />
        )}
        {raised === null || mine === null ? null : <HandBars raised={raised} scale={scale} />}
        {mine === null ? null : <span className="guess-ring" style={at(mine)} />}
        {real === null ? null : <span className="guess-dot" style={at(real)} />}
      </div>
      <small>{last?.text}</small>
    </div>
  );
}

/** Nearer to the top than this, words over a line have no room: they stand under it. */
const HIGH = 0.75;

/** It is low: there is room for half of them. */
const everyOther = <T,>(ticks: readonly T[]): readonly T[] =>
  ticks.filter((_, place) => place % 2 === 0);

type CurveProps = GuessMarkProps & Pick<LineProps, 'name' | 'scale'> & { readonly path: string };

/** All of the run, whatever part of it the strip above shows. The gap is told at the end. */
function GuessCurve(props: CurveProps) {
  const { sim, locale, asked, name, scale, path, guess, now, tMs, recording } = props;
  const { durationMs } = recording.request;
  const share = tMs / durationMs;
  const mine = guess === null ? null : shareOn(scale, guess);
  const real = now === null ? null : shareOn(scale, now);
  return (
    <div className="max-sm:hidden">
      <div className="guess-curve" style={{ '--now': share } as CSSProperties}>
        <span className="guess-curve-name">{name}</span>
        {everyOther(scale.ticks).map(({ value, text }) => (
          <small key={value} style={at(shareOn(scale, value))}>
            {text}
          </small>
        ))}
        {real === null ? null : (
          <svg
            aria-hidden="true"
            preserveAspectRatio="none"
            viewBox={`0 0 ${CURVE_WIDTH} ${CURVE_HEIGHT}`}
          >
            <path d={path} />
          </svg>
        )}
        {mine === null ? null : (
          <span className="guess-line" data-side={mine > HIGH ? 'under' : 'over'} style={at(mine)}>
            <b>
              {predictMessages[locale].mine} {sayMetric(sim, asked, guess, locale)}
            </b>
          </span>
        )}
        {real === null ? null : <span className="guess-dot" style={at(real)} />}
        {guess === null ||
        now === null ||
        mine === null ||
        real === null ||
        tMs < durationMs ? null : (
          <span
            className="guess-span"
            style={
              { '--from': Math.min(mine, real), '--to': Math.max(mine, real) } as CSSProperties
            }
          >
            <b>{sayDistance(sim, asked, Math.abs(now - guess), locale)}</b>
          </span>
        )}
      </div>
      <TimeAxis isPart={false} locale={locale} view={{ fromMs: 0, toMs: durationMs }} />
    </div>
  );
}
