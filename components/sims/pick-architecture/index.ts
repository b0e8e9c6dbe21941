// The pick-architecture simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/pick-architecture/config';
import { goals } from '@/engine/models/pick-architecture/scenarios';
import { contestants } from './briefs';
import { krwPerUsd } from './cost';
import { conclude, describeNow, explainGap, sayMoment, table, tell } from './say';
import { sheetStage } from './stage';
import { columns, words } from './words';

export const pickArchitectureSim = defineSim(declaration, {
  mainKnobs: ['perSec', 'wage', 'deploysPerWeek', 'freeTier'],
  goals,
  words,
  stage: sheetStage,
  // What each way costs, and whether it keeps its promise, stands on the sheet itself.
  readouts: { groups: contestants, columns, isOnSlides: false },
  krwPerUsd,
  describe: tell,
  sayMoment,
  conclude,
  describeNow,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'right', paint: 'good' },
    { series: 'wrong', paint: 'queued' },
  ],
});
