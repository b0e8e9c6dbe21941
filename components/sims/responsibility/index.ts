// The responsibility simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration, lasting } from '@/engine/models/responsibility/config';
import { goals } from '@/engine/models/responsibility/scenarios';
import { areaWords } from './deck';
import { conclude, describe, describeNow, explainGap, sayMoment, table } from './say';
import { towerStage } from './scene';
import { words } from './words';

/** Areas of which it is asked whether they stay with the customer on every stair. */
const askedAbout = ['data', 'os', 'configuration', 'devices', 'network', 'identities'] as const;

export const responsibilitySim = defineSim(declaration, {
  isWithoutCustomers: true,
  mainKnobs: ['level', 'cards'],
  goals,
  words,
  stage: towerStage,
  readouts: ['areas', 'reached', 'shared', 'lasting', 'points'],
  choices: [
    {
      id: 'always',
      question: {
        ko: '네 단 어디에서나 내가 혼자 맡는 영역은 어느 것일까요?',
        en: 'Which area is yours alone on every one of the four rungs?',
      },
      options: askedAbout.map((area) => ({
        id: area,
        paint: 'ink' as const,
        words: areaWords[area],
      })),
      answer: () => lasting,
      nobody: { ko: '그런 영역이 없어요', en: 'There is no such area' },
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
    { series: 'alone', paint: 'ink' },
    { series: 'shared', paint: 'busy' },
    { series: 'theirs', paint: 'queued' },
  ],
});
