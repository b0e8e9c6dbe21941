// The data-ownership simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/data-ownership/config';
import { goals } from '@/engine/models/data-ownership/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

export const dataOwnershipSim = defineSim(declaration, {
  mainKnobs: ['way', 'changes', 'lagSec', 'publish', 'pollSec', 'holdMs'],
  goals,
  words,
  stage: view,
  labAsks: 'stale',
  readouts: ['stale', 'failed', 'answerP95', 'lost', 'doubled', 'p95', 'waiting', 'written'],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'differs', paint: 'dropped' },
    { series: 'outbox', paint: 'busy' },
    { series: 'waiting', paint: 'queued' },
  ],
  chartKind: 'lines',
});
