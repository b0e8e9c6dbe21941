// The resilience simulator as the common frame takes it.

import type { SimDefinition } from '@/components/figure/definition';
import { assumptions, declaration, eventKinds, params } from '@/engine/models/resilience/config';
import { goals, scenarios } from '@/engine/models/resilience/scenarios';
import { formatNumber, formatPercentNumber, type Quantity, quantityOfLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { conclude, explainGap } from './conclude';
import { describe, describeNow, table } from './describe';
import { whoIsLost } from './reason';
import { shopStage } from './stage';
import { words } from './words';

function quantity(metric: string, value: number | null, locale: Locale): Quantity | null {
  if (value === null) return null;
  switch (metric) {
    case 'p50':
    case 'p95':
    case 'p99':
    case 'p95Needing':
    case 'p95Others':
      return quantityOfLatency(value, locale);
    case 'answered':
    case 'answeredNeeding':
    case 'answeredOthers':
      return { value: formatPercentNumber(value, locale), unit: '%' };
    case 'load':
      return {
        value: formatNumber(value, locale, value < 1 ? 2 : 1),
        unit: locale === 'ko' ? '번' : '×',
      };
    case 'protections':
      return { value: formatNumber(value, locale), unit: locale === 'ko' ? '개' : '' };
    case 'dropped':
    case 'waitedFor':
      return { value: formatNumber(value, locale), unit: locale === 'ko' ? '건' : '' };
    default:
      return { value: formatNumber(value, locale, 1), unit: locale === 'ko' ? '건' : '' };
  }
}

// What goes wrong comes first, then what helps, in the order in which one learns them.
const order = [
  'no-protection',
  'time-limit',
  'retry-storm',
  'retries-at-once',
  'backoff-jitter',
  'crowd-in-step',
  'crowd-spread',
  'breaker',
  'bulkhead',
  'retries-in-layers',
  'fallback',
  'save-the-shop',
  'healthy',
] as const satisfies readonly (typeof scenarios)[number]['id'][];

export const resilienceSim: SimDefinition = {
  id: 'resilience',
  params,
  mainKnobs: [
    'slowFactor',
    'timeLimitMs',
    'retries',
    'backoffMs',
    'breaker',
    'bulkhead',
    'fallback',
  ],
  goals,
  scenarios: order.flatMap((id) => scenarios.filter((scenario) => scenario.id === id)),
  eventKinds,
  assumptions,
  words,
  stage: shopStage,
  acts: declaration.acts,
  readouts: ['answeredOthers', 'answeredNeeding', 'load', 'p95', 'dropped'],
  choices: [
    {
      id: 'whoIsLost',
      question: { ko: '누가 답을 받지 못할까요?', en: 'Who will go without an answer?' },
      options: [
        { id: 'nobody', paint: 'queued', words: { ko: '거의 아무도', en: 'Hardly anyone' } },
        {
          id: 'needing',
          paint: 'busy',
          words: { ko: '느린 서비스가 필요한 손님만', en: 'Only those who need the slow service' },
        },
        {
          id: 'everyone',
          paint: 'dropped',
          words: { ko: '필요 없는 손님까지', en: 'Also those who do not need it' },
        },
      ],
      answer(metrics) {
        const lost = whoIsLost(metrics);
        return lost === null ? [] : [lost];
      },
      nobody: { ko: '아무도 오지 않았어요', en: 'Nobody came' },
    },
  ],
  quantity,
  describe,
  conclude,
  describeNow,
  explainGap,
  table,
  chart: [{ series: 'slowCallsPerSec', paint: 'busy' }],
};
