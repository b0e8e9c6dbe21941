// The four-eras simulator as the common frame takes it.

import type { SimDefinition } from '@/components/figure/definition';
import { assumptions, eventKinds, params } from '@/engine/models/four-eras/config';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { formatDuration, formatNumber, type Quantity, quantityOfLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { toBill } from './bill';
import { quantityOfCost } from './cost';
import { conclude, describe, describeNow, explainGap, mostLost, table } from './describe';
import { draw, size } from './draw';
import { contestants } from './eras';
import { prepare, type Scene } from './scene';
import { columns, question, words } from './words';

function quantity(metric: string, value: number | null, locale: Locale): Quantity | null {
  if (value === null) return null;
  const [era, name] = metric.split('.');
  switch (name) {
    case 'p50':
    case 'p95':
    case 'p99':
      return quantityOfLatency(value, locale);
    case 'hours':
      return {
        value: value === 0 ? '0' : formatDuration(Math.ceil(value * 3600), locale),
        unit: '',
      };
    case 'cost':
      return quantityOfCost(value, locale);
    case 'dropped':
      return { value: formatNumber(value, locale), unit: locale === 'ko' ? '건' : '' };
    case 'instances':
      return {
        value: formatNumber(value, locale, value < 100 ? 1 : 0),
        unit: locale === 'en' ? '' : era === 'functions' ? '개' : '대',
      };
    default:
      return { value: formatNumber(value * 100, locale), unit: '%' };
  }
}

// The registration morning comes first: it is recorded in a moment, and its winner surprises.
const first = 'course-registration';

export const fourErasSim: SimDefinition<Scene> = {
  id: 'four-eras',
  params,
  mainKnobs: ['ratePerSec', 'peakFactor', 'workSec', 'servers', 'vmMax', 'functionLimit'],
  scenarios: [
    ...scenarios.filter(({ id }) => id === first),
    ...scenarios.filter(({ id }) => id !== first),
  ],
  eventKinds,
  assumptions,
  words,
  legend: [
    {
      paint: 'steps',
      words: { ko: '한 번에 맡을 수 있는 요청', en: 'requests it can take at once' },
    },
    { paint: 'line', words: { ko: '일하거나 기다리는 요청', en: 'requests at work or waiting' } },
    {
      paint: 'dropped',
      words: { ko: '놓친 요청이 차지했을 자리', en: 'room the lost requests would have taken' },
    },
  ],
  readouts: { groups: contestants, columns },
  choices: [
    {
      id: 'mostLost',
      question,
      options: contestants,
      answer: mostLost,
      nobody: { ko: '아무도 놓치지 않았어요', en: 'Nobody lost any' },
    },
  ],
  quantity,
  prepare,
  size,
  draw,
  describe,
  conclude,
  stageRows(recording, locale) {
    const top = formatNumber(prepare(recording).top, locale);
    return {
      rows: contestants,
      scale: locale === 'ko' ? `칸마다 높이 ${top}건` : `each row is ${top} requests high`,
    };
  },
  describeNow,
  explainGap,
  table,
  toBill,
  chart: contestants.map(({ id, paint }) => ({ series: `${id}.lost`, paint })),
  chartKind: 'lines',
};
