// The concurrency simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/concurrency/config';
import { goals } from '@/engine/models/concurrency/scenarios';
import { sayMoment } from './now';
import { platforms } from './platforms';
import { conclude, describeNow, explainGap, table, tell } from './say';
import { concurrencyStage } from './stage';
import { words } from './words';

export const concurrencySim = defineSim(declaration, {
  mainKnobs: ['ratePerSec', 'workSec', 'quota', 'reserved', 'provisioned', 'slots'],
  firstScenarios: ['little', 'ticket-rush', 'fast-calls', 'neighbours'],
  goals,
  words,
  stage: concurrencyStage,
  readouts: ['busy', 'instances', 'refused', 'failed', 'p99', 'jobRefused', 'cost'],
  choices: [
    {
      id: 'shareRefused',
      hides: ['refused'],
      when: { neighbor: 'off', dbConnections: 0 },
      question: {
        ko: '요청 가운데 429로 거절되는 것은 얼마나 될까요?',
        en: 'How many of the requests are refused with 429?',
      },
      options: [
        { id: 'none', paint: 'good', words: { ko: '하나도 없어요', en: 'None at all' } },
        { id: 'few', paint: 'warm', words: { ko: '스무 건에 하나쯤', en: 'About one in twenty' } },
        { id: 'fifth', paint: 'queued', words: { ko: '다섯에 하나쯤', en: 'About one in five' } },
        { id: 'half', paint: 'dropped', words: { ko: '절반쯤', en: 'About half' } },
      ],
      answer({ refused = null }) {
        if (refused === null) return [];
        if (refused === 0) return ['none'];
        if (refused < 0.1) return ['few'];
        return [refused < 0.35 ? 'fifth' : 'half'];
      },
      nobody: { ko: '온 요청이 없어요', en: 'No request came' },
    },
  ],
  presets: platforms,
  describe: tell,
  sayMoment,
  conclude,
  describeNow,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'working', paint: 'busy' },
    { series: 'wanted', paint: 'ink' },
    { series: 'quota', paint: 'dropped' },
  ],
  chartKind: 'lines',
});
