// The rules of a room with one server: power fails, disks break, and once it burns.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Lots, Stream } from '@/engine/kernel/random';
import {
  type Cause,
  causes,
  DISKS,
  kindIndex,
  type ServerRoomConfig,
  type tracks,
} from '@/engine/models/server-room/config';
import { type Later, LaterList } from '@/engine/models/server-room/later';
import {
  DISK_GAP,
  DISK_MS,
  FIRE_AT_MS,
  FIRE_MS,
  GENERATOR_DELAY_MS,
  GENERATOR_STARTS,
  HOME_CUTS_MS,
  HOUR_MS,
  MINUTE_MS,
  OUTAGE_GAP,
  OUTAGE_LENGTH,
  PULLED_MS,
  RESTART_MS,
  switchMsOf,
} from '@/engine/models/server-room/settings';
import { type SavedStandstill, Standstill } from '@/engine/models/server-room/standstill';

/** Pulled plugs draw the generator's luck apart, so that none shifts that of a power cut. */
const FIRST_PULL = 1_000_000;

interface State {
  outageAtMs: number;
  diskAtMs: number;
  fireAtMs: number;
  outages: number;
  pulls: number;
  isGridOut: boolean;
  isBurning: boolean;
  server: 'up' | 'down' | 'restarting' | 'burnt';
  failedDisks: readonly number[];
  /** Troubles that came, that found the room already struck by the like, and that are over. */
  came: number;
  unnoticed: number;
  over: number;
}

interface Saved {
  readonly state: State;
  readonly later: readonly Later[];
  readonly standstill: SavedStandstill;
  readonly grid: Int32Array;
  readonly disk: Int32Array;
}

export class RoomRules implements SteppedRules<ServerRoomConfig> {
  private readonly config: ServerRoomConfig;
  private readonly world: World<ServerRoomConfig, typeof tracks>;
  private readonly grid: Stream;
  private readonly disk: Stream;
  private readonly luck: Lots;
  private readonly later = new LaterList();
  private readonly standstill: Standstill;
  private state: State;

  constructor(world: World<ServerRoomConfig, typeof tracks>) {
    const { config, seed, tracks: written } = world;
    this.world = world;
    this.config = config;
    this.grid = new Stream(seed, 'grid');
    this.disk = new Stream(seed, 'disk');
    this.luck = new Lots(seed, 'generator');
    this.standstill = new Standstill(written);
    this.state = {
      outageAtMs: OUTAGE_GAP.sample(this.grid),
      diskAtMs: DISK_GAP.sample(this.disk),
      fireAtMs: config.fire === 'on' ? FIRE_AT_MS : Infinity,
      outages: 0,
      pulls: 0,
      isGridOut: false,
      isBurning: false,
      server: 'up',
      failedDisks: [],
      came: 0,
      unnoticed: 0,
      over: 0,
    };
    written.power.turn(0, 'grid', 0);
    written.battery.set('left', this.batteryMs, 0);
    written.server.turn(0, 'up', 0);
    if (config.places === '2') written.secondPlace.turn(0, 'ready', 0);
  }

  get nextMs(): number {
    const { fireAtMs, outageAtMs, diskAtMs } = this.state;
    return Math.min(fireAtMs, outageAtMs, diskAtMs, this.later.nextMs);
  }

  /** At one instant: fire, power, disks, then what follows from earlier troubles. */
  step(): void {
    const { state, nextMs } = this;
    if (state.fireAtMs === nextMs) {
      state.fireAtMs = Infinity;
      this.burn(nextMs);
    } else if (state.outageAtMs === nextMs) {
      const lastsMs = OUTAGE_LENGTH.sample(this.grid);
      state.outageAtMs = nextMs + OUTAGE_GAP.sample(this.grid);
      state.outages += 1;
      this.cut(state.outages, lastsMs, state.outages, nextMs);
    } else if (state.diskAtMs === nextMs) {
      const disk = 1 + Math.floor(this.disk.uniform() * DISKS);
      state.diskAtMs = nextMs + DISK_GAP.sample(this.disk);
      this.breakDisk(disk, nextMs);
    } else this.happen(this.later.take());
  }

  /** Ordering a server means nothing here. */
  act(name: string, _thing: number, atMs: number): void {
    if (name === 'fire') this.burn(atMs);
    else if (name === 'pull') {
      this.state.pulls += 1;
      this.cut(0, PULLED_MS, FIRST_PULL + this.state.pulls, atMs);
    }
  }

