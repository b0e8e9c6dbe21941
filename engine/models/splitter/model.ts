// The rules of the splitter model: what is up, which pages can be shown, and which changes go live.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { Lots, Stream } from '@/engine/kernel/random';
import {
  declaration,
  HOUR_MS,
  kindIndex,
  lines,
  MONTH_MS,
  modules,
  PAGE_EVERY_MS,
  type SplitterConfig,
  type SplitterWorld,
} from '@/engine/models/splitter/config';
import { bit, type Cut, cutBy, isHead } from '@/engine/models/splitter/cut';
import { Pages, type SavedPages } from '@/engine/models/splitter/pages';
import { Processes, type SavedProcesses } from '@/engine/models/splitter/processes';
import { type Change, Releases, type SavedReleases } from '@/engine/models/splitter/releases';
import { type SavedShop, Shop } from '@/engine/models/splitter/shop';

/** Room for what one change may draw. */
const LOTS_A_CHANGE = 8;
/** Of what a change drags along from the module that calls to the one that is called. */
const DOWNWARDS = 1 / 3;

/** What is measured of changes since the shop was cut last. */
interface Sums {
  readonly fromMs: number;
  changes: number;
  leadMs: number;
  together: number;
  restarted: number;
}
const noSums = (fromMs: number): Sums => ({
  fromMs,
  changes: 0,
  leadMs: 0,
  together: 0,
  restarted: 0,
});

interface Plain {
  readonly changeMs: number;
  readonly changes: number;
  readonly live: number;
}

interface Saved {
  readonly plain: Plain;
  readonly sums: Sums;
  readonly processes: SavedProcesses;
  readonly shop: SavedShop;
  readonly pages: SavedPages;
  readonly releases: SavedReleases;
  readonly changeGaps: Int32Array;
}

class SplitterRules implements SteppedRules<SplitterConfig> {
  private config: SplitterConfig;
  private cut: Cut;
  private readonly changeGaps: Stream;
  private readonly touching: Lots;
  private readonly unit = new Exponential(1);
  private readonly processes: Processes;
  private readonly shop: Shop;
  private readonly pages: Pages;
  private readonly releases: Releases;
  private changeMs: number;
  private changes = 0;
  private live = 0;
  private sums = noSums(0);
  private readonly isDown = (head: number): boolean => this.processes.isDown(head);
  private readonly isCalled = (head: number): boolean =>
    isHead(this.cut, head) && !this.processes.isDown(head);

  constructor(private readonly world: SplitterWorld) {
    const { config, seed } = world;
    this.config = config;
    this.cut = cutBy(config);
    this.changeGaps = new Stream(seed, 'jobArrivals');
    this.touching = new Lots(seed, 'routing');
    this.releases = new Releases(new Lots(seed, 'jobWork'));
    this.processes = new Processes(this.cut, world);
    this.shop = new Shop(world.tracks);
    this.pages = new Pages(world);
    this.changeMs = this.nextChangeAfter(0);
  }

  get nextMs(): number {
    const { processes, releases, changeMs, pages } = this;
    return Math.min(processes.nextMs, releases.nextMs, changeMs, pages.nextMs);
  }

  /** At one instant: an outage ends, one begins, a release ends, a change is asked for, a page. */
  step(): void {
    const atMs = this.nextMs;
    if (this.processes.nextMs === atMs) this.stepProcesses(atMs);
    else if (this.releases.nextMs === atMs) this.endRelease(atMs);
    else if (this.changeMs === atMs) {
      this.ask(atMs);
      this.changeMs = this.nextChangeAfter(atMs);
    } else this.pages.ask(this.shop.state, this.config.slowCalls, this.isCalled);
  }

  /** The process in which a module runs is stopped by hand. */
  act(_name: string, module: number, atMs: number): void {
    const head = this.cut.headOf[module] as number;
    if (this.processes.stop(head, atMs)) this.turned(head, atMs);
  }

  /** Cut or joined: whatever waits is sorted anew, what is at work goes on, and all is measured from here on. */
  change(config: SplitterConfig, _knob: string, atMs: number): void {
    const before = this.cut;
    this.lookAtShop(atMs);
    this.config = config;
    this.cut = cutBy(config);
    this.sums = noSums(atMs);
    this.shop.measureAnew(atMs);
    this.pages.measureAnew();
    this.processes.recut(before, this.cut, atMs);
    this.lookAtShop(atMs);
    for (const change of this.releases.waiting) this.noteWaiting(change, atMs);
    this.startReleases(atMs);
  }

  metrics(nowMs: number): Metrics {
    const { sums } = this;
    const measuredMs = nowMs - sums.fromMs;
    const ofChanges = (sum: number) => (sums.changes > 0 ? sum / sums.changes : null);
    return {
      down: measuredMs > 0 ? (this.shop.lostMsAt(nowMs) / measuredMs) * MONTH_MS : null,
      slow: this.pages.slowShare,
      leadTime: ofChanges(sums.leadMs),
      together: ofChanges(sums.together),
      redeployed: ofChanges(sums.restarted / modules.length),
    };
  }

