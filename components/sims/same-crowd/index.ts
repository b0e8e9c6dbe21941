// The same-crowd simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/same-crowd/config';
import { goals } from '@/engine/models/same-crowd/scenarios';
import { conclude, explainGap, sayMoment, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const sameCrowdSim = defineSim(declaration, {
  mainKnobs: ['crowd', 'ratePerSec', 'waitSec', 'cpuMs', 'slots', 'most', 'kept'],
  goals,
  words,
  stage: view,
  labAsks: 'gen2Lost',
  readouts: [
    'eventMade',
    'webMade',
    'webP99',
    'eventCost',
    'runCost',
    'made',
    'lost',
    'p99',
    'cost',
  ],
  describe: tell,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'event', paint: 'busy' },
    { series: 'web', paint: 'ink' },
    { series: 'run', paint: 'queued' },
    { series: 'gen2', paint: 'dropped' },
  ],
  chartKind: 'lines',
});
