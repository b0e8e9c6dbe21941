// Changes that two sides write together: each number is held until both agree, and whoever wants it next waits.

export interface Asked {
  readonly change: number;
  readonly key: number;
  readonly cameMs: number;
}

interface Held {
  readonly asked: Asked;
  readonly untilMs: number;
}

export interface SavedAgreements {
  readonly held: readonly Held[];
  readonly queues: readonly (readonly Asked[])[];
}

export class Agreements {
  /** In order of time: all are held for equally long. */
  private held: Held[] = [];
  /** By number, whoever waits for it. */
  private queues: Asked[][];

  constructor(
    keys: number,
    private readonly holdMs: number,
    /** Told of each number as it is held. */
    private readonly onHold: (key: number, atMs: number) => void,
  ) {
    this.queues = Array.from({ length: keys }, () => []);
  }

  get nextMs(): number {
    return this.held[0]?.untilMs ?? Infinity;
  }

  get running(): number {
    return this.held.length;
  }

  get waiting(): number {
    return this.queues.reduce((sum, queue) => sum + queue.length, 0);
  }

  join(asked: Asked, atMs: number): void {
    if (this.held.some((one) => one.asked.key === asked.key)) this.queueOf(asked.key).push(asked);
    else this.hold(asked, atMs);
  }

  /** Both sides have written what was held first; the next in line takes its turn. */
  agree(): Asked | null {
    const done = this.held.shift();
    if (!done) return null;
    return done.asked;
  }

  /** The number is free again: whoever waits for it holds it from now on. */
  free(key: number, atMs: number): void {
    const next = this.queueOf(key).shift();
    if (next) this.hold(next, atMs);
  }

  /** Nothing moved for so long. */
  pause(forMs: number): void {
    this.held = this.held.map(({ asked, untilMs }) => ({ asked, untilMs: untilMs + forMs }));
  }

  save(): SavedAgreements {
    return { held: this.held.slice(), queues: this.queues.map((queue) => queue.slice()) };
  }

  restore({ held, queues }: SavedAgreements): void {
    this.held = held.slice();
    this.queues = queues.map((queue) => queue.slice());
  }

  private queueOf(key: number): Asked[] {
    return this.queues[key] as Asked[];
  }

  private hold(asked: Asked, atMs: number): void {
    this.held.push({ asked, untilMs: atMs + this.holdMs });
    this.onHold(asked.key, atMs);
  }
}
