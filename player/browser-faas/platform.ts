// The platform's decisions: which environment a call gets, who waits in line, what is reclaimed. It measures nothing itself.

import { eventOf } from '@/engine/browser-faas/config';
import type { FrameLine, OpenFrame } from './frame-line';
import type { Done } from './letters';
import type { BenchSettings, BenchState, Call, Ending, Environment } from './types';

/** Calls that are remembered: what the figure shows, and what its numbers are made of. */
const MOST_CALLS = 200;
/** Environments that are gone and still shown. */
const MOST_GONE = 2;

interface OpenCall {
  readonly number: number;
  readonly batch: number;
  readonly askedMs: number;
}

interface Running {
  readonly call: OpenCall;
  readonly isCold: boolean;
  readonly waitMs: number;
  readonly sentMs: number;
}

/** An environment with the call it works on, and the timer that reclaims it while it rests. */
interface Seat {
  readonly env: number;
  sinceMs: number;
  running: Running | null;
  calls: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class BrowserFaas {
  #state: BenchState = { frame: 'none', calls: [], environments: [], open: 0, restarts: 0 };
  #settings: BenchSettings;
  #borrowed: string | null = null;
  #line: FrameLine | null = null;
  readonly #openFrame: OpenFrame;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #seats = new Map<number, Seat>();
  #gone: Environment[] = [];
  #queue: OpenCall[] = [];
  // Never used twice, so that no late letter is taken for another's; shown and called from one on after a restart.
  #envs = 0;
  #numbers = 0;
  #before = { envs: 0, numbers: 0 };
  #batches = 0;

  constructor(openFrame: OpenFrame, settings: BenchSettings, now = () => performance.now()) {
    this.#openFrame = openFrame;
    this.#settings = settings;
    this.#now = now;
  }

  get state(): BenchState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the frame before anybody calls, so that its own coming is no part of a measured start. */
  wake(): void {
    if (this.#line !== null) return;
    this.#change({ frame: 'opening' });
    this.#line = this.#openFrame({
      onReady: () => {
        this.#change({ frame: 'ready' });
        this.#assign();
      },
      onLate: () => this.#change({ frame: 'late' }),
      onLetter: (letter) => {
        if (letter.kind === 'ended') this.#end(letter.env, 'killed');
        else this.#finish(letter);
        this.#assign();
      },
      onLost: (wasThere) => this.#lose(wasThere),
    });
  }

