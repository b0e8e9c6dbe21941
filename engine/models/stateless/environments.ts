// The environments of one run and what they hold: created, taken again, idle for a while, and gone with all of it.

import type { EventLog } from '@/engine/kernel/event-log';
import { NOBODY } from '@/engine/kernel/interval-track';
import { kindIndex, type StatelessTracks } from '@/engine/models/stateless/config';

export interface Environment {
  /** By creation, from 1. */
  number: number;
  /** Of an older version: it goes once it has answered. */
  isOld: boolean;
  /** How many it has answered: a variable outside of the handler. */
  counted: number;
  /** The order of the last member whose name was put into a variable outside of the handler; NOBODY at first. */
  name: number;
  hasMenu: boolean;
  /** Whose carts or files lie in a variable, and whose in /tmp: the orders that put them there. */
  inVariable: number[];
  inTmp: number[];
  /** When its keep-alive runs out; means something only while it is idle. */
  idleUntilMs: number;
}

const copied = (one: Environment | null): Environment | null =>
  one && { ...one, inVariable: [...one.inVariable], inTmp: [...one.inTmp] };

/** Places are numbered from 0; a new environment takes the lowest free one. */
export class Environments {
  /** How many have been created, how many are gone, and what those had counted. */
  created = 0;
  reclaimed = 0;
  countedByGone = 0;
  private all: (Environment | null)[] = [];
  /** Places of those that are idle, in the order in which they became so: the last one is taken first. */
  private idle: number[] = [];

  constructor(
    private readonly log: EventLog,
    private readonly tracks: StatelessTracks,
  ) {}

  get alive(): number {
    return this.created - this.reclaimed;
  }

  /** What all of them, living and gone, have counted. */
  get counted(): number {
    const living = this.all.reduce((sum, one) => sum + (one?.counted ?? 0), 0);
    return this.countedByGone + living;
  }

  /** When the one that has been idle longest must go. */
  get nextMs(): number {
    const [place] = this.idle;
    return place === undefined ? Infinity : this.at(place).idleUntilMs;
  }

  at(place: number): Environment {
    const environment = this.all[place];
    if (!environment) throw new Error(`environments: nobody is at place ${place}`);
    return environment;
  }

  /** The one that became idle last; -1 when there is none. */
  takeIdle(): number {
    return this.idle.pop() ?? -1;
  }

  create(atMs: number): number {
    const free = this.all.indexOf(null);
    const place = free < 0 ? this.all.length : free;
    this.created += 1;
    this.all[place] = {
      number: this.created,
      isOld: false,
      counted: 0,
      name: NOBODY,
      hasMenu: false,
      inVariable: [],
      inTmp: [],
      idleUntilMs: 0,
    };
    this.show(place, atMs);
    return place;
  }

  /** It has answered: it waits for the next order, or goes where it is of an older version. */
  rest(place: number, atMs: number, keepAliveMs: number): void {
    const environment = this.at(place);
    this.show(place, atMs);
    if (environment.isOld) {
      this.end(place, atMs);
      return;
    }
    environment.idleUntilMs = atMs + keepAliveMs;
    this.idle.push(place);
    this.tracks.environment.turn(place, 'idle', atMs);
  }

  /** Ends the one that has been idle longest. Whether there was one. */
  reclaimIdle(atMs: number): boolean {
    const place = this.idle.shift();
    if (place === undefined) return false;
    this.end(place, atMs);
    return true;
  }

  /** A new version: idle ones go at once, busy ones after their answer. */
  replaceAll(atMs: number): void {
    while (this.reclaimIdle(atMs));
    for (const environment of this.all) if (environment) environment.isOld = true;
  }

  /** Writes down what it holds now. */
  show(place: number, atMs: number): void {
    const { counted, name, hasMenu, inVariable, inTmp } = this.at(place);
    this.tracks.counted.hold(place, counted, atMs);
    this.tracks.name.hold(place, name, atMs);
    this.tracks.menu.hold(place, hasMenu ? 1 : 0, atMs);
    this.tracks.kept.hold(place, inVariable.length + inTmp.length, atMs);
    this.tracks.totals.set('alive', this.alive, atMs);
  }

  save() {
    const { created, reclaimed, countedByGone } = this;
    const all = this.all.map(copied);
    return { created, reclaimed, countedByGone, all, idle: [...this.idle] };
  }

  restore(saved: ReturnType<Environments['save']>): void {
    const { created, reclaimed, countedByGone } = saved;
    Object.assign(this, { created, reclaimed, countedByGone });
    this.all = saved.all.map(copied);
    this.idle = [...saved.idle];
  }

  private end(place: number, atMs: number): void {
    const { number, counted } = this.at(place);
    this.log.append(kindIndex.reclaim, atMs, number, place, counted);
    this.reclaimed += 1;
    this.countedByGone += counted;
    this.all[place] = null;
    this.tracks.environment.end(place, atMs);
    for (const track of ['counted', 'name', 'menu', 'kept'] as const) {
      this.tracks[track].hold(place, Number.NaN, atMs);
    }
    this.tracks.totals.set('alive', this.alive, atMs);
  }
}
