// The rules of the cold-start model: requests come, are served warm or cold or turned away, and end.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { checkedDuration } from '@/engine/kernel/drawn';
import type { EventLog } from '@/engine/kernel/event-log';
import { EventQueue } from '@/engine/kernel/event-queue';
import { Stream } from '@/engine/kernel/random';
import type { TracksOf } from '@/engine/kernel/tracks';
import { type ColdStartConfig, kindIndex, type tracks } from '@/engine/models/cold-start/config';
import { STARTING, WORKING } from '@/engine/models/cold-start/instances';
import { Pool } from '@/engine/models/cold-start/pool';
import {
  type Laws,
  PING_WORK_MS,
  rateKnotsOf,
  type Settings,
  settingsOf,
  TRAFFIC_KNOBS,
  trafficOf,
} from '@/engine/models/cold-start/settings';
import { Statistics } from '@/engine/models/cold-start/statistics';
import { Arrivals } from '@/engine/traffic/arrivals';
import { Pings } from '@/engine/traffic/pings';
import { RateLevel } from '@/engine/traffic/rate-level';

export type Tracks = TracksOf<typeof tracks>;

export class ColdStartRules implements SteppedRules<ColdStartConfig> {
  private settings: Settings;
  private readonly events: EventLog;
  private readonly tracks: Tracks;
  private readonly rate: RateLevel;
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
    { config, seed, log, tracks: written }: World<ColdStartConfig, typeof tracks>,
    private readonly laws: Laws,
  ) {
    this.settings = settingsOf(config, laws);
    this.events = log;
    this.tracks = written;
    this.pool = new Pool(this.settings, this.statistics, log, written.instance);
    this.arrivals = new Arrivals(trafficOf(config), seed);
    this.rate = new RateLevel(written.traffic);
    this.rate.use(rateKnotsOf(config), 0);
    this.pings.change(this.settings.pingEveryMs, 0);
    this.streams = {
      work: new Stream(seed, 'work'),
      coldStart: new Stream(seed, 'coldStart'),
      reuse: new Stream(seed, 'reuse'),
      pingColdStart: new Stream(seed, 'pingColdStart'),
      pingReuse: new Stream(seed, 'pingReuse'),
    };
  }

  get nextMs(): number {
    return Math.min(
      this.calendar.nextMs,
      this.pool.nextMs,
      this.arrivals.nextMs,
      this.pings.nextMs,
    );
  }

  /** At one instant: starts and work end, then instances go, then users come, then pings. */
  step(): void {
    const atMs = this.nextMs;
    if (this.calendar.nextMs === atMs) this.endPhase(this.calendar.pop(), atMs);
    else if (this.pool.nextMs === atMs) this.pool.ring(atMs);
    else if (this.arrivals.nextMs === atMs) this.receiveUser(atMs);
    else this.receivePings(atMs);
  }

  settle(tMs: number): void {
    this.rate.write(tMs);
    this.arrivals.checkNobodyIsMissing(tMs);
  }

  change(config: ColdStartConfig, knob: string, atMs: number): void {
    if (TRAFFIC_KNOBS.includes(knob)) {
      this.arrivals.change(trafficOf(config), atMs);
      this.rate.use(rateKnotsOf(config), atMs);
    }
    this.settings = settingsOf(config, this.laws);
    this.pool.change(this.settings, atMs);
    if (knob === 'pingEverySec') this.pings.change(this.settings.pingEveryMs, atMs);
  }

  metrics(nowMs: number): Metrics {
    return this.statistics.metrics(nowMs);
  }

  counts(): Readonly<Record<string, number>> {
    return this.statistics.allCounts();
  }

  sample(out: Float64Array): void {
    const { counts, coldRatio, latency } = this.statistics;
    out[0] = counts.starting;
    out[1] = counts.working;
    out[2] = counts.idle;
    out[3] = coldRatio ?? Number.NaN;
    out[4] = latency.quantile(0.99) ?? Number.NaN;
  }

  save() {
    return {
      statistics: this.statistics.save(),
      pool: this.pool.save(),
      calendar: this.calendar.save(),
      arrivals: this.arrivals.save(),
      nextPingMs: this.pings.nextMs,
      streams: Object.values(this.streams).map((stream) => stream.save()),
    };
  }

  restore(saved: object, config: ColdStartConfig): void {
    const state = saved as ReturnType<ColdStartRules['save']>;
    this.settings = settingsOf(config, this.laws);
    this.statistics.restore(state.statistics);
    this.pool.restore(state.pool, this.settings);
    this.calendar.restore(state.calendar);
    this.arrivals.restore(state.arrivals, trafficOf(config));
    this.pings.restore(state.nextPingMs, this.settings.pingEveryMs);
    const streams = Object.values(this.streams);
    for (const [i, words] of state.streams.entries()) streams[i]?.restore(words);
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
      this.tracks.request.turn(request, isPing === 1 ? 'ping' : 'rejected', atMs);
      this.tracks.request.end(request, atMs);
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
    this.showServed(slot, 'warm', 'working', atMs);
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
    this.showServed(slot, 'cold', 'starting', atMs);
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
    const instance = table.number[slot] as number;
    this.tracks.instance.turn(instance, 'working', atMs, table.request[slot]);
  }

  private finish(slot: number, atMs: number): void {
    const { table } = this.pool;
    const { counts } = this.statistics;
    const latencyMs = atMs - (table.arrivedMs[slot] as number);
    this.record(kindIndex.finish, atMs, slot, latencyMs);
    this.tracks.request.end(table.request[slot] as number, atMs);
    counts.completed += 1;
    counts.working -= 1;
    this.statistics.busy.add(-1, atMs);
    if ((table.isPing[slot] as number) === 1) counts.pingsCompleted += 1;
    else this.statistics.latency.record(latencyMs);
    this.pool.rest(slot, atMs);
  }

  /** Shows that a request has got the instance in a slot, and what that one does for it first. */
  private showServed(
    slot: number,
    how: 'warm' | 'cold',
    state: 'working' | 'starting',
    atMs: number,
  ): void {
    const { table } = this.pool;
    const request = table.request[slot] as number;
    const instance = table.number[slot] as number;
    const isPing = (table.isPing[slot] as number) === 1;
    this.tracks.request.turn(request, isPing ? 'ping' : how, atMs, instance);
    this.tracks.instance.turn(instance, state, atMs, request);
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
