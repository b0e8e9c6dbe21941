'use client';
// The platform in the reader's hands: code, calls, environments, and what was measured of them.

import { Suspense, useEffect, useMemo, useState } from 'react';
import { readAddress as readSetup } from '@/components/figure/read-address';
import { NO_CHANGES } from '@/components/figure/reading';
import { LiveSheet } from '@/components/figure/sheet/live-sheet';
import type { ReadSheet } from '@/components/figure/sheet/sheet';
import { useSheet, useSheetPrediction } from '@/components/figure/sheet/use-sheet';
import { fill } from '@/components/figure/telling/fill';
import type { LiveProps } from '@/components/sims/mount-sheet';
import { CodeEditor } from '@/components/ui/code/editor';
import { late } from '@/components/ui/late';
import { codeOf, type FaasConfig, params, scenarios } from '@/engine/browser-faas/config';
import { recordedSummary } from '@/engine/browser-faas/recorded';
import { CODE_LIMIT } from '@/player/browser-faas/limits.mjs';
import { useBench } from '@/player/browser-faas/use-bench';
import { ActButtons } from './acts';
import { bandsOf } from './bands';
import { Answer, faasFace } from './face';
import { GoalPanel } from './goal-panel';
import { ModelTable } from './model-table';
import { batchOf, heardCalls, sayMs, sayRatio, sentenceOf, tableOf, textOf } from './say';
import { faasSheet } from './sheet';
import { useSeries } from './use-series';
import { asked as askedAbout } from './why-words';
import { words } from './words';

const Listen = late(async () => ({
  default: (await import('@/components/ui/sound/listen')).Listen,
}));
const WhyPanel = late(() => import('./why-panel'));

const scenarioOf = (id: string) => scenarios.find((one) => one.id === id) ?? scenarios[0];

export function readAddress(query: URLSearchParams): ReadSheet<FaasConfig> {
  const { setup, ignored } = readSetup(query, { params, scenarios });
  return { scenario: setup.scenario, config: faasSheet.configFrom(setup.config), ignored };
}

/** Nothing was measured yet. */
export const prepare = async (): Promise<null> => null;

export function Live({ asked, address }: LiveProps<FaasConfig, null>) {
  const { locale, view } = asked;
  const t = words[locale];
  const sheet = useSheet(faasSheet, asked, address);
  const { config } = sheet;
  const scenario = scenarioOf(sheet.scenario);
  const [typed, setTyped] = useState(scenario.code);
  const [openReadout, setOpenReadout] = useState<string | null>(null);
  const code = useMemo(() => codeOf(scenario, typed), [scenario, typed]);
  const wanted = useMemo(() => ({ ...config, code }), [config, code]);
  const { platform, state } = useBench(wanted, process.env.BASE_PATH ?? '');
  const series = useSeries(platform, state, code, scenario);
  const nowMs = useNow(state.environments.some((one) => one.state !== 'gone'));

  const open = (id: string): void => {
    setTyped(scenarioOf(id).code);
    platform.restart();
  };

  const isFailed = state.frame === 'failed';
  const measured = series.measured ?? (isFailed ? recordedSummary : null);
  const metrics = { times: measured?.ratio ?? null };
  const prediction = useSheetPrediction(sheet, {
    metrics,
    explanation: [],
    isAtEnd: measured !== null,
  });
  // The guess is answered by this device, also on a later visit: nothing that was measured is kept.
  const isOwed = prediction !== null && prediction.guess !== null && measured === null;
  const { run } = series;
  const isReady = state.frame === 'ready' && !series.isRunning;
  useEffect(() => {
    if (isOwed && isReady) void run();
  }, [isOwed, isReady, run]);

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
  return (
    <LiveSheet
      face={faasFace({
        id: sheet.id,
        locale,
        acts: (
          <ActButtons
            handlers={{
              onCall: (count) => platform.call(count),
              onMeasure: () => void run(),
              onClear: () => platform.clear(),
              isBusy,
            }}
            locale={locale}
          />
        ),
        answer: <Answer call={state.calls.at(-1) ?? null} locale={locale} />,
        calls: state.calls,
        code: (
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
        ),
        environments: state.environments,
        nowMs,
        sentence,
        source: isFailed ? t.say.failed : t.measuredHere,
        spoken: isBusy ? '' : textOf(sentence),
        summary: prediction?.state !== 'asking' && state.calls.length > 0 ? series.summary : null,
      })}
      isExplained={asked.predict === null && state.calls.length > 0 && !isBusy}
      onGuess={series.forget}
      onReset={() => open(scenario.id)}
      onScenario={open}
      prediction={prediction}
      reading={{
        changes: NO_CHANGES,
        opening: { open: openReadout, panelId: `${sheet.id}-trust`, onOpen: setOpenReadout },
      }}
      sheet={sheet}
      sound={() => (
        <Suspense fallback={<div className="h-40" />}>
          <Listen locale={locale} rows={heardCalls(state.calls, locale)} />
        </Suspense>
      )}
      table={() => tableOf(state.calls, locale)}
      told={{
        metrics,
        explanation: fill(isFailed ? t.predict.recorded : t.predict.explain, explained),
        settings: t.scenarios[scenario.id].name,
        isOwed,
        onToEnd: () => void run(),
      }}
      troubles={
        state.restarts > 0 ? (
          <p className="border-b border-line px-4 py-3 @3xl:px-6" role="status">
            {t.say.restarted}
          </p>
        ) : null
      }
      underReadouts={
        // A slide has no room for it, and its code cannot be changed there.
        view === 'present' ? null : (
          <>
            <div id={`${sheet.id}-trust`}>
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
        )
      }
    />
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
