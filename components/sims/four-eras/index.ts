// The four-eras simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/four-eras/config';
import { cheapestThatKeep } from '@/engine/models/four-eras/judge';
import { goals } from '@/engine/models/four-eras/scenarios';
import { toBill } from './bill';
import { krwPerUsd } from './cost';
import { conclude, describe, describeNow, explainGap, mostLost, table } from './describe';
import { contestants } from './eras';
import { sayMoment } from './now';
import { fourErasStage } from './stage';
import { cheapest, columns, mostOften, words } from './words';

export const fourErasSim = defineSim(declaration, {
  mainKnobs: ['peakFactor', 'riseSec', 'vmTarget', 'vmPeriodSec', 'vmBootSec', 'wage'],
  goals,
  words,
  stage: fourErasStage,
  readouts: { groups: contestants, columns },
  choices: [
    {
      id: 'mostLost',
      question: mostOften,
      when: { promiseSec: 0 },
      options: contestants,
      answer: mostLost,
      nobody: { ko: '아무도 놓치지 않았어요', en: 'Nobody lost any' },
    },
    {
      id: 'cheapest',
      question: cheapest,
      when: { promiseSec: { above: 0 } },
      options: contestants,
      hides: ['month', 'kept'],
      answer: cheapestThatKeep,
      nobody: { ko: '아무도 지키지 못했어요', en: 'Nobody keeps it' },
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
