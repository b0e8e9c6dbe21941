// The cold-start simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/cold-start/config';
import { missions } from '@/engine/models/cold-start/scenarios';
import { toBill } from './bill';
import { describe, explainGap, table } from './describe';
import { conclude, sayMoment } from './now';
import { coldStartStage } from './stage';
import { startPresets } from './start-presets';
import { words } from './words';

export const coldStartSim = defineSim(declaration, {
  mainKnobs: ['ratePerSec', 'workSec', 'coldStartSec', 'keepAliveSec', 'provisioned'],
  missions,
  words,
  stage: coldStartStage,
  labAsks: 'cold',
  readouts: ['cold', 'p50', 'p99', 'instances', 'dropped'],
  presets: startPresets,
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  toBill,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'starting', paint: 'cold' },
    { series: 'working', paint: 'busy' },
    { series: 'idle', paint: 'warm' },
  ],
});
