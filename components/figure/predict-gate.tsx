'use client';
// Predict first: the guess is asked before the run, kept, and set against what happened.

import { type ReactNode, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Metrics } from '@/player/types';
import { ChoiceOptions } from './choice-options';
import type { Choice, Sentence, SimDefinition } from './definition';
import { PredictPanel } from './predict-panel';
import { type Measuring, quantityOf, sayMetric, specOf } from './quantities';
import { SentenceText } from './sentence-text';

/** How a metric is guessed: the slider's range, and what a place on it is in the metric's own unit. */
interface GuessScale {
  readonly max: number;
  readonly step: number;
  valueOf(place: number): number;
}

const even = (max: number, step: number, unitSize = 1): GuessScale => ({
  max,
  step,
  valueOf: (place) => place * unitSize,
});

/** From so large a range on, the slider goes by factors: a thousand and a million can both be aimed at. */
const LARGE = 10_000;
const STEPS_PER_TENFOLD = 20;

const byFactors = (max: number): GuessScale => ({
  max: STEPS_PER_TENFOLD * Math.log10(max),
  step: 1,
  valueOf: (place) => Number((10 ** (place / STEPS_PER_TENFOLD)).toPrecision(2)),
});

/** Ratios are guessed in per cent, latencies in seconds, counts as they are; large ones by factors. */
function guessScale({ sim, asked, expected: result }: PredictGateProps): GuessScale {
  const { kind } = specOf(sim, asked);
  if (kind === 'ratio') return even(100, 1, 0.01);
  if (kind === 'latency') return even(10, 0.1, 1000);
  // The range must not give the answer away: a round power of ten above it.
  const max = Math.max(20, 10 ** Math.ceil(Math.log10(Math.max(1, result ?? 1) * 2)));
  if (max >= LARGE) return byFactors(max);
  return even(max, max / 20 > 1 ? Math.round(max / 100) : 1);
}

/** What the gate asks a simulator, whether it has a timeline or not. */
type Asked = Measuring & Pick<SimDefinition, 'choices' | 'explainGap'>;

interface PredictGateProps {
  readonly sim: Asked;
  /** The metric or the choice that is asked for. */
  readonly asked: string;
  /** Whether Play waits for the guess. */
  readonly isLocked: boolean;
  readonly locale: Locale;
  readonly lockId: string;
  readonly question: ReactNode;
  readonly why: ReactNode;
  /** The kept guess in the metric's own unit, or the place of the chosen option; null while none was made. */
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
  const { sim, asked, locale, guess, result } = props;
  const t = figureMessages[locale].predict;
  const choice = sim.choices?.find((one) => one.id === asked) ?? null;
  const isAsking = guess === null && !props.isSkipped;
  return (
    <PredictPanel
      asked={asked}
      locale={locale}
      question={props.question ?? choice?.question[locale]}
    >
      {isAsking && choice === null ? <Ask {...props} /> : null}
      {isAsking && choice !== null ? <AskChoice {...props} choice={choice} /> : null}
      {guess !== null && result === null ? (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <p className="text-sm" role="status">
            {t.yours} <strong>{guessText(props, choice, guess)}</strong>. {t.kept}
          </p>
          <button className={quietButton} onClick={props.onToEnd} type="button">
            {t.toEnd}
          </button>
        </div>
      ) : null}
      {guess !== null && result !== null ? (
        <Gap {...props} choice={choice} guess={guess} result={result} />
      ) : null}
    </PredictPanel>
  );
}

const guessText = (
  { sim, asked, locale }: PredictGateProps,
  choice: Choice | null,
  guess: number,
): string =>
  choice ? (choice.options[guess]?.words[locale] ?? '–') : sayMetric(sim, asked, guess, locale);

function AskChoice(props: PredictGateProps & { choice: Choice }) {
  const { choice, locale, lockId, isLocked, onGuess, onSkip } = props;
  const t = figureMessages[locale].predict;
  return (
    <>
      <ChoiceOptions choice={choice} locale={locale} onChoose={onGuess} onSkip={onSkip} />
      {isLocked ? (
        <p className="mt-2 text-sm text-ink-2" id={lockId}>
          {t.locked}
        </p>
      ) : null}
    </>
  );
}

function Ask(props: PredictGateProps) {
  const { sim, asked: metric, locale, lockId, isLocked, onGuess, onSkip } = props;
  const t = figureMessages[locale].predict;
  const scale = guessScale(props);
  const [units, setUnits] = useState(() => Math.round(scale.max / 2 / scale.step) * scale.step);
  const guess = scale.valueOf(units);
  return (
    <div className="mt-3 max-w-text">
      <Slider
        label={t.guess}
        locale={locale}
        max={scale.max}
        min={0}
        onChange={setUnits}
        step={scale.step}
        text={sayMetric(sim, metric, guess, locale)}
        value={units}
      />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <button className={primaryButton} onClick={() => onGuess(guess)} type="button">
          {t.commit}
        </button>
        <button className={quietButton} onClick={onSkip} type="button">
          {t.skip}
        </button>
        {isLocked ? (
          <p className="text-sm text-ink-2" id={lockId}>
            {t.locked}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** "2.3 percentage points", "0.4 s": the distance in the unit that the guess was made in. */
function differenceText(sim: Asked, metric: string, distance: number, locale: Locale): string {
  if (specOf(sim, metric).kind !== 'ratio') return sayMetric(sim, metric, distance, locale);
  const points = quantityOf(sim, metric, distance, locale)?.value ?? '–';
  return `${points} ${figureMessages[locale].predict.points}`;
}

interface Outcome {
  readonly isExact: boolean;
  /** What was guessed, what happened, and how far apart they are where that can be said. */
  readonly rows: readonly (readonly [string, string])[];
}

function outcomeOfNumber(props: PredictGateProps, guess: number, result: Metrics): Outcome {
  const { sim, asked: metric, locale } = props;
  const t = figureMessages[locale].predict;
  const happened = result[metric] ?? null;
  const distance = happened === null ? null : Math.abs(happened - guess);
  return {
    isExact: distance !== null && distance < 0.005 * Math.max(Math.abs(happened ?? 0), 1e-9),
    rows: [
      [t.yours, sayMetric(sim, metric, guess, locale)],
      [t.happened, sayMetric(sim, metric, happened, locale)],
      [t.difference, distance === null ? '–' : differenceText(sim, metric, distance, locale)],
    ],
  };
}

function outcomeOfChoice(choice: Choice, guess: number, result: Metrics, locale: Locale): Outcome {
  const t = figureMessages[locale].predict;
  const right = choice.answer(result);
  const names = choice.options.filter(({ id }) => right.includes(id));
  return {
    isExact: right.includes(choice.options[guess]?.id ?? ''),
    rows: [
      [t.yours, choice.options[guess]?.words[locale] ?? '–'],
      [t.happened, names.map(({ words }) => words[locale]).join(', ') || choice.nobody[locale]],
    ],
  };
}

interface GapProps extends PredictGateProps {
  readonly choice: Choice | null;
  readonly guess: number;
  readonly result: Metrics;
}

function Gap(props: GapProps) {
  const { sim, asked, choice, locale, guess, result, why } = props;
  const t = figureMessages[locale].predict;
  const sentence: Sentence = sim.explainGap(asked, result, locale);
  const { isExact, rows } = choice
    ? outcomeOfChoice(choice, guess, result, locale)
    : outcomeOfNumber(props, guess, result);
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
