// Who visits, when, and what for: the same for every layout, because luck belongs to the visit.

import { Exponential } from '@/engine/kernel/distributions';
import { checkTime } from '@/engine/kernel/drawn';
import { Lots, Stream } from '@/engine/kernel/random';
import { COUPONS, type PlacementConfig, WORK_MS } from '@/engine/models/placement/config';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Minutes of coupons that somebody sends have luck of their own, beyond that of any noon. */
const BY_HAND = 10_000;
/** Room for the luck of one minute of coupons. */
const MOST_IN_BURST = 100_000;

/** A visit before it is known into how many pieces the shop is cut. */
export interface Caller {
  readonly atMs: number;
  /** Where it falls among the pieces, from 0 to 1; null for a coupon, which is for the last piece. */
  readonly aim: number | null;
  readonly workMs: number;
}

/** A minute of coupons that is going on. */
interface Burst {
  readonly number: number;
  readonly untilMs: number;
  nextMs: number;
  drawn: number;
}

const NOON_MS = COUPONS.atHour * HOUR_MS;

export class PlacementTraffic {
  private readonly arrivals: Stream;
  private readonly aims: Lots;
  private readonly works: Lots;
  private readonly coupons: Lots;
  private readonly gap: Exponential;
  private readonly couponGap = new Exponential(1000 / COUPONS.perSec);
  private readonly work = new Exponential(WORK_MS);
  private readonly hasNoons: boolean;
  private visits = 0;
  private nextVisitMs: number;
  private noons = 0;
  private sent = 0;
  private bursts: Burst[] = [];

  constructor({ ratePerSec, coupons }: PlacementConfig, seed: number) {
    this.arrivals = new Stream(seed, 'arrivals');
    this.aims = new Lots(seed, 'routing');
    this.works = new Lots(seed, 'work');
    this.coupons = new Lots(seed, 'coupons');
    this.gap = new Exponential(1000 / ratePerSec);
    this.hasNoons = coupons === 'noon';
    this.nextVisitMs = this.gap.sample(this.arrivals);
  }

  /** When the next minute of coupons begins by itself. */
  get nextNoonMs(): number {
    return this.hasNoons ? this.noons * DAY_MS + NOON_MS : Infinity;
  }

  get nextCallerMs(): number {
    return Math.min(this.nextCouponMs, this.nextVisitMs);
  }

  /** Whoever comes at `nextCallerMs`: coupons before other visits. */
  next(): Caller {
    const atMs = this.nextCallerMs;
    const burst = this.bursts.find(({ nextMs }) => nextMs === atMs);
    if (burst) {
      const workMs = this.work.ofLot(this.coupons, lotOf(burst) + 1);
      burst.drawn += 1;
      this.advance(burst, atMs);
      return { atMs, aim: null, workMs };
    }
    this.visits += 1;
    const { visits } = this;
    this.nextVisitMs = atMs + this.gap.sample(this.arrivals);
    checkTime(atMs, this.nextVisitMs, this.arrivals);
    return { atMs, aim: this.aims.uniform(visits), workMs: this.work.ofLot(this.works, visits) };
  }

  beginNoon(): void {
    const atMs = this.nextNoonMs;
    this.noons += 1;
    this.begin(this.noons, atMs);
  }

  /** Somebody sends coupons now. */
  send(atMs: number): void {
    this.sent += 1;
    this.begin(BY_HAND + this.sent, atMs);
  }

  save() {
    const { visits, nextVisitMs, noons, sent } = this;
    const bursts = this.bursts.map((one) => ({ ...one }));
    return { arrivals: this.arrivals.save(), visits, nextVisitMs, noons, sent, bursts };
  }

  restore({ arrivals, bursts, ...numbers }: ReturnType<PlacementTraffic['save']>): void {
    this.arrivals.restore(arrivals);
    this.bursts = bursts.map((one) => ({ ...one }));
    Object.assign(this, numbers);
  }

  private get nextCouponMs(): number {
    return this.bursts.reduce((least, { nextMs }) => Math.min(least, nextMs), Infinity);
  }

  private begin(number: number, atMs: number): void {
    const burst = { number, untilMs: atMs + COUPONS.forMs, nextMs: atMs, drawn: 0 };
    this.bursts.push(burst);
    this.advance(burst, atMs);
  }

  /** To the next coupon; a burst whose next would come after its minute is over. */
  private advance(burst: Burst, atMs: number): void {
    burst.nextMs = atMs + this.couponGap.ofLot(this.coupons, lotOf(burst));
    if (burst.nextMs > burst.untilMs) this.bursts = this.bursts.filter((one) => one !== burst);
  }
}

const lotOf = ({ number, drawn }: Burst): number => number * MOST_IN_BURST + 2 * drawn;

/** How many visits are to be expected from 0 to `tMs`. */
export function expectedUntil({ ratePerSec, coupons }: PlacementConfig, tMs: number): number {
  const visits = (tMs / 1000) * ratePerSec;
  if (coupons === 'none') return visits;
  const days = Math.floor(tMs / DAY_MS);
  const today = Math.min(COUPONS.forMs, Math.max(0, tMs - days * DAY_MS - NOON_MS));
  return visits + ((days * COUPONS.forMs + today) / 1000) * COUPONS.perSec;
}
