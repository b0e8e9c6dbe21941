// How long the shop stands still, and because of what: what holds it up at the same time is counted once.

import { type Cause, causes, type ServerRoomTracks } from '@/engine/models/server-room/config';

/** By cause, in ms. */
export type StoppedMs = Readonly<Record<Cause, number>>;

export interface SavedStandstill {
  readonly holding: readonly Cause[];
  readonly isElsewhere: boolean;
  readonly stoppedMs: StoppedMs;
  readonly sinceMs: number;
  readonly fromMs: number;
}

export class Standstill {
  /** What holds up the first place, in the order in which it came; a disk may stand there twice. */
  private holding: readonly Cause[] = [];
  /** Whether the second place sells in its stead. */
  private isElsewhere = false;
  private stoppedMs: StoppedMs = { fire: 0, grid: 0, disk: 0 };
  /** Up to when standing still has been counted, and when it began. */
  private sinceMs = 0;
  private fromMs = 0;

  constructor(private readonly tracks: ServerRoomTracks) {}

  /** Whether anything holds up the first place. */
  get isHeld(): boolean {
    return this.holding.length > 0;
  }

  get isStopped(): boolean {
    return this.isHeld && !this.isElsewhere;
  }

  get servesElsewhere(): boolean {
    return this.isElsewhere;
  }

  /** A fire is to blame for all that it meets; else whatever came first. */
  get blamed(): Cause | null {
    if (!this.isStopped) return null;
    return this.holding.includes('fire') ? 'fire' : (this.holding[0] ?? null);
  }

  holds(cause: Cause): boolean {
    return this.holding.includes(cause);
  }

  hold(cause: Cause, atMs: number): void {
    this.change(atMs, () => {
      this.holding = [...this.holding, cause];
    });
  }

  release(cause: Cause, atMs: number): void {
    const place = this.holding.indexOf(cause);
    if (place < 0) return;
    this.change(atMs, () => {
      this.holding = this.holding.toSpliced(place, 1);
      if (!this.isHeld) this.isElsewhere = false;
    });
  }

  releaseAll(atMs: number): void {
    for (const cause of this.holding) this.release(cause, atMs);
  }

  /** The second place takes over. */
  moveElsewhere(atMs: number): void {
    this.change(atMs, () => {
      this.isElsewhere = true;
    });
  }

  /** How long it has stood still in one go, in ms. */
  spellMs(atMs: number): number {
    return atMs - this.fromMs;
  }

  until(nowMs: number): StoppedMs {
    const { blamed, stoppedMs } = this;
    if (blamed === null) return stoppedMs;
    return { ...stoppedMs, [blamed]: stoppedMs[blamed] + nowMs - this.sinceMs };
  }

  save(): SavedStandstill {
    const { holding, isElsewhere, stoppedMs, sinceMs, fromMs } = this;
    return { holding, isElsewhere, stoppedMs, sinceMs, fromMs };
  }

  restore(saved: SavedStandstill): void {
    Object.assign(this, saved);
  }

  private change(atMs: number, act: () => void): void {
    const wasStopped = this.isStopped;
    this.stoppedMs = this.until(atMs);
    this.sinceMs = atMs;
    act();
    if (this.isStopped && !wasStopped) this.fromMs = atMs;
    const { blamed } = this;
    for (const cause of causes) {
      this.tracks.stopped.ramp(cause, this.stoppedMs[cause], cause === blamed ? 1 : 0, atMs);
    }
  }
}
