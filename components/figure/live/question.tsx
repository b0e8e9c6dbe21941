// What a live figure asks, the guess, and what came of it; what an author says first, where nothing is asked.

import { predictMessages } from '@/i18n/messages/predict';
import { asksNumber } from '../asked';
import type { SimDefinition } from '../definition';
import type { FigureProps } from '../figure-props';
import { PredictGate } from '../predict-gate';
import { Lead } from '../shell-parts';
import type { FigureState } from '../use-figure';
import type { Prediction } from '../use-prediction';
import { saySettings } from '../values';

interface QuestionProps extends Pick<FigureProps, 'locale' | 'view' | 'lesson' | 'question'> {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly prediction: Prediction | null;
  readonly isLocked: boolean;
  /** Names the words that say what waits for the guess. */
  readonly lockId: string;
  /** The knobs whose values tell which run it was. */
  readonly knobs: readonly string[];
}

export function Question(props: QuestionProps) {
  const { sim, locale, view, prediction } = props;
  const { playback, recording } = props.figure;
  if (prediction === null) return <Lead>{props.question}</Lead>;
  const { run } = prediction;
  /** The author's question tells of other settings than those that are asked about anew; a lab has none. */
  const askedAgain = asksNumber(sim, run.asked)
    ? predictMessages[locale].askedAgain(sim.words[locale].metrics[run.asked] ?? run.asked)
    : null;
  return (
    <PredictGate
      asked={run.asked}
      explanation={run.explanation}
      guess={prediction.guess}
      isLocked={props.isLocked}
      locale={locale}
      lesson={props.lesson}
      lockId={props.lockId}
      metrics={run.metrics}
      onAgain={() => {
        prediction.again();
        playback.pause();
        playback.seek(0);
      }}
      onGuess={(guess, raised) => {
        // What was guessed is what one wants to see next.
        prediction.keep(guess, raised);
        playback.seek(0);
        playback.play();
      }}
      onSkip={prediction.skip}
      raised={prediction.raised}
      onRaised={view === 'present' ? prediction.count : null}
      onToEnd={() => playback.seek(recording.request.durationMs)}
      question={prediction.isAgain ? askedAgain : (props.question ?? askedAgain)}
      settings={saySettings(sim, run.config, props.knobs, locale)}
      sim={sim}
      state={prediction.state}
    />
  );
}
