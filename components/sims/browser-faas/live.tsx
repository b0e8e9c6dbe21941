'use client';
// The platform in the learner's hands: code, calls, knobs, guess.

import { Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Actions } from '@/components/figure/actions';
import { configOf, type Ignored, writeKnobs } from '@/components/figure/address';
import { DataTable } from '@/components/figure/data-table';
import IgnoredList from '@/components/figure/ignored-list';
import { ScenarioChoice } from '@/components/figure/knob-parts';
import { Knobs } from '@/components/figure/knobs';
import { PredictGate } from '@/components/figure/predict-gate';
import { sheetPredictionName } from '@/components/figure/prediction-name';
import { NO_CHANGES } from '@/components/figure/reading';
import { Assumptions, DetailsBar, Lead, Reason } from '@/components/figure/shell-parts';
import { fill } from '@/components/figure/telling/fill';
import { useAddress } from '@/components/figure/use-address';
import { usePrediction } from '@/components/figure/use-prediction';
import { CodeEditor } from '@/components/ui/code/editor';
import { late } from '@/components/ui/late';
import { codeOf, type FaasConfig, params, scenarios } from '@/engine/browser-faas/config';
import { recordedSummary } from '@/engine/browser-faas/recorded';
import { CODE_LIMIT } from '@/player/browser-faas/limits.mjs';
import { useBench } from '@/player/browser-faas/use-bench';
import type { AnyConfig } from '@/player/types';
import { ActButtons } from './acts';
import { bandsOf } from './bands';
import type { FaasProps } from './figure-props';
import { GoalPanel } from './goal-panel';
import { ModelTable } from './model-table';
import { mainKnobs, settings } from './params';
import { batchOf, sayMs, sayRatio, sentenceOf, tableOf, textOf } from './say';
import { useSeries } from './use-series';
import { Answer, FaasView } from './view';
import { asked as askedAbout } from './why-words';
import { asking, numbers, words } from './words';

const WhyPanel = late(() => import('./why-panel'));

export interface AskedFaas {
  readonly scenario: string;
  readonly config: FaasConfig;
  readonly ignored: readonly Ignored[];
}

interface LiveProps extends FaasProps {
  readonly address: AskedFaas | null;
}

type Panel = 'table' | 'assumptions';

const scenarioOf = (id: string) => scenarios.find((one) => one.id === id) ?? scenarios[0];

/** Values of this declaration: whoever set them had read it. */
const configFrom = (set: AnyConfig): FaasConfig => configOf(params, set) as FaasConfig;

