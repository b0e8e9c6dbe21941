'use client';

// A figure in motion: the shell of every figure, filled by a run.

import { Suspense, useId, useMemo, useRef, useState } from 'react';
import { late } from '@/components/ui/late';
import { PHONE, useMedia } from '@/components/ui/use-media';
import { Actions } from './actions';
import { writeAddress } from './address';
import type { Below } from './below';
import { Details } from './details';
import type { FigureProps } from './figure-props';
import { Following } from './following';
import { Happened } from './happened';
import { problemOf } from './knob-column';
import { hasOtherWays, knobPlan } from './knob-plan';
import { useLinkedRun } from './linked-run';
import { KnobsBeside, KnobsUnder, PhoneFoot } from './live/knob-places';
import { Question } from './live/question';
import { StageWithGuess } from './live/stage-with-guess';
import { useAskedRun } from './live/use-asked-run';
import { useComparison } from './live/use-comparison';
import { useKeptSetup } from './live/use-kept-setup';
import { usePauseOffScreen } from './live/use-pause-off-screen';
import type { Now } from './playing';
import type { Prepared } from './prepared';
import { nameOfReadout } from './readouts-data';
import { movingShell, runShell } from './run-shell';
import { Shell } from './shell';
import { Reason } from './shell-parts';
import { SlideActions } from './slide-actions';
import { inView } from './stage/in-view';
import type { TransportHandlers } from './transport';
import { useAddress } from './use-address';
import { type FigureState, useFigure } from './use-figure';
import { saySettings } from './values';
import { isSameRun, WhyOf } from './why-of';

