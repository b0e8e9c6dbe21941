// The rules of the comparison: every request goes to all four platforms, with the same work.

import type { Metrics } from '@/engine/kernel/contract';
import type { LoopedRules, World } from '@/engine/kernel/define-model';
import type { Distribution } from '@/engine/kernel/distributions';
import type { EventLog } from '@/engine/kernel/event-log';
import { Stream } from '@/engine/kernel/random';
import type { TracksOf } from '@/engine/kernel/tracks';
import {
  ADDED_VMS,
  eras,
  type FourErasConfig,
  type tracks,
} from '@/engine/models/four-eras/config';
import { Followed } from '@/engine/models/four-eras/followed';
import { countsOf, metricsOf } from '@/engine/models/four-eras/metrics';
import { type EraPlatform, type Platforms, platformsOf } from '@/engine/models/four-eras/settings';
import { Arrivals } from '@/engine/traffic/arrivals';
import { rateKnotsOf, trafficOf, workOf } from '@/engine/traffic/from-knobs';
import { RateLevel } from '@/engine/traffic/rate-level';
import { Watch } from '@/engine/traffic/watch';

const RESIZE = 0;

export class FourErasRules implements LoopedRules<FourErasConfig> {
  private config: FourErasConfig;
  private work: Distribution;
  private readonly events: EventLog;
  private readonly tracks: TracksOf<typeof tracks>;
  private readonly rate: RateLevel;
  private readonly watch: Watch;
  private readonly arrivals: Arrivals;
  private readonly works: Stream;
  private readonly byEra: Platforms;
  /** The same, in the order of `eras`. */
  private readonly platforms: readonly EraPlatform[];
  /** How many instances each had when it was last looked at. */
  private readonly sizes: Float64Array;
  private readonly durationMs: number;
  private readonly followed: Followed;
  /** How often VMs were added by hand. */
  private additions = 0;

  constructor(world: World<FourErasConfig, typeof tracks>) {
    const { config, seed, durationMs } = world;
    this.config = config;
    this.durationMs = durationMs;
    this.work = workOf(config);
    this.events = world.log;
    this.tracks = world.tracks;
    this.rate = new RateLevel(world.tracks.traffic);
    this.watch = new Watch(durationMs, world.tracks.servers.isOn);
    this.arrivals = new Arrivals(trafficOf(config), seed);
    this.works = new Stream(seed, 'work');
    this.byEra = platformsOf(config, seed);
    this.platforms = eras.map((era) => this.byEra[era]);
    const expected = trafficOf(config).rate.countBetween(0, durationMs);
    this.followed = new Followed(world.tracks, seed, expected);
    if (this.followed.isOn) this.follow();
    this.sizes = new Float64Array(eras.length);
    for (let i = 0; i < eras.length; i += 1) this.noteSize(i, 0);
    this.showTraffic(0);
  }

  advanceTo(tMs: number): void {
    this.watch.advance(
      tMs,
      (atMs) => this.simulate(atMs),
      (atMs) => this.look(atMs),
    );
  }

  /** Only the traffic can change while a run goes on: the platforms are set up before it. */
  change(config: FourErasConfig, _knob: string, atMs: number): void {
    this.config = config;
    this.arrivals.change(trafficOf(config), atMs);
    this.work = workOf(config);
    this.showTraffic(atMs);
  }

  /** Everything up to and including `atMs` has happened. */
  act(name: string, _thing: number, atMs: number): void {
    const { servers, autoscaling } = this.byEra;
    if (name === 'addVms') {
      autoscaling.add(ADDED_VMS, atMs);
      this.additions += 1;
    } else if (name === 'serverOff') servers.switchOff(atMs);
    else servers.switchOn(atMs);
    for (let i = 0; i < eras.length; i += 1) this.noteSize(i, atMs);
  }

  metrics(nowMs: number): Metrics {
    const { config, durationMs, additions } = this;
    const all = eras.map((era, i) => {
      const handHours = era === 'autoscaling' ? additions * config.assumedHoursPerAct : 0;
      return metricsOf(era, this.platforms[i] as EraPlatform, config, nowMs, durationMs, handHours);
    });
    return Object.assign({}, ...all);
  }

