// What became of requests and calls, and the numbers that are read off it.

import { gatewayRates } from '@/engine/billing/rates';
import type { Metrics } from '@/engine/kernel/contract';
import { Histogram } from '@/engine/kernel/histogram';
import { clients, type GatewayConfig } from '@/engine/models/gateway/config';

const MENU = clients.indexOf('menu');
const ORDERS = clients.indexOf('orders');
const PARTNER = clients.indexOf('partner');

/** What a call may end in; 429, 503 and 504 may be followed by another call. */
export type Failure = 'refused' | 'overloaded' | 'timedOut';

const MILLION = 1_000_000;
const HOUR_MS = 3_600_000;

const byClient = (): number[] => clients.map(() => 0);

/** Counted up; the first five by client. */
const zero = () => ({
  arrived: byClient(),
  answered: byClient(),
  lost: byClient(),
  calls: byClient(),
  refused: byClient(),
  passed: 0,
  hit: 0,
  overloaded: 0,
  timedOut: 0,
  /** Requests lost for good, by what their last call ended in. */
  lostBy: { refused: 0, overloaded: 0, timedOut: 0 },
  /** Our own calls within the first second of the rush, and within the rest of it; and those of them with 429. */
  first: 0,
  firstRefused: 0,
  after: 0,
  afterRefused: 0,
  /** Work of all runs, and of the first run of each request, in ms. */
  paidMs: 0,
  neededMs: 0,
  /** How long there was a cache until it was last switched, and since when there is one; -1: there is none. */
  cachedMs: 0,
  cachedFromMs: -1,
});

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/** A share; null of nothing. */
const share = (count: number, of: number): number | null => (of === 0 ? null : count / of);

export class Tally {
  readonly counts = zero();
  private readonly latency = new Histogram();
  private readonly ordersLatency = new Histogram();

  /** A call is made, and whether it is refused with 429. */
  call(client: number, isRefused: boolean, atMs: number, config: GatewayConfig): void {
    const { counts } = this;
    counts.calls[client] = (counts.calls[client] as number) + 1;
    if (isRefused) counts.refused[client] = (counts.refused[client] as number) + 1;
    if (config.rushOf === 'none' || client === PARTNER) return;
    const intoMs = atMs - config.rushAtSec * 1_000;
    if (intoMs < 0 || intoMs >= config.rushForSec * 1_000) return;
    if (intoMs < 1_000) {
      counts.first += 1;
      if (isRefused) counts.firstRefused += 1;
    } else {
      counts.after += 1;
      if (isRefused) counts.afterRefused += 1;
    }
  }

  arrive(client: number): void {
    this.counts.arrived[client] = (this.counts.arrived[client] as number) + 1;
  }

  answer(client: number, latencyMs: number): void {
    this.counts.answered[client] = (this.counts.answered[client] as number) + 1;
    this.latency.record(latencyMs);
    if (client === ORDERS) this.ordersLatency.record(latencyMs);
  }

  lose(client: number, how: Failure): void {
    this.counts.lost[client] = (this.counts.lost[client] as number) + 1;
    this.counts.lostBy[how] += 1;
  }

  /** There is a cache from now on, or none. */
  switchCache(isOn: boolean, atMs: number): void {
    const { counts } = this;
    counts.cachedMs = this.cachedMs(atMs);
    counts.cachedFromMs = isOn ? atMs : -1;
  }

  get arrived(): number {
    return sum(this.counts.arrived);
  }

  get answered(): number {
    return sum(this.counts.answered);
  }

  metrics(nowMs: number, { slots, rushOf, workLaw, menuPerSec }: GatewayConfig): Metrics {
    const { counts, arrived, answered } = this;
    const calls = sum(counts.calls);
    const isPaidByUse = slots === 0 && menuPerSec > 0;
    const isRushed = rushOf === 'orders' || rushOf === 'partner';
    return {
      answered: slots > 0 ? null : share(answered, answered + sum(counts.lost)),
      answeredMenu: slots > 0 ? this.answeredOf(MENU) : null,
      answeredOrders: counts.arrived[PARTNER] === 0 ? null : this.answeredOf(ORDERS),
      throttled: isRushed ? share(sum(counts.refused), calls) : null,
      refusedFirst: isRushed ? share(counts.firstRefused, counts.first) : null,
      refusedAfter: isRushed ? share(counts.afterRefused, counts.after) : null,
      calls: rushOf === 'orders' ? share(calls, arrived) : null,
      runs: rushOf === 'none' && menuPerSec === 0 ? share(counts.passed, arrived) : null,
      paid: workLaw === 'exponential' ? null : share(counts.paidMs, counts.neededMs),
      p95: rushOf === 'none' ? this.latency.quantile(0.95) : null,
      p95Orders: slots > 0 ? this.ordersLatency.quantile(0.95) : null,
      partnerServed: slots > 0 ? share((counts.answered[PARTNER] as number) * 1_000, nowMs) : null,
      hits: counts.arrived[MENU] === 0 ? null : share(counts.hit, this.menuServed),
      gatewayFee: isPaidByUse ? share(MILLION * this.gatewayDollars(nowMs), arrived) : null,
      functionFee: isPaidByUse ? share(MILLION * this.functionDollars, arrived) : null,
    };
  }

  save() {
    return {
      counts: structureOf(this.counts),
      latency: this.latency.save(),
      ordersLatency: this.ordersLatency.save(),
    };
  }

  restore(saved: ReturnType<Tally['save']>): void {
    Object.assign(this.counts, structureOf(saved.counts));
    this.latency.restore(saved.latency);
    this.ordersLatency.restore(saved.ordersLatency);
  }

  private cachedMs(nowMs: number): number {
    const { cachedMs, cachedFromMs } = this.counts;
    return cachedFromMs < 0 ? cachedMs : cachedMs + nowMs - cachedFromMs;
  }

  /** Calls are paid for whether or not the cache answers; what gets 429 is not. */
  private gatewayDollars(nowMs: number): number {
    const { passed, hit } = this.counts;
    const cacheHours = this.cachedMs(nowMs) / HOUR_MS;
    return (passed + hit) * gatewayRates.perCall + cacheHours * gatewayRates.cachePerHour;
  }

  private get functionDollars(): number {
    const { passed, paidMs } = this.counts;
    return (
      passed * gatewayRates.functionPerRequest + (paidMs / 1_000) * gatewayRates.functionPerSec
    );
  }

  /** Of the requests whose fate is settled. */
  private answeredOf(client: number): number | null {
    const answered = this.counts.answered[client] as number;
    return share(answered, answered + (this.counts.lost[client] as number));
  }

  /** Calls for the menu that got past the buckets. */
  private get menuServed(): number {
    return (this.counts.calls[MENU] as number) - (this.counts.refused[MENU] as number);
  }
}

/** Counts of their own. */
const structureOf = (counts: ReturnType<typeof zero>): ReturnType<typeof zero> => ({
  ...counts,
  arrived: [...counts.arrived],
  answered: [...counts.answered],
  lost: [...counts.lost],
  calls: [...counts.calls],
  refused: [...counts.refused],
  lostBy: { ...counts.lostBy },
});
