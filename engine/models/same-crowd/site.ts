// One place that takes the crowd: its environments, their CPUs, the line before them, and what became of each request.

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';
import { Histogram } from '@/engine/kernel/histogram';
import { ScaleOutLimit } from '@/engine/kernel/scale-out';
import { type SavedSharedCpu, SharedCpu } from '@/engine/kernel/shared-cpu';
import { TimeAverage } from '@/engine/kernel/time-average';
import { WaitingLine } from '@/engine/kernel/waiting-line';
import type { PlatformSettings } from '@/engine/models/same-crowd/presets';

/** What every request brings, and how long a start takes: ms. */
export interface Work {
  readonly waitMs: number;
  readonly cpuMs: number;
  readonly startMs: number;
}

export interface SiteSpec extends PlatformSettings {
  /** Environments that are there from the start. */
  readonly kept: number;
}

/** Is told what becomes of requests, by their numbers; times in ms. */
export interface Onlooker {
  queued(request: number, waiting: number, atMs: number): void;
  placed(request: number, environment: number, isMade: boolean, atMs: number): void;
  began(request: number, sinceMs: number, atMs: number): void;
  answered(request: number, latencyMs: number, atMs: number): void;
  refused(request: number, environments: number, atMs: number): void;
  gaveUp(request: number, waitedMs: number, atMs: number): void;
}

const ZERO = { arrived: 0, answered: 0, refused: 0, gaveUp: 0 };

/** What the agenda's payloads mean: an environment's start, a CPU's next end, or a request's wait; `3 × number + kind`. */
const STARTED = 0;
const COMPUTED = 1;
const WAITED = 2;
const KINDS = 3;

/**
 * A new environment is made only where none has a free place; a request goes to the one with the fewest. Nothing is
 * ever reclaimed. At one instant what was due first happens first, then who waited too long leaves.
 */
export class Site {
  readonly tally = { ...ZERO };
  /** By environment: its requests, and when it works from. */
  private readonly inUse: number[] = [];
  private readonly readyMs: number[] = [];
  /** Requests that are in an environment which starts. */
  private readonly starting: number[][] = [];
  /** Made where requests share it and compute at all. */
  private readonly cpus: SharedCpu[] = [];
  private readonly cpuDueMs: number[] = [];
  /** By request: when it came, and its environment; 0 and -1 where it is in none. */
  private readonly cameMs: number[] = [];
  private readonly placeOf: number[] = [];
  private readonly agenda = new EventQueue();
  private readonly line = new WaitingLine();
  private readonly growth: ScaleOutLimit | null;
  private readonly latency = new Histogram();
  private readonly busyTime = new TimeAverage();
  private free = 0;
  private readonly patienceMs: number;

  constructor(
    private readonly spec: SiteSpec,
    private readonly work: Work,
    private readonly onlooker: Onlooker | null,
  ) {
    this.growth = spec.growth ? new ScaleOutLimit(spec.growth) : null;
    this.patienceMs = Math.max(spec.patienceMs, spec.patienceStarts * work.startMs);
    for (let i = 0; i < spec.kept; i += 1) this.open(0);
  }

  get nextMs(): number {
    return Math.min(this.agenda.nextMs, this.nextLeaveMs);
  }

  get made(): number {
    return this.inUse.length;
  }

  /** Environments in which a request is. */
  get busy(): number {
    return this.busyTime.level;
  }

  get waiting(): number {
    return this.line.length;
  }

  get lost(): number {
    return this.tally.refused + this.tally.gaveUp;
  }

  get running(): number {
    const { arrived, answered } = this.tally;
    return arrived - answered - this.lost - this.waiting;
  }

  get p99(): number | null {
    return this.latency.quantile(0.99);
  }

  /** Seconds in which an environment had a request, started for one, or did neither though kept; summed over all. */
  busySec(nowMs: number): number {
    return ((this.busyTime.mean(nowMs) ?? 0) * nowMs) / 1_000;
  }

  /** Seconds in which environments that are kept had nothing to do. */
  idleKeptSec(nowMs: number): number {
    return Math.max(0, (this.spec.kept * nowMs) / 1_000 - this.busySec(nowMs));
  }

  receive(request: number, atMs: number): void {
    this.tally.arrived += 1;
    this.cameMs[request] = atMs;
    const open = this.free > 0 ? this.freest() : -1;
    if (open >= 0) this.place(request, open, false, atMs);
    else if (this.mayMake(atMs)) this.place(request, this.make(atMs), true, atMs);
    else if (this.spec.full === 'refused') {
      this.tally.refused += 1;
      this.onlooker?.refused(request, this.made, atMs);
    } else {
      this.line.join(atMs, 0, request);
      this.onlooker?.queued(request, this.line.length, atMs);
    }
  }

  /** What is due at `nextMs`. */
  step(): void {
    if (this.agenda.nextMs > this.nextLeaveMs) {
      this.giveUp(this.nextLeaveMs);
      return;
    }
    const atMs = this.agenda.nextMs;
    const payload = this.agenda.pop();
    const [kind, number] = [payload % KINDS, Math.floor(payload / KINDS)];
    if (kind === STARTED) this.start(number, atMs);
    else if (kind === WAITED) this.finish(number, atMs);
    // Whoever came meanwhile has put the end off: the agenda has a later entry.
    else if (this.cpuDueMs[number] === atMs) this.endOnCpu(number, atMs);
  }

