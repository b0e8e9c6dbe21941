// The runaway simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/runaway/config';
import { goals, missions } from '@/engine/models/runaway/scenarios';
import { conclude, describeNow, explainGap, sayMoment, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const runawaySim = defineSim(declaration, {
  isWithoutCustomers: true,
  mainKnobs: ['copies', 'cap', 'alarm', 'threshold', 'stopBy', 'loopGuard'],
  firstScenarios: ['photo-night', 'first-seconds'],
  goals,
  missions,
  words,
  stage: view,
  readouts: ['cost', 'running', 'knownAfter', 'dropped', 'leftover'],
  choices: [
    {
      id: 'byMorning',
      hides: ['cost'],
      when: { alarm: 'bill' },
      question: {
        ko: '알림은 요금 10달러에 걸려 있어요. 아침 7시까지 요금은 얼마쯤일까요?',
        en: 'The alarm stands at a bill of $10. What will the bill be at seven in the morning?',
      },
      options: [
        { id: 'ten', paint: 'good', words: { ko: '10달러쯤', en: 'About $10' } },
        { id: 'twenty', paint: 'queued', words: { ko: '20달러쯤', en: 'About $20' } },
        { id: 'ninety', paint: 'warm', words: { ko: '90달러쯤', en: 'About $90' } },
        { id: 'hundreds', paint: 'dropped', words: { ko: '900달러쯤', en: 'About $900' } },
        { id: 'thousands', paint: 'ink', words: { ko: '9,000달러쯤', en: 'About $9,000' } },
      ],
      answer({ cost = null }) {
        if (cost === null) return [];
        if (cost < 15) return ['ten'];
        if (cost < 45) return ['twenty'];
        if (cost < 300) return ['ninety'];
        return [cost < 3_000 ? 'hundreds' : 'thousands'];
      },
      nobody: { ko: '아무 요금도 나오지 않았어요', en: 'Nothing was billed' },
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
    { series: 'running', paint: 'busy' },
    { series: 'cost', paint: 'dropped' },
  ],
  chartKind: 'lines',
});
