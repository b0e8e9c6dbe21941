// One way to run the shop: some pieces as functions, the others on servers, and what becomes of each visit there.

import { listRates } from '@/engine/billing/rates';
import { Histogram } from '@/engine/kernel/histogram';
import { LevelArea } from '@/engine/kernel/level-area';
import {
  MOST_PIECES,
  PATIENCE_MS,
  SHARED,
  SLOTS,
  START_MS,
} from '@/engine/models/placement/config';
import { PatientLines } from '@/engine/services/patient-lines';
import { PiecePools } from '@/engine/services/piece-pools';

const MONTH_MS = 730 * 3_600_000;

export interface Plan {
  readonly pieces: number;
  readonly onServer: number;
  readonly isShared: boolean;
  readonly keepAliveMs: number;
}

/** Where a piece runs. */
export const SKY = 0;
export const OWN_SERVER = 1;
export const SHARED_SERVER = 2;

export interface Visit {
  readonly number: number;
  readonly arrivedMs: number;
  /** Pieces that are still to be called, the next first, and the work of each call. */
  readonly pieces: readonly number[];
  readonly workMs: number;
  readonly isCold: boolean;
}

/** Is told what happens in a layout; it has no part in it. */
export interface Onlooker {
  warm(visit: number, piece: number, environment: number, atMs: number): void;
  cold(visit: number, piece: number, environment: number, atMs: number): void;
  served(visit: number, piece: number, waiting: number, atMs: number): void;
  ready(environment: number, piece: number, atMs: number): void;
  idle(environment: number, piece: number, atMs: number): void;
  reclaimed(environment: number, piece: number, atMs: number): void;
  answered(visit: number, tookMs: number, atMs: number): void;
  left(visit: number, server: number, atMs: number): void;
  standing(server: number, calls: number, atMs: number): void;
  placed(piece: number, place: number, atMs: number): void;
}

export interface Tally {
  arrived: number;
  cold: number;
  answered: number;
  left: number;
}

export class Layout {
  readonly tally: Tally = { arrived: 0, cold: 0, answered: 0, left: 0 };
  private readonly pools: PiecePools;
  private readonly lines = new PatientLines(MOST_PIECES + 1, SLOTS, PATIENCE_MS);
  private readonly open = new Map<number, Visit>();
  private readonly took = new Histogram();
  private readonly servers = new LevelArea();
  private serverCount = 0;
  private isOnServer: boolean[];
  private isShared: boolean;
  /** When something is due next: kept, because it is asked far more often than it changes. */
  nextMs = Infinity;

  constructor(
    { pieces, onServer, isShared, keepAliveMs }: Plan,
    private readonly onlooker: Onlooker | null = null,
  ) {
    this.pools = new PiecePools(pieces, START_MS, keepAliveMs);
    this.isOnServer = Array.from({ length: pieces }, (_, piece) => piece < onServer);
    this.isShared = isShared;
    for (const [piece, isDown] of this.isOnServer.entries()) {
      if (isDown) this.pools.close(piece);
      this.onlooker?.placed(piece, this.placeOf(piece), 0);
    }
    this.countServers(0);
  }

  get waiting(): number {
    return this.lines.waiting;
  }

  get running(): number {
    return this.lines.working + this.pools.busy;
  }

  /** The 95th percentile of the visits that were answered. */
  get p95(): number | null {
    return this.took.count === 0 ? null : this.took.quantile(0.95);
  }

  /** What a month costs that goes on like this. */
  month(nowMs: number): number | null {
    if (nowMs === 0) return null;
    const { calls, ms } = this.pools.billed(nowMs);
    const servers = (this.servers.areaAt(nowMs) / 1000) * listRates.smallPerSec;
    const functions = (ms / 1000) * listRates.functionPerSec + calls * listRates.functionPerRequest;
    return ((servers + functions) * MONTH_MS) / nowMs;
  }

  receive(visit: Omit<Visit, 'isCold'>, atMs: number): void {
    this.tally.arrived += 1;
    this.callNext({ ...visit, isCold: false }, atMs);
    this.look();
  }

  /** Lets happen what is due: functions first, then servers. */
  step(): void {
    const atMs = this.nextMs;
    if (this.pools.nextMs === atMs) this.stepPools(atMs);
    else this.stepLines(atMs);
    this.look();
  }

