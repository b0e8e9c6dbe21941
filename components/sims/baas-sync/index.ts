// The baas-sync simulator as the common frame takes it.

import type { SimDefinition } from '@/components/figure/definition';
import { assumptions, declaration, eventKinds, params } from '@/engine/models/baas-sync/config';
import { goals, scenarios } from '@/engine/models/baas-sync/scenarios';
import { formatNumber, formatPercentNumber, type Quantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { conclude, describeNow, explainGap, table, tell } from './describe';
import { baasStage } from './stage';
import { words } from './words';

/** Korean counters; English numbers stand alone, since the label says what is counted. */
const counters: Readonly<Record<string, string>> = {
  reads: '번',
  writes: '번',
  unsent: '개',
  gap: '개',
  oversold: '개',
  exposed: '개',
  dropped: '명',
  smallestRoom: '명',
};

function quantity(metric: string, value: number | null, locale: Locale): Quantity | null {
  if (value === null) return null;
  if (metric === 'unseen') return { value: formatPercentNumber(value, locale), unit: '%' };
  if (metric === 'cost') return { value: `$${formatNumber(value, locale, 2)}`, unit: '' };
  const unit = locale === 'ko' ? (counters[metric] ?? '') : '';
  return { value: formatNumber(value, locale), unit };
}

export const baasSyncSim: SimDefinition = {
  id: 'baas-sync',
  params,
  mainKnobs: [
    'writeMode',
    'cutTablets',
    'cutForSec',
    'users',
    'roomSize',
    'page',
    'cache',
    'rules',
  ],
  goals,
  scenarios,
  eventKinds,
  assumptions,
  words,
  stage: baasStage,
  acts: declaration.acts,
  readouts: ['reads', 'writes', 'gap', 'exposed', 'cost'],
  quantity,
  describe: tell,
  conclude,
  describeNow,
  explainGap,
  table,
  chart: [
    { series: 'reads', paint: 'baas' },
    { series: 'writes', paint: 'ink' },
  ],
  chartKind: 'lines',
};
