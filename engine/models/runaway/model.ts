// The rules of the runaway model: a loop that takes every place it may, a bill that climbs by the minute, and news of it.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';
import { Alarms } from '@/engine/models/runaway/alarms';
import {
  ACCOUNT_LIMIT,
  declaration,
  kindIndex,
  type RunawayConfig,
  type tracks,
} from '@/engine/models/runaway/config';
import { Loop, type LoopSettings } from '@/engine/models/runaway/loop';
import { costOf, costPerMs, storedGb, storedPerMonth } from '@/engine/models/runaway/price';
import { ORDER_EVERY_MS, Shop } from '@/engine/models/runaway/shop';

const HOUR_MS = 3_600_000;
/** What changes in slices is written down this often. */
const SHOWN_EVERY_MS = 5_000;
/** What changes with each run, this often. */
const SHOWN_SOON_MS = 100;
const IT = 0;
const FIRST_SPENT_USD = 0.01;

type World_ = World<RunawayConfig, typeof tracks>;

class RunawayRules implements SteppedRules<RunawayConfig> {
  private readonly loop: Loop;
  private readonly shop = new Shop();
  private readonly alarms: Alarms;
  private readonly photos: Stream;
  /** What has happened only once, and what is told next. */
  private told = {
    photos: 0,
    photoMs: 0,
    doubled: 1,
    spent: FIRST_SPENT_USD,
    fullMs: Number.NaN,
    shownMs: -Infinity,
    shownRunning: -1,
    shownLostMs: -Infinity,
    wasRefused: false,
    wasCut: false,
    isMended: false,
    isStopped: false,
    isQuiet: true,
  };

  constructor(private readonly world: World_) {
    const { seed, config, tracks: written } = world;
    this.loop = new Loop(seed, config.loopGuard === 'on');
    this.alarms = new Alarms(seed, config);
    this.photos = new Stream(seed, 'arrivals');
    written.phone.turn(IT, 'silent', 0);
    written.code.turn(IT, 'looping', 0);
  }

  get nextMs(): number {
    const { loop, shop, alarms, told } = this;
    return Math.min(loop.nextMs, shop.endMs, shop.orderMs, told.photoMs, alarms.nextMs);
  }

  /** At one instant: runs end and waiting ones start, photos, the shop's orders end and come, then alarms; acts are last. */
  step(): void {
    const { loop, shop, alarms, told } = this;
    const atMs = this.nextMs;
    if (loop.nextMs === atMs) loop.step(this.settings());
    else if (told.photoMs === atMs) this.photo(atMs);
    else if (shop.endMs === atMs) this.endOrder(atMs);
    else if (shop.orderMs === atMs) this.order(atMs);
    else if (alarms.updateMs === atMs) this.update(atMs);
    else if (alarms.minuteMs === atMs) this.countRunning(atMs);
    else this.read(atMs);
    this.tell(atMs);
  }

  /** Nobody hears of it by looking: acts do something once the alarm has rung. */
  act(name: string, _thing: number, atMs: number): void {
    const { alarms, told } = this;
    if (alarms.rangMs === null) {
      this.note('early', atMs, Number.NaN);
      return;
    }
    alarms.know(atMs);
    this.world.tracks.phone.turn(IT, 'read', atMs);
    if (name === 'stop') this.stop(atMs);
    else if (name === 'empty') this.note('emptied', atMs, this.loop.empty());
    else if (!told.isMended) {
      const before = this.settings();
      told.isMended = true;
      this.loop.change(atMs, before, this.settings());
      this.note('mended', atMs, this.loop.state.waitingNow);
      if (!told.isStopped) this.world.tracks.code.turn(IT, 'mended', atMs);
    }
    told.shownMs = -Infinity;
    this.tell(atMs);
  }

  metrics(nowMs: number): Metrics {
    const { alarms, told, shop } = this;
    const { runningNow, completed, kept } = this.loop.state;
    return {
      cost: this.cost(nowMs),
      running: runningNow,
      runs: completed,
      fullAfter: Number.isNaN(told.fullMs) ? null : told.fullMs,
      alarmAfter: alarms.rangMs,
      knownAfter: alarms.knownMs,
      dropped: shop.lost,
      leftover: storedPerMonth(kept),
    };
  }

  counts() {
    const { made, completed, dropped, waitingNow, runningNow, written, cut, kept } =
      this.loop.state;
    const { shop } = this;
    return {
      'loop.arrived': made,
      'loop.completed': completed,
      'loop.rejected': dropped,
      'loop.timedOut': 0,
      'loop.waiting': waitingNow,
      'loop.running': runningNow,
      'shop.arrived': shop.arrived,
      'shop.completed': shop.completed,
      'shop.rejected': shop.lost,
      'shop.timedOut': 0,
      'shop.waiting': 0,
      'shop.running': shop.running,
      photos: this.told.photos,
      written,
      kept,
      cut,
    };
  }

  sample(out: Float64Array, nowMs: number): void {
    out[0] = this.loop.state.runningNow;
    out[1] = this.cost(nowMs);
  }

  save() {
    return {
      loop: this.loop.save(),
      shop: this.shop.save(),
      alarms: this.alarms.save(),
      photos: this.photos.save(),
      told: { ...this.told },
    };
  }

  restore(saved: object): void {
    const state = saved as ReturnType<RunawayRules['save']>;
    this.loop.restore(state.loop);
    this.shop.restore(state.shop);
    this.alarms.restore(state.alarms);
    this.photos.restore(state.photos);
    this.told = { ...state.told };
  }

  /** Within a slice it grows evenly, as the meter on the stage does. */
  private cost(atMs: number): number {
    const { completed, written } = this.loop.state;
    const ended = this.loop.endedInSliceAt(atMs);
    const used = {
      workMs: this.loop.workMsAt(atMs),
      runs: completed + ended,
      written: written + ended * this.settings().copies,
    };
    return costOf(used, this.world.config);
  }

