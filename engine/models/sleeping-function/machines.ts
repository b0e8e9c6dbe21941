// The provider's machines: which are on, how full they are, and when one more is booted or one too many goes off.

import type { EventLog } from '@/engine/kernel/event-log';
import { LevelArea } from '@/engine/kernel/level-area';
import { TimeAverage } from '@/engine/kernel/time-average';
import {
  kindIndex,
  MOST_MACHINES,
  PLACES,
  type SleepingFunctionTracks,
} from '@/engine/models/sleeping-function/config';
import { BOOT_MS, LINGER_MS } from '@/engine/models/sleeping-function/settings';

const NONE = -1;

type State = 'off' | 'booting' | 'on' | 'pulled';

interface Machine {
  readonly number: number;
  state: State;
  /** Places that hold an environment. */
  used: number;
  /** When it is ready, while it boots; since when it is empty, while it is on. */
  sinceMs: number;
}

export class Machines {
  private readonly all: readonly Machine[] = Array.from({ length: MOST_MACHINES }, (_, number) => ({
    number,
    state: 'off',
    used: 0,
    sinceMs: 0,
  }));
  /** Whether a place holds an environment. */
  private readonly taken = new Uint8Array(MOST_MACHINES * PLACES);
  private readonly time = new TimeAverage();
  private readonly area = new LevelArea();
  private trimMs = Infinity;

  constructor(
    private readonly spare: number,
    private readonly log: EventLog,
    private readonly tracks: SleepingFunctionTracks,
  ) {}

  /** On or booting. */
  get running(): number {
    return this.time.level;
  }

  get nextBootMs(): number {
    let next = Infinity;
    for (const { state, sinceMs } of this.all)
      if (state === 'booting' && sinceMs < next) next = sinceMs;
    return next;
  }

  /** When a machine that is one too many goes off. */
  get nextTrimMs(): number {
    return this.trimMs;
  }

  mean(nowMs: number): number | null {
    return this.time.mean(nowMs);
  }

  /** For how long machines have been on or booting, all together, in ms. */
  runningMs(nowMs: number): number {
    return this.area.areaAt(nowMs);
  }

  /** Machines that are on from the start, with nothing on them. */
  open(wanted: number): void {
    for (const machine of this.all.slice(0, wanted)) {
      this.change(machine, 'on', 0);
      machine.sinceMs = 0;
    }
    this.level(0);
  }

  /**
   * The first free place of the fullest machine that is ready; of equals, of the lowest number. -1 where there is none:
   * then one more is booted.
   */
  take(atMs: number): number {
    const machine = this.fullest(({ used }) => used < PLACES);
    if (!machine) {
      this.boot(atMs);
      return NONE;
    }
    let place = machine.number * PLACES;
    while (this.taken[place] === 1) place += 1;
    this.taken[place] = 1;
    machine.used += 1;
    this.level(atMs);
    return place;
  }

  free(place: number, atMs: number): void {
    const machine = this.all[machineOf(place)] as Machine;
    this.taken[place] = 0;
    machine.used -= 1;
    if (machine.used === 0) machine.sinceMs = atMs;
    this.level(atMs);
  }

  /** The machine that is due is ready. */
  ready(atMs: number): void {
    const machine = this.all.find(({ state, sinceMs }) => state === 'booting' && sinceMs === atMs);
    if (!machine) return;
    this.change(machine, 'on', atMs);
    machine.sinceMs = atMs;
    this.log.append(kindIndex.ready, atMs, machine.number, -1, Number.NaN);
    this.level(atMs);
  }

  /** The machine that has been empty longest goes off; of equals, the one with the highest number. */
  trim(atMs: number): void {
    const machine = this.longestEmpty();
    if (!machine) return;
    this.change(machine, 'off', atMs);
    this.log.append(kindIndex.switchOff, atMs, machine.number, -1, Number.NaN);
    this.level(atMs);
  }

  /** The machine with the most environments goes down and stays off; its number, or -1 where none is on. */
  pull(atMs: number): number {
    const machine = this.fullest(() => true);
    if (!machine) return NONE;
    this.log.append(kindIndex.pulled, atMs, machine.number, -1, machine.used);
    this.change(machine, 'pulled', atMs);
    this.level(atMs);
    return machine.number;
  }

  save() {
    return {
      all: this.all.map((machine) => ({ ...machine })),
      taken: this.taken.slice(),
      time: this.time.save(),
      area: this.area.save(),
      trimMs: this.trimMs,
    };
  }

  restore(saved: ReturnType<Machines['save']>): void {
    saved.all.forEach((machine, i) => {
      Object.assign(this.all[i] as Machine, machine);
    });
    this.taken.set(saved.taken);
    this.time.restore(saved.time);
    this.area.restore(saved.area);
    this.trimMs = saved.trimMs;
  }

  /** Boots until enough machines are empty or on their way, and looks when one is too many. At least one stays. */
  private level(atMs: number): void {
    let waiting = this.all.filter(isWaiting).length;
    while (waiting < this.spare || this.running === 0) {
      if (!this.boot(atMs)) break;
      waiting += 1;
    }
    const longest = this.longestEmpty();
    const isTooMany = waiting > this.spare && this.running > 1 && longest !== null;
    this.trimMs = isTooMany ? Math.max(atMs, longest.sinceMs + LINGER_MS) : Infinity;
  }

  /** Of the machines that are on and wanted; of equals, the one with the lowest number. */
  private fullest(isWanted: (machine: Machine) => boolean): Machine | null {
    let fullest: Machine | null = null;
    for (const machine of this.all) {
      if (machine.state !== 'on' || !isWanted(machine)) continue;
      if (fullest === null || machine.used > fullest.used) fullest = machine;
    }
    return fullest;
  }

  private longestEmpty(): Machine | null {
    let longest: Machine | null = null;
    for (const machine of this.all) {
      if (machine.state !== 'on' || machine.used > 0) continue;
      if (longest === null || machine.sinceMs <= longest.sinceMs) longest = machine;
    }
    return longest;
  }

  /** Whether there was one to boot. */
  private boot(atMs: number): boolean {
    const machine = this.all.find(({ state }) => state === 'off');
    if (!machine) return false;
    this.change(machine, 'booting', atMs);
    machine.sinceMs = atMs + BOOT_MS;
    this.log.append(kindIndex.boot, atMs, machine.number, -1, Number.NaN);
    return true;
  }

  private change(machine: Machine, to: State, atMs: number): void {
    const change = Number(isRunning(to)) - Number(isRunning(machine.state));
    machine.state = to;
    if (to === 'off') this.tracks.machine.end(machine.number, atMs);
    else this.tracks.machine.turn(machine.number, to, atMs);
    if (change === 0) return;
    this.time.add(change, atMs);
    this.area.add(change, atMs);
    this.tracks.fleet.set('machines', this.running, atMs);
  }
}

const isRunning = (state: State): boolean => state === 'on' || state === 'booting';

export const machineOf = (place: number): number => Math.floor(place / PLACES);

/** Empty, or on its way to be. */
const isWaiting = ({ state, used }: Machine): boolean =>
  state === 'booting' || (state === 'on' && used === 0);
