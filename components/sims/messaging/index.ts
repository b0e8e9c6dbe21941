// The messaging simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/messaging/config';
import { describeNow, explainGap, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const messagingSim = defineSim(declaration, {
  mainKnobs: ['ratePerSec'],
  words,
  stage: view,
  readouts: ['answered'],
  describe: tell,
  describeNow,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [{ series: 'answered', paint: 'busy' }],
});