  private settings(): LoopSettings {
    const { told, shop } = this;
    const { cap, copies } = this.world.config;
    return {
      copies: told.isMended ? 0 : copies,
      limit: Math.min(cap, ACCOUNT_LIMIT - shop.running),
      isStopped: told.isStopped,
    };
  }

  private photo(atMs: number): void {
    const { told, world, loop } = this;
    told.photos += 1;
    this.world.log.append(kindIndex.photo, atMs, told.photos, -1, Number.NaN);
    loop.begin(atMs, this.settings());
    const { photosPerHour } = world.config;
    told.photoMs =
      photosPerHour > 0
        ? atMs + new Exponential(HOUR_MS / photosPerHour).sample(this.photos)
        : Infinity;
  }

  /** The place that an order leaves is the loop's where something waits for it. */
  private endOrder(atMs: number): void {
    const before = this.settings();
    this.shop.end();
    if (this.loop.state.waitingNow > 0) this.loop.change(atMs, before, this.settings());
  }

  private order(atMs: number): void {
    const { shop, loop, told } = this;
    shop.order(ACCOUNT_LIMIT - loop.state.runningNow - shop.running);
    if (shop.isRefused !== told.wasRefused) {
      told.wasRefused = shop.isRefused;
      this.note(shop.isRefused ? 'refused' : 'served', atMs, shop.lost);
      this.world.tracks.shop.set('isRefused', shop.isRefused ? 1 : 0, atMs);
      told.shownLostMs = -Infinity;
    }
    if (atMs - told.shownLostMs < SHOWN_EVERY_MS) return;
    told.shownLostMs = atMs;
    const perMs = shop.isRefused ? 1 / ORDER_EVERY_MS : 0;
    this.world.tracks.shop.ramp('lost', shop.lost, perMs, atMs);
  }

  private update(atMs: number): void {
    const dollars = this.cost(atMs);
    const isRinging = this.alarms.update(dollars);
    this.note('updated', atMs, dollars);
    if (isRinging) this.ring(atMs);
  }

  private countRunning(atMs: number): void {
    if (this.alarms.count(this.loop.state.runningNow)) this.ring(atMs);
  }

  private ring(atMs: number): void {
    this.note('alarm', atMs, this.cost(atMs));
    this.world.tracks.phone.turn(IT, 'rang', atMs);
    if (this.world.config.stopBy === 'alarm') this.stop(atMs);
  }

  private read(atMs: number): void {
    this.alarms.know(atMs);
    this.note('known', atMs, this.cost(atMs));
    this.world.tracks.phone.turn(IT, 'read', atMs);
    if (this.world.config.stopBy === 'person') this.stop(atMs);
  }

  /** Concurrency of 0: what runs ends, what waits is dropped. */
  private stop(atMs: number): void {
    const { told, loop } = this;
    if (told.isStopped) return;
    const before = this.settings();
    const { waitingNow } = loop.state;
    told.isStopped = true;
    loop.change(atMs, before, this.settings());
    this.note('stopped', atMs, waitingNow);
    this.world.tracks.code.turn(IT, 'stopped', atMs);
    told.shownMs = -Infinity;
  }

  private note(kind: keyof typeof kindIndex, atMs: number, value: number): void {
    this.world.log.append(kindIndex[kind], atMs, -1, -1, value);
  }

  /** What is told once, and what can be seen now. */
  private tell(atMs: number): void {
    const { told, loop } = this;
    const { runningNow, cut, waitingNow, completed } = loop.state;
    for (; runningNow >= told.doubled && told.doubled < ACCOUNT_LIMIT; told.doubled *= 2) {
      this.note('doubled', atMs, told.doubled);
    }
    if (Number.isNaN(told.fullMs) && waitingNow > 0 && !told.isStopped) {
      told.fullMs = atMs;
      this.note('full', atMs, runningNow);
    }
    if (cut > 0 && !told.wasCut) {
      told.wasCut = true;
      this.note('cut', atMs, Number.NaN);
    }
    for (; this.cost(atMs) >= told.spent; told.spent *= 10) this.note('spent', atMs, told.spent);
    const isQuiet = runningNow + waitingNow === 0;
    if (isQuiet && !told.isQuiet) this.note('quiet', atMs, completed);
    told.isQuiet = isQuiet;
    this.show(atMs);
  }

  private show(atMs: number): void {
    const { told, loop, world } = this;
    const { runningNow, waitingNow, kept } = loop.state;
    const isOther = runningNow !== told.shownRunning;
    const waitedMs = atMs - told.shownMs;
    if (
      !isOther &&
      waitedMs < (waitingNow > 0 && loop.nextMs - atMs < 100 ? SHOWN_SOON_MS : SHOWN_EVERY_MS)
    )
      return;
    told.shownMs = atMs;
    told.shownRunning = runningNow;
    world.tracks.now.set('running', runningNow, atMs);
    world.tracks.now.set('waiting', waitingNow, atMs);
    const perMs = costPerMs(runningNow, this.settings().copies, world.config);
    world.tracks.money.ramp('cost', this.cost(atMs), perMs, atMs);
    world.tracks.money.set('stored', storedGb(kept), atMs);
  }
}

export const runaway = defineModel({
  ...declaration,
  /** The shop's orders and the photos; what the loop makes of these, nobody asked for. */
  demand: ({ photosPerHour }) => ({
    countBetween: (fromMs, toMs) =>
      (toMs - fromMs) / ORDER_EVERY_MS + ((toMs - fromMs) / HOUR_MS) * photosPerHour,
  }),
  create: (world) => new RunawayRules(world),
});
