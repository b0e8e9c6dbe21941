// One key of a table: its bucket lets through what a key takes, however much was bought for the table.

import { Exponential } from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';
import { TokenBucket } from '@/engine/kernel/token-bucket';
import {
  KEY_BURST,
  KEY_PER_SEC,
  kindIndex,
  RUSH_MS,
  tracks as specs,
} from '@/engine/models/consistency/config';
import { type ConsistencyWorld, type Part, shareOf } from '@/engine/models/consistency/part';

/** How often the buckets are looked at, for the picture. */
const LOOK_MS = 10;

interface Saved {
  readonly buckets: readonly Float64Array[];
  readonly gaps: Int32Array;
  readonly choices: Int32Array;
  readonly writeMs: number;
  readonly looks: number;
  readonly asked: number;
  readonly let: number;
}

export class HotKey implements Part {
  private readonly gaps: Stream;
  private readonly choices: Stream;
  private readonly gap: Exponential;
  private readonly buckets: readonly TokenBucket[];
  private readonly isLogged: boolean;
  private readonly untilMs: number;
  private writeMs: number;
  private looks = 0;
  private asked = 0;
  private let = 0;

  constructor(private readonly world: ConsistencyWorld) {
    const { config, seed } = world;
    const isSale = config.scene === 'sale';
    this.isLogged = !isSale;
    this.untilMs = isSale ? RUSH_MS : Infinity;
    this.gaps = new Stream(seed, 'keyWrites');
    this.choices = new Stream(seed, 'suffixes');
    this.gap = new Exponential(1000 / config.keyPerSec);
    this.writeMs = this.gap.sample(this.gaps);
    const bucket = { ratePerSec: KEY_PER_SEC, burst: KEY_BURST };
    this.buckets = Array.from({ length: config.suffixes }, () => new TokenBucket(bucket));
  }

  get nextMs(): number {
    const nextMs = Math.min(this.lookMs, this.writeMs);
    return nextMs > this.untilMs ? Infinity : nextMs;
  }

  /** At one instant the buckets are looked at before a write comes. */
  step(): void {
    if (this.lookMs <= this.writeMs) this.look();
    else this.write();
  }

  get throttled(): number | null {
    return shareOf(this.asked - this.let, this.asked);
  }

  /** Writes let through a second until now; null before any time has passed. */
  passedPerSec(nowMs: number): number | null {
    return nowMs === 0 ? null : (1000 * this.let) / nowMs;
  }

  get counts() {
    const { asked, let: passed } = this;
    return { arrived: asked, completed: passed, rejected: asked - passed, running: 0 };
  }

  save(): Saved {
    const { writeMs, looks, asked, let: passed } = this;
    return {
      buckets: this.buckets.map((one) => one.save()),
      gaps: this.gaps.save(),
      choices: this.choices.save(),
      writeMs,
      looks,
      asked,
      let: passed,
    };
  }

  restore(saved: object): void {
    const { buckets, gaps, choices, ...kept } = saved as Saved;
    this.buckets.forEach((one, key) => {
      one.restore(buckets[key] as Float64Array);
    });
    this.gaps.restore(gaps);
    this.choices.restore(choices);
    Object.assign(this, kept);
  }

  private get lookMs(): number {
    return LOOK_MS * this.looks;
  }

  private look(): void {
    const { lookMs, buckets } = this;
    const { bucket, totals } = this.world.tracks;
    this.looks += 1;
    if (!totals.isOn) return;
    for (const [key, one] of buckets.entries()) {
      bucket.set(specs.bucket.names[key] ?? '0', one.levelAt(lookMs), lookMs);
    }
    totals.set('let', this.let, lookMs);
    totals.set('throttled', this.asked - this.let, lookMs);
  }

  private write(): void {
    const { writeMs, buckets } = this;
    const key = Math.floor(this.choices.uniform() * buckets.length);
    const isLet = (buckets[key] as TokenBucket).take(writeMs);
    this.asked += 1;
    if (isLet) this.let += 1;
    if (this.isLogged) {
      const kind = isLet ? kindIndex.let : kindIndex.throttled;
      this.world.log.append(kind, writeMs, this.asked, key, Number.NaN);
    }
    this.writeMs = writeMs + this.gap.sample(this.gaps);
  }
}
