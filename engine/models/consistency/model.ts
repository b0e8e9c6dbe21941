// The rules of the consistency model: which of its parts a run has, and what they come to together.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules } from '@/engine/kernel/define-model';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import {
  type ConsistencyConfig,
  DOUBLE,
  declaration,
  MENU_EVERY_MS,
  READERS,
  RUSH_MS,
  WRITE_EVERY_MS,
} from '@/engine/models/consistency/config';
import { Copies } from '@/engine/models/consistency/copies';
import { HotKey } from '@/engine/models/consistency/hot-key';
import { Menu } from '@/engine/models/consistency/menu';
import type { ConsistencyWorld, Part } from '@/engine/models/consistency/part';
import { Shop } from '@/engine/models/consistency/shop';

class ConsistencyRules implements SteppedRules<ConsistencyConfig> {
  private readonly config: ConsistencyConfig;
  private readonly copies: Copies | null;
  private readonly menu: Menu | null;
  private readonly shop: Shop | null;
  private readonly hotKey: HotKey | null;
  /** At one instant, the first that is due goes first. */
  private readonly parts: readonly Part[];

  constructor(world: ConsistencyWorld) {
    const { scene } = world.config;
    this.config = world.config;
    const isSale = scene === 'sale';
    this.copies = scene === 'quorum' || isSale ? new Copies(world) : null;
    this.menu = scene === 'places' ? new Menu(world) : null;
    this.shop = scene === 'stock' || isSale ? new Shop(world) : null;
    this.hotKey = scene === 'hotKey' || isSale ? new HotKey(world) : null;
    const all = [this.copies, this.menu, this.shop, this.hotKey];
    this.parts = all.filter((part) => part !== null);
  }

  get nextMs(): number {
    let nextMs = Infinity;
    for (let i = 0; i < this.parts.length; i += 1) {
      nextMs = Math.min(nextMs, (this.parts[i] as Part).nextMs);
    }
    return nextMs;
  }

  step(): void {
    const { nextMs, parts } = this;
    for (let i = 0; i < parts.length; i += 1) {
      if ((parts[i] as Part).nextMs === nextMs) {
        (parts[i] as Part).step();
        return;
      }
    }
  }

  /** Without a cable there is nothing to cut. */
  act(name: string, _thing: number, atMs: number): void {
    this.shop?.act(name, atMs);
  }

  metrics(nowMs: number): Metrics {
    const { copies, menu, shop, hotKey } = this;
    return {
      stale: copies?.stale ?? menu?.stale ?? null,
      write: menu?.writeP95 ?? shop?.writeP95 ?? null,
      read: menu?.readP95 ?? null,
      oversold: shop?.oversold ?? null,
      refused: shop?.refused ?? null,
      readCost: this.readCost,
      throttled: hotKey?.throttled ?? null,
      passed: hotKey?.passedPerSec(nowMs) ?? null,
    };
  }

  counts() {
    const sum = (of: 'arrived' | 'completed' | 'rejected' | 'running') =>
      this.parts.reduce((all, { counts }) => all + counts[of], 0);
    return {
      arrived: sum('arrived'),
      completed: sum('completed'),
      rejected: sum('rejected'),
      timedOut: 0,
      waiting: 0,
      running: sum('running'),
      sold: this.shop?.sold ?? 0,
      seoul: Math.max(0, this.shop?.stock[0] ?? 0),
      tokyo: Math.max(0, this.shop?.stock[1] ?? 0),
    };
  }

  sample(out: Float64Array): void {
    const { copies, menu, shop, hotKey } = this;
    out[0] = copies?.stale ?? menu?.stale ?? Number.NaN;
    out[1] = shop?.refused ?? Number.NaN;
    out[2] = shop?.oversold ?? Number.NaN;
    out[3] = hotKey?.throttled ?? Number.NaN;
  }

  save(): object {
    return this.parts.map((part) => part.save());
  }

  restore(saved: object): void {
    this.parts.forEach((part, i) => {
      part.restore((saved as readonly object[])[i] as object);
    });
  }

  /** What a read costs against the cheapest: as much for each copy that it asks. */
  private get readCost(): number | null {
    if (this.copies) return this.copies.reads;
    if (!this.menu) return null;
    return DOUBLE.includes(this.config.level) ? 2 : 1;
  }
}

/** Writes, reads and customers to be expected by a moment. */
function expectedUntil(config: ConsistencyConfig, tMs: number): number {
  const sec = tMs / 1000;
  const shop = 2 * config.ratePerSec * sec;
  switch (config.scene) {
    case 'quorum':
      return ((1 + READERS) * tMs) / WRITE_EVERY_MS.quorum;
    case 'places': {
      const menus = tMs / MENU_EVERY_MS;
      return menus + (config.reader === 'self' ? menus : config.readsPerSec * sec);
    }
    case 'stock':
      return shop;
    case 'hotKey':
      return config.keyPerSec * sec;
    case 'sale': {
      const rush = (config.keyPerSec * Math.min(tMs, RUSH_MS)) / 1000;
      return shop + (2 * tMs) / WRITE_EVERY_MS.sale + rush;
    }
  }
}

export const consistency = defineModel({
  ...declaration,
  demand: (config) => ({
    countBetween: (fromMs, toMs) => expectedUntil(config, toMs) - expectedUntil(config, fromMs),
  }),
  /** No more copies can hold a write, or be asked, than there are. */
  check({ scene, copies, writes, reads }) {
    const isOwn = scene === 'quorum' || scene === 'sale';
    const above = { why: 'above', than: 'copies', limit: copies } as const;
    if (isOwn && writes > copies) throw new NotAllowed('writes', writes, above);
    if (scene === 'quorum' && reads > copies) throw new NotAllowed('reads', reads, above);
  },
  create: (world) => new ConsistencyRules(world),
});
