'use client';

// Predict first: the guess is asked before the run, kept, and set against what happened.

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { late } from '@/components/ui/late';
import { takeLostFocus } from '@/components/ui/lost-focus';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { Metrics } from '@/player/types';
import { ChoiceOptions } from './choice-options';
import type { Choice, Sentence, SimDefinition } from './definition';
import { guessScale } from './guess-scale';
import { PredictAsk } from './predict-ask';
import { PredictPanel } from './predict-panel';
import { type Measuring, sayMetric } from './quantities';

// Fetched while the run is played: before a guess nobody needs it.
const loadTold = () => import('./predict-told');
const PredictTold = late(loadTold);

/** What the gate asks a simulator, whether it has a timeline or not. */
type Asked = Measuring & Pick<SimDefinition, 'choices'>;

interface PredictGateProps {
  readonly sim: Asked;
  /** The metric or the choice that is asked for. */
  readonly asked: string;
  readonly locale: Locale;
  /** Whether Play waits for the guess, and the id of the words that say so. */
  readonly isLocked: boolean;
  readonly lockId: string;
  readonly question: ReactNode;
  readonly state: 'asking' | 'skipped' | 'kept' | 'told';
  /** The kept guess in the metric's own unit, or the place of the chosen option; null while none was made. */
  readonly guess: number | null;
  /** Metrics of the finished run that is guessed about. */
  readonly metrics: Metrics;
  readonly explanation: Sentence;
  /** The settings of that run, in words. */
  readonly settings: string;
  readonly onGuess: (guess: number) => void;
  readonly onSkip: () => void;
  /** Asks anew, with the settings on stage. */
  readonly onAgain: () => void;
  readonly onToEnd: () => void;
}

export function PredictGate(props: PredictGateProps) {
  const { sim, asked, locale, guess, state } = props;
  const t = predictMessages[locale];
  const choice = sim.choices?.find((one) => one.id === asked) ?? null;
  const panel = useKeptFocus(state);
  // However long the question was, the panel stays as high as it was when it asked.
  const [height, setHeight] = useState<number | null>(null);
  const onGuess = (made: number): void => {
    void loadTold();
    setHeight(panel.current?.offsetHeight ?? null);
    props.onGuess(made);
  };
  return (
    <PredictPanel
      aside={<Aside {...props} />}
      asked={asked}
      eyebrow={state === 'told' ? props.settings : t.title}
      height={state === 'asking' ? null : height}
      ref={panel}
      state={state}
    >
      {state === 'told' ? null : (
        <div className="guess-question">{props.question ?? choice?.question[locale]}</div>
      )}
      <div role="status">
        {state === 'kept' && guess !== null ? (
          <p>
            {t.mine} <strong>{guessText(props, choice, guess)}</strong>. {t.kept}
          </p>
        ) : null}
        {state === 'told' && guess !== null ? (
          <Suspense>
            <PredictTold
              asked={asked}
              choice={choice}
              explanation={props.explanation}
              guess={guess}
              locale={locale}
              metrics={props.metrics}
              sim={sim}
            />
          </Suspense>
        ) : null}
      </div>
      {state === 'kept' && choice !== null ? (
        <ChoiceOptions choice={choice} locale={locale} mine={guess} />
      ) : null}
      {state === 'kept' ? (
        <button className={`${quietButton} self-start`} onClick={props.onToEnd} type="button">
          {t.toEnd}
        </button>
      ) : null}
      {state === 'asking' && choice === null ? <Ask {...props} onGuess={onGuess} /> : null}
      {state === 'asking' && choice !== null ? (
        <ChoiceOptions choice={choice} locale={locale} onChoose={onGuess} onSkip={props.onSkip} />
      ) : null}
      {state === 'skipped' ? <p className="text-sm text-ink-2">{t.skipped}</p> : null}
    </PredictPanel>
  );
}

/** Where the button that was pressed is gone with what it answered, the panel takes the focus in its place. */
function useKeptFocus(state: string) {
  const panel = useRef<HTMLElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    takeLostFocus(panel.current);
  }, [state]);
  return panel;
}

function Aside({ state, locale, isLocked, lockId, onAgain }: PredictGateProps) {
  const t = predictMessages[locale];
  if (state === 'asking') {
    return isLocked ? (
      <p className="guess-lock" id={lockId}>
        {t.locked}
      </p>
    ) : null;
  }
  if (state === 'kept') return null;
  return (
    <button className="guess-link" onClick={onAgain} type="button">
      {state === 'skipped' ? t.afterAll : t.again}
    </button>
  );
}

const guessText = (
  { sim, asked, locale }: PredictGateProps,
  choice: Choice | null,
  guess: number,
): string =>
  choice ? (choice.options[guess]?.words[locale] ?? '–') : sayMetric(sim, asked, guess, locale);

const scaleOf = ({ sim, asked, metrics, locale }: PredictGateProps) =>
  guessScale(sim, asked, metrics[asked] ?? null, locale);

function Ask(props: PredictGateProps) {
  const { sim, asked, locale, onGuess, onSkip } = props;
  const scale = scaleOf(props);
  // Nothing is marked, and nothing can be kept, until it is meant.
  const [place, setPlace] = useState<number | null>(null);
  const value = place === null ? null : scale.valueOf(place);
  return (
    <PredictAsk
      handlers={{
        onPlace: setPlace,
        onCommit() {
          if (value !== null) onGuess(value);
        },
        onSkip,
      }}
      locale={locale}
      place={place}
      scale={scale}
      text={sayMetric(sim, asked, value, locale)}
    />
  );
}
