'use client';
// Predict first: the guess is asked before the run, kept, and set against what happened.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { Metrics } from '@/player/types';
import { ChoiceOptions } from './choice-options';
import type { Choice, Sentence, SimDefinition } from './definition';
import { guessScale } from './guess-scale';
import { PredictAsk } from './predict-ask';
import { PredictPanel } from './predict-panel';
import { RevealChoice, RevealNumber } from './predict-reveal';
import { type Measuring, sayMetric, specOf } from './quantities';
import { SentenceText } from './sentence-text';
import { verdictOnChoice, verdictOnNumber } from './verdict';

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
  return (
    <PredictPanel
      aside={<Aside {...props} />}
      asked={asked}
      eyebrow={state === 'told' ? props.settings : t.title}
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
          <Verdict {...props} choice={choice} guess={guess} />
        ) : null}
      </div>
      {state === 'kept' ? (
        <button className={`${quietButton} self-start`} onClick={props.onToEnd} type="button">
          {t.toEnd}
        </button>
      ) : null}
      {state === 'asking' && choice === null ? <Ask {...props} /> : null}
      {state === 'asking' && choice !== null ? (
        <ChoiceOptions
          choice={choice}
          locale={locale}
          onChoose={props.onGuess}
          onSkip={props.onSkip}
        />
      ) : null}
      {state === 'skipped' ? <p className="text-sm text-ink-2">{t.skipped}</p> : null}
      {state === 'told' && guess !== null ? (
        <Marks {...props} choice={choice} guess={guess} />
      ) : null}
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
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
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

type Told = PredictGateProps & { readonly choice: Choice | null; readonly guess: number };

/** The sentence comes before every number, and before the explanation. */
function Verdict(props: Told) {
  const { sim, asked, choice, guess, metrics, locale } = props;
  const scale = choice ? null : scaleOf(props);
  const { kind, sentence } =
    scale === null
      ? verdictOnChoice(
          choice as Choice,
          choice?.options[guess]?.id ?? '',
          choice?.answer(metrics) ?? [],
          locale,
        )
      : verdictOnNumber(
          specOf(sim, asked),
          guess,
          metrics[asked] ?? null,
          scale.finestAt(scale.placeOf(guess)),
          locale,
        );
  return (
    <>
      <p className="guess-verdict" data-verdict={kind}>
        <SentenceText sentence={sentence} />
      </p>
      <p className="guess-explanation">
        <SentenceText sentence={props.explanation} />
      </p>
    </>
  );
}

function Marks(props: Told) {
  const { sim, asked, choice, guess, metrics, locale } = props;
  return (
    <div className="guess-marks">
      {choice ? (
        <RevealChoice
          choice={choice}
          guess={guess}
          locale={locale}
          right={choice.answer(metrics)}
        />
      ) : (
        <RevealNumber
          asked={asked}
          guess={guess}
          happened={metrics[asked] ?? null}
          locale={locale}
          scale={scaleOf(props)}
          sim={sim}
        />
      )}
    </div>
  );
}
