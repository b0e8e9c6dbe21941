// Who gets 429: the partner's own bucket, where it has one, and behind it the one that all clients share.

import { TokenBucket } from '@/engine/kernel/token-bucket';
import { clients, type GatewayConfig } from '@/engine/models/gateway/config';
import { partnersOf, sharedOf } from '@/engine/models/gateway/settings';

const PARTNER = clients.indexOf('partner');

/** The bucket that had no token for a call, as the log numbers it. */
export const EMPTY = { none: -1, own: 0, shared: 1 };

export class Throttle {
  private shared: TokenBucket;
  private partners: TokenBucket | null;

  constructor(config: GatewayConfig) {
    this.shared = new TokenBucket(sharedOf(config));
    this.partners = config.clientLimit > 0 ? new TokenBucket(partnersOf(config)) : null;
  }

  /** First the client's own bucket, then the shared one: whoever is refused by one takes nothing from the next. */
  take(client: number, atMs: number): number {
    if (client === PARTNER && this.partners !== null && !this.partners.take(atMs)) return EMPTY.own;
    return this.shared.take(atMs) ? EMPTY.none : EMPTY.shared;
  }

  change(config: GatewayConfig, knob: string, atMs: number): void {
    if (knob === 'ratePerSec') this.shared.change(sharedOf(config), atMs);
    if (knob !== 'clientLimit') return;
    if (config.clientLimit === 0) this.partners = null;
    else if (this.partners) this.partners.change(partnersOf(config), atMs);
    else this.partners = new TokenBucket(partnersOf(config));
  }

  sharedLevelAt(nowMs: number): number {
    return this.shared.levelAt(nowMs);
  }

  partnersLevelAt(nowMs: number): number {
    return this.partners?.levelAt(nowMs) ?? 0;
  }

  save() {
    return { shared: this.shared.save(), partners: this.partners?.save() ?? null };
  }

  restore(saved: ReturnType<Throttle['save']>, config: GatewayConfig): void {
    this.shared = new TokenBucket(sharedOf(config));
    this.shared.restore(saved.shared);
    this.partners = saved.partners && new TokenBucket(partnersOf(config));
    if (saved.partners) this.partners?.restore(saved.partners);
  }
}
