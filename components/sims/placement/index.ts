// The placement simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/placement/config';
import { goals } from '@/engine/models/placement/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

export const placementSim = defineSim(declaration, {
  mainKnobs: ['pieces', 'onServer', 'sharing', 'ratePerSec', 'keepAliveSec', 'calls'],
  // The one cut into six comes first: its picture means something.
  firstScenarios: ['six-functions'],
  goals,
  words,
  stage: view,
  labAsks: 'cold',
  readouts: ['cold', 'dropped', 'p95', 'cost', 'units'],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'cold', paint: 'cold' },
    { series: 'dropped', paint: 'dropped' },
  ],
  chartKind: 'lines',
});
