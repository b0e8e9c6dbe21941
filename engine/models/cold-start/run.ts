// One execution of the cold-start model: requests come, are served warm or cold or turned away, and end.

import type { Checkpoint, Command, Run, RunOptions, Snapshot } from '@/engine/kernel/contract';
import { checkedDuration } from '@/engine/kernel/drawn';
import { EventLog } from '@/engine/kernel/event-log';
import { EventQueue } from '@/engine/kernel/event-queue';
import { Stream } from '@/engine/kernel/random';
import { checkAdvance, checkConfig, checkValue } from '@/engine/kernel/run';
import { type ColdStartConfig, kindIndex, params } from '@/engine/models/cold-start/config';
import { STARTING, WORKING } from '@/engine/models/cold-start/instances';
import { Pool } from '@/engine/models/cold-start/pool';
import {
  type Laws,
  PING_WORK_MS,
  type Settings,
  settingsOf,
  TRAFFIC_KNOBS,
  trafficOf,
} from '@/engine/models/cold-start/settings';
import { Statistics } from '@/engine/models/cold-start/statistics';
import { Arrivals } from '@/engine/traffic/arrivals';
import { Pings } from '@/engine/traffic/pings';

const MODEL_ID = 'cold-start';

export class ColdStartRun implements Run {
  private config: ColdStartConfig;
  private settings: Settings;
  private clockMs = 0;

  private readonly events: EventLog;
  private readonly statistics = new Statistics();
  private readonly pool: Pool;
  /** One entry for each busy instance: the end of its start or of its work. */
  private readonly calendar = new EventQueue();
  private readonly arrivals: Arrivals;
  private readonly pings = new Pings();
  private readonly streams: Record<
    'work' | 'coldStart' | 'reuse' | 'pingColdStart' | 'pingReuse',
    Stream
  >;

  constructor(
    options: RunOptions,
    private readonly laws: Laws,
  ) {
    const { seed } = options;
    this.config = checkConfig<ColdStartConfig>(params, options.config);
    this.settings = settingsOf(this.config, laws);
    this.events = new EventLog(options.logLimit);
    this.pool = new Pool(this.settings, this.statistics, this.events);
    this.arrivals = new Arrivals(trafficOf(this.config), seed);
    this.pings.change(this.settings.pingEveryMs, 0);
    this.streams = {
      work: new Stream(seed, 'work'),
      coldStart: new Stream(seed, 'coldStart'),
      reuse: new Stream(seed, 'reuse'),
      pingColdStart: new Stream(seed, 'pingColdStart'),
      pingReuse: new Stream(seed, 'pingReuse'),
    };
  }

  get nowMs(): number {
    return this.clockMs;
  }

  get log() {
    return { columns: this.events.columns, dropped: this.events.dropped };
  }

  /** At one instant: starts and work end, then instances go, then users come, then pings. */
  advanceTo(tMs: number): void {
    checkAdvance(this.clockMs, tMs);
    for (;;) {
      const endMs = this.calendar.nextMs;
      const timerMs = this.pool.nextMs;
      const userMs = this.arrivals.nextMs;
      const pingMs = this.pings.nextMs;
      const atMs = Math.min(endMs, timerMs, userMs, pingMs);
      if (atMs > tMs) break;
      if (endMs === atMs) this.endPhase(this.calendar.pop(), atMs);
      else if (timerMs === atMs) this.pool.ring(atMs);
      else if (userMs === atMs) this.receiveUser(atMs);
      else this.receivePings(atMs);
    }
    this.arrivals.checkNobodyIsMissing(tMs);
    this.clockMs = tMs;
  }

  apply(command: Command): void {
    const value = checkValue(params, command.set, command.to);
    const config = { ...this.config, [command.set]: value };
    // The traffic comes first: it can still refuse, and then nothing has changed.
    if (TRAFFIC_KNOBS.includes(command.set)) this.arrivals.change(trafficOf(config), this.clockMs);
    this.config = config;
    this.settings = settingsOf(config, this.laws);
    this.pool.change(this.settings, this.clockMs);
    if (command.set === 'pingEverySec') this.pings.change(this.settings.pingEveryMs, this.clockMs);
  }

  snapshot(): Snapshot {
    return {
      tMs: this.clockMs,
      metrics: this.statistics.metrics(this.clockMs),
      counts: this.statistics.allCounts(),
    };
  }

  sample(out: Float64Array): void {
    const { counts, coldRatio, latency } = this.statistics;
    out[0] = counts.starting;
    out[1] = counts.working;
    out[2] = counts.idle;
    out[3] = coldRatio ?? Number.NaN;
    out[4] = latency.quantile(0.99) ?? Number.NaN;
  }

  save(): Checkpoint {
    return this.saved();
  }

  restore(checkpoint: Checkpoint): void {
    if (!isOurs(checkpoint)) throw new RangeError(`checkpoint: not one of the model ${MODEL_ID}`);
    this.events.restore(checkpoint.events);
    this.config = checkpoint.config;
    this.settings = settingsOf(this.config, this.laws);
    this.clockMs = checkpoint.tMs;
    this.statistics.restore(checkpoint.statistics);
    this.pool.restore(checkpoint.pool, this.settings);
    this.calendar.restore(checkpoint.calendar);
    this.arrivals.restore(checkpoint.arrivals, trafficOf(this.config));
    this.pings.restore(checkpoint.nextPingMs, this.settings.pingEveryMs);
    const streams = Object.values(this.streams);
    for (const [i, words] of checkpoint.streams.entries()) streams[i]?.restore(words);
  }