  /** New limits hold for the next call; new code ends every environment, because they have read the old. */
  set(settings: BenchSettings): void {
    const isOtherCode = settings.code !== this.#settings.code;
    this.#settings = settings;
    if (isOtherCode && this.#borrowed === null) this.clear('replaced');
  }

  /** Makes `count` calls at once; those that find no environment wait in line. */
  call(count: number): void {
    this.#batches += 1;
    for (let made = 0; made < count; made += 1) {
      this.#numbers += 1;
      this.#queue.push({ number: this.#numbers, batch: this.#batches, askedMs: this.#now() });
    }
    this.wake();
    this.#assign();
  }

  /** Ends every environment; what they worked on is lost with them. */
  clear(ending: Ending = 'reclaimed'): void {
    for (const { env } of [...this.#seats.values()]) {
      this.#line?.send({ kind: 'close', env });
      this.#end(env, ending);
    }
    this.#change({});
  }

  /** Forgets what was called, and counts from one again; `code` is read in the place of its own until it is restored. */
  restart(code: string | null = null): void {
    this.#queue = [];
    this.#borrowed = code;
    this.clear('replaced');
    this.#gone = [];
    this.#before = { envs: this.#envs, numbers: this.#numbers };
    this.#change({ calls: [] });
  }

  /** Goes back to its own code. */
  restore(): void {
    const borrowed = this.#borrowed;
    this.#borrowed = null;
    if (borrowed !== null && borrowed !== this.#settings.code) this.clear('replaced');
  }

  close(): void {
    for (const { timer } of this.#seats.values()) clearTimeout(timer);
    this.#line?.close();
    this.#line = null;
    this.#seats.clear();
    this.#queue = [];
    this.#change({ frame: 'none' });
  }

  /** The warmest first: who answered last is asked next. */
  #assign(): void {
    if (this.#state.frame === 'ready') {
      for (let call = this.#queue[0]; call !== undefined; call = this.#queue[0]) {
        const seat = this.#free() ?? this.#new();
        if (seat === null) break;
        this.#queue.shift();
        this.#give(seat, call);
      }
    }
    this.#change({});
  }

  #free(): Seat | null {
    const resting = [...this.#seats.values()].filter(({ running }) => running === null);
    return resting.at(-1) ?? null;
  }

  #new(): Seat | null {
    if (this.#seats.size >= this.#settings.atOnce) return null;
    this.#envs += 1;
    return { env: this.#envs, sinceMs: this.#now(), running: null, calls: 0, timer: undefined };
  }

  #give(seat: Seat, call: OpenCall): void {
    const { limitMs } = this.#settings;
    const code = this.#borrowed ?? this.#settings.code;
    const { env } = seat;
    const isCold = seat.calls === 0;
    clearTimeout(seat.timer);
    seat.calls += 1;
    const sentMs = this.#now();
    seat.running = { call, isCold, waitMs: sentMs - call.askedMs, sentMs };
    seat.sinceMs = sentMs;
    // Taken out and put back: the order of the map is the order of use.
    this.#seats.delete(env);
    this.#seats.set(env, seat);
    const event = JSON.stringify(eventOf(call.number - this.#before.numbers));
    const order = { kind: 'call', env, call: call.number, event, limitMs } as const;
    this.#line?.send({ ...order, code: isCold ? code : '' });
  }

  #finish({ env, isGone, ...done }: Done): void {
    const seat = this.#seats.get(env);
    if (seat?.running?.call.number !== done.call) return;
    this.#record(seat.running, env, done);
    seat.running = null;
    seat.sinceMs = this.#now();
    if (isGone) this.#end(env, done.outcome === 'killed' ? 'killed' : 'failed');
    else seat.timer = setTimeout(() => this.#reclaim(env), this.#settings.keepAliveSec * 1_000);
  }

  #reclaim(env: number): void {
    this.#line?.send({ kind: 'close', env });
    this.#end(env, 'reclaimed');
    this.#change({});
  }

  #record(
    { call, isCold, waitMs, sentMs }: Running,
    env: number,
    said: Omit<Done, 'env' | 'isGone'>,
  ): void {
    const { kind: _kind, call: _call, ...measured } = said;
    const number = call.number - this.#before.numbers;
    const named = { number, batch: call.batch, env: env - this.#before.envs };
    const ended: Call = { ...named, isCold, waitMs, tripMs: this.#now() - sentMs, ...measured };
    this.#state = { ...this.#state, calls: [...this.#state.calls, ended].slice(-MOST_CALLS) };
  }

  #end(env: number, ending: Ending): void {
    const seat = this.#seats.get(env);
    if (!seat) return;
    clearTimeout(seat.timer);
    this.#seats.delete(env);
    if (seat.running) this.#record(seat.running, env, { ...LOST, call: seat.running.call.number });
    seat.running = null;
    const gone: Environment = { ...this.#shown(seat), state: 'gone', ending };
    this.#gone = [...this.#gone, gone].slice(-MOST_GONE);
  }

  #shown({ env, sinceMs, calls, running }: Seat): Environment {
    const state = running === null ? 'idle' : 'working';
    return { env: env - this.#before.envs, sinceMs, calls, state, ending: null };
  }

  /** The frame is gone with all that was in it. Another one comes, unless none ever did. */
  #lose(wasThere: boolean): void {
    this.#line = null;
    for (const env of [...this.#seats.keys()]) this.#end(env, 'lost');
    if (wasThere) {
      this.#change({ restarts: this.#state.restarts + 1 });
      this.wake();
    } else {
      this.#queue = [];
      this.#change({ frame: 'failed' });
    }
  }

  #change(changes: Partial<BenchState>): void {
    const seats = [...this.#seats.values()];
    this.#state = {
      ...this.#state,
      ...changes,
      environments: [...this.#gone, ...seats.map((seat) => this.#shown(seat))].toSorted(
        (a, b) => a.env - b.env,
      ),
      open: this.#queue.length + seats.filter(({ running }) => running !== null).length,
    };
    for (const listener of this.#listeners) listener();
  }
}

const LOST: Omit<Done, 'env' | 'isGone' | 'call'> = {
  kind: 'done',
  outcome: 'lost',
  text: '',
  log: '',
  placeMs: 0,
  loadMs: 0,
  initMs: 0,
  handlerMs: 0,
  totalMs: 0,
};