export default function LiveFaas(props: LiveProps) {
  const { locale, view, address } = props;
  const t = words[locale];
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [scenario, setScenario] = useState(() => scenarioOf(address?.scenario ?? props.scenario));
  const [config, setConfig] = useState(address?.config ?? props.config);
  const [typed, setTyped] = useState(scenario.code);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [openReadout, setOpenReadout] = useState<string | null>(null);
  const code = useMemo(() => codeOf(scenario, typed), [scenario, typed]);
  const wanted = useMemo(() => ({ ...config, code }), [config, code]);
  const { platform, state } = useBench(wanted, process.env.BASE_PATH ?? '');
  const series = useSeries(platform, state, code, scenario);
  const nowMs = useNow(state.environments.some((one) => one.state !== 'gone'));

  const open = useCallback(
    (next: string) => {
      const file = scenarioOf(next);
      setScenario(file);
      setTyped(file.code);
      setConfig(configFrom(file.set));
      platform.restart();
    },
    [platform],
  );

  const isFailed = state.frame === 'failed';
  const measured = series.measured ?? (isFailed ? recordedSummary : null);
  const found = usePrediction({
    run:
      props.predict === null
        ? null
        : {
            name: sheetPredictionName('browser-faas', props.scenario, props.predict),
            asked: props.predict,
            config,
            metrics: { times: measured?.ratio ?? null },
            explanation: [],
          },
    isAtEnd: measured !== null,
    noted:
      props.lesson === null || view !== 'read'
        ? null
        : { lesson: props.lesson, sim: 'browser-faas', scenario: scenario.id, choices: [] },
  });
  const prediction = address !== null && found?.guess === null ? null : found;
  // The guess is answered by this device, also on a later visit: nothing that was measured is kept.
  const isOwed = prediction !== null && prediction.guess !== null && measured === null;
  const { run } = series;
  const isReady = state.frame === 'ready' && !series.isRunning;
  useEffect(() => {
    if (isOwed && isReady) void run();
  }, [isOwed, isReady, run]);

  const isAsking = prediction?.state === 'asking';
  useAddress(
    view === 'lab'
      ? writeKnobs({ scenario: scenario.id, config }, { params, scenarios }).toString()
      : null,
  );

  const why = askedAbout.find((one) => one === openReadout);
  const batch = batchOf(state);
  const comparison = batch ? series.compare(batch, config) : null;
  const sentence = sentenceOf(
    { state, limitMs: config.limitMs, isMeasuring: series.isRunning },
    locale,
  );
  const explained = {
    cold: sayMs(measured?.coldMs ?? 0, locale),
    warm: sayMs(measured?.warmMs ?? 0, locale),
    ratio: sayRatio(measured?.ratio ?? 0, locale),
  };
  const isBusy = state.open > 0 || series.isRunning;
  const isTold =
    props.predict === null
      ? props.why !== null && state.calls.length > 0 && !isBusy
      : prediction?.state === 'told' && !isOwed;
  return (
    <div ref={root}>
      <FaasView
        above={
          <>
            <IgnoredList ignored={address?.ignored ?? []} locale={locale} sim={settings} />
            {prediction ? (
              <PredictGate
                asked={prediction.run.asked}
                explanation={fill(isFailed ? t.predict.recorded : t.predict.explain, explained)}
                guess={prediction.guess}
                isLocked={false}
                locale={locale}
                lockId={`${id}-lock`}
                metrics={{ times: measured?.ratio ?? null }}
                onAgain={prediction.again}
                onGuess={(guess) => {
                  series.forget();
                  prediction.keep(guess);
                }}
                onSkip={prediction.skip}
                onToEnd={() => void run()}
                question={
                  (prediction.isAgain ? null : props.question) ?? numbers[0]?.question[locale]
                }
                settings={t.scenarios[scenario.id].name}
                sim={asking}
                state={isOwed ? 'kept' : prediction.state}
              />
            ) : (
              <Lead>{props.question}</Lead>
            )}
            {state.restarts > 0 ? (
              <p className="border-b border-line px-4 py-3 @3xl:px-6" role="status">
                {t.say.restarted}
              </p>
            ) : null}
          </>
        }
        actions={
          <Actions
            linkTo={() =>
              new URL(
                `${props.labPath}?${writeKnobs({ scenario: scenario.id, config }, { params, scenarios })}`,
                window.location.href,
              ).href
            }
            locale={locale}
            onReset={() => open(scenario.id)}
            root={root}
          />
        }
        acts={
          <ActButtons
            handlers={{
              onCall: (count) => platform.call(count),
              onMeasure: () => void run(),
              onClear: () => platform.clear(),
              isBusy,
            }}
            locale={locale}
          />
        }
        answer={<Answer call={state.calls.at(-1) ?? null} locale={locale} />}
        calls={state.calls}
        code={
          <>
            <CodeEditor
              bands={bandsOf(typed, locale)}
              label={t.code}
              limit={CODE_LIMIT}
              locale={locale}
              value={typed}
              {...(view === 'present' ? {} : { onChange: setTyped })}
            />
            {scenario.hasLibrary ? <p className="faas-note">{t.withLibrary}</p> : null}
          </>
        }
        environments={state.environments}
        id={id}
        knobs={
          <div className="grid content-start gap-4">
            {view === 'lab' ? (
              <ScenarioChoice
                locale={locale}
                onScenario={open}
                scenario={scenario.id}
                sim={settings}
              />
            ) : null}
            <Knobs
              config={config}
              locale={locale}
              look="@md:grid-cols-2 @3xl:grid-cols-1"
              names={props.knobs ?? mainKnobs}
              onChange={(changes) => setConfig((now) => configFrom({ ...now, ...changes }))}
              problem={null}
              sim={settings}
            />
          </div>
        }
        locale={locale}
        more={
          view === 'present' ? null : (
            <>
              {isTold ? <Reason locale={locale}>{props.why}</Reason> : null}
              <div id={`${id}-panel`}>
                {panel === 'table' ? (
                  <div className="overflow-x-auto px-4 py-4 @3xl:px-6">
                    <DataTable table={tableOf(state.calls, locale)} />
                  </div>
                ) : null}
                {panel === 'assumptions' ? (
                  <div className="px-4 py-4 @3xl:px-6">
                    <Assumptions items={t.assumptions} />
                  </div>
                ) : null}
              </div>
              <DetailsBar<Panel>
                end={null}
                opening={{ open: panel, panelId: `${id}-panel`, onOpen: setPanel }}
                panels={[
                  { name: 'table', title: t.table },
                  { name: 'assumptions', title: t.assumptionsTitle },
                ]}
              />
            </>
          )
        }
        nowMs={nowMs}
        sentence={sentence}
        source={isFailed ? t.say.failed : t.measuredHere}
        spoken={isBusy ? '' : textOf(sentence)}
        summary={isAsking ? null : state.calls.length > 0 ? series.summary : null}
        reading={{
          changes: NO_CHANGES,
          opening: { open: openReadout, panelId: `${id}-trust`, onOpen: setOpenReadout },
        }}
        underReadouts={
          <>
            <div id={`${id}-trust`}>
              {why ? (
                <Suspense fallback={<div className="min-h-40" />}>
                  <WhyPanel locale={locale} name={t.readouts[why]} of={why} />
                </Suspense>
              ) : null}
            </div>
            {scenario.isGoal ? (
              <GoalPanel
                hasStart={series.start !== null}
                isBusy={isBusy}
                judged={series.judged}
                locale={locale}
                onAgain={() => void run()}
                onStart={() => void series.runStart()}
              />
            ) : null}
            {comparison ? <ModelTable comparison={comparison} locale={locale} /> : null}
          </>
        }
        view={view}
      />
    </div>
  );
}

/** How long something has lasted is told in seconds, as long as somebody lives. */
function useNow(isAlive: boolean): number | null {
  const [nowMs, setNowMs] = useState(0);
  useEffect(() => {
    if (!isAlive) return;
    const tick = (): void => setNowMs(performance.now());
    tick();
    const ticking = setInterval(tick, 1_000);
    return () => clearInterval(ticking);
  }, [isAlive]);
  return isAlive ? nowMs : null;
}