  metrics(nowMs: number): Metrics {
    const { grid, fire, disk } = this.standstill.until(nowMs);
    const stopped = grid + fire + disk;
    return {
      stopped,
      availability: nowMs > 0 ? 1 - stopped / nowMs : null,
      byGrid: grid,
      byFire: fire,
      byDisk: disk,
      fireInYears: fire / HOME_CUTS_MS,
      missed: null,
      spare: null,
      headroom: null,
    };
  }

  /** Troubles are what arrives here. */
  counts() {
    const { came, over, unnoticed, isGridOut, isBurning, failedDisks } = this.state;
    const running = Number(isGridOut) + Number(isBurning) + failedDisks.length;
    return {
      arrived: came,
      completed: over,
      rejected: unnoticed,
      timedOut: 0,
      waiting: 0,
      running,
      failedDisks: failedDisks.length,
    };
  }

  sample(out: Float64Array, nowMs: number): void {
    const stopped = this.standstill.until(nowMs);
    out[0] = causes.reduce((sum, cause) => sum + stopped[cause], 0) / HOUR_MS;
    out[1] = Number.NaN;
    out[2] = Number.NaN;
  }

  save(): Saved {
    return {
      state: { ...this.state },
      later: this.later.save(),
      standstill: this.standstill.save(),
      grid: this.grid.save(),
      disk: this.disk.save(),
    };
  }

  restore(saved: object): void {
    const { state, later, standstill, grid, disk } = saved as Saved;
    this.state = { ...state };
    this.later.restore(later);
    this.standstill.restore(standstill);
    this.grid.restore(grid);
    this.disk.restore(disk);
  }

  private get batteryMs(): number {
    return this.config.upsMin * MINUTE_MS;
  }

  /** The room loses its mains for so long. A room that is dark, or burnt, does not notice. */
  private cut(number: number, lastsMs: number, lot: number, atMs: number): void {
    const { state, later, batteryMs, config } = this;
    state.came += 1;
    if (state.isGridOut || state.isBurning) {
      state.unnoticed += 1;
      return;
    }
    state.isGridOut = true;
    this.note('outage', atMs, number, lastsMs);
    later.add({ what: 'gridBack', atMs: atMs + lastsMs });
    if (config.generator === 'on' && lastsMs > GENERATOR_DELAY_MS) {
      const starts = this.luck.uniform(lot) < GENERATOR_STARTS;
      later.add({ what: 'generator', starts, atMs: atMs + GENERATOR_DELAY_MS });
    }
    if (batteryMs === 0) this.goDark(atMs);
    else {
      later.add({ what: 'batteryEmpty', atMs: atMs + batteryMs });
      this.world.tracks.power.turn(0, 'battery', atMs);
      this.world.tracks.battery.ramp('left', batteryMs, -1, atMs);
    }
  }

  private happen(due: Later): void {
    const { atMs } = due;
    const { state, world } = this;
    switch (due.what) {
      case 'gridBack':
        state.isGridOut = false;
        state.over += 1;
        this.note('gridBack', atMs);
        this.later.strike('generator', 'batteryEmpty');
        world.tracks.battery.set('left', this.batteryMs, atMs);
        this.light('grid', atMs);
        break;
      case 'generator':
        this.note(due.starts ? 'generatorOn' : 'generatorFails', atMs);
        if (!due.starts) break;
        this.later.strike('batteryEmpty');
        world.tracks.battery.add('left', 0, atMs);
        this.light('generator', atMs);
        break;
      case 'batteryEmpty':
        this.note('batteryEmpty', atMs);
        world.tracks.battery.set('left', 0, atMs);
        this.goDark(atMs);
        break;
      case 'restarted':
        this.release('grid', atMs);
        break;
      case 'diskBack':
        state.failedDisks = state.failedDisks.filter((disk) => disk !== due.disk);
        state.over += 1;
        world.tracks.disk.end(due.disk, atMs);
        this.note('diskBack', atMs, due.disk);
        this.release('disk', atMs);
        break;
      case 'takeOver':
        world.tracks.secondPlace.turn(0, 'serving', atMs);
        this.standstill.moveElsewhere(atMs);
        this.note('resume', atMs, 2, this.standstill.spellMs(atMs));
        break;
      case 'rebuilt':
        state.isBurning = false;
        state.over += 1;
        this.note('rebuilt', atMs);
        world.tracks.power.turn(0, 'grid', atMs);
        world.tracks.battery.set('left', this.batteryMs, atMs);
        this.release('fire', atMs);
        break;
    }
  }

