'use client';
// A figure in motion: the shell of every figure, filled by a run.

import { useEffect, useId, useRef, useState } from 'react';
import { PHONE, useMedia } from '@/components/ui/use-media';
import { forgetPrediction, keepPrediction, predictions } from '@/store/predictions';
import { useSaved } from '@/store/use-saved';
import { Actions } from './actions';
import { type Setup, writeAddress } from './address';
import { askedIn } from './asked';
import { scenarioOf } from './definition';
import { Details } from './details';
import type { FigureProps } from './figure-props';
import { parseGoals } from './goal';
import { GoalList } from './goal-list';
import { Happened } from './happened';
import { IgnoredList } from './ignored-list';
import { KnobColumn, MoreKnobs, problemOf } from './knob-column';
import { KnobSheet } from './knob-sheet';
import { PredictGate } from './predict-gate';
import type { Prepared } from './prepared';
import { runShell } from './run-shell';
import { RunStatus } from './run-status';
import { Shell } from './shell';
import { Lead } from './shell-parts';
import { Stage } from './stage/stage';
import { Steps } from './transport';
import { useAddress } from './use-address';
import { useFigure } from './use-figure';

type LiveFigureProps = FigureProps & Prepared;

export default function LiveFigure(props: LiveFigureProps) {
  const { definition: sim, locale, view } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const figure = useFigure(sim, props.setup, props.prepared, locale, view, props.onStage);
  const { playback, recording, work, shown, wanted, moment } = figure;
  const isPhone = useMedia(PHONE);
  const asked = askedIn(sim, props.predict, shown.config);
  const gate = useGate(props, asked, shown);
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  usePauseOffScreen(root, playback.pause);
  const followsAddress = view === 'lab' && !playback.isPlaying && work.status !== 'failed';
  useAddress(followsAddress ? writeAddress(wanted, sim).toString() : null);
  const { durationMs } = recording.request;
  const ownGoal = sim.goals?.find(({ scenario }) => scenario === wanted.scenario) ?? null;
  const goals = props.goal === null ? (ownGoal?.want ?? []) : parseGoals(props.goal);
  const knobs = props.knobs ?? ownGoal?.knobs ?? sim.mainKnobs;
  const rest = Object.keys(sim.params).filter((name) => !ownGoal && !knobs.includes(name));
  const inSight = view === 'lab' && (isMoreOpen || isPhone) ? [...knobs, ...rest] : knobs;
  const problem = problemOf(sim, figure, inSight, locale);
  const shell = runShell({
    id,
    sim,
    locale,
    view,
    moment,
    config: recording.request.config,
    scenario: shown.scenario,
    goals,
    time: {
      tMs: playback.tMs,
      durationMs,
      isPlaying: playback.isPlaying,
      speed: playback.speed,
      speeds: playback.speeds,
      actsMs: wanted.acts.map(({ atMs }) => atMs),
      lockedBy: gate.isLocked ? `${id}-lock` : null,
    },
    hidden: gate.isLocked ? asked : null,
  });

  const linkTo = (): string => {
    // A link to a run that cannot be would lead nowhere.
    const setup = work.status === 'failed' ? shown : wanted;
    return new URL(`${props.labPath}?${writeAddress(setup, sim)}`, window.location.href).href;
  };

  const bill = view === 'lab' ? (sim.toBill?.(recording) ?? null) : null;
  const actions = (
    <Actions bill={bill} linkTo={linkTo} locale={locale} onReset={figure.reset} root={root} />
  );
  const transport = {
    onToggle: playback.isPlaying ? playback.pause : playback.play,
    onStep: figure.step,
    onBack: figure.back,
    onUndo: figure.undo,
    onSeek(tMs: number) {
      playback.pause();
      playback.seek(tMs);
    },
    onSpeed: playback.setSpeed,
  };

  return (
    <div aria-busy={work.status === 'recording'} ref={root}>
      <Shell
        {...shell}
        above={
          <>
            <IgnoredList ignored={props.ignored} locale={locale} sim={sim} />
            {asked ? (
              <PredictGate
                asked={asked}
                expected={recording.final.metrics[asked] ?? null}
                guess={gate.guess}
                isLocked={gate.isLocked}
                isSkipped={gate.isSkipped}
                locale={locale}
                lockId={`${id}-lock`}
                onForget={() => {
                  gate.forget();
                  figure.reset();
                }}
                onGuess={(guess) => {
                  gate.keep(guess);
                  playback.seek(0);
                }}
                onSkip={gate.skip}
                onToEnd={() => playback.seek(durationMs)}
                question={props.question}
                result={figure.result}
                sim={sim}
                why={props.why}
              />
            ) : (
              <Lead>{props.question}</Lead>
            )}
            {goals.length > 0 ? (
              <GoalList goals={goals} locale={locale} metrics={recording.final.metrics} sim={sim} />
            ) : null}
          </>
        }
        actions={isPhone ? null : actions}
        foot={
          isPhone && view !== 'present' ? (
            <>
              <KnobSheet
                figure={figure}
                isLab={view === 'lab'}
                locale={locale}
                names={view === 'lab' ? [...knobs, ...rest] : knobs}
                problem={problem.knob}
                root={root}
                sim={sim}
              />
              {shell.time ? <Steps {...shell.time} handlers={transport} locale={locale} /> : null}
              {actions}
            </>
          ) : null
        }
        knobs={
          isPhone && view !== 'present' ? null : (
            <KnobColumn
              figure={figure}
              hasMore={rest.length > 0}
              isMoreOpen={isMoreOpen}
              locale={locale}
              moreId={`${id}-more`}
              onMore={() => setIsMoreOpen(!isMoreOpen)}
              problem={problem.knob}
              shown={knobs}
              sim={sim}
              view={view}
            />
          )
        }
        moreKnobs={
          view === 'lab' && !isPhone ? (
            <div id={`${id}-more`}>
              {isMoreOpen && rest.length > 0 ? (
                <MoreKnobs
                  figure={figure}
                  locale={locale}
                  names={rest}
                  problem={problem.knob}
                  sim={sim}
                />
              ) : null}
            </div>
          ) : null
        }
        more={
          view === 'present' ? null : (
            <Details
              figure={figure}
              locale={locale}
              sim={sim}
              why={asked === null ? props.why : null}
            />
          )
        }
        sentence={
          <Happened figure={figure} problem={problem.knob === null ? problem.text : null} />
        }
        stage={
          <Stage
            id={id}
            label={`${sim.words[locale].stage}. ${shell.summary.now}`}
            onAct={figure.act}
            onPick={figure.pick}
            onReady={figure.showPicture}
            pace={playback.pace}
            picked={figure.picked}
            ref={figure.stage}
            shown={figure.stageRun}
            sim={sim}
            tMs={playback.tMs}
            view={view}
          >
            <RunStatus
              figure={figure}
              locale={locale}
              wantedMs={scenarioOf(sim, wanted.scenario).durationMs}
            />
          </Stage>
        }
        transport={transport}
      />
    </div>
  );
}

