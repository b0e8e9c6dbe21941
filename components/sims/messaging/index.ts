// The messaging simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/messaging/config';
import { goals } from '@/engine/models/messaging/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

export const messagingSim = defineSim(declaration, {
  mainKnobs: [
    'pipe',
    'retries',
    'batch',
    'leaseSec',
    'maxReceives',
    'partial',
    'idempotent',
    'ordered',
    'keyRule',
    'filter',
  ],
  goals,
  words,
  stage: view,
  labAsks: 'goodRuns',
  readouts: [
    'refused',
    'dropped',
    'goodRuns',
    'tries',
    'deliveries',
    'dead',
    'twice',
    'swapped',
    'runs',
    'mostWaiting',
    'lastAfter',
  ],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'dead', paint: 'dropped' },
    { series: 'taken', paint: 'busy' },
    { series: 'waiting', paint: 'queued' },
  ],
});