// What a learner asks of a number comes when it is asked for, and what is seldom told when it is told.
const GoalList = late(() => import('./goal-list'));
const IgnoredList = late(() => import('./ignored-list'));
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
  const { asked, prediction, isLocked, hidden, guessed } = useAskedRun(sim, props, figure);
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const [openReadout, setOpenReadout] = useState<string | null>(null);
  const [drawer, setDrawer] = useState<boolean | null>(null);
  // What was asked and what came of it is seen first: knobs come in its place when they are asked for.
  const isDrawerOpen = drawer ?? (prediction === null || prediction.state === 'skipped');
  useLinkedRun({ sim, figure, prediction, openReadout, onOpen: setOpenReadout });
  const comparison = useComparison(figure.before);
  usePauseOffScreen(root, playback.pause);
  useKeptSetup(sim, props, figure, isLocked);
  const followsAddress = view === 'lab' && !playback.isPlaying && work.status !== 'failed';
  useAddress(followsAddress ? writeAddress(wanted, sim).toString() : null);

  const isLab = view === 'lab';
  const hasFoot = isPhone && view !== 'present';
  const plan = knobPlan(sim, wanted.scenario, props);
  const inSight = isLab && (isMoreOpen || isPhone) ? [...plan.knobs, ...plan.rest] : plan.knobs;
  const problem = problemOf(sim, figure, inSight, locale);
  const knobs = {
    sim,
    figure,
    locale,
    view,
    plan,
    problem: problem.knob,
    isLocked,
    isMoreOpen,
    moreId: `${id}-more`,
    onMore: () => setIsMoreOpen(!isMoreOpen),
  };

  const why =
    props.why === null ? null : (
      <WhyOf
        isStale={!isSameRun(props.setup, shown)}
        locale={locale}
        settings={saySettings(sim, props.setup.config, plan.knobs, locale)}
      >
        {props.why}
      </WhyOf>
    );

  const lockId = `${id}-lock`;
  const momentOf = ({ tMs, moment }: Now) => ({
    id,
    sim,
    locale,
    view,
    shown: figure.stageRun,
    config: recording.request.config,
    scenario: shown.scenario,
    goals: plan.goals,
    hidden,
    guessed,
    moment,
    time: {
      tMs,
      durationMs: recording.request.durationMs,
      isPlaying: playback.isPlaying,
      speed: playback.speed,
      speeds: playback.speeds,
      actsMs: wanted.acts.map(({ atMs }) => atMs),
      lockedBy: isLocked ? lockId : null,
    },
  });
  const shell = runShell(momentOf(figure.followed.rest));
  // A read-out that means nothing under other knobs is not there to be open.
  const openName = openReadout && nameOfReadout(shell.readouts, openReadout);

  const linkTo = (): string => {
    // A link to a run that cannot be would lead nowhere.
    const setup = work.status === 'failed' ? shown : wanted;
    const now = playback.isPlaying ? { ...setup, tMs: playback.nowMs() } : setup;
    const link = new URL(`${props.labPath}?${writeAddress(now, sim)}`, window.location.href);
    if (isLab) link.hash = window.location.hash;
    return link.href;
  };
  const bill = useMemo(
    () => (isLab ? (sim.toBill?.(recording) ?? null) : null),
    [isLab, sim, recording],
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
  const transport = transportOf(figure);
  const question = (
    <Question
      figure={figure}
      isLocked={isLocked}
      knobs={plan.knobs}
      lesson={props.lesson}
      locale={locale}
      lockId={lockId}
      prediction={prediction}
      question={props.question}
      sim={sim}
      view={view}
    />
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
            {isLab ? null : question}
            {plan.goals.length > 0 ? (
              <Suspense fallback={<div className="min-h-24" />}>
                <GoalList
                  goals={plan.goals}
                  hasOtherWays={hasOtherWays(sim, plan, { isLab, config: wanted.config })}
                  locale={locale}
                  metrics={recording.final.metrics}
                  sim={sim}
                />
              </Suspense>
            ) : null}
          </>
        }
        asked={isLab ? question : null}
        actions={hasFoot ? null : actions}
        isDrawerOpen={view === 'present' && isDrawerOpen && !isLocked}
        foot={
          hasFoot ? (
            <PhoneFoot
              {...knobs}
              actions={actions}
              asked={guessed?.metric ?? null}
              root={root}
              time={shell.time}
              transport={transport}
            />
          ) : null
        }
        knobs={hasFoot ? null : <KnobsBeside {...knobs} />}
        moreKnobs={<KnobsUnder {...knobs} comparison={comparison} hasMore={isLab && !isPhone} />}
        more={
          view === 'present' ? null : (
            <>
              {prediction?.state === 'told' ? <Reason locale={locale}>{why}</Reason> : null}
              <Details
                asked={asked}
                figure={figure}
                isLocked={isLocked}
                isSilent={isLocked || prediction?.state === 'kept'}
                locale={locale}
                openReadout={openName && openReadout}
                sim={sim}
                why={asked === null ? why : null}
              />
            </>
          )
        }
        reading={{
          changes: comparison.changes,
          opening: { open: openReadout, panelId: `${id}-trust`, onOpen: setOpenReadout },
        }}
        sentence={
          <Happened
            figure={figure}
            hidden={hidden}
            problem={problem.knob === null ? problem.text : null}
            sim={sim}
          />
        }
        stage={
          <StageWithGuess
            figure={figure}
            id={id}
            isLocked={isLocked}
            locale={locale}
            now={shell.summary.now}
            prediction={prediction}
            sim={sim}
            view={view}
          />
        }
        underReadouts={
          <div id={`${id}-trust`}>
            {openReadout && openName ? (
              <Suspense fallback={<div className="min-h-40" />}>
                <TrustPanel
                  figure={figure}
                  hidden={hidden}
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

const transportOf = ({ playback, step, back, undo }: FigureState): TransportHandlers => ({
  onToggle: playback.isPlaying ? playback.pause : playback.play,
  onStep: step,
  onBack: back,
  onUndo: undo,
  onSeek(tMs) {
    playback.pause();
    playback.seek(tMs);
  },
  onSpeed: playback.setSpeed,
});
