'use client';
// A figure in motion: the common frame, filled by a run.

import { useEffect, useId, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { formatPercent } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { forgetPrediction, keepPrediction, predictions } from '@/store/predictions';
import { useSaved } from '@/store/use-saved';
import { Actions } from './actions';
import { type Setup, writeAddress } from './address';
import { scenarioOf } from './definition';
import { Details } from './details';
import type { FigureProps } from './figure-props';
import { Frame, Legend, RowNames, SentenceText, TimeAxis } from './frame';
import { parseGoals } from './goal';
import { GoalList } from './goal-list';
import { IgnoredList } from './ignored-list';
import { Knobs } from './knobs';
import { PredictGate } from './predict-gate';
import type { Prepared } from './prepare';
import { Readouts } from './readouts';
import { Stage } from './stage';
import { Lead, Summary, stageClass } from './still-parts';
import { Transport } from './transport';
import { type FigureState, useFigure } from './use-figure';

type LiveFigureProps = FigureProps & Prepared;

export default function LiveFigure(props: LiveFigureProps) {
  const { definition: sim, locale, view, setup: initial } = props;
  const words = sim.words[locale];
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const figure = useFigure(sim, initial, props.prepared, locale, view);
  const { playback, recording, setup, moment } = figure;
  const gate = useGate(props, setup);
  usePauseOffScreen(root, playback.pause);
  useAddress(props, figure);
  const { durationMs } = scenarioOf(sim, setup.scenario);

  const linkTo = (): string => {
    const query = writeAddress(setup, sim.params, sim.scenarios);
    return new URL(`${props.labPath}?${query}`, window.location.href).href;
  };

  return (
    <div aria-busy={figure.progress !== null} ref={root}>
      <Frame
        above={
          <>
            <IgnoredList ignored={props.ignored} locale={locale} />
            {props.predict ? (
              <PredictGate
                expected={recording.final.metrics[props.predict] ?? null}
                guess={gate.guess}
                isSkipped={gate.isSkipped}
                locale={locale}
                lockId={`${id}-lock`}
                asked={props.predict}
                isLocked={gate.isLocked}
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
            {props.goal ? (
              <GoalList
                goals={parseGoals(props.goal)}
                locale={locale}
                metrics={recording.final.metrics}
                sim={sim}
              />
            ) : null}
          </>
        }
        actions={<Actions linkTo={linkTo} locale={locale} onReset={figure.reset} root={root} />}
        hint={words.hint}
        id={id}
        view={view}
        knobs={<KnobColumn {...props} figure={figure} />}
        more={
          view === 'present' ? null : (
            <Details
              figure={figure}
              locale={locale}
              sim={sim}
              why={props.predict === null ? props.why : null}
            />
          )
        }
        readouts={
          <Readouts
            hidden={gate.isLocked ? props.predict : null}
            locale={locale}
            moment={moment}
            sim={sim}
          />
        }
        sentence={<Happened figure={figure} locale={locale} />}
        stage={
          <>
            <div className="relative">
              <Stage
                className={stageClass(view)}
                label={`${words.stage}. ${sim.describeNow(moment, locale)}`}
                onReady={figure.showPicture}
                recording={recording}
                ref={figure.stage}
                sim={sim}
              />
              {sim.stageRows ? (
                <RowNames locale={locale} names={sim.stageRows(recording, locale)} />
              ) : null}
            </div>
            <TimeAxis durationMs={durationMs} locale={locale} />
            <Legend entries={sim.legend} locale={locale} />
          </>
        }
        summary={<Summary locale={locale} now={sim.describeNow(moment, locale)} sim={sim} />}
        title={words.title}
        transport={
          <Transport
            durationMs={durationMs}
            isPlaying={playback.isPlaying}
            isReady
            locale={locale}
            lockedBy={gate.isLocked ? `${id}-lock` : null}
            onBack={figure.back}
            onSeek={(tMs) => {
              playback.pause();
              playback.seek(tMs);
            }}
            onSpeed={playback.setSpeed}
            onStep={figure.step}
            onToggle={playback.isPlaying ? playback.pause : playback.play}
            speed={playback.speed}
            speeds={playback.speeds}
            tMs={playback.tMs}
          />
        }
      />
    </div>
  );
}

/** The kept guess for this figure's run, and whether Play waits for one. */
function useGate({ sim, setup: own, predict, view }: LiveFigureProps, shown: Setup) {
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

/** In a lab the address follows what is set, so that reloading and sharing bring back the same run. */
function useAddress({ view, definition }: LiveFigureProps, { setup, playback }: FigureState): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (view !== 'lab' || playback.isPlaying) return;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const later = setTimeout(() => {
      const query = writeAddress(setup, definition.params, definition.scenarios);
      window.history.replaceState(window.history.state, '', `?${query}`);
    }, 250);
    return () => clearTimeout(later);
  }, [view, definition, setup, playback.isPlaying]);
}

function KnobColumn(props: LiveFigureProps & { figure: FigureState }) {
  const { definition: sim, figure, locale, view } = props;
  const t = figureMessages[locale];
  const { config, scenario, seed } = figure.setup;
  const shown = props.knobs ?? sim.mainKnobs;
  const rest = Object.keys(sim.params).filter((name) => !shown.includes(name));
  return (
    <div className="grid content-start gap-4">
      {view === 'lab' ? (
        <label className="grid gap-1.5 text-sm font-semibold">
          {t.scenario}
          <select
            className="min-h-11 rounded-[9px] border border-line bg-card px-2 text-sm font-normal sm:min-h-9"
            onChange={(event) => figure.chooseScenario(event.currentTarget.value)}
            value={scenario}
          >
            {sim.scenarios.map(({ id }) => (
              <option key={id} value={id}>
                {sim.words[locale].scenarios[id]?.name ?? id}
              </option>
            ))}
          </select>
          <span className="text-xs font-normal text-ink-2">
            {sim.words[locale].scenarios[scenario]?.hint}
          </span>
        </label>
      ) : null}
      <Knobs config={config} locale={locale} names={shown} onChange={figure.change} sim={sim} />
      {view === 'lab' ? (
        <details>
          <summary className="flex min-h-11 items-center text-sm font-medium text-ink-2 hover:text-ink">
            {t.moreKnobs}
          </summary>
          <div className="mt-2 grid gap-4">
            <Knobs
              config={config}
              locale={locale}
              names={rest}
              onChange={figure.change}
              sim={sim}
            />
            <div className="text-sm">
              <p className="font-semibold">{t.seed}</p>
              <p className="mb-1.5 text-xs text-ink-2">{t.seedHint(seed)}</p>
              <button
                className={quietButton}
                onClick={() => figure.chooseSeed(seed + 1)}
                type="button"
              >
                {t.seedAction}
              </button>
            </div>
          </div>
        </details>
      ) : null}
    </div>
  );
}

/** How long a spoken account of a playing run waits before the next. */
const SPEAK_EVERY_MS = 5000;

/** The sentence under the strip: always visible, spoken when the run rests and now and then while it plays. */
function Happened({ figure, locale }: { figure: FigureState; locale: Locale }) {
  const t = figureMessages[locale];
  const { sentence, playback, progress, failure } = figure;
  const text = sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
  const [spoken, setSpoken] = useState('');
  const lastAt = useRef(0);
  useEffect(() => {
    const wait = playback.isPlaying ? lastAt.current + SPEAK_EVERY_MS - Date.now() : 300;
    const timer = setTimeout(
      () => {
        lastAt.current = Date.now();
        setSpoken(text);
      },
      Math.max(0, wait),
    );
    return () => clearTimeout(timer);
  }, [text, playback.isPlaying]);
  return (
    <div className="border-t border-line bg-accent-soft/45 px-4 py-3 text-[0.9375rem] leading-relaxed @3xl:px-6">
      {failure ? <p role="alert">{t.failed(failure)}</p> : null}
      {/* Two lines are kept free, so that nothing below moves when sentences differ in length. */}
      <p aria-hidden="true" className="min-h-[3.25em] @2xl:min-h-[1.625em]">
        {progress !== null && progress > 0 ? (
          t.recording(formatPercent(progress, locale))
        ) : (
          <SentenceText sentence={sentence} />
        )}
      </p>
      <p className="sr-only" role="status">
        {spoken}
      </p>
    </div>
  );
}
