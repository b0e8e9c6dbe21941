'use client';
// The comparison in the reader's hands: knobs, guess, chart, bills, files.

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Actions } from '@/components/figure/actions';
import { configOf } from '@/components/figure/address';
import IgnoredList from '@/components/figure/ignored-list';
import { PredictGate } from '@/components/figure/predict-gate';
import { sheetPredictionName } from '@/components/figure/prediction-name';
import { Lead, Reason } from '@/components/figure/shell-parts';
import { useAddress } from '@/components/figure/use-address';
import { usePrediction } from '@/components/figure/use-prediction';
import { saySettings } from '@/components/figure/values';
import { quietButton } from '@/components/ui/button';
import { params, scenarios, type WorkloadConfig } from '@/engine/billing/workload/config';
import { formatDate, formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { figureMessages } from '@/i18n/messages/figure';
import { dayOf, withOwn } from '@/player/billing/knobs';
import type { Estimate } from '@/player/billing/types';
import { useBills } from '@/player/billing/use-bills';
import type { AnyConfig } from '@/player/types';
import {
  type Carrying,
  carryings,
  configFrom,
  inOtherMonth,
  isBeyond,
  isOfAnotherDay,
  monthOf,
  type ReadBilling,
  writeBilling,
} from './address';
import type { Pressed } from './bill-cards';
import { ChartLayer } from './chart-layer';
import { choices, metricsOf } from './choices';
import { type BillingProps, FIRST_PRESSED } from './figure-props';
import { KnobColumn, MoreKnobs } from './knobs';
import { More } from './more';
import { mainKnobs, settings } from './params';
import { explainCheapest, explainFlip, sayCheapest, sayNow, textOf } from './say';
import { TrafficDrop } from './traffic-drop';
import { BillingView } from './view';
import type { OwnPriceHandler } from './why-part';

interface LiveProps extends BillingProps {
  readonly address: ReadBilling | null;
  readonly first: Estimate;
}

/** How long the hand must rest before what is so now is said. */
const SPEAK_AFTER_MS = 700;

export default function LiveBilling(props: LiveProps) {
  const { locale, view, address } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [scenario, setScenario] = useState(address?.scenario ?? props.scenario);
  const [config, setConfig] = useState(props.first.comparison.config);
  const [carrying, setCarrying] = useState<Carrying>('allMonth');
  const run = address?.run ?? null;
  const [pressed, setPressed] = useState<Pressed | null>(view === 'lab' ? FIRST_PRESSED : null);
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const bills = useBills(config, props.first);
  const { comparison, curve, memory } = bills;
  const estimate = useMemo(() => ({ comparison, curve, memory }), [comparison, curve, memory]);
  const change = useCallback(
    (changes: AnyConfig): void =>
      setConfig((now) => {
        const meant = run ? inOtherMonth(run, carrying, now, changes) : changes;
        return configFrom({ ...now, ...meant });
      }),
    [run, carrying],
  );
  const changeOwnPrice = useCallback<OwnPriceHandler>(
    (service, meter, price) =>
      setConfig((now) => ({ ...now, own: withOwn(now.own ?? '', service, meter, price) })),
    [],
  );
  const chooseMemory = useCallback((memoryMb: number) => change({ memoryMb }), [change]);

  const metrics = metricsOf(comparison, curve);
  const found = usePrediction({
    run:
      props.predict === null
        ? null
        : {
            name: sheetPredictionName('billing', props.scenario, props.predict),
            asked: props.predict,
            config,
            metrics,
            explanation:
              props.predict === 'flip'
                ? explainFlip(comparison, curve, locale)
                : explainCheapest(comparison, locale),
          },
    isAtEnd: true,
    noted:
      props.lesson === null || view !== 'read'
        ? null
        : { lesson: props.lesson, sim: 'billing', scenario, choices },
  });
  // Whoever follows a link sees what its sender saw, and a guess that was made stands.
  const prediction = address?.isSet === true && found?.guess === null ? null : found;
  const isRevealed = prediction?.state !== 'asking';
  useAddress(view === 'lab' ? writeBilling(scenario, config).toString() : null);
  const said = textOf([
    ...(isRevealed ? sayCheapest(curve, locale) : []),
    ' ',
    ...sayNow(comparison, locale),
  ]);
  const spoken = useRested(said, bills.isFresh);

  return (
    <div aria-busy={!bills.isFresh} ref={root}>
      <BillingView
        above={
          <>
            <IgnoredList ignored={address?.ignored ?? []} locale={locale} sim={settings} />
            <TakenRun
              carrying={carrying}
              locale={locale}
              month={config.month}
              onCarry={(next) => {
                setCarrying(next);
                if (run) change(monthOf(run, next, config.month));
              }}
              run={run}
            />
            <OldPrices
              config={config}
              isSet={address?.isSet ?? false}
              locale={locale}
              onChange={change}
            />
            {prediction ? (
              <PredictGate
                asked={prediction.run.asked}
                explanation={prediction.run.explanation}
                guess={prediction.guess}
                isLocked={false}
                locale={locale}
                lockId={`${id}-lock`}
                metrics={prediction.run.metrics}
                onAgain={prediction.again}
                onGuess={prediction.keep}
                onSkip={prediction.skip}
                onToEnd={() => undefined}
                question={prediction.isAgain ? null : props.question}
                settings={saySettings(
                  settings,
                  prediction.run.config,
                  props.knobs ?? mainKnobs,
                  locale,
                )}
                sim={{ choices, metrics: {} }}
                state={prediction.state}
              />
            ) : (
              <Lead>{props.question}</Lead>
            )}
            {bills.failure === null ? null : (
              <p className="border-b border-line px-4 py-3 @3xl:px-6" role="alert">
                {bills.failure.isStopped
                  ? figureMessages[locale].run.unfinished
                  : billingMessages[locale].failed(bills.failure.message)}
              </p>
            )}
            {bills.isRestarted ? (
              <p className="border-b border-line px-4 py-3 @3xl:px-6" role="status">
                {figureMessages[locale].run.restarted}
              </p>
            ) : null}
          </>
        }
        actions={
          <Actions
            linkTo={() =>
              new URL(`${props.labPath}?${writeBilling(scenario, config)}`, window.location.href)
                .href
            }
            locale={locale}
            onReset={() => setConfig(view === 'lab' ? configOfScenario(scenario) : props.config)}
            root={root}
          />
        }
        chartLayer={
          <ChartLayer
            currency={comparison.config.currency}
            curve={curve}
            isRevealed={isRevealed}
            locale={locale}
            now={config.requests}
            onRequests={(requests) => change({ requests })}
          />
        }
        id={id}
        isRevealed={isRevealed}
        knobs={
          <KnobColumn
            config={config}
            locale={locale}
            names={props.knobs}
            onChange={change}
            onScenario={(next) => {
              setScenario(next);
              setConfig(configOfScenario(next));
            }}
            isMoreOpen={isMoreOpen}
            moreId={`${id}-more`}
            onMore={() => setIsMoreOpen(!isMoreOpen)}
            scenario={scenario}
          />
        }
        locale={locale}
        moreKnobs={
          props.knobs === null ? (
            <div id={`${id}-more`}>
              {isMoreOpen ? <MoreKnobs config={config} locale={locale} onChange={change} /> : null}
            </div>
          ) : null
        }
        more={
          view === 'present' ? null : (
            <>
              {prediction?.state === 'told' ? <Reason locale={locale}>{props.why}</Reason> : null}
              <More isRevealed={isRevealed} locale={locale} estimate={estimate} root={root} />
            </>
          )
        }
        onMemory={chooseMemory}
        onOwnPrice={changeOwnPrice}
        onPress={setPressed}
        pressed={pressed}
        estimate={estimate}
        spoken={spoken}
        traffic={
          view === 'lab' ? <TrafficDrop config={config} locale={locale} onChange={change} /> : null
        }
        view={view}
      />
    </div>
  );
}

function configOfScenario(id: string): WorkloadConfig {
  const scenario = scenarios.find((one) => one.id === id);
  return configFrom(configOf(params, scenario?.set ?? {}));
}

interface NoticeProps {
  readonly locale: Locale;
  readonly onChange: (changes: Partial<WorkloadConfig>) => void;
}

/** What a run means for a month is the reader's to say. */
function TakenRun({
  run,
  carrying,
  month,
  locale,
  onCarry,
}: {
  readonly run: ReadBilling['run'];
  readonly carrying: Carrying;
  readonly month: WorkloadConfig['month'];
  readonly locale: Locale;
  readonly onCarry: (carrying: Carrying) => void;
}) {
  const t = billingMessages[locale].run;
  if (run === null) return null;
  return (
    <div
      className="border-b border-line bg-accent-soft/45 px-4 py-3 text-sm @3xl:px-6"
      data-run=""
      role="status"
    >
      <p>{t.taken(formatDuration(run.seconds, locale), formatNumber(run.requests, locale))}</p>
      <fieldset className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="sr-only">{t.how}</legend>
        <span aria-hidden="true">{t.how}</span>
        {carryings.map((one) => (
          <label className="flex min-h-11 items-center gap-1.5 sm:min-h-8" key={one}>
            <input
              checked={carrying === one}
              name="carrying"
              onChange={() => onCarry(one)}
              type="radio"
            />
            {t[one]}
          </label>
        ))}
      </fieldset>
      {isBeyond(run, carrying, month) ? <p data-clipped="">{t.clipped}</p> : null}
    </div>
  );
}

/** A shared bill stays what it was; today's prices are one press away. */
function OldPrices({
  config,
  isSet,
  locale,
  onChange,
}: NoticeProps & { config: WorkloadConfig; isSet: boolean }) {
  const t = billingMessages[locale].priceDay;
  const today = {
    asOf: params.asOf.default,
    krwPerUsd: params.krwPerUsd.default,
    krwAsOf: params.krwAsOf.default,
  };
  if (!isSet || !isOfAnotherDay(config)) return null;
  return (
    <p
      className="flex flex-wrap items-center gap-x-4 border-b border-line px-4 py-2 text-sm @3xl:px-6"
      data-old-prices=""
      role="status"
    >
      {t.old(formatDate(dayOf(config.asOf), locale))}
      <button className={quietButton} onClick={() => onChange(today)} type="button">
        {t.today}
      </button>
    </p>
  );
}

/** A sentence for the screen reader, once nothing moves any more; silent at first. */
function useRested(text: string, isFresh: boolean): string {
  const [spoken, setSpoken] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (!isFresh || first.current === text) return;
    first.current = '';
    const timer = setTimeout(() => setSpoken(text), SPEAK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, isFresh]);
  return spoken;
}
