// The resilience simulator as the common frame takes it.

import type { LegendEntry, SimDefinition } from '@/components/figure/definition';
import { assumptions, eventKinds, params } from '@/engine/models/resilience/config';
import { scenarios } from '@/engine/models/resilience/scenarios';
import { formatNumber, formatPercentNumber, type Quantity, quantityOfLatency } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import { conclude, explainGap } from './conclude';
import { describe, describeNow, table } from './describe';
import { draw, size } from './draw';
import { rowsOf } from './names';
import { whoIsLost } from './reason';
import { prepare, type Scene } from './scene';
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
      return { value: formatNumber(value, locale), unit: locale === 'ko' ? '건' : '' };
    default:
      return { value: formatNumber(value, locale, 1), unit: locale === 'ko' ? '건' : '' };
  }
}

/** Knobs that mean something only where another is so. */
const onlyWhere: Readonly<Record<string, (config: AnyConfig) => boolean>> = {
  peakFactor: ({ arrivals }) => arrivals === 'spike',
  spikeAtSec: ({ arrivals }) => arrivals === 'spike',
  spikeForSec: ({ arrivals }) => arrivals === 'spike',
  slowAtSec: ({ slowFactor }) => Number(slowFactor) > 1,
  slowForSec: ({ slowFactor }) => Number(slowFactor) > 1,
  backoffMs: ({ retries }) => Number(retries) > 0,
  jitter: ({ retries, backoffMs }) => Number(retries) > 0 && Number(backoffMs) > 0,
  breakerRatio: ({ breaker }) => breaker === 'on',
  breakerSlowMs: ({ breaker }) => breaker === 'on',
  breakerSlowRatio: ({ breaker, breakerSlowMs }) => breaker === 'on' && Number(breakerSlowMs) > 0,
  breakerWindow: ({ breaker }) => breaker === 'on',
  breakerWindowSec: ({ breaker, breakerWindow }) => breaker === 'on' && breakerWindow === 'time',
  breakerWindowCalls: ({ breaker, breakerWindow }) => breaker === 'on' && breakerWindow === 'calls',
  breakerOpenSec: ({ breaker }) => breaker === 'on',
  breakerProbes: ({ breaker }) => breaker === 'on',
};

const legend: readonly LegendEntry[] = [
  { paint: 'line', words: { ko: '답을 받음', en: 'answered' } },
  { paint: 'queued', isHatched: true, words: { ko: '일부를 뺀 답', en: 'answered in part' } },
  { paint: 'dropped', words: { ko: '답을 못 받음', en: 'not answered' } },
  { paint: 'busy', words: { ko: '쓰이는 자리', en: 'slot in use' } },
  {
    paint: 'warm',
    words: { ko: '느린 서비스만 기다리는 자리', en: 'slot that only waits for the slow one' },
  },
  {
    paint: 'busy',
    isHatched: true,
    words: { ko: '포기된 일을 하는 자리', en: 'slot at work for nobody' },
  },
  { paint: 'queued', words: { ko: '기다리는 줄', en: 'waiting line' } },
  {
    paint: 'steps',
    words: {
      ko: '들어온 일(가로줄 위는 감당 못 할 양)',
      en: 'work sent here (above the rule: too much)',
    },
  },
  { paint: 'line-2', words: { ko: '느려진 동안', en: 'slow spell' } },
];

const breakerLegend: readonly LegendEntry[] = [
  { paint: 'dropped', words: { ko: '차단기 열림(칸 아래 띠)', en: 'breaker open (strip below)' } },
  { paint: 'dropped', isHatched: true, words: { ko: '차단기 반열림', en: 'breaker half open' } },
];

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
  'healthy',
] as const satisfies readonly (typeof scenarios)[number]['id'][];

export const resilienceSim: SimDefinition<Scene> = {
  id: 'resilience',
  params,
  mainKnobs: ['slowFactor', 'timeLimitMs', 'retries', 'backoffMs', 'jitter', 'breaker', 'bulkhead'],
  scenarios: order.flatMap((id) => scenarios.filter((scenario) => scenario.id === id)),
  eventKinds,
  assumptions,
  words,
  legend: [...legend, ...breakerLegend],
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
  isRelevant: (param, config) => onlyWhere[param]?.(config) ?? true,
  quantity,
  prepare,
  size,
  draw,
  describe,
  conclude,
  stageRows(recording, locale) {
    const { config } = recording.request;
    const of = (name: string): string => formatNumber(Number(config[name]), locale);
    const perSec = formatNumber(prepare(recording).customersTop, locale);
    return {
      rows: rowsOf(config),
      scale:
        locale === 'ko'
          ? `초당 ${perSec}건 · 자리 ${of('orderSlots')}, 뒤쪽 ${of('dependencySlots')}`
          : `${perSec} a second · slots ${of('orderSlots')}, then ${of('dependencySlots')}`,
    };
  },
  describeNow,
  explainGap,
  table,
  chart: [{ series: 'slowCallsPerSec', paint: 'busy' }],
};
