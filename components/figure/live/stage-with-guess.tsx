// The stage of a live figure, what is told of its run while that is made, and the guess that waits on it.

import { Suspense } from 'react';
import { late } from '@/components/ui/late';
import type { Locale } from '@/i18n/locales';
import { asksNumber, longestOption, optionOf, saidAsMine } from '../asked';
import { type SimDefinition, scenarioOf } from '../definition';
import type { FigureView } from '../figure-props';
import { Following } from '../following';
import { hasCurve } from '../guess-curve';
import { GuessMark } from '../guess-mark';
import { Stage } from '../stage/stage';
import type { FigureState } from '../use-figure';
import type { Prediction } from '../use-prediction';

const RunStatus = late(() => import('../run-status'));

interface StageWithGuessProps {
  readonly id: string;
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
  readonly view: FigureView;
  readonly prediction: Prediction | null;
  readonly isLocked: boolean;
  /** What is so on stage, for a screen reader. */
  readonly now: string;
}

export function StageWithGuess(props: StageWithGuessProps) {
  const { id, sim, figure, locale, view, prediction, isLocked } = props;
  const { recording, work, wanted } = figure;
  // A mission may leave no act to do.
  const canAct = Object.keys(sim.acts ?? {}).length > 0 && !sim.areActsFixed;
  const asked = prediction?.run.asked ?? null;
  const mine = optionOf(sim, asked, prediction?.guess ?? null, locale);
  return (
    <>
      <Stage
        followed={figure.followed}
        id={id}
        isUntold={isLocked || prediction?.state === 'kept'}
        isShort={hasCurve(recording, asked, view)}
        label={`${sim.words[locale].stage}. ${props.now}`}
        mine={saidAsMine(mine, locale, { isOurs: prediction?.raised != null })}
        mineRoom={saidAsMine(longestOption(sim, asked, locale), locale)}
        onAct={isLocked || !canAct ? undefined : figure.act}
        onPick={figure.pick}
        onReady={figure.showPicture}
        pace={figure.playback.pace}
        picked={figure.picked}
        ref={figure.stage}
        shown={figure.stageRun}
        sim={sim}
        view={view}
      >
        {work.status === 'done' && !figure.isRestarted && figure.stopped === null ? null : (
          <Suspense>
            <RunStatus
              figure={figure}
              locale={locale}
              wantedMs={scenarioOf(sim, wanted.scenario).durationMs}
            />
          </Suspense>
        )}
      </Stage>
      {/* A lab waits for no guess: there the line comes with one. */}
      {prediction &&
      asksNumber(sim, prediction.run.asked) &&
      (view !== 'lab' || prediction.guess !== null) ? (
        <Following followed={figure.followed} place="stage">
          {({ tMs, moment }) => (
            <GuessMark
              asked={prediction.run.asked}
              guess={prediction.guess}
              locale={locale}
              raised={prediction.raised}
              now={isLocked ? null : (moment.metrics[prediction.run.asked] ?? null)}
              recording={recording}
              result={prediction.run.metrics[prediction.run.asked] ?? null}
              sim={sim}
              tMs={tMs}
              view={view}
            />
          )}
        </Following>
      ) : null}
    </>
  );
}
