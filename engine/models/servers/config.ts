// The knobs of a pool of own machines as plain data: the traffic, one order and one outage.

import type { ConfigOf, Declaration, Params } from '@/engine/kernel/contract';
import { count, onlyWhen, seconds } from '@/engine/kernel/param';
import { scenarios } from '@/engine/models/servers/scenarios';
import { trafficParams } from '@/engine/traffic/knobs';
import { platformDeclaration } from '@/engine/traffic/platform-declaration';

const DAY_SEC = 86_400;

export const params = {
  ...trafficParams,
  servers: count(2, 0, 1_000),
  slotsPerServer: count(8, 1, 500),
  /** Requests that may wait for a slot. */
  queueLimit: count(1_000, 0, 100_000),
  /** A request that has waited so long gives up; 0 waits for ever. */
  maxWaitSec: seconds(0, 0, 3_600, 1),
  orderedServers: count(0, 0, 1_000),
  ...onlyWhen(
    { orderedServers: { above: 0 } },
    {
      orderAtSec: seconds(0, 0, 60 * DAY_SEC, 60),
      /** From the order until the machines work. */
      leadSec: seconds(21 * DAY_SEC, 60, 180 * DAY_SEC, 60),
    },
  ),
  brokenServers: count(0, 0, 1_000),
  ...onlyWhen(
    { brokenServers: { above: 0 } },
    {
      outageAtSec: seconds(600, 0, DAY_SEC, 1),
      outageForSec: seconds(3_600, 1, DAY_SEC, 1),
    },
  ),
} as const satisfies Params;

export type ServersConfig = ConfigOf<typeof params>;

/** Ids of what this model leaves out; MODEL.md explains each. */
export const assumptions = [
  'one-line',
  'slots-do-not-slow-each-other',
  'work-lost-with-its-server',
  'planned-outages',
] as const;

export const declaration = {
  id: 'servers',
  params,
  scenarios,
  ...platformDeclaration,
  assumptions,
} as const satisfies Declaration;