  counts(nowMs: number): Readonly<Record<string, number>> {
    const all = eras.map((era, i) => countsOf(era, this.platforms[i] as EraPlatform, nowMs));
    return Object.assign({}, ...all);
  }

  sample(out: Float64Array, nowMs: number): void {
    for (const [i, platform] of this.platforms.entries()) {
      const { capacity, busySlots, waiting } = platform.state(nowMs);
      const { rejected, timedOut } = platform.tally.counts;
      out[3 * i] = capacity;
      out[3 * i + 1] = busySlots + waiting;
      out[3 * i + 2] = rejected + timedOut;
    }
  }

  save() {
    return {
      arrivals: this.arrivals.save(),
      works: this.works.save(),
      sizes: this.sizes.slice(),
      additions: this.additions,
      platforms: this.platforms.map((platform) => platform.save()),
      followed: this.followed.save(),
    };
  }

  restore(saved: object, config: FourErasConfig): void {
    const state = saved as ReturnType<FourErasRules['save']>;
    this.config = config;
    this.work = workOf(config);
    this.arrivals.restore(state.arrivals, trafficOf(config));
    this.works.restore(state.works);
    this.sizes.set(state.sizes);
    this.additions = state.additions;
    this.followed.restore(state.followed);
    for (const [i, platform] of state.platforms.entries()) this.platforms[i]?.restore(platform);
  }

  /**
   * Whatever is due first happens first; at one instant the platforms go in the order of `eras`, and a
   * request comes when all of them have finished with that instant.
   */
  private simulate(tMs: number): void {
    for (;;) {
      const next = this.nextPlatform();
      const innerMs = (this.platforms[next] as EraPlatform).nextMs;
      const arrivalMs = this.arrivals.nextMs;
      if (Math.min(innerMs, arrivalMs) > tMs) break;
      this.followed.until(Math.min(innerMs, arrivalMs));
      if (innerMs <= arrivalMs) {
        (this.platforms[next] as EraPlatform).step();
        this.noteSize(next, innerMs);
      } else {
        this.receive(arrivalMs);
      }
    }
    this.followed.until(tMs);
    this.arrivals.checkNobodyIsMissing(tMs);
  }

  private follow(): void {
    for (const [i, platform] of this.platforms.entries()) {
      platform.tally.fates = this.followed.observerOf(i);
    }
  }

  private look(atMs: number): void {
    this.rate.write(atMs);
    for (const [i, era] of eras.entries()) {
      const platform = this.platforms[i] as EraPlatform;
      const { capacity, busySlots, waiting } = platform.state(atMs);
      const { rejected, timedOut } = platform.tally.counts;
      this.tracks[era].set('capacity', capacity, atMs);
      this.tracks[era].set('demand', busySlots + waiting, atMs);
      this.tracks[era].set('lost', rejected + timedOut, atMs);
    }
  }

  private showTraffic(atMs: number): void {
    this.rate.use(rateKnotsOf(this.config), atMs);
    this.tracks.work.set('meanSec', this.work.mean / 1000, atMs);
  }

  /** Index of the platform with the earliest inner event; the first of `eras` among equals. */
  private nextPlatform(): number {
    let next = 0;
    let earliestMs = Infinity;
    for (let i = 0; i < this.platforms.length; i += 1) {
      const { nextMs } = this.platforms[i] as EraPlatform;
      if (nextMs >= earliestMs) continue;
      next = i;
      earliestMs = nextMs;
    }
    return next;
  }

  private receive(atMs: number): void {
    const workMs = this.work.sample(this.works);
    this.arrivals.advance();
    this.followed.arrive(atMs, workMs);
    for (let i = 0; i < this.platforms.length; i += 1) {
      (this.platforms[i] as EraPlatform).arrive(atMs, workMs);
      this.noteSize(i, atMs);
    }
  }

  /** Logs a change of the number of instances. */
  private noteSize(index: number, atMs: number): void {
    const platform = this.platforms[index] as EraPlatform;
    const instances = platform.tally.instances.level;
    if (instances === this.sizes[index]) return;
    this.sizes[index] = instances;
    this.events.append(RESIZE, atMs, index, instances, platform.state(atMs).capacity);
  }
}
