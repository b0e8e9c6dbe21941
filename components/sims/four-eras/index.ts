// The four-eras simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/four-eras/config';
import { toBill } from './bill';
import { krwPerUsd } from './cost';
import { conclude, describe, describeNow, explainGap, mostLost, table } from './describe';
import { contestants } from './eras';
import { sayMoment } from './now';
import { fourErasStage } from './stage';
import { columns, question, words } from './words';

export const fourErasSim = defineSim(declaration, {
  mainKnobs: ['ratePerSec', 'peakFactor', 'workSec', 'servers', 'vmMax', 'functionLimit'],
  // The noon of the home page: it is recorded in a moment, and whoever comes from there knows it.
  firstScenarios: ['shop-noon', 'noon-jump'],
  words,
  stage: fourErasStage,
  readouts: { groups: contestants, columns },
  choices: [
    {
      id: 'mostLost',
      question,
      options: contestants,
      answer: mostLost,
      nobody: { ko: '아무도 놓치지 않았어요', en: 'Nobody lost any' },
    },
  ],
  krwPerUsd,
  describe,
  sayMoment,
  conclude,
  describeNow,
  explainGap,
  table,
  toBill,
  why: async () => (await import('./why')).why,
  chart: contestants.map(({ id, paint }) => ({ series: `${id}.lost`, paint })),
  chartKind: 'lines',
});
