// What the knobs of the model mean: who comes, how much that is to simulate, and what it costs.

import { documentRates } from '@/engine/billing/rates';
import type { Demand } from '@/engine/kernel/contract';
import type { BaasConfig } from '@/engine/models/baas-sync/config';
import { poisson, type Traffic } from '@/engine/traffic/arrivals';

const DAY_SEC = 86_400;

/** All messages of all users. */
export const messagesOf = ({ users, messages }: BaasConfig): Traffic =>
  poisson((users * messages) / DAY_SEC);

/** The customers of the shop, where they come by chance. */
export const customersOf = ({ perHour }: BaasConfig): Traffic => poisson(perHour / 3_600);

/** Messages, and phones that open and close; or customers. */
export function demandOf(config: BaasConfig): Demand {
  const perMs = eventsPerMs(config);
  return { countBetween: (fromMs, toMs) => (toMs - fromMs) * perMs };
}

function eventsPerMs(config: BaasConfig): number {
  if (config.scene === 'tablets') {
    return config.customers === 'poisson' ? config.perHour / 3_600_000 : 0;
  }
  const { users, messages, onSec, offSec } = config;
  const turns = offSec === 0 ? 0 : (2 * users) / (onSec + offSec);
  return ((users * messages) / DAY_SEC + turns) / 1_000;
}

/** US dollars for the reads and writes of one day, at list prices in Seoul and beyond the day's allowance. */
export function costUsd(reads: number, writes: number): number {
  const { perRead, perWrite, freeReadsPerDay, freeWritesPerDay } = documentRates;
  return (
    Math.max(0, reads - freeReadsPerDay) * perRead +
    Math.max(0, writes - freeWritesPerDay) * perWrite
  );
}
