// The gateway simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/gateway/config';
import { goals } from '@/engine/models/gateway/scenarios';
import { conclude, describeNow, explainGap, sayMoment, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const gatewaySim = defineSim(declaration, {
  mainKnobs: ['ratePerSec', 'burst', 'clientLimit', 'ttlSec', 'timeoutSec', 'retries', 'pause'],
  goals,
  words,
  stage: view,
  readouts: [
    'answered',
    'answeredOrders',
    'answeredMenu',
    'refusedFirst',
    'refusedAfter',
    'throttled',
    'calls',
    'runs',
    'paid',
    'p95',
    'p95Orders',
    'partnerServed',
    'hits',
    'gatewayFee',
    'functionFee',
  ],
  choices: [
    {
      id: 'timeWorked',
      hides: ['paid', 'runs'],
      when: { workLaw: 'constant' },
      question: {
        ko: '함수가 일한 시간은 모두 얼마나 될까요?',
        en: 'For how long does the function work, all in all?',
      },
      options: [
        { id: 'once', paint: 'good', words: { ko: '한 번의 일만큼', en: 'As long as one run' } },
        {
          id: 'cut',
          paint: 'warm',
          words: { ko: '부를 때마다 끊긴 데까지', en: 'Each time until it is cut off' },
        },
        {
          id: 'whole',
          paint: 'dropped',
          words: { ko: '부를 때마다 끝까지', en: 'Each time to its end' },
        },
      ],
      answer({ paid = null, runs = null }) {
        if (paid === null || runs === null) return [];
        if (runs <= 1) return ['once'];
        return [paid >= runs ? 'whole' : 'cut'];
      },
      nobody: { ko: '온 요청이 없어요', en: 'No request came' },
    },
  ],
  describe: tell,
  sayMoment,
  conclude,
  describeNow,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [{ series: 'tokens', paint: 'accent' }],
  chartKind: 'lines',
});
