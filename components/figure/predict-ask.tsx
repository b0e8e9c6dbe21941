// A number is guessed on a line without a mark, or by a chip. No state: without handlers, as in a still picture, it
// only holds its place.

import type { CSSProperties, ReactNode } from 'react';
import { primaryButton } from '@/components/ui/button';
import { sayAloud } from '@/i18n/aloud';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import { AxisLabels } from './axis-labels';
import type { GuessScale } from './guess-scale';

interface PredictAskProps {
  readonly scale: GuessScale;
  readonly locale: Locale;
  /** The place that is marked; null until one was meant. */
  readonly place?: number | null;
  /** The marked value in words. */
  readonly text?: string;
  /** Another way to guess, beside that to skip it. */
  readonly beside?: ReactNode;
  readonly handlers?: {
    onPlace(place: number): void;
    onCommit(): void;
    /** Left out where nothing waits behind the guess. */
    onSkip?(): void;
  };
}

/** Keys that move a native slider, or that say where it shall be. */
const movesSlider = /^(Arrow|Page|Home$|End$)/;

export function PredictAsk({
  scale,
  locale,
  place = null,
  text = '',
  beside,
  handlers,
}: PredictAskProps) {
  const t = predictMessages[locale];
  const isUnset = place === null;
  /** Where the unmarked line is touched on the very place that it starts from, nothing changes: it is meant all the same. */
  const mean = (input: HTMLInputElement) => {
    if (isUnset) handlers?.onPlace(input.valueAsNumber);
  };
  return (
    <>
      <div className="guess-track">
        <p
          aria-hidden="true"
          className={isUnset ? 'guess-hint' : 'guess-label guess-mine'}
          style={isUnset ? undefined : at((place ?? 0) / scale.max)}
        >
          {isUnset ? t.hint : `${t.mine} ${text}`}
        </p>
        <input
          aria-label={t.guess}
          aria-valuetext={isUnset ? t.unset : sayAloud(text, locale)}
          className="guess-input"
          data-unset={isUnset ? '' : undefined}
          disabled={!handlers}
          max={scale.max}
          min={0}
          step={scale.step}
          type="range"
          {...(handlers
            ? {
                value: place ?? 0,
                onChange: ({ currentTarget }) => handlers.onPlace(currentTarget.valueAsNumber),
                onClick: ({ currentTarget }) => mean(currentTarget),
                onKeyUp: ({ key, currentTarget }) => {
                  if (movesSlider.test(key)) mean(currentTarget);
                },
              }
            : { defaultValue: 0 })}
        />
        <Ticks scale={scale} />
      </div>
      <div className="guess-row">
        <fieldset aria-label={t.chips} className="guess-chips" disabled={!handlers}>
          {scale.chips.map(({ value, text: name, words }) => (
            <button
              aria-pressed={place !== null && scale.valueOf(place) === value}
              className="guess-chip"
              key={value}
              onClick={() => handlers?.onPlace(scale.placeOf(value))}
              type="button"
            >
              {words}
              <span>{name}</span>
            </button>
          ))}
        </fieldset>
        <button
          className={primaryButton}
          disabled={!handlers || isUnset}
          onClick={handlers?.onCommit}
          type="button"
        >
          {t.commit}
        </button>
        {handlers && !handlers.onSkip ? null : (
          <button
            className="guess-link"
            disabled={!handlers}
            onClick={handlers?.onSkip}
            type="button"
          >
            {t.skip}
          </button>
        )}
        {beside}
      </div>
    </>
  );
}

/** A place on the line, from 0 to 1. */
export const at = (share: number): CSSProperties => ({ '--at': share }) as CSSProperties;

export function Ticks({ scale }: { scale: GuessScale }) {
  const labels = scale.ticks.map(({ value, text }) => ({
    at: scale.placeOf(value) / scale.max,
    text,
  }));
  return <AxisLabels className="guess-ticks" labels={labels} />;
}
