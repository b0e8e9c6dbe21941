// One's own machines: values to start from, each with its source, and each to be replaced by one's own.

import type { PriceSheet } from '../contract';
import { flat, found, given, unverified } from '../figure';
import { MONEY } from '../meter';
import { undated } from './undated';

/** Money that its owner has counted already, in the steps that lead to it. */
const own = flat(MONEY, 1, given(1));

export const onPremisesSheets: readonly PriceSheet[] = [
  undated({
    provider: 'on-premises',
    service: 'on-premises',
    region: 'kr',
    meters: {
      depreciation: own,
      maintenance: own,
      rack: own,
      balancer: own,
      uplink: own,
      logs: own,
      storage: own,
      people: own,
      // Won for a kilowatt-hour: industry, large customers, since 2024-10-24.
      electricity: flat('kWh', 1, found('182.7', 'KR-POWER')),
    },
    rules: {
      /** Of a two-socket rack server of 32 to 64 cores: 10,000 to 15,000 dollars. */
      serverUsd: unverified('12000'),
      /** Straight line; companies write servers off over four to six years. */
      years: found('5', 'DEPRECIATION'),
      /** Average draw of that server at half load: 0.35 to 0.5 kW. */
      kw: unverified('0.4'),
      /** Power of the building over power of the machines: the mean of 681 sites in 2025. */
      pue: found('1.54', 'UPTIME'),
      /** Share of the price in a year: 10 to 15 %. */
      maintenancePerYear: unverified('0.10'),
      /** Wholesale colocation in North America, for a kilowatt and month: 180 to 190 dollars. */
      rackUsdPerKw: unverified('185'),
      /** A small server that spreads requests over others; there are two, so that one may fail. */
      balancerUsd: unverified('3000'),
      balancerKw: unverified('0.1'),
      /** A line to the internet, by the megabit that may pass in a second. */
      uplinkUsdPerMbps: unverified('10'),
      /** Disk for what is kept, in Microsoft's recipe for what a data centre costs. */
      storageUsdPerGB: found('2', 'AZMIG'),
    },
  }),
];
