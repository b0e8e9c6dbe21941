// What is kept of an app's run beside its platform: what each dyno does, who waits beside an idle one, and how long it slept.

import type { World } from '@/engine/kernel/define-model';
import { type Fleet, NO_HOST } from '@/engine/kernel/fleet';
import { DOWN, DRAINING, GONE, READY, STARTING } from '@/engine/kernel/fleet-hosts';
import type { Tally } from '@/engine/kernel/tally';
import { DOING, type DynosConfig, type DynosTracks, kindIndex } from '@/engine/models/dynos/config';
import type { DynosObserver } from '@/engine/models/dynos/dynos';

/** Thing of the track `dyno` that stands for the router's own line. */
const ROUTER = 0;
const AWAKE = -1;
type Doing = (typeof DOING)[number];

/** The observer of one app, and the sums that the metrics are made of. */
export class AppRecord implements DynosObserver {
  /** What `watch` was told of. */
  private seen: { readonly fleet: Fleet; readonly tally: Tally } | null = null;
  /** By thing of the track `dyno`: what was written of it last. */
  private readonly drawn = new Map<number, number>();
  private state = {
    /** Requests that had to wait beside an idle dyno, and visitors that found the app asleep. */
    beside: 0,
    woken: 0,
    sleptMs: 0,
    /** Since when the app sleeps, or AWAKE. */
    asleepMs: AWAKE,
    /** Of those who have timed out, and of those who were lost with their dyno: so many were told of. */
    timedOut: 0,
    lost: 0,
  };

  constructor(private readonly world: World<DynosConfig, DynosTracks>) {}

  private get fleet(): Fleet {
    return this.known.fleet;
  }

  private get known() {
    if (this.seen === null) throw new Error('dynos: a record that watches no app');
    return this.seen;
  }

  get beside(): number {
    return this.state.beside;
  }

  get woken(): number {
    return this.state.woken;
  }

  sleptUntil(nowMs: number): number {
    const { sleptMs, asleepMs } = this.state;
    return sleptMs + (asleepMs === AWAKE ? 0 : nowMs - asleepMs);
  }

  /** Requests that wait now although a dyno has nothing to do. */
  get waitingBeside(): number {
    return this.fleet.hosts.mostFree >= 0 ? this.fleet.line.length : 0;
  }

  watch(fleet: Fleet, tally: Tally): void {
    this.seen = { fleet, tally };
  }

  readonly dyno = (number: number, state: number, atMs: number): void => {
    const { dyno, life } = this.world.tracks;
    switch (state) {
      case STARTING:
        this.turn(number, 'starting', 0, atMs);
        life.turn(number, 'starting', atMs);
        break;
      case READY:
        this.turn(number, 'idle', 0, atMs);
        life.turn(number, 'up', atMs);
        if (atMs > 0) this.log('up', atMs, number);
        break;
      case DOWN:
        this.goDown(number, atMs);
        break;
      case DRAINING:
        // The app falls asleep, and this dyno finishes what it has.
        life.end(number, atMs);
        break;
      case GONE:
        dyno.end(number, atMs);
        this.drawn.delete(number);
        break;
    }
  };

  readonly waits = (host: number, atMs: number): void => {
    const { hosts } = this.fleet;
    const idle = this.idleDynos();
    if (idle > 0) this.state.beside += 1;
    const ahead =
      this.waitingAt(host) - 1 + (host === NO_HOST ? 0 : (hosts.busySlots[host] as number));
    this.log('wait', atMs, this.numberOf(host), idle, ahead);
    this.draw(host, atMs);
  };

  readonly changed = (host: number, atMs: number): void => {
    const { timedOut } = this.known.tally.counts;
    if (timedOut > this.state.timedOut) {
      this.state.timedOut = timedOut;
      this.log('timeOut', atMs, this.numberOf(host));
    }
    if (!this.world.tracks.dyno.isOn) return;
    if (host !== NO_HOST) this.draw(host, atMs);
    else for (const one of this.fleet.hosts.readyByAge()) this.draw(one, atMs);
    this.draw(NO_HOST, atMs);
  };

  sleeps(isAsleep: boolean, atMs: number): void {
    const { state } = this;
    this.log(isAsleep ? 'asleep' : 'woken', atMs, this.world.config.dynos);
    if (isAsleep) {
      state.asleepMs = atMs;
      return;
    }
    state.woken += 1;
    state.sleptMs += atMs - state.asleepMs;
    state.asleepMs = AWAKE;
  }

  save() {
    return { ...this.state };
  }

  restore(saved: ReturnType<AppRecord['save']>): void {
    this.state = { ...saved };
  }

  private waitingAt(host: number): number {
    return this.fleet.waitingAt(host);
  }

  private numberOf(host: number): number {
    return host === NO_HOST ? ROUTER : (this.fleet.hosts.number[host] as number);
  }

  private idleDynos(): number {
    const { hosts } = this.fleet;
    let idle = 0;
    for (let place = 0; place < hosts.ready.size; place += 1) {
      if ((hosts.busySlots[hosts.ready.at(place)] as number) === 0) idle += 1;
    }
    return idle;
  }

  /** What the dyno in a row does and how many wait for it; with `NO_HOST`, the router's line. */
  private draw(host: number, atMs: number): void {
    const { hosts } = this.fleet;
    const waiting = this.waitingAt(host);
    if (host === NO_HOST) {
      this.turn(ROUTER, 'idle', waiting, atMs);
      return;
    }
    const isBusy = (hosts.busySlots[host] as number) > 0;
    const isVain = (hosts.unwantedSlots[host] as number) > 0;
    this.turn(this.numberOf(host), isVain ? 'vain' : isBusy ? 'working' : 'idle', waiting, atMs);
  }

  /** Nothing is written where it is what was written last. */
  private turn(thing: number, state: Doing, waiting: number, atMs: number): void {
    const now = waiting * DOING.length + DOING.indexOf(state);
    if (this.drawn.get(thing) === now) return;
    this.drawn.set(thing, now);
    this.world.tracks.dyno.turn(thing, state, atMs, waiting);
  }

  private goDown(number: number, atMs: number): void {
    const { world, state } = this;
    const { rejected } = this.known.tally.counts;
    const host = this.fleet.hosts.number.indexOf(number);
    const waiting = this.waitingAt(host);
    this.turn(number, 'starting', waiting, atMs);
    world.tracks.life.turn(number, 'starting', atMs);
    this.log('down', atMs, number, rejected - state.lost, waiting);
    state.lost = rejected;
  }

  private log(
    kind: keyof typeof kindIndex,
    atMs: number,
    subject: number,
    object = -1,
    value = Number.NaN,
  ): void {
    this.world.log.append(kindIndex[kind], atMs, subject, object, value);
  }
}