  counts() {
    const { asked, lost } = this.pages.counts;
    return {
      'page.arrived': asked,
      'page.completed': asked - lost,
      'page.rejected': lost,
      'page.timedOut': 0,
      'page.waiting': 0,
      'page.running': 0,
      'change.arrived': this.changes,
      'change.completed': this.live,
      'change.rejected': 0,
      'change.timedOut': 0,
      'change.waiting': this.releases.waiting.length,
      'change.running': this.releases.atWork.length,
    };
  }

  sample(out: Float64Array): void {
    out.set([this.releases.waiting.length, this.releases.atWork.length]);
  }

  save(): Saved {
    const { changeMs, changes, live } = this;
    return {
      plain: { changeMs, changes, live },
      sums: { ...this.sums },
      processes: this.processes.save(),
      shop: this.shop.save(),
      pages: this.pages.save(),
      releases: this.releases.save(),
      changeGaps: this.changeGaps.save(),
    };
  }

  restore(saved: object, config: SplitterConfig): void {
    const { plain, sums, processes, shop, pages, releases, changeGaps } = saved as Saved;
    this.config = config;
    this.cut = cutBy(config);
    Object.assign(this, plain, { sums: { ...sums } });
    this.processes.restore(processes);
    this.shop.restore(shop);
    this.pages.restore(pages);
    this.releases.restore(releases);
    this.changeGaps.restore(changeGaps);
  }

  private nextChangeAfter(atMs: number): number {
    return atMs + (this.unit.sample(this.changeGaps) * HOUR_MS) / this.config.changesPerHour;
  }

  private stepProcesses(atMs: number): void {
    const module = this.processes.step();
    if (module !== null && isHead(this.cut, module)) this.turned(module, atMs);
  }

  /** A process went down or came up. */
  private turned(head: number, atMs: number): void {
    this.processes.note(head, atMs);
    this.lookAtShop(atMs);
  }

  private lookAtShop(atMs: number): void {
    this.shop.look(this.cut, this.config, this.isDown, atMs);
  }

  /** A change begins in one module and may drag its neighbours along; what it drags along drags nothing else. */
  private ask(atMs: number): void {
    this.changes += 1;
    const first = this.changes * LOTS_A_CHANGE;
    const begins = Math.floor(this.touching.uniform(first) * modules.length);
    let touched = bit(begins);
    for (const [place, { from, to, together }] of lines.entries()) {
      const share = to === begins ? together : from === begins ? together * DOWNWARDS : 0;
      if (this.touching.uniform(first + 1 + place) >= share) continue;
      touched |= bit(to === begins ? from : to);
    }
    const { log } = this.world;
    log.append(kindIndex.asked, atMs, this.changes, begins, Number.NaN);
    const change = { number: this.changes, askedMs: atMs, touched };
    this.releases.ask(change);
    this.noteWaiting(change, atMs);
    this.startReleases(atMs);
  }

  private noteWaiting({ number, touched }: Change, atMs: number): void {
    const heads = this.cut.reachOf[touched]?.heads ?? 0;
    this.world.tracks.change.turn(number, 'waiting', atMs, heads);
  }

  private startReleases(atMs: number): void {
    const { log, tracks } = this.world;
    for (const { change, reach } of this.releases.start(this.cut, atMs)) {
      log.append(kindIndex.begun, atMs, change.number, reach.processes, Number.NaN);
      tracks.change.turn(change.number, 'atWork', atMs, reach.heads);
    }
    tracks.changes.set('waiting', this.releases.waiting.length, atMs);
  }

  private endRelease(atMs: number): void {
    const { log, tracks } = this.world;
    const { release, isLive } = this.releases.end();
    const { change, reach } = release;
    if (!isLive) {
      log.append(kindIndex.again, atMs, change.number, -1, Number.NaN);
      return;
    }
    this.live += 1;
    const leadMs = atMs - change.askedMs;
    log.append(kindIndex.live, atMs, change.number, -1, leadMs);
    tracks.change.end(change.number, atMs);
    // What was asked for under another cut says nothing of this one.
    if (change.askedMs >= this.sums.fromMs) {
      this.sums.changes += 1;
      this.sums.leadMs += leadMs;
      this.sums.together += reach.processes > 1 ? 1 : 0;
      this.sums.restarted += reach.restarted;
    }
    this.startReleases(atMs);
  }
}

export const splitter = defineModel({
  ...declaration,
  demand: () => ({ countBetween: (fromMs, toMs) => (toMs - fromMs) / PAGE_EVERY_MS }),
  create: (world) => new SplitterRules(world),
});
