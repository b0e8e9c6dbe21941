'use client';

// A figure in motion: the shell of every figure, filled by a run.

import { Suspense, startTransition, useEffect, useId, useMemo, useRef, useState } from 'react';
import { late } from '@/components/ui/late';
import { PHONE, useMedia } from '@/components/ui/use-media';
import { predictMessages } from '@/i18n/messages/predict';
import { Actions } from './actions';
import { writeAddress } from './address';
import { askedIn, longestOption, saidAsMine } from './asked';
import type { Below } from './below';
import { scenarioOf } from './definition';
import { Details } from './details';
import type { FigureProps } from './figure-props';
import { Following } from './following';
import { parseGoals } from './goal';
import { hasCurve } from './guess-curve';
import { GuessMark } from './guess-mark';
import { Happened } from './happened';
import { KnobColumn, problemOf } from './knob-column';
import { useLinkedRun } from './linked-run';
import type { Now } from './playing';
import { PredictGate } from './predict-gate';
import { predictionName } from './prediction-name';
import type { Prepared } from './prepared';
import { type ChangesSince, NO_CHANGES } from './reading';
import { nameOfReadout } from './readouts-data';
import { movingShell, runShell } from './run-shell';
import { Shell } from './shell';
import { Lead, Reason, SheetButton } from './shell-parts';
import { SlideActions } from './slide-actions';
import { inView } from './stage/in-view';
import { Stage } from './stage/stage';
import { Steps } from './transport';
import { useAddress } from './use-address';
import { useFigure } from './use-figure';
import { usePrediction } from './use-prediction';
import { saySettings } from './values';

// What a learner asks of a number comes when it is asked for, and what is seldom told when it is told.
const KnobSheet = late(() => import('./knob-sheet'));
const MoreKnobs = late(() => import('./more-knobs'));
const GoalList = late(() => import('./goal-list'));
const IgnoredList = late(() => import('./ignored-list'));
const RunStatus = late(() => import('./run-status'));
const loadCompared = () => import('./compare/compared');
const Compared = late(loadCompared);
const TrustPanel = late(() => import('./chance/trust-panel'));

interface LiveFigureProps extends FigureProps, Prepared {
  readonly below?: Below;
}

