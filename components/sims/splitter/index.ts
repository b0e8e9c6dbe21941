// The splitter simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/splitter/config';
import { goals } from '@/engine/models/splitter/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

export const splitterSim = defineSim(declaration, {
  mainKnobs: [
    'cutMenu',
    'cutRecommend',
    'cutPayment',
    'cutStock',
    'cutNotice',
    'optional',
    'changesPerHour',
  ],
  // Several boxes, and outages that fall into the shop's lane: the first thing to see.
  firstScenarios: ['four-in-a-row'],
  goals,
  words,
  stage: view,
  labAsks: 'down',
  isWithoutCustomers: true,
  readouts: ['down', 'leadTime', 'slow', 'together', 'redeployed'],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'waiting', paint: 'queued' },
    { series: 'atWork', paint: 'busy' },
  ],
});
