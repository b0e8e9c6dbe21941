// The cold-start simulator as the common frame takes it.

import type { SimDefinition } from '@/components/figure/definition';
import { assumptions, eventKinds, params } from '@/engine/models/cold-start/config';
import { scenarios } from '@/engine/models/cold-start/scenarios';
import { formatNumber, formatPercentNumber, type Quantity, quantityOfLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { toBill } from './bill';
import { describe, describeNow, explainGap, table } from './describe';
import { draw, size } from './draw';
import { prepare, prepareInTurns, type Scene } from './scene';
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

export const coldStartSim: SimDefinition<Scene> = {
  id: 'cold-start',
  params,
  mainKnobs: ['ratePerSec', 'workSec', 'coldStartSec', 'keepAliveSec', 'provisioned'],
  scenarios,
  eventKinds,
  assumptions,
  words,
  legend: [
    { paint: 'cold', words: { ko: '깨어나는 중', en: 'starting' } },
    { paint: 'busy', words: { ko: '일하는 중', en: 'working' } },
    { paint: 'warm', words: { ko: '따뜻하게 대기', en: 'warm, idle' } },
    { paint: 'dashed', words: { ko: '회수됨', en: 'reclaimed' } },
    { paint: 'cross', words: { ko: '거절', en: 'rejected' } },
  ],
  readouts: ['cold', 'p50', 'p99', 'instances', 'dropped'],
  presets: startPresets,
  quantity,
  prepare,
  prepareInTurns,
  size,
  draw,
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
