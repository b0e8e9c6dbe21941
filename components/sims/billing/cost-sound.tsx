'use client';
// The chart of costs to be heard, in the heights of its own axis: a way each, from few requests to many.

import { useMemo } from 'react';
import type { HeardRow } from '@/components/ui/sound/heard-row';
import { Listen } from '@/components/ui/sound/listen';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Currency, Curve } from '@/player/billing/types';
import { costAxis, pricedWays, REQUEST_AXIS } from './layout';
import { sayCost, sayRequests } from './money';
import { shareOf, valueAtShare } from './plot';

interface CostSoundProps {
  readonly curve: Curve;
  readonly currency: Currency;
  readonly locale: Locale;
}

export default function CostSound({ curve, currency, locale }: CostSoundProps) {
  const rows = useMemo((): readonly HeardRow[] => {
    const axis = costAxis(curve, currency);
    const signs = curve.spans.slice(1).map(({ from }) => shareOf(from, REQUEST_AXIS));
    return pricedWays(curve).map((way) => ({
      kind: 'curve',
      id: way,
      name: billingMessages[locale].ways[way],
      samples: curve.requests.map((requests, place) => ({
        x: shareOf(requests, REQUEST_AXIS),
        value: curve.costs[way][place] ?? Number.NaN,
      })),
      low: axis.min,
      high: axis.max,
      heightOf: (value) => shareOf(value, axis),
      say: (value) => sayCost(value, currency),
      sayPlace: (x) => sayRequests(Math.round(valueAtShare(x, REQUEST_AXIS)), locale),
      signs,
    }));
  }, [curve, currency, locale]);
  return <Listen locale={locale} rows={rows} />;
}