  save() {
    return {
      tally: { ...this.tally },
      inUse: [...this.inUse],
      readyMs: [...this.readyMs],
      starting: this.starting.map((requests) => [...requests]),
      cpus: this.cpus.map((cpu) => cpu.save()),
      cpuDueMs: [...this.cpuDueMs],
      cameMs: [...this.cameMs],
      placeOf: [...this.placeOf],
      agenda: this.agenda.save(),
      line: this.line.save(),
      growth: this.growth?.save() ?? null,
      latency: this.latency.save(),
      busyTime: this.busyTime.save(),
      free: this.free,
    };
  }

  restore(saved: ReturnType<Site['save']>): void {
    Object.assign(this.tally, saved.tally);
    refill(this.inUse, saved.inUse);
    refill(this.readyMs, saved.readyMs);
    refill(
      this.starting,
      saved.starting.map((requests) => [...requests]),
    );
    refill(this.cpus, saved.cpus.map(cpuFrom));
    refill(this.cpuDueMs, saved.cpuDueMs);
    refill(this.cameMs, saved.cameMs);
    refill(this.placeOf, saved.placeOf);
    this.agenda.restore(saved.agenda as SavedQueue);
    this.line.restore(saved.line);
    if (saved.growth) this.growth?.restore(saved.growth);
    this.latency.restore(saved.latency);
    this.busyTime.restore(saved.busyTime);
    this.free = saved.free;
  }

  /** When whoever stands first in the line has waited too long. */
  private get nextLeaveMs(): number {
    return this.line.firstArrivedMs + this.patienceMs;
  }

  private freest(): number {
    const { inUse } = this;
    let best = -1;
    let least = this.spec.slots;
    for (let i = 0; i < inUse.length && least > 0; i += 1) {
      const held = inUse[i] as number;
      if (held < least) {
        least = held;
        best = i;
      }
    }
    return best;
  }

  private mayMake(atMs: number): boolean {
    return this.made < this.spec.most && (this.growth?.allowedFromMs ?? 0) <= atMs;
  }

  private open(readyMs: number): number {
    this.inUse.push(0);
    this.readyMs.push(readyMs);
    this.starting.push([]);
    this.cpuDueMs.push(Infinity);
    if (this.spec.slots > 1 && this.work.cpuMs > 0) this.cpus.push(new SharedCpu());
    this.free += this.spec.slots;
    return this.made - 1;
  }

  private make(atMs: number): number {
    this.growth?.take(atMs);
    const { startMs } = this.work;
    const made = this.open(atMs + startMs);
    if (startMs > 0) this.agenda.push(atMs + startMs, KINDS * made + STARTED);
    return made;
  }

  private place(request: number, environment: number, isMade: boolean, atMs: number): void {
    const held = this.inUse[environment] as number;
    if (held === 0) this.busyTime.add(1, atMs);
    this.inUse[environment] = held + 1;
    this.free -= 1;
    this.placeOf[request] = environment;
    this.onlooker?.placed(request, environment, isMade, atMs);
    if ((this.readyMs[environment] as number) > atMs) this.starting[environment]?.push(request);
    else this.begin(request, atMs);
  }

  private start(environment: number, atMs: number): void {
    for (const request of this.starting[environment] ?? []) this.begin(request, atMs);
    this.starting[environment] = [];
  }

  private begin(request: number, atMs: number): void {
    this.onlooker?.began(request, atMs - (this.cameMs[request] as number), atMs);
    const { cpuMs, waitMs } = this.work;
    const environment = this.placeOf[request] as number;
    const cpu = this.cpus[environment];
    if (!cpu) this.agenda.push(atMs + cpuMs + waitMs, KINDS * request + WAITED);
    else {
      cpu.join(request, cpuMs, atMs);
      this.awaitCpu(environment);
    }
  }

  /** The moment of the CPU's next end has changed. */
  private awaitCpu(environment: number): void {
    const dueMs = this.cpus[environment]?.dueMs ?? Infinity;
    this.cpuDueMs[environment] = dueMs;
    if (dueMs < Infinity) this.agenda.push(dueMs, KINDS * environment + COMPUTED);
  }

  private endOnCpu(environment: number, atMs: number): void {
    const request = (this.cpus[environment] as SharedCpu).leave();
    this.awaitCpu(environment);
    if (this.work.waitMs > 0) this.agenda.push(atMs + this.work.waitMs, KINDS * request + WAITED);
    else this.finish(request, atMs);
  }

  private finish(request: number, atMs: number): void {
    const environment = this.placeOf[request] as number;
    const latencyMs = atMs - (this.cameMs[request] as number);
    this.tally.answered += 1;
    this.latency.record(latencyMs);
    const held = (this.inUse[environment] as number) - 1;
    this.inUse[environment] = held;
    this.free += 1;
    if (held === 0) this.busyTime.add(-1, atMs);
    this.onlooker?.answered(request, latencyMs, atMs);
    if (this.line.length === 0) return;
    const next = this.line.firstNumber;
    this.line.leave();
    this.place(next, environment, false, atMs);
  }

  private giveUp(atMs: number): void {
    const { firstNumber: request, firstArrivedMs } = this.line;
    this.line.leave();
    this.tally.gaveUp += 1;
    this.onlooker?.gaveUp(request, atMs - firstArrivedMs, atMs);
  }
}

function refill<T>(list: T[], saved: readonly T[]): void {
  list.length = 0;
  for (const value of saved) list.push(value);
}

function cpuFrom(saved: SavedSharedCpu): SharedCpu {
  const cpu = new SharedCpu();
  cpu.restore(saved);
  return cpu;
}
