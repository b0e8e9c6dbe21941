// The simulator of the long job as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/long-job/config';
import { goals, missions } from '@/engine/models/long-job/scenarios';
import { conclude, describeNow, explainGap, sayMoment, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const longJobSim = defineSim(declaration, {
  isWithoutCustomers: true,
  mainKnobs: ['way', 'pieceMin', 'atOnce', 'retries', 'failPerHour'],
  goals,
  missions,
  words,
  stage: view,
  labAsks: 'billed',
  readouts: ['finish', 'billed', 'cost', 'wasted', 'done'],
  describe: tell,
  describeNow,
  sayMoment,
  explainGap,
  table,
  conclude,
  chart: [
    { series: 'one', paint: 'dropped' },
    { series: 'steps', paint: 'busy' },
    { series: 'pieces', paint: 'faas' },
    { series: 'container', paint: 'iaas' },
  ],
  chartKind: 'lines',
  why: async () => (await import('./why')).why,
});
