// One execution of the comparison: every request goes to all four platforms, with the same work.

import type {
  Checkpoint,
  Command,
  Metrics,
  Run,
  RunOptions,
  Snapshot,
} from '@/engine/kernel/contract';
import type { Distribution } from '@/engine/kernel/distributions';
import { EventLog } from '@/engine/kernel/event-log';
import { Stream } from '@/engine/kernel/random';
import { checkAdvance, checkConfig, checkValue } from '@/engine/kernel/run';
import { eras, type FourErasConfig, params } from '@/engine/models/four-eras/config';
import { countsOf, metricsOf } from '@/engine/models/four-eras/metrics';
import { type EraPlatform, platformsOf } from '@/engine/models/four-eras/settings';
import { Arrivals } from '@/engine/traffic/arrivals';
import { trafficOf, workOf } from '@/engine/traffic/from-knobs';
import { trafficKnobs } from '@/engine/traffic/knobs';

const MODEL_ID = 'four-eras';
const RESIZE = 0;

export class FourErasRun implements Run {
  private config: FourErasConfig;
  private work: Distribution;
  private clockMs = 0;
  private readonly events: EventLog;
  private readonly arrivals: Arrivals;
  private readonly works: Stream;
  /** In the order of `eras`. */
  private readonly platforms: readonly EraPlatform[];
  /** How many instances each had when it was last looked at. */
  private readonly sizes: Float64Array;

  constructor({ config, seed, logLimit }: RunOptions) {
    this.config = checkConfig<FourErasConfig>(params, config);
    this.work = workOf(this.config);
    this.events = new EventLog(logLimit);
    this.arrivals = new Arrivals(trafficOf(this.config), seed);
    this.works = new Stream(seed, 'work');
    const platforms = platformsOf(this.config, seed);
    this.platforms = eras.map((era) => platforms[era]);
    this.sizes = new Float64Array(eras.length);
    for (let i = 0; i < eras.length; i += 1) this.noteSize(i, 0);
  }

  get nowMs(): number {
    return this.clockMs;
  }

  get log() {
    return { columns: this.events.columns, dropped: this.events.dropped };
  }

  /**
   * Whatever is due first happens first; at one instant the platforms go in the order of `eras`, and a
   * request comes when all of them have finished with that instant.
   */
  advanceTo(tMs: number): void {
    checkAdvance(this.clockMs, tMs);
    for (;;) {
      const next = this.nextPlatform();
      const innerMs = (this.platforms[next] as EraPlatform).nextMs;
      const arrivalMs = this.arrivals.nextMs;
      if (Math.min(innerMs, arrivalMs) > tMs) break;
      if (innerMs <= arrivalMs) {
        (this.platforms[next] as EraPlatform).step();
        this.noteSize(next, innerMs);
      } else {
        this.receive(arrivalMs);
      }
    }
    this.arrivals.checkNobodyIsMissing(tMs);
    this.clockMs = tMs;
  }

  /** Only the traffic can change while a run goes on: the platforms are set up before it. */
  apply(command: Command): void {
    const value = checkValue(params, command.set, command.to);
    if (!trafficKnobs.includes(command.set)) {
      throw new RangeError(
        `${command.set}: fixed once a run has begun; only ${trafficKnobs.join(', ')} can change`,
      );
    }
    const config = { ...this.config, [command.set]: value };
    // The traffic comes first: it can still refuse, and then nothing has changed.
    this.arrivals.change(trafficOf(config), this.clockMs);
    this.config = config;
    this.work = workOf(config);
  }

  snapshot(): Snapshot {
    const metrics: Record<string, number | null> = {};
    const counts: Record<string, number> = {};
    for (const [i, era] of eras.entries()) {
      const platform = this.platforms[i] as EraPlatform;
      Object.assign(metrics, metricsOf(era, platform, this.config, this.clockMs));
      Object.assign(counts, countsOf(era, platform, this.clockMs));
    }
    return { tMs: this.clockMs, metrics: metrics satisfies Metrics, counts };
  }

  sample(out: Float64Array): void {
    for (const [i, platform] of this.platforms.entries()) {
      const { capacity, busySlots, waiting } = platform.state(this.clockMs);
      const { rejected, timedOut } = platform.tally.counts;
      out[3 * i] = capacity;
      out[3 * i + 1] = busySlots + waiting;
      out[3 * i + 2] = rejected + timedOut;
    }
  }

  save(): Checkpoint {
    return this.saved();
  }

  restore(checkpoint: Checkpoint): void {
    if (!isOurs(checkpoint)) throw new RangeError(`checkpoint: not one of the model ${MODEL_ID}`);
    this.events.restore(checkpoint.events);
    this.config = checkpoint.config;
    this.work = workOf(this.config);
    this.clockMs = checkpoint.tMs;
    this.arrivals.restore(checkpoint.arrivals, trafficOf(this.config));
    this.works.restore(checkpoint.works);
    this.sizes.set(checkpoint.sizes);
    for (const [i, saved] of checkpoint.platforms.entries()) this.platforms[i]?.restore(saved);
  }

  private saved() {
    return {
      model: MODEL_ID,
      tMs: this.clockMs,
      config: this.config,
      events: this.events.save(),
      arrivals: this.arrivals.save(),
      works: this.works.save(),
      sizes: this.sizes.slice(),
      platforms: this.platforms.map((platform) => platform.save()),
    };
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

type FourErasCheckpoint = ReturnType<FourErasRun['saved']>;

function isOurs(checkpoint: Checkpoint): checkpoint is FourErasCheckpoint {
  return 'model' in checkpoint && checkpoint.model === MODEL_ID;
}