  private goDark(atMs: number): void {
    this.world.tracks.power.turn(0, 'none', atMs);
    // It was just coming up again when the next cut came.
    this.later.strike('restarted');
    if (!this.standstill.holds('grid')) this.hold('grid', atMs);
    this.showServer(atMs);
  }

  private light(by: 'grid' | 'generator', atMs: number): void {
    this.world.tracks.power.turn(0, by, atMs);
    const isUp = this.later.save().some(({ what }) => what === 'restarted');
    if (!this.standstill.holds('grid') || isUp) return;
    this.later.add({ what: 'restarted', atMs: atMs + RESTART_MS });
    this.showServer(atMs);
  }

  private breakDisk(disk: number, atMs: number): void {
    const { state, world } = this;
    state.came += 1;
    if (state.isBurning || state.failedDisks.includes(disk)) {
      state.unnoticed += 1;
      return;
    }
    state.failedDisks = [...state.failedDisks, disk];
    world.tracks.disk.turn(disk, 'failed', atMs);
    this.note('diskFails', atMs, disk);
    this.later.add({ what: 'diskBack', disk, atMs: atMs + DISK_MS });
    if (this.config.mirror === 'off') this.hold('disk', atMs);
  }

  /** Whatever else had befallen the room is over: nobody mends what has burnt. */
  private burn(atMs: number): void {
    const { state, world, standstill } = this;
    state.came += 1;
    if (state.isBurning) {
      state.unnoticed += 1;
      return;
    }
    state.over += Number(state.isGridOut) + state.failedDisks.length;
    for (const disk of state.failedDisks) world.tracks.disk.end(disk, atMs);
    state.isGridOut = false;
    state.failedDisks = [];
    state.isBurning = true;
    this.later.strike('gridBack', 'generator', 'batteryEmpty', 'restarted', 'diskBack');
    this.later.add({ what: 'rebuilt', atMs: atMs + FIRE_MS });
    this.note('fire', atMs);
    world.tracks.power.turn(0, 'none', atMs);
    world.tracks.battery.set('left', 0, atMs);
    this.hold('fire', atMs);
    for (const cause of ['grid', 'disk'] as const) {
      while (standstill.holds(cause)) standstill.release(cause, atMs);
    }
    this.showServer(atMs);
  }

  private hold(cause: Cause, atMs: number): void {
    const { standstill, config, world } = this;
    const wasHeld = standstill.isHeld;
    standstill.hold(cause, atMs);
    this.showServer(atMs);
    if (wasHeld) return;
    this.note('stop', atMs, causes.indexOf(cause));
    if (config.places === '1') return;
    world.tracks.secondPlace.turn(0, 'switching', atMs);
    this.later.add({ what: 'takeOver', atMs: atMs + switchMsOf(config) });
  }

  private release(cause: Cause, atMs: number): void {
    const { standstill, config, world } = this;
    if (!standstill.holds(cause)) return;
    const { isStopped } = standstill;
    standstill.release(cause, atMs);
    this.showServer(atMs);
    if (standstill.isHeld) return;
    this.later.strike('takeOver');
    if (config.places === '2') world.tracks.secondPlace.turn(0, 'ready', atMs);
    if (isStopped) this.note('resume', atMs, 1, standstill.spellMs(atMs));
  }

  private showServer(atMs: number): void {
    const { standstill, later, world, state } = this;
    const comesUp = later.save().some(({ what }) => what === 'restarted');
    const now = state.isBurning
      ? 'burnt'
      : !standstill.isHeld
        ? 'up'
        : comesUp && !standstill.holds('disk')
          ? 'restarting'
          : 'down';
    if (now === state.server) return;
    state.server = now;
    world.tracks.server.turn(0, now, atMs);
  }

  private note(
    kind: keyof typeof kindIndex,
    atMs: number,
    subject = -1,
    value: number = Number.NaN,
  ): void {
    this.world.log.append(kindIndex[kind], atMs, subject, -1, value);
  }
}
