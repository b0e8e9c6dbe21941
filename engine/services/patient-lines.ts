// Servers with a queue each, first come first served; who has waited too long leaves.

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import { type SavedLine, WaitingLine } from '@/engine/kernel/waiting-line';

/** What has just happened to a call at a server. */
export interface Served {
  readonly how: 'answered' | 'left';
  readonly server: number;
  readonly call: number;
}

export interface SavedLines {
  readonly lines: readonly SavedLine[];
  readonly busy: readonly number[];
  readonly ends: SavedQueue;
  readonly serverOf: readonly (readonly [call: number, server: number])[];
}

/** At one instant work ends first, and whoever stands first begins; then who has waited for `patienceMs` leaves. */
export class PatientLines {
  private readonly lines: readonly WaitingLine[];
  /** How many slots of each server are taken. */
  private busy: number[];
  private readonly ends = new EventQueue();
  private readonly serverOf = new Map<number, number>();

  constructor(
    servers: number,
    private readonly slots: number,
    private readonly patienceMs: number,
  ) {
    this.lines = Array.from({ length: servers }, () => new WaitingLine());
    this.busy = this.lines.map(() => 0);
  }

  get nextMs(): number {
    return Math.min(this.ends.nextMs, this.nextLeavingMs);
  }

  get working(): number {
    return this.ends.length;
  }

  get waiting(): number {
    return this.lines.reduce((sum, line) => sum + line.length, 0);
  }

  /** How many calls a server has, at work and waiting. */
  standing(server: number): number {
    return (this.busy[server] ?? 0) + (this.lines[server]?.length ?? 0);
  }

  /** Returns how many stand before the call: 0 where it begins at once. */
  join(server: number, call: number, workMs: number, atMs: number): number {
    this.serverOf.set(call, server);
    if ((this.busy[server] ?? 0) < this.slots) {
      this.begin(server, call, workMs, atMs);
      return 0;
    }
    const line = this.lines[server] as WaitingLine;
    line.join(atMs, workMs, call);
    return line.length;
  }

  /** Lets happen what is due at `nextMs`. */
  step(): Served {
    const atMs = this.nextMs;
    if (this.ends.nextMs > atMs) return this.letLeave(atMs);
    const call = this.ends.pop();
    const server = this.forget(call);
    this.busy[server] = (this.busy[server] ?? 0) - 1;
    const line = this.lines[server] as WaitingLine;
    if (line.length > 0) {
      const { firstNumber, firstWorkMs } = line;
      line.leave();
      this.begin(server, firstNumber, firstWorkMs, atMs);
    }
    return { how: 'answered', server, call };
  }

  save(): SavedLines {
    return {
      lines: this.lines.map((line) => line.save()),
      busy: [...this.busy],
      ends: this.ends.save(),
      serverOf: [...this.serverOf],
    };
  }

  restore({ lines, busy, ends, serverOf }: SavedLines): void {
    for (const [server, line] of this.lines.entries()) line.restore(lines[server] as SavedLine);
    this.busy = [...busy];
    this.ends.restore(ends);
    this.serverOf.clear();
    for (const [call, server] of serverOf) this.serverOf.set(call, server);
  }

  private get nextLeavingMs(): number {
    let nextMs = Infinity;
    for (const line of this.lines) nextMs = Math.min(nextMs, line.firstArrivedMs + this.patienceMs);
    return nextMs;
  }

  private begin(server: number, call: number, workMs: number, atMs: number): void {
    this.busy[server] = (this.busy[server] ?? 0) + 1;
    this.ends.push(atMs + workMs, call);
  }

  private letLeave(atMs: number): Served {
    const server = this.lines.findIndex(
      ({ firstArrivedMs }) => firstArrivedMs + this.patienceMs === atMs,
    );
    const line = this.lines[server] as WaitingLine;
    const call = line.firstNumber;
    line.leave();
    this.forget(call);
    return { how: 'left', server, call };
  }

  private forget(call: number): number {
    const server = this.serverOf.get(call) as number;
    this.serverOf.delete(call);
    return server;
  }
}
