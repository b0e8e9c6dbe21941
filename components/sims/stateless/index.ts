// The stateless simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/stateless/config';
import { goals } from '@/engine/models/stateless/scenarios';
import { sayMoment } from './now';
import { conclude, describeNow, explainGap, table, tell } from './say';
import { statelessStage } from './stage';
import { words } from './words';

export const statelessSim = defineSim(declaration, {
  mainKnobs: ['countAt', 'nameAt', 'menuAt', 'keptAt', 'ratePerSec', 'workSec', 'keepAliveSec'],
  firstScenarios: ['lunch', 'alone', 'by-hand'],
  goals,
  words,
  stage: statelessStage,
  readouts: ['couponsGiven', 'ones', 'highest', 'wrong', 'lost', 'leaks', 'missing', 'p95'],
  choices: [
    {
      id: 'couponsOut',
      hides: ['couponsGiven'],
      isSaid: true,
      when: { coupons: { above: 0 } },
      question: {
        ko: '“선착순 100명” 쿠폰은 몇 장이나 나갈까요?',
        en: 'The first hundred get a coupon. How many coupons go out?',
      },
      options: [
        { id: 'fewer', paint: 'queued', words: { ko: '100장보다 적게', en: 'Fewer than 100' } },
        { id: 'hundred', paint: 'good', words: { ko: '꼭 100장', en: 'Exactly 100' } },
        { id: 'more', paint: 'warm', words: { ko: '100장을 훌쩍 넘게', en: 'Well over 100' } },
        { id: 'all', paint: 'dropped', words: { ko: '모두에게', en: 'One for everybody' } },
      ],
      answer({ couponsGiven = null, orders = null }) {
        if (couponsGiven === null || orders === null || orders === 0) return [];
        if (couponsGiven < 100) return ['fewer'];
        if (couponsGiven === 100) return ['hundred'];
        return [couponsGiven === orders ? 'all' : 'more'];
      },
      nobody: { ko: '주문한 손님이 없어요', en: 'Nobody ordered' },
    },
  ],
  describe: tell,
  sayMoment,
  conclude,
  describeNow,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'orders', paint: 'ink' },
    { series: 'highest', paint: 'dropped' },
  ],
  chartKind: 'lines',
});
