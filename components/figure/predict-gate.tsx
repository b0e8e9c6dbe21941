'use client';
// Predict first: the guess is asked before the run, kept, and set against what happened.

import { type ReactNode, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import { type Quantity, sayQuantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Metrics } from '@/player/types';
import type { Sentence, SimDefinition } from './definition';
import { SentenceText } from './frame';

/** How a metric is guessed: the slider's range, and what one slider unit is in the metric's own unit. */
interface GuessScale {
  readonly max: number;
  readonly step: number;
  readonly unitSize: number;
}

/** Ratios are guessed in per cent, times in seconds, counts as they are. */
function guessScale(metric: string, result: number | null): GuessScale {
  if (metric === 'cold') return { max: 100, step: 1, unitSize: 0.01 };
  if (metric.startsWith('p')) return { max: 10, step: 0.1, unitSize: 1000 };
  // The range must not give the answer away: a round power of ten above it.
  const max = Math.max(20, 10 ** Math.ceil(Math.log10(Math.max(1, result ?? 1) * 2)));
  return { max, step: max / 20 > 1 ? Math.round(max / 100) : 1, unitSize: 1 };
}

const say = (quantity: Quantity | null): string =>
  quantity === null ? '–' : sayQuantity(quantity);

interface PredictGateProps {
  readonly sim: SimDefinition;
  readonly metric: string;
  readonly locale: Locale;
  readonly lockId: string;
  readonly question: ReactNode;
  readonly why: ReactNode;
  /** The kept guess in the metric's own unit; null while none was made. */
  readonly guess: number | null;
  readonly isSkipped: boolean;
  /** The finished run's metrics once the cursor has reached its end. */
  readonly result: Metrics | null;
  readonly expected: number | null;
  readonly onGuess: (guess: number) => void;
  readonly onSkip: () => void;
  readonly onForget: () => void;
  readonly onToEnd: () => void;
}

export function PredictGate(props: PredictGateProps) {
  const { sim, metric, locale, guess, result } = props;
  const t = figureMessages[locale].predict;
  const isAsking = guess === null && !props.isSkipped;
  return (
    <div
      className="border-b border-line bg-accent-soft/45 px-4 py-4 @3xl:px-6"
      data-predict={metric}
    >
      <p className="text-sm font-bold text-accent">{t.title}</p>
      <div className="mt-1 max-w-text text-[1.0625rem] leading-relaxed font-semibold">
        {props.question}
      </div>
      {isAsking ? <Ask {...props} /> : null}
      {guess !== null && result === null ? (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <p className="text-sm" role="status">
            {t.yours} <strong>{say(sim.quantity(metric, guess, locale))}</strong>. {t.kept}
          </p>
          <button className={quietButton} onClick={props.onToEnd} type="button">
            {t.toEnd}
          </button>
        </div>
      ) : null}
      {guess !== null && result !== null ? <Gap {...props} guess={guess} result={result} /> : null}
    </div>
  );
}

function Ask({ sim, metric, locale, lockId, expected, onGuess, onSkip }: PredictGateProps) {
  const t = figureMessages[locale].predict;
  const scale = guessScale(metric, expected);
  const [units, setUnits] = useState(() => Math.round(scale.max / 2 / scale.step) * scale.step);
  const guess = units * scale.unitSize;
  return (
    <div className="mt-3 max-w-text">
      <Slider
        label={t.guess}
        max={scale.max}
        min={0}
        onChange={setUnits}
        step={scale.step}
        text={say(sim.quantity(metric, guess, locale))}
        value={units}
      />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <button className={primaryButton} onClick={() => onGuess(guess)} type="button">
          {t.commit}
        </button>
        <button className={quietButton} onClick={onSkip} type="button">
          {t.skip}
        </button>
        <p className="text-sm text-ink-2" id={lockId}>
          {t.locked}
        </p>
      </div>
    </div>
  );
}

/** "2.3 percentage points", "0.4 s": the distance in the unit that the guess was made in. */
function differenceText(
  sim: SimDefinition,
  metric: string,
  distance: number,
  locale: Locale,
): string {
  const quantity = sim.quantity(metric, distance, locale);
  if (metric !== 'cold') return say(quantity);
  return `${quantity?.value ?? '–'} ${figureMessages[locale].predict.points}`;
}

function Gap(props: PredictGateProps & { guess: number; result: Metrics }) {
  const { sim, metric, locale, guess, result, why } = props;
  const t = figureMessages[locale].predict;
  const happened = result[metric] ?? null;
  const distance = happened === null ? null : Math.abs(happened - guess);
  const sentence: Sentence = sim.explainGap(metric, result, locale);
  const isExact = distance !== null && distance < 0.005 * Math.max(Math.abs(happened ?? 0), 1e-9);
  const rows = [
    [t.yours, say(sim.quantity(metric, guess, locale))],
    [t.happened, say(sim.quantity(metric, happened, locale))],
    [t.difference, distance === null ? '–' : differenceText(sim, metric, distance, locale)],
  ];
  return (
    <div className="mt-3" data-gap="" role="status">
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt className="text-[0.8125rem] text-ink-2">{name}</dt>
            <dd className="text-xl font-bold">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 max-w-text leading-relaxed">
        <p className="text-sm font-bold">{t.why}</p>
        {isExact ? <p>{t.exact}</p> : null}
        <p>
          <SentenceText sentence={sentence} />
        </p>
        {why}
      </div>
      <button className={`${quietButton} mt-3`} onClick={props.onForget} type="button">
        {t.again}
      </button>
    </div>
  );
}