  private saved() {
    return {
      model: MODEL_ID,
      tMs: this.clockMs,
      config: this.config,
      events: this.events.save(),
      statistics: this.statistics.save(),
      pool: this.pool.save(),
      calendar: this.calendar.save(),
      arrivals: this.arrivals.save(),
      nextPingMs: this.pings.nextMs,
      streams: Object.values(this.streams).map((stream) => stream.save()),
    };
  }

  private receiveUser(atMs: number): void {
    this.arrivals.advance();
    // Every request draws its own work, start time and pick, whether or not it needs them: what a knob
    // does to one request cannot change what the next one brings.
    const workMs = this.settings.work.sample(this.streams.work);
    const startPick = this.streams.coldStart.uniform();
    const reusePick = this.streams.reuse.uniform();
    this.serve(atMs, workMs, startPick, reusePick, 0);
  }

  private receivePings(atMs: number): void {
    this.pings.advance();
    for (let i = 0; i < this.settings.pingCount; i += 1) {
      const startPick = this.streams.pingColdStart.uniform();
      const reusePick = this.streams.pingReuse.uniform();
      this.serve(atMs, PING_WORK_MS, startPick, reusePick, 1);
    }
  }

  /** Gives a request to an idle instance, else to a new one, else turns it away. */
  private serve(
    atMs: number,
    workMs: number,
    startPick: number,
    reusePick: number,
    isPing: 0 | 1,
  ): void {
    const { counts } = this.statistics;
    counts.arrived += 1;
    counts.pings += isPing;
    const request = counts.arrived;
    const kind = isPing === 1 ? kindIndex.ping : kindIndex.arrive;
    this.events.append(kind, atMs, request, -1, Number.NaN);
    const idleSlot = this.pool.takeIdle(reusePick);
    if (idleSlot >= 0) {
      this.assign(idleSlot, atMs, request, isPing);
      this.startWarm(idleSlot, atMs, workMs);
    } else if (this.statistics.aliveNow < this.settings.maxInstances) {
      const slot = this.pool.create(atMs, 0);
      this.assign(slot, atMs, request, isPing);
      this.startCold(slot, atMs, workMs, startPick);
    } else {
      counts.rejected += 1;
      counts.pingsRejected += isPing;
      this.events.append(kindIndex.reject, atMs, request, -1, Number.NaN);
    }
  }

  private assign(slot: number, atMs: number, request: number, isPing: 0 | 1): void {
    const { table } = this.pool;
    table.request[slot] = request;
    table.isPing[slot] = isPing;
    table.arrivedMs[slot] = atMs;
    this.statistics.busy.add(1, atMs);
  }

  private startWarm(slot: number, atMs: number, workMs: number): void {
    const { table } = this.pool;
    const { counts } = this.statistics;
    counts.warmStarts += 1;
    counts.pingWarmStarts += table.isPing[slot] as number;
    counts.working += 1;
    table.state[slot] = WORKING;
    this.calendar.push(atMs + workMs, slot);
    this.record(kindIndex.warmStart, atMs, slot, atMs - (table.idleSinceMs[slot] as number));
  }

  private startCold(slot: number, atMs: number, workMs: number, startPick: number): void {
    const { table } = this.pool;
    const { counts } = this.statistics;
    const isPing = (table.isPing[slot] as number) === 1;
    const origin = isPing ? this.streams.pingColdStart : this.streams.coldStart;
    const { start, coldWork } = this.settings;
    const startMs = checkedDuration(start.quantile(startPick), origin);
    counts.coldStarts += 1;
    counts.pingColdStarts += table.isPing[slot] as number;
    counts.starting += 1;
    table.state[slot] = STARTING;
    table.workMs[slot] =
      coldWork === null ? workMs : checkedDuration(coldWork.quantile(startPick), origin);
    this.calendar.push(atMs + startMs, slot);
    this.record(kindIndex.coldStart, atMs, slot, startMs);
  }

  /** The start or the work of an instance is over. */
  private endPhase(slot: number, atMs: number): void {
    const { table } = this.pool;
    if ((table.state[slot] as number) === WORKING) {
      this.finish(slot, atMs);
      return;
    }
    this.statistics.counts.starting -= 1;
    this.statistics.counts.working += 1;
    table.state[slot] = WORKING;
    this.calendar.push(atMs + (table.workMs[slot] as number), slot);
    this.record(kindIndex.ready, atMs, slot, Number.NaN);
  }

  private finish(slot: number, atMs: number): void {
    const { table } = this.pool;
    const { counts } = this.statistics;
    const latencyMs = atMs - (table.arrivedMs[slot] as number);
    this.record(kindIndex.finish, atMs, slot, latencyMs);
    counts.completed += 1;
    counts.working -= 1;
    this.statistics.busy.add(-1, atMs);
    if ((table.isPing[slot] as number) === 1) counts.pingsCompleted += 1;
    else this.statistics.latency.record(latencyMs);
    this.pool.rest(slot, atMs);
  }

  /** Logs an event of the request that an instance holds. */
  private record(kind: number, atMs: number, slot: number, value: number): void {
    const { table } = this.pool;
    this.events.append(
      kind,
      atMs,
      table.request[slot] as number,
      table.number[slot] as number,
      value,
    );
  }
}

type ColdStartCheckpoint = ReturnType<ColdStartRun['saved']>;

function isOurs(checkpoint: Checkpoint): checkpoint is ColdStartCheckpoint {
  return 'model' in checkpoint && checkpoint.model === MODEL_ID;
}
