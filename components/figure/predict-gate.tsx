'use client';

// Predict first: the guess is asked before the run, kept, and set against what happened.

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { late } from '@/components/ui/late';
import { takeLostFocus } from '@/components/ui/lost-focus';
import { PHONE, useMedia } from '@/components/ui/use-media';
import type { Locale } from '@/i18n/locales';
import { handsMessages } from '@/i18n/messages/hands';
import { predictMessages } from '@/i18n/messages/predict';
import type { Metrics } from '@/player/types';
import { ChoiceOptions } from './choice-options';
import type { Choice, Sentence, SimDefinition } from './definition';
import { guessScale } from './guess-scale';
import { chipsOf, guessOf, optionsOf } from './hands/guesses';
import { type HandKey, useHandKeys } from './hands/hand-keys';
import { type Raised, raise } from './hands/raised';
import { useClassGuess } from './hands/use-class-guess';
import { PredictAsk } from './predict-ask';
import { PredictPanel } from './predict-panel';
import { type Measuring, sayMetric } from './quantities';
import type { Counted } from './use-prediction';

// On slides alone a class raises hands.
const CountHands = late(() => import('./hands/count-hands'));

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
  /** Hands of a class; null where none are counted. */
  readonly raised: Raised | null;
  readonly lesson: string | null;
  /** Null where no class is asked. */
  readonly onRaised: ((next: Counted) => void) | null;
  readonly onGuess: (guess: number, raised: Raised | null) => void;
  readonly onSkip: () => void;
  /** Asks anew, with the settings on stage. */
  readonly onAgain: () => void;
  readonly onToEnd: () => void;
}

export function PredictGate(props: PredictGateProps) {
  const { sim, asked, locale, guess, state, raised, onRaised } = props;
  const t = predictMessages[locale];
  const choice = sim.choices?.find((one) => one.id === asked) ?? null;
  const panel = useKeptFocus(state);
  const isPhone = useMedia(PHONE);
  // However long the question was, the panel stays as high as it was when it asked. On a phone the line and its chips
  // leave more than what is told of a number takes: there the picture comes up, since that is looked at next.
  const [height, setHeight] = useState<number | null>(null);
  const onGuess = (made: number, hands: Raised | null = null): void => {
    void loadTold();
    const isShorter = choice === null && isPhone;
    setHeight(isShorter ? null : (panel.current?.offsetHeight ?? null));
    props.onGuess(made, hands);
  };
  const guesses = onRaised && (choice ? optionsOf(choice, locale) : chipsOf(scaleOf(props)));
  const onCounted = (): void => {
    const made = raised && guesses && guessOf(raised, guesses);
    if (made !== null) onGuess(made, raised);
  };
  const hearKey = (key: HandKey): void => {
    if (key === 'done') onCounted();
    else if (key === 'back') onRaised?.((now) => now?.slice(0, -1) ?? null);
    else if (guesses && key < guesses.length) onRaised?.((now) => raise(now ?? [], key));
  };
  useHandKeys(panel, onRaised && state === 'asking' ? hearKey : null);
  useClassGuess(
    panel,
    state === 'kept' && raised && guesses
      ? {
          lesson: props.lesson ?? '',
          asked,
          raised,
          guesses,
          right: choice && placesOf(choice, props.metrics),
          happened: happenedText(props, choice),
        }
      : null,
  );
  const isCounting = state === 'asking' && raised !== null;
  const isAsking = state === 'asking' && raised === null;
  const begin = onRaised && (
    <button className="guess-link" onClick={() => onRaised([])} type="button">
      {handsMessages[locale].begin}
    </button>
  );
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
            {raised === null ? t.mine : t.ours} <strong>{guessText(props, choice, guess)}</strong>.{' '}
            {t.kept}
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
              raised={raised}
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
      {isAsking && choice === null ? <Ask {...props} beside={begin} onGuess={onGuess} /> : null}
      {isAsking && choice !== null ? (
        <ChoiceOptions
          beside={begin}
          choice={choice}
          locale={locale}
          onChoose={onGuess}
          onSkip={props.onSkip}
        />
      ) : null}
      {isCounting && guesses && onRaised ? (
        <Suspense>
          <CountHands
            guesses={guesses}
            locale={locale}
            onDone={onCounted}
            onRaised={onRaised}
            raised={raised}
          />
        </Suspense>
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

/** Places of the options that turned out right. */
const placesOf = (choice: Choice, metrics: Metrics): readonly number[] => {
  const right = choice.answer(metrics);
  return choice.options.flatMap(({ id }, place) => (right.includes(id) ? [place] : []));
};

/** What the run came to, as a guess is said. */
const happenedText = (props: PredictGateProps, choice: Choice | null): string => {
  const { sim, asked, metrics, locale } = props;
  if (choice === null) return sayMetric(sim, asked, metrics[asked] ?? null, locale);
  const right = placesOf(choice, metrics).map((place) => guessText(props, choice, place));
  return right.join(', ') || choice.nobody[locale];
};

const scaleOf = ({
  sim,
  asked,
  metrics,
  locale,
}: Pick<PredictGateProps, 'sim' | 'asked' | 'metrics' | 'locale'>) =>
  guessScale(sim, asked, metrics[asked] ?? null, locale);

interface AskProps extends Omit<PredictGateProps, 'onGuess'> {
  readonly beside: ReactNode;
  readonly onGuess: (guess: number) => void;
}

function Ask(props: AskProps) {
  const { sim, asked, locale, beside, onGuess, onSkip } = props;
  const scale = scaleOf(props);
  // Nothing is marked, and nothing can be kept, until it is meant.
  const [place, setPlace] = useState<number | null>(null);
  const value = place === null ? null : scale.valueOf(place);
  return (
    <PredictAsk
      beside={beside}
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
