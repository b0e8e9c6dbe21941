// Naver Cloud in won, priced with the figures that whoever asks has read for themselves.

import { refuse } from '@/engine/kernel/refusal';
import { dec } from '../decimal';
import { amount, count, group, maybe } from '../fields';
import { given } from '../figure';
import { MONEY } from '../meter';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line } from '../service';
import { machineHours } from './needed';

/** How many requests `rates.perMillionRequests` buys. */
const REQUESTS_OF_RATE = 1_000_000;

/** No source gives Naver's prices, and none is made up. */
function refuseUnpriced(fields: string): never {
  return refuse(
    'rates',
    undefined,
    `네이버 요금은 확인 필요: no source gives Naver's prices; read them and say ${fields}`,
  );
}

export const naverFunctions = defineService({
  svc: 'naver-functions',
  sheet: 'naver-functions',
  region: 'kr',
  fields: {
    requests: count(),
    ms: amount(),
    memMB: count(1),
    rates: maybe(
      group({
        /** Won for a million requests, and for a GB-second. */
        perMillionRequests: amount(),
        perGbSecond: amount(),
        freeRequests: maybe(count()),
        freeGbSeconds: maybe(amount()),
      }),
    ),
  },
  charge({ requests, ms, memMB, rates, freeTier = true }, prices) {
    if (rates === undefined) refuseUnpriced('rates.perMillionRequests and rates.perGbSecond');
    checkMemory(memMB, prices);
    const { perMillionRequests, perGbSecond, freeRequests = 0, freeGbSeconds = 0 } = rates;
    const isFree = freeTier !== false;
    const asked = Quantity.of('requests', requests, 'request')
      .beyond('free', given(isFree ? freeRequests : 0), 'request')
      .times('rate', given(perMillionRequests), MONEY)
      .over('requestsOfRate', REQUESTS_OF_RATE, 'request');
    const used = Quantity.of('requests', requests, 'request')
      .times('duration', ms, 'ms')
      .times('memory', memMB, 'MB')
      .over('msInSecond', 1000, 'ms/s')
      .over('mbInGb', 1024, 'MB/GB')
      .beyond('free', given(isFree ? freeGbSeconds : 0), 'GB-s')
      .times('rate', given(perGbSecond), MONEY);
    return [
      line('compute', prices.part('compute', 'rates', used)),
      line('requests', prices.part('requests', 'rates', asked)),
    ];
  },
});

function checkMemory(memMB: number, prices: Prices): void {
  const least = prices.rule('leastMemoryMB', 'memMB');
  const most = prices.rule('mostMemoryMB', 'memMB');
  if (dec(memMB).lt(dec(least)) || dec(memMB).gt(dec(most))) {
    refuse('memMB', memMB, `a whole number from ${least.value} to ${most.value}`);
  }
}

export const naverServer = defineService({
  svc: 'naver-server',
  sheet: 'naver-server',
  region: 'kr',
  fields: {
    count: maybe(count()),
    hours: maybe(amount()),
    rates: maybe(group({ perHour: amount() })),
  },
  charge({ count: machines = 1, hours, rates }, prices) {
    if (rates === undefined) refuseUnpriced('rates.perHour');
    const paid = machineHours(machines, hours ?? prices.monthHours).times(
      'rate',
      given(rates.perHour),
      MONEY,
    );
    return [line('instance', prices.part('instance', 'rates', paid))];
  },
});
