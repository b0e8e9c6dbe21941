// Who comes by themselves: each client at its own rate, and a crowd of people who order, all at one instant.

import type { Purpose } from '@/engine/kernel/random';
import { type Client, clients, type GatewayConfig } from '@/engine/models/gateway/config';
import { trafficOf } from '@/engine/models/gateway/settings';
import { Arrivals } from '@/engine/traffic/arrivals';

const ORDERS = clients.indexOf('orders');
const STREAMS = ['requests', 'arrivals', 'jobArrivals'] as const satisfies readonly Purpose[];

/** Whoever is there at once comes then. */
export const CROWD_AT_MS = 1_000;

export class Callers {
  private readonly arrivals: readonly Arrivals[];
  private hasCrowdCome: boolean;

  constructor(
    private readonly config: GatewayConfig,
    seed: number,
    private readonly admit: (client: number, atMs: number) => void,
  ) {
    this.arrivals = clients.map(
      (client, i) => new Arrivals(trafficOf(config, client), seed, STREAMS[i] as Purpose),
    );
    this.hasCrowdCome = config.atOnce === 0;
  }

  get nextMs(): number {
    const [menu, orders, partner] = this.arrivals as readonly [Arrivals, Arrivals, Arrivals];
    return Math.min(this.crowdMs, menu.nextMs, orders.nextMs, partner.nextMs);
  }

  /** All of the crowd, or the next of one client. */
  come(atMs: number): void {
    if (this.crowdMs === atMs) {
      this.hasCrowdCome = true;
      for (let i = 0; i < this.config.atOnce; i += 1) this.admit(ORDERS, atMs);
      return;
    }
    for (let client = 0; client < clients.length; client += 1) {
      const one = this.arrivals[client] as Arrivals;
      if (one.nextMs !== atMs) continue;
      one.advance();
      this.admit(client, atMs);
      return;
    }
  }

  checkNobodyIsMissing(tMs: number): void {
    for (const one of this.arrivals) one.checkNobodyIsMissing(tMs);
  }

  save() {
    return {
      arrivals: this.arrivals.map((one) => one.save()),
      hasCrowdCome: this.hasCrowdCome,
    };
  }

  restore(saved: ReturnType<Callers['save']>, config: GatewayConfig): void {
    for (const [i, one] of this.arrivals.entries()) {
      const of = saved.arrivals[i];
      if (of) one.restore(of, trafficOf(config, clients[i] as Client));
    }
    this.hasCrowdCome = saved.hasCrowdCome;
  }

  private get crowdMs(): number {
    return this.hasCrowdCome ? Infinity : CROWD_AT_MS;
  }
}
