// The server-room simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/server-room/config';
import { goals } from '@/engine/models/server-room/scenarios';
import { conclude, explainGap, table, tell } from './say';
import { view } from './stage';
import { words } from './words';

export const serverRoomSim = defineSim(declaration, {
  mainKnobs: [
    'upsMin',
    'generator',
    'mirror',
    'places',
    'rehearsed',
    'leadWeeks',
    'rule',
    'servers',
  ],
  goals,
  words,
  stage: view,
  labAsks: 'fireInYears',
  isWithoutCustomers: true,
  readouts: [
    'stopped',
    'availability',
    'byGrid',
    'byFire',
    'byDisk',
    'missed',
    'spare',
    'headroom',
  ],
  describe: tell,
  conclude,
  explainGap,
  table,
  chart: [
    { series: 'stoppedHours', paint: 'dropped' },
    { series: 'have', paint: 'onprem' },
    { series: 'need', paint: 'ink' },
  ],
  chartKind: 'lines',
  why: async () => (await import('./why')).why,
});
