// The resilience simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/resilience/config';
import { goals, missions } from '@/engine/models/resilience/scenarios';
import { conclude, explainGap } from './conclude';
import { sayMoment } from './now';
import { whoIsLost } from './reason';
import { describe, describeNow, table } from './say';
import { shopStage } from './stage';
import { words } from './words';

export const resilienceSim = defineSim(declaration, {
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
  missions,
  // What goes wrong comes first, then what helps, in the order in which one learns them.
  firstScenarios: [
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
  ],
  words,
  stage: shopStage,
  readouts: ['answeredOthers', 'answeredNeeding', 'load', 'p95', 'dropped'],
  choices: [
    {
      id: 'whoIsLost',
      hides: ['answeredOthers', 'answeredNeeding'],
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
  describe,
  sayMoment,
  conclude,
  describeNow,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [{ series: 'slowCallsPerSec', paint: 'busy' }],
});
