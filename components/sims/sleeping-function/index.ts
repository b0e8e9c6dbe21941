// The simulator of the sleeping function as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/sleeping-function/config';
import { goals } from '@/engine/models/sleeping-function/scenarios';
import { describeNow, explainGap, sayMoment, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const sleepingFunctionSim = defineSim(declaration, {
  mainKnobs: ['shops', 'ratePerSec', 'keepAliveSec', 'spare', 'provisioned'],
  goals,
  words,
  stage: view,
  labAsks: 'machines',
  readouts: ['machines', 'asleep', 'cold', 'cost', 'serverCost', 'dropped', 'machineHours'],
  describe: tell,
  describeNow,
  sayMoment,
  explainGap,
  table,
  chart: [
    { series: 'own', paint: 'onprem' },
    { series: 'machines', paint: 'faas' },
    { series: 'environments', paint: 'busy' },
  ],
  chartKind: 'lines',
  why: async () => (await import('./why')).why,
});