export default function LiveFigure(props: LiveFigureProps) {
  const { definition, locale, view } = props;
  const sim = inView(definition, view);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const figure = useFigure(sim, props.setup, props.prepared, locale, view, props.onStage);
  const { playback, recording, work, shown, wanted } = figure;
  const isPhone = useMedia(PHONE);
  const asked = askedIn(sim, props.predict, shown.config);
  const { metrics } = recording.final;
  const prediction = usePrediction({
    run:
      asked === null
        ? null
        : {
            name: predictionName(sim.id, shown.scenario, asked, shown.config),
            asked,
            config: shown.config,
            metrics,
            explanation: sim.explainGap(asked, metrics, locale),
          },
    isAtEnd: figure.result !== null,
    noted:
      props.lesson === null || view !== 'read'
        ? null
        : {
            lesson: props.lesson,
            sim: sim.id,
            scenario: shown.scenario,
            choices: sim.choices ?? [],
          },
    isLinked: view === 'present',
  });
  const isAsking = prediction?.state === 'asking';
  // A lab is for trying things: there the question stands, but nothing waits for it until one asks for that.
  const isLocked = isAsking && (view !== 'lab' || prediction.isAgain);
  // A mission may leave no act to do.
  const canAct = Object.keys(sim.acts ?? {}).length > 0 && !sim.areActsFixed;
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const [openReadout, setOpenReadout] = useState<string | null>(null);
  const [drawer, setDrawer] = useState<boolean | null>(null);
  // What was asked and what came of it is seen first: knobs come in its place when they are asked for.
  const isDrawerOpen = drawer ?? (prediction === null || prediction.state === 'skipped');
  useLinkedRun({ sim, figure, prediction, openReadout, onOpen: setOpenReadout });
  const before = useAfterPaint(figure.before);
  const [since, setSince] = useState<ChangesSince | null>(null);
  const changes = before !== null && since?.of === before.request ? since.changes : NO_CHANGES;
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
  const ofRun = {
    id,
    sim,
    locale,
    view,
    shown: figure.stageRun,
    config: recording.request.config,
    scenario: shown.scenario,
    goals,
    hidden: isLocked ? asked : null,
    guessed:
      prediction?.state === 'told' && prediction.guess !== null && asked !== null
        ? { metric: asked, guess: prediction.guess }
        : null,
  };
  const time = {
    durationMs,
    isPlaying: playback.isPlaying,
    speed: playback.speed,
    speeds: playback.speeds,
    actsMs: wanted.acts.map(({ atMs }) => atMs),
    lockedBy: isLocked ? `${id}-lock` : null,
  };
  const momentOf = ({ tMs, moment }: Now) => ({ ...ofRun, moment, time: { ...time, tMs } });
  const shell = runShell(momentOf(figure.followed.rest));
  // A read-out that means nothing under other knobs is not there to be open.
  const openName = openReadout && nameOfReadout(shell.readouts, openReadout);

  const mine =
    sim.choices?.find(({ id }) => id === prediction?.run.asked)?.options[prediction?.guess ?? -1]
      ?.words[locale] ?? null;
  const isOurs = prediction?.raised != null;
  const isNumber = (name: string): boolean => !sim.choices?.some((choice) => choice.id === name);
  /** The author's question tells of other settings than those that are asked about anew. */
  const askedAgain = (name: string): string | null => {
    if (!isNumber(name)) return null;
    return predictMessages[locale].askedAgain(sim.words[locale].metrics[name] ?? name);
  };

  const linkTo = (): string => {
    // A link to a run that cannot be would lead nowhere.
    const setup = work.status === 'failed' ? shown : wanted;
    const now = playback.isPlaying ? { ...setup, tMs: playback.nowMs() } : setup;
    const link = new URL(`${props.labPath}?${writeAddress(now, sim)}`, window.location.href);
    if (view === 'lab') link.hash = window.location.hash;
    return link.href;
  };

  const bill = useMemo(
    () => (view === 'lab' ? (sim.toBill?.(recording) ?? null) : null),
    [view, sim, recording],
  );
  const actions =
    view === 'present' ? (
      <SlideActions
        isLocked={isLocked}
        isOpen={isDrawerOpen}
        locale={locale}
        onDrawer={setDrawer}
        onReset={figure.reset}
      />
    ) : (
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

  const gate = prediction ? (
    <PredictGate
      asked={prediction.run.asked}
      explanation={prediction.run.explanation}
      guess={prediction.guess}
      isLocked={isLocked}
      locale={locale}
      lesson={props.lesson}
      lockId={`${id}-lock`}
      metrics={prediction.run.metrics}
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
      onToEnd={() => playback.seek(durationMs)}
      question={prediction.isAgain ? askedAgain(prediction.run.asked) : props.question}
      settings={saySettings(sim, prediction.run.config, knobs, locale)}
      sim={sim}
      state={prediction.state}
    />
  ) : (
    <Lead>{props.question}</Lead>
  );

  return (
    <div aria-busy={work.status === 'recording'} ref={root}>
      <Shell
        {...shell}
        follow={(part) => (
          <Following followed={figure.followed}>
            {(now) => part(movingShell(momentOf(now)))}
          </Following>
        )}
        above={
          <>
            {props.ignored.length > 0 ? (
              <Suspense>
                <IgnoredList ignored={props.ignored} locale={locale} sim={sim} />
              </Suspense>
            ) : null}
            {view === 'lab' ? null : gate}
            {goals.length > 0 ? (
              <Suspense fallback={<div className="min-h-24" />}>
                <GoalList
                  goals={goals}
                  locale={locale}
                  metrics={recording.final.metrics}
                  sim={sim}
                />
              </Suspense>
            ) : null}
          </>
        }
        asked={view === 'lab' ? gate : null}
        actions={isPhone && view !== 'present' ? null : actions}
        isDrawerOpen={view === 'present' && isDrawerOpen && !isLocked}
        foot={
          isPhone && view !== 'present' ? (
            <>
              <fieldset className="contents" disabled={isLocked}>
                <Suspense fallback={<SheetButton locale={locale} />}>
                  <KnobSheet
                    figure={figure}
                    isLab={view === 'lab'}
                    locale={locale}
                    names={view === 'lab' ? [...knobs, ...rest] : knobs}
                    problem={problem.knob}
                    root={root}
                    sim={sim}
                  />
                </Suspense>
              </fieldset>
              {shell.time ? <Steps {...shell.time} handlers={transport} locale={locale} /> : null}
              {actions}
            </>
          ) : null
        }
        knobs={
          isPhone && view !== 'present' ? null : (
            // What is guessed about stays as it is until the guess is made. Whoever reaches for a knob will compare.
            <fieldset
              className="contents"
              disabled={isLocked}
              onFocus={loadCompared}
              onPointerEnter={loadCompared}
            >
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
            </fieldset>
          )
        }
        moreKnobs={
          <>
            {view === 'lab' && !isPhone ? (
              <div id={`${id}-more`}>
                {isMoreOpen && rest.length > 0 ? (
                  <Suspense>
                    <MoreKnobs
                      figure={figure}
                      locale={locale}
                      names={rest}
                      problem={problem.knob}
                      sim={sim}
                    />
                  </Suspense>
                ) : null}
              </div>
            ) : null}
            {before ? (
              <Suspense>
                <Compared
                  before={before}
                  figure={figure}
                  isLocked={isLocked}
                  isTold={view !== 'present'}
                  locale={locale}
                  onChanges={setSince}
                  sim={sim}
                />
              </Suspense>
            ) : null}
          </>
        }
        more={
          view === 'present' ? null : (
            <>
              {prediction?.state === 'told' ? <Reason locale={locale}>{props.why}</Reason> : null}
              <Details
                asked={asked}
                figure={figure}
                isLocked={isLocked}
                isSilent={isLocked || prediction?.state === 'kept'}
                locale={locale}
                openReadout={openName && openReadout}
                sim={sim}
                why={asked === null ? props.why : null}
              />
            </>
          )
        }
        reading={{
          changes,
          opening: { open: openReadout, panelId: `${id}-trust`, onOpen: setOpenReadout },
        }}
        sentence={
          <Happened
            figure={figure}
            hidden={ofRun.hidden}
            problem={problem.knob === null ? problem.text : null}
            sim={sim}
          />
        }
        stage={
          <>
            <Stage
              followed={figure.followed}
              id={id}
              isShort={hasCurve(recording, prediction?.run.asked ?? null, view)}
              label={`${sim.words[locale].stage}. ${shell.summary.now}`}
              mine={saidAsMine(mine, locale, { isOurs })}
              mineRoom={saidAsMine(
                longestOption(sim, prediction?.run.asked ?? null, locale),
                locale,
              )}
              onAct={isLocked || !canAct ? undefined : figure.act}
              onPick={figure.pick}
              onReady={figure.showPicture}
              pace={playback.pace}
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
            {prediction && isNumber(prediction.run.asked) ? (
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
        }
        underReadouts={
          <div id={`${id}-trust`}>
            {openReadout && openName ? (
              <Suspense fallback={<div className="min-h-40" />}>
                <TrustPanel
                  figure={figure}
                  hidden={ofRun.hidden}
                  locale={locale}
                  name={openName}
                  of={openReadout}
                  sim={sim}
                />
              </Suspense>
            ) : null}
          </div>
        }
        transport={transport}
      />
      {props.below?.(figure, sim)}
    </div>
  );
}

/** `value` once the picture that comes with it has been seen; null until then. */
function useAfterPaint<T>(value: T | null): T | null {
  const [seen, setSeen] = useState<T | null>(null);
  useEffect(() => {
    if (value === null) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setSeen(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return seen === value ? value : null;
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
