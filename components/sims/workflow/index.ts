// The workflow simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/workflow/config';
import { goals } from '@/engine/models/workflow/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

export const workflowSim = defineSim(declaration, {
  mainKnobs: ['conductor', 'preset', 'retries', 'intervalSec', 'rate', 'undo', 'key'],
  firstScenarios: ['outage', 'saga', 'conductor', 'who-waits'],
  goals,
  words,
  stage: view,
  readouts: ['failed', 'half', 'twice', 'cut', 'p99', 'cost', 'ifFunction'],
  choices: [
    {
      id: 'triesAgain',
      hides: ['failed', 'half'],
      isSaid: true,
      when: { preset: ['own'], retries: [0], waitMin: [0] },
      question: {
        ko: '재시도를 적지 않은 워크플로에서 카드 결제가 5초 멈추면, 그동안 온 주문은 어떻게 될까요?',
        en: 'The card service is out for 5 s, and no Retry is written. What becomes of the orders that come?',
      },
      options: [
        {
          id: 'saved',
          paint: 'good',
          words: {
            ko: '알아서 다시 해서 모두 살아나요',
            en: 'It tries again by itself; all survive',
          },
        },
        {
          id: 'some',
          paint: 'queued',
          words: { ko: '늦게 온 몇 건만 살아나요', en: 'Only the last few survive' },
        },
        {
          id: 'lost',
          paint: 'dropped',
          words: { ko: '모두 실패해요', en: 'All of them fail' },
        },
      ],
      answer: ({ failed }) => [failed === 0 ? 'saved' : 'lost'],
      nobody: { ko: '아무 주문도 오지 않았어요.', en: 'No order came.' },
    },
  ],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'half', paint: 'dropped' },
    { series: 'open', paint: 'busy' },
  ],
  chartKind: 'lines',
});
