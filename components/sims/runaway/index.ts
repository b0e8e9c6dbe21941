// The runaway simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/runaway/config';
import { goals } from '@/engine/models/runaway/scenarios';
import { conclude, describeNow, explainGap, sayMoment, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const runawaySim = defineSim(declaration, {
  mainKnobs: ['copies', 'cap', 'alarm', 'threshold', 'stopBy', 'loopGuard'],
  firstScenarios: ['photo-night', 'first-seconds'],
  goals,
  words,
  stage: view,
  readouts: ['cost', 'running', 'knownAfter', 'dropped', 'leftover'],
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
