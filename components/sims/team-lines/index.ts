// The team-lines simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/team-lines/config';
import { goals } from '@/engine/models/team-lines/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

export const teamLinesSim = defineSim(declaration, {
  mainKnobs: ['organisation', 'utilization', 'handoffDays', 'returns', 'generalist', 'crossing'],
  goals,
  words,
  stage: view,
  labAsks: 'lead',
  isWithoutCustomers: true,
  readouts: ['lead', 'p85', 'flow', 'wip', 'perMonth'],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'waiting', paint: 'queued' },
    { series: 'working', paint: 'busy' },
    { series: 'onTheWay', paint: 'reclaimed' },
  ],
});
