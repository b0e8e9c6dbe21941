// Functions by piece: each piece of an application has environments of its own, which start, work, idle and go.

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';

/** What has just happened to an environment. */
export interface Turned {
  readonly how: 'ready' | 'answered' | 'reclaimed';
  readonly environment: number;
  readonly piece: number;
  /** The call that it was busy with; -1 where none. */
  readonly call: number;
}

/** An environment that is there. */
interface Environment {
  readonly piece: number;
  call: number;
  workMs: number;
  /** Since when it starts, works or idles. */
  sinceMs: number;
  isIdle: boolean;
  isReady: boolean;
}

export interface SavedPools {
  readonly environments: readonly (readonly [number, Environment])[];
  readonly idle: readonly (readonly number[])[];
  readonly isOpen: readonly boolean[];
  readonly ends: SavedQueue;
  readonly created: number;
  readonly billedMs: number;
  readonly calls: number;
}

/**
 * A pool for each piece: one call to an environment, the one that has idled shortest first; a call that finds none
 * idle has a new one started and waits for it; an environment that idled for `keepAliveMs` goes. Nothing is shared
 * between pieces. At one instant starts and work end first, then environments go, the one that idled longest first.
 */
export class PiecePools {
  private readonly environments = new Map<number, Environment>();
  /** By piece, who has idled longest first. */
  private idle: number[][];
  private isOpen: boolean[];
  /** Ends of starts and of work, by environment. */
  private readonly ends = new EventQueue();
  private created = 0;
  /** Time of starts and work that have ended, and calls that were answered. */
  private billedMs = 0;
  private calls = 0;

  constructor(
    pieces: number,
    private readonly startMs: number,
    private readonly keepAliveMs: number,
  ) {
    this.idle = Array.from({ length: pieces }, () => []);
    this.isOpen = this.idle.map(() => true);
  }

  get nextMs(): number {
    return Math.min(this.ends.nextMs, this.nextReclaimMs);
  }

  /** How many environments start or work. */
  get busy(): number {
    return this.ends.length;
  }

  /** Calls that have been given an environment, and the time that starts and work have taken until now. */
  billed(nowMs: number): { readonly calls: number; readonly ms: number } {
    let ms = this.billedMs;
    for (const { isIdle, sinceMs } of this.environments.values())
      if (!isIdle) ms += nowMs - sinceMs;
    return { calls: this.calls, ms };
  }

  /** Gives a call an environment: which one, and whether it had to be started. */
  call(
    piece: number,
    call: number,
    workMs: number,
    atMs: number,
  ): { readonly environment: number; readonly isCold: boolean } {
    this.calls += 1;
    const warm = this.idle[piece]?.pop();
    if (warm !== undefined) {
      const found = this.environment(warm);
      Object.assign(found, { call, workMs, sinceMs: atMs, isIdle: false });
      this.ends.push(atMs + workMs, warm);
      return { environment: warm, isCold: false };
    }
    this.created += 1;
    const started = { piece, call, workMs, sinceMs: atMs, isIdle: false, isReady: false };
    this.environments.set(this.created, started);
    this.ends.push(atMs + this.startMs, this.created);
    return { environment: this.created, isCold: true };
  }

  /** Lets happen what is due at `nextMs`. */
  step(): Turned {
    const atMs = this.nextMs;
    if (this.ends.nextMs > atMs) return this.reclaimFirst();
    const number = this.ends.pop();
    const environment = this.environment(number);
    const { piece, call, sinceMs } = environment;
    this.billedMs += atMs - sinceMs;
    environment.sinceMs = atMs;
    if (!environment.isReady) {
      environment.isReady = true;
      this.ends.push(atMs + environment.workMs, number);
      return { how: 'ready', environment: number, piece, call };
    }
    environment.isIdle = true;
    environment.call = -1;
    this.idle[piece]?.push(number);
    return { how: 'answered', environment: number, piece, call };
  }

  /** A piece is run elsewhere from now on: its idle environments go, busy ones when they are done. */
  close(piece: number): readonly number[] {
    this.isOpen[piece] = false;
    const gone = this.idle[piece] ?? [];
    this.idle[piece] = [];
    for (const number of gone) this.environments.delete(number);
    return gone;
  }

  open(piece: number): void {
    this.isOpen[piece] = true;
  }

  save(): SavedPools {
    return {
      environments: [...this.environments].map(([number, one]) => [number, { ...one }]),
      idle: this.idle.map((numbers) => [...numbers]),
      isOpen: [...this.isOpen],
      ends: this.ends.save(),
      created: this.created,
      billedMs: this.billedMs,
      calls: this.calls,
    };
  }

  restore({ environments, idle, isOpen, ends, created, billedMs, calls }: SavedPools): void {
    this.environments.clear();
    for (const [number, one] of environments) this.environments.set(number, { ...one });
    this.idle = idle.map((numbers) => [...numbers]);
    this.isOpen = [...isOpen];
    this.ends.restore(ends);
    Object.assign(this, { created, billedMs, calls });
  }

  private environment(number: number): Environment {
    return this.environments.get(number) as Environment;
  }

  /** When whoever has idled longest in a piece goes; at once where the piece is run elsewhere. */
  private reclaimMs(piece: number): number {
    const first = this.idle[piece]?.[0];
    if (first === undefined) return Infinity;
    return this.environment(first).sinceMs + (this.isOpen[piece] ? this.keepAliveMs : 0);
  }

  private get nextReclaimMs(): number {
    let nextMs = Infinity;
    for (let piece = 0; piece < this.idle.length; piece += 1) {
      nextMs = Math.min(nextMs, this.reclaimMs(piece));
    }
    return nextMs;
  }

  private reclaimFirst(): Turned {
    const atMs = this.nextReclaimMs;
    const piece = this.idle.findIndex((_, one) => this.reclaimMs(one) === atMs);
    const number = this.idle[piece]?.shift() as number;
    this.environments.delete(number);
    return { how: 'reclaimed', environment: number, piece, call: -1 };
  }
}
