// The VM group's simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/autoscaling/config';
import { goals } from '@/engine/models/autoscaling/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { groupStage } from './stage';
import { words } from './words';

export const autoscalingSim = defineSim(declaration, {
  mainKnobs: ['metric', 'target', 'bootSec', 'periodSec', 'minInstances', 'alarmPeriods'],
  goals,
  words,
  stage: groupStage,
  labAsks: 'decisions',
  readouts: ['decisions', 'shortage', 'lost', 'p95', 'machineTime'],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  chart: [
    { series: 'capacity', paint: 'iaas' },
    { series: 'demand', paint: 'queued' },
  ],
  chartKind: 'lines',
  why: async () => (await import('./why')).why,
});
