// The cold-start simulator as the common frame takes it.

import type { SimDefinition } from '@/components/figure/definition';
import { assumptions, eventKinds, params } from '@/engine/models/cold-start/config';
import { scenarios } from '@/engine/models/cold-start/scenarios';
import { formatNumber, formatPercentNumber, type Quantity, quantityOfLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { toBill } from './bill';
import { describe, describeNow, explainGap, table } from './describe';
import { coldStartStage } from './stage';
import { startPresets } from './start-presets';
import { words } from './words';

function quantity(metric: string, value: number | null, locale: Locale): Quantity | null {
  if (value === null) return null;
  switch (metric) {
    case 'cold':
      return { value: formatPercentNumber(value, locale), unit: '%' };
    case 'p50':
    case 'p95':
    case 'p99':
      return quantityOfLatency(value, locale);
    case 'dropped':
      return { value: formatNumber(value, locale), unit: locale === 'ko' ? '건' : '' };
    default:
      return { value: formatNumber(value, locale, 1), unit: locale === 'ko' ? '개' : '' };
  }
}

export const coldStartSim: SimDefinition = {
  id: 'cold-start',
  params,
  mainKnobs: ['ratePerSec', 'workSec', 'coldStartSec', 'keepAliveSec', 'provisioned'],
  scenarios,
  eventKinds,
  assumptions,
  words,
  stage: coldStartStage,
  readouts: ['cold', 'p50', 'p99', 'instances', 'dropped'],
  presets: startPresets,
  quantity,
  describe,
  describeNow,
  explainGap,
  table,
  toBill,
  chart: [
    { series: 'starting', paint: 'cold' },
    { series: 'working', paint: 'busy' },
    { series: 'idle', paint: 'warm' },
  ],
};