/** The kept guess for this figure's run, and whether Play waits for one. */
function useGate({ sim, setup: own, view }: LiveFigureProps, predict: string | null, shown: Setup) {
  const kept = useSaved(predictions);
  const [isSkipped, setIsSkipped] = useState(false);
  // In prose the question is about the figure's own run; in a lab, about whatever run is set up.
  const setup = view === 'lab' ? shown : own;
  const run = `${sim}/${setup.scenario}/${predict}/${JSON.stringify(setup.config)}`;
  const guess = predict === null ? null : (kept[run] ?? null);
  return {
    guess,
    isSkipped,
    // A lab is for trying things: there the question stands, but nothing waits for it.
    isLocked: predict !== null && guess === null && !isSkipped && view !== 'lab',
    keep: (value: number) => keepPrediction(run, value),
    skip: () => setIsSkipped(true),
    forget() {
      setIsSkipped(false);
      forgetPrediction(run);
    },
  };
}

/** A run nobody sees need not play on. */
function usePauseOffScreen(root: React.RefObject<HTMLElement | null>, pause: () => void): void {
  const latest = useRef(pause);
  useEffect(() => {
    latest.current = pause;
  });
  useEffect(() => {
    if (!root.current) return;
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) latest.current();
    });
    watcher.observe(root.current);
    return () => watcher.disconnect();
  }, [root]);
}
