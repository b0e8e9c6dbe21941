// The app's simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/dynos/config';
import { goals } from '@/engine/models/dynos/scenarios';
import { besideTwo, conclude, describe, describeNow, explainGap, sayMoment, table } from './say';
import { appStage } from './stage';
import { words } from './words';

export const dynosSim = defineSim(declaration, {
  mainKnobs: ['dynos', 'ratePerSec', 'routing', 'workSec', 'slowShare', 'sleepAfterMin'],
  goals,
  words,
  stage: appStage,
  readouts: ['mean', 'p95', 'beside', 'timedOut', 'asleep', 'awake', 'dynoTime'],
  choices: [
    {
      id: 'eightTimes',
      hides: ['p95'],
      when: { sleepAfterMin: 0 },
      question: {
        ko: '인스턴스 2대는 80% 바쁘고 p95는 3초예요. 이 실험의 p95는 그보다 어떨까요?',
        en: 'Two instances are 80% busy, and their p95 is 3 s. What will p95 be here?',
      },
      options: [
        { id: 'shorter', paint: 'good', words: { ko: '더 짧아요', en: 'Shorter' } },
        { id: 'same', paint: 'queued', words: { ko: '그대로예요', en: 'The same' } },
        { id: 'longer', paint: 'dropped', words: { ko: '더 길어요', en: 'Longer' } },
      ],
      answer(metrics) {
        const against = besideTwo(metrics);
        return against === null ? [] : [against];
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
  chart: [
    { series: 'capacity', paint: 'paas' },
    { series: 'demand', paint: 'queued' },
  ],
  chartKind: 'lines',
});
