'use client';
// What listens to pointers over the chart: reads off all ways at once, and moves the number of requests. A shortcut for its slider.

import { useEffect, useState } from 'react';
import { roundTo } from '@/components/ui/scale';
import { params, type Way, ways } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Currency, Curve } from '@/player/billing/types';
import { REQUEST_AXIS } from './layout';
import { sayCost, sayRequests } from './money';
import { shareOf, valueAtShare } from './plot';
import { colourOf } from './ways';

interface ChartLayerProps {
  readonly curve: Curve;
  readonly currency: Currency;
  readonly locale: Locale;
  readonly isRevealed: boolean;
  readonly now: number;
  readonly onRequests: (requests: number) => void;
}

function shareIn(event: React.PointerEvent<HTMLDivElement>): number {
  const box = event.currentTarget.getBoundingClientRect();
  return (event.clientX - box.left) / box.width;
}

/** The computed point nearest to a place on the axis: its costs are exact. */
function nearest(curve: Curve, share: number): number {
  let best = 0;
  curve.requests.forEach((requests, index) => {
    const other = curve.requests[best] ?? requests;
    const distance = (n: number): number => Math.abs(shareOf(n, REQUEST_AXIS) - share);
    if (distance(requests) < distance(other)) best = index;
  });
  return best;
}

export function ChartLayer(props: ChartLayerProps) {
  const { curve, currency, locale, isRevealed, now, onRequests } = props;
  const [index, setIndex] = useState<number | null>(null);
  const isShown = index !== null;
  // Whoever reads what lies under the amounts sends them away without moving the mouse.
  useEffect(() => {
    if (!isShown) return;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setIndex(null);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [isShown]);
  const t = billingMessages[locale];
  const requests = index === null ? null : (curve.requests[index] ?? null);
  const isHidden = requests === null || (!isRevealed && requests > now);
  const costs: readonly { readonly way: Way; readonly cost: number }[] =
    index === null
      ? []
      : ways
          .map((way) => ({ way, cost: curve.costs[way][index] ?? Number.NaN }))
          .filter(({ cost }) => Number.isFinite(cost))
          .toSorted((a, b) => a.cost - b.cost);
  const share = requests === null ? 0 : shareOf(requests, REQUEST_AXIS);
  return (
    <div
      className="absolute inset-0 cursor-crosshair touch-pan-y"
      onPointerUp={(event) => {
        const value = valueAtShare(shareIn(event), REQUEST_AXIS);
        onRequests(roundTo(value, params.requests));
      }}
      onPointerLeave={() => setIndex(null)}
      onPointerMove={(event) => setIndex(nearest(curve, shareIn(event)))}
      title={t.chart.move}
    >
      {isHidden ? null : (
        <div aria-hidden="true" className="pointer-events-none absolute inset-0" data-amounts="">
          <span className="absolute inset-y-0 w-px bg-ink-3" style={{ left: `${share * 100}%` }} />
          <div
            className={`absolute top-2 z-1 rounded-[10px] border border-line bg-card px-3 py-2 shadow-frame ${share > 0.55 ? 'right-[calc(100%-var(--x))] mr-2' : 'left-(--x) ml-2'}`}
            style={{ '--x': `${share * 100}%` } as React.CSSProperties}
          >
            <p className="mb-1 font-semibold whitespace-nowrap text-ink">
              {sayRequests(requests, locale)}
            </p>
            {costs.map(({ way, cost }) => (
              <p className="flex justify-between gap-4 whitespace-nowrap" key={way}>
                <span className="font-semibold" style={{ color: colourOf(way) }}>
                  {t.ways[way]}
                </span>
                <span className="text-ink">{sayCost(cost, currency)}</span>
              </p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
