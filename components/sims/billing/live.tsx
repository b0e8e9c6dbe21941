'use client';
// The comparison in the reader's hands: chart, bills, files, and what an address brought along.

import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LiveSheet } from '@/components/figure/sheet/live-sheet';
import { useSheet, useSheetPrediction } from '@/components/figure/sheet/use-sheet';
import type { LiveProps } from '@/components/sims/mount-sheet';
import { quietButton } from '@/components/ui/button';
import { late } from '@/components/ui/late';
import { params, type WorkloadConfig } from '@/engine/billing/workload/config';
import { formatDate, formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { billingKnobMessages } from '@/i18n/messages/billing-knobs';
import { figureMessages } from '@/i18n/messages/figure';
import { dayOf, withOwn } from '@/player/billing/knobs';
import type { Estimate } from '@/player/billing/types';
import { useBills } from '@/player/billing/use-bills';
import {
  type Carrying,
  carryings,
  inOtherMonth,
  isBeyond,
  isOfAnotherDay,
  monthOf,
  type ReadBilling,
} from './address';
import type { Pressed } from './bill-cards';
import { ChartLayer } from './chart-layer';
import { metricsOf } from './choices';
import { billingFace, FIRST_PRESSED } from './face';
import { Files } from './files';
import { MoreKnobs, SwitchKnobs } from './knobs';
import { explainCheapest, explainFlip, sayCheapest, sayNow, textOf } from './say';
import { billingSheet } from './sheet';
import { tableOf } from './table';
import { TrafficDrop } from './traffic-drop';
import type { OwnPriceHandler } from './why-part';

export { prepareBills as prepare } from '@/player/billing/use-bills';
export { readBilling as readAddress } from './address';

const CostSound = late(() => import('./cost-sound'));

/** How long the hand must rest before what is so now is said. */
const SPEAK_AFTER_MS = 700;

export function Live({ asked, address, first }: LiveProps<WorkloadConfig, Estimate, ReadBilling>) {
  const { locale, view, predict } = asked;
  const sheet = useSheet(billingSheet, asked, address);
  const { config, update } = sheet;
  const [carrying, setCarrying] = useState<Carrying>('allMonth');
  const run = address?.run ?? null;
  const [pressed, setPressed] = useState<Pressed | null>(view === 'lab' ? FIRST_PRESSED : null);
  const bills = useBills(config, first);
  const { comparison, curve, memory } = bills;
  const estimate = useMemo(() => ({ comparison, curve, memory }), [comparison, curve, memory]);
  const change = useCallback(
    (changes: Partial<WorkloadConfig>): void =>
      update((now) => ({ ...now, ...(run ? inOtherMonth(run, carrying, now, changes) : changes) })),
    [run, carrying, update],
  );
  const changeOwnPrice = useCallback<OwnPriceHandler>(
    (service, meter, price) =>
      update((now) => ({ ...now, own: withOwn(now.own ?? '', service, meter, price) })),
    [update],
  );
  const chooseMemory = useCallback((memoryMb: number) => change({ memoryMb }), [change]);
  const prediction = useSheetPrediction(sheet, {
    metrics: metricsOf(comparison, curve),
    explanation:
      predict === 'flip'
        ? explainFlip(comparison, curve, locale)
        : explainCheapest(comparison, locale),
    isAtEnd: true,
  });
  const isRevealed = prediction?.state !== 'asking';
  const spoken = useRested(
    textOf([...(isRevealed ? sayCheapest(curve, locale) : []), ' ', ...sayNow(comparison, locale)]),
    bills.isFresh,
  );
  const knobs = { config, locale, onChange: change };

  return (
    <LiveSheet
      end={<Files estimate={estimate} isRevealed={isRevealed} locale={locale} root={sheet.root} />}
      face={billingFace({
        id: sheet.id,
        view,
        locale,
        estimate,
        isRevealed,
        pressed,
        spoken,
        chartLayer: (
          <ChartLayer
            currency={comparison.config.currency}
            curve={curve}
            isRevealed={isRevealed}
            locale={locale}
            now={config.requests}
            onRequests={(requests) => change({ requests })}
          />
        ),
        traffic: view === 'lab' ? <TrafficDrop {...knobs} /> : null,
        onMemory: chooseMemory,
        onOwnPrice: changeOwnPrice,
        onPress: setPressed,
      })}
      isBusy={!bills.isFresh}
      notices={
        <>
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
          {address ? <OldPrices {...knobs} /> : null}
        </>
      }
      onChange={change}
      prediction={prediction}
      rest={() => <MoreKnobs {...knobs} />}
      sheet={sheet}
      sound={() => (
        <Suspense fallback={<div className="h-40" />}>
          <CostSound currency={comparison.config.currency} curve={curve} locale={locale} />
        </Suspense>
      )}
      table={() => tableOf(estimate, isRevealed, locale)}
      troubles={
        <>
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
      underKnobs={<SwitchKnobs {...knobs} />}
    />
  );
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
function OldPrices({ config, locale, onChange }: NoticeProps & { config: WorkloadConfig }) {
  const t = billingKnobMessages[locale].priceDay;
  const today = {
    asOf: params.asOf.default,
    krwPerUsd: params.krwPerUsd.default,
    krwAsOf: params.krwAsOf.default,
  };
  if (!isOfAnotherDay(config)) return null;
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