  /** A piece changes sides. Calls that it has go on where they are. */
  move(piece: number, atMs: number): void {
    if (piece >= this.isOnServer.length) return;
    const isDown = !this.isOnServer[piece];
    this.isOnServer[piece] = isDown;
    if (isDown) {
      for (const gone of this.pools.close(piece)) this.onlooker?.reclaimed(gone, piece, atMs);
    } else this.pools.open(piece);
    this.onlooker?.placed(piece, this.placeOf(piece), atMs);
    this.countServers(atMs);
    this.look();
  }

  /** New calls go to the other servers; whoever stands before the old ones is served there. */
  share(isShared: boolean, atMs: number): void {
    this.isShared = isShared;
    for (const piece of this.isOnServer.keys()) {
      this.onlooker?.placed(piece, this.placeOf(piece), atMs);
    }
    this.countServers(atMs);
  }

  save() {
    return {
      tally: { ...this.tally },
      pools: this.pools.save(),
      lines: this.lines.save(),
      open: [...this.open],
      took: this.took.save(),
      servers: this.servers.save(),
      serverCount: this.serverCount,
      isOnServer: [...this.isOnServer],
      isShared: this.isShared,
    };
  }

  restore(saved: ReturnType<Layout['save']>): void {
    Object.assign(this.tally, saved.tally);
    this.pools.restore(saved.pools);
    this.lines.restore(saved.lines);
    this.open.clear();
    for (const [number, visit] of saved.open) this.open.set(number, visit);
    this.took.restore(saved.took);
    this.servers.restore(saved.servers);
    this.serverCount = saved.serverCount;
    this.isOnServer = [...saved.isOnServer];
    this.isShared = saved.isShared;
    this.look();
  }

  private placeOf(piece: number): number {
    if (!this.isOnServer[piece]) return SKY;
    return this.isShared ? SHARED_SERVER : OWN_SERVER;
  }

  private look(): void {
    this.nextMs = Math.min(this.pools.nextMs, this.lines.nextMs);
  }

  private countServers(atMs: number): void {
    const down = this.isOnServer.filter(Boolean).length;
    const count = this.isShared ? Math.min(1, down) : down;
    this.servers.add(count - this.serverCount, atMs);
    this.serverCount = count;
  }

  private callNext(visit: Visit, atMs: number): void {
    const piece = visit.pieces[0] as number;
    const { number, workMs } = visit;
    if (this.isOnServer[piece]) {
      this.open.set(number, visit);
      const server = this.isShared ? SHARED : piece;
      const waiting = this.lines.join(server, number, workMs, atMs);
      this.onlooker?.served(number, piece, waiting, atMs);
      this.onlooker?.standing(server, this.lines.standing(server), atMs);
      return;
    }
    const { environment, isCold } = this.pools.call(piece, number, workMs, atMs);
    if (isCold && !visit.isCold) this.tally.cold += 1;
    this.open.set(number, isCold ? { ...visit, isCold } : visit);
    this.onlooker?.[isCold ? 'cold' : 'warm'](number, piece, environment, atMs);
  }

  private stepPools(atMs: number): void {
    const { how, environment, piece, call } = this.pools.step();
    if (how === 'answered') {
      this.onlooker?.idle(environment, piece, atMs);
      this.answer(call, atMs);
    } else this.onlooker?.[how](environment, piece, atMs);
  }

  private stepLines(atMs: number): void {
    const { how, server, call } = this.lines.step();
    this.onlooker?.standing(server, this.lines.standing(server), atMs);
    if (how === 'answered') {
      this.answer(call, atMs);
      return;
    }
    this.open.delete(call);
    this.tally.left += 1;
    this.onlooker?.left(call, server, atMs);
  }

  /** A call is answered: the visit calls the next piece, or is done. */
  private answer(call: number, atMs: number): void {
    const visit = this.open.get(call) as Visit;
    const pieces = visit.pieces.slice(1);
    if (pieces.length > 0) {
      this.callNext({ ...visit, pieces }, atMs);
      return;
    }
    this.open.delete(call);
    this.tally.answered += 1;
    const tookMs = atMs - visit.arrivedMs;
    this.took.record(tookMs);
    this.onlooker?.answered(call, tookMs, atMs);
  }
}
