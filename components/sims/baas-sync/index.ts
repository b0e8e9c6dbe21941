// The baas-sync simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/baas-sync/config';
import { goals } from '@/engine/models/baas-sync/scenarios';
import { conclude, describeNow, explainGap, table, tell } from './describe';
import { baasStage } from './stage';
import { words } from './words';

export const baasSyncSim = defineSim(declaration, {
  mainKnobs: [
    'writeMode',
    'cutTablets',
    'cutForSec',
    'users',
    'roomSize',
    'page',
    'cache',
    'rules',
  ],
  goals,
  words,
  stage: baasStage,
  readouts: ['reads', 'writes', 'gap', 'exposed', 'cost'],
  describe: tell,
  conclude,
  describeNow,
  explainGap,
  table,
  chart: [
    { series: 'reads', paint: 'baas' },
    { series: 'writes', paint: 'ink' },
  ],
  chartKind: 'lines',
});
