// The release-train simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/release-train/config';
import { goals } from '@/engine/models/release-train/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

export const releaseTrainSim = defineSim(declaration, {
  mainKnobs: ['everyDays', 'rollout', 'canaryMin', 'ratePerSec', 'bugShare', 'contract'],
  goals,
  words,
  stage: view,
  // On a phone three are seen at once: those that lessons ask about come first.
  labAsks: 'blind',
  isWithoutCustomers: true,
  readouts: ['hurt', 'blind', 'leadTime', 'failed', 'releases'],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'waiting', paint: 'queued' },
    { series: 'riding', paint: 'busy' },
    { series: 'mending', paint: 'dropped' },
  ],
});
