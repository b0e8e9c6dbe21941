// The rules of the splitter model: what is up, which pages can be shown, and which changes go live.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { Lots, Stream } from '@/engine/kernel/random';
import { randomSpells, type SavedSpells, Spells } from '@/engine/kernel/spells';
import {
  CALL_MS,
  declaration,
  HOUR_MS,
  kindIndex,
  lines,
  MIN_MS,
  MONTH_MS,
  modules,
  optionalModules,
  PAGE_EVERY_MS,
  PAGE_MS,
  pageAbout,
  SLOW_CALL_MS,
  type SplitterConfig,
  type SplitterTracks,
  STOP_MS,
} from '@/engine/models/splitter/config';
import { bit, type Cut, cutBy } from '@/engine/models/splitter/cut';
import { type Change, Releases, type SavedReleases } from '@/engine/models/splitter/releases';

/** Room for the calls of one page, and for what one change may draw. */
const MOST_CALLS = 32;
const LOTS_A_CHANGE = 8;
/** Of what a change drags along from the module that calls to the one that is called. */
const DOWNWARDS = 1 / 3;
/** The shop as it is: whole, without a part, or closed. `blamed` is the process that is down. */
interface ShopState {
  readonly how: 'open' | 'partial' | 'lost';
  readonly blamed: number;
}
const OPEN: ShopState = { how: 'open', blamed: -1 };

/** What is measured since the shop was cut last. */
interface Sums {
  readonly fromMs: number;
  lostMs: number;
  pages: number;
  slowPages: number;
  changes: number;
  leadMs: number;
  together: number;
  restarted: number;
}
const noSums = (fromMs: number): Sums => ({
  fromMs,
  lostMs: 0,
  pages: 0,
  slowPages: 0,
  changes: 0,
  leadMs: 0,
  together: 0,
  restarted: 0,
});

interface Plain {
  readonly pageMs: number;
  readonly changeMs: number;
  readonly pages: number;
  readonly lostPages: number;
  readonly changes: number;
  readonly live: number;
  readonly shop: ShopState;
  readonly shopSinceMs: number;
  readonly downSince: readonly number[];
  readonly stoppedMs: readonly number[];
}

interface Saved {
  readonly plain: Plain;
  readonly sums: Sums;
  readonly spells: readonly SavedSpells[];
  readonly releases: SavedReleases;
  readonly pageGaps: Int32Array;
  readonly changeGaps: Int32Array;
}

/** First numbers of the calls along each line, behind that of the browser: a cut leaves all other calls as they were. */
const firstCalls: readonly number[] = lines.map((_, place) =>
  lines.slice(0, place).reduce((sum, { calls }) => sum + calls, 1),
);

class SplitterRules implements SteppedRules<SplitterConfig> {
  private config: SplitterConfig;
  private cut: Cut;
  private readonly pageGaps: Stream;
  private readonly changeGaps: Stream;
  private readonly calls: Lots;
  private readonly touching: Lots;
  private readonly unit = new Exponential(1);
  /** By module, of the process that it would be the first module of: a cut adds outages and moves none. */
  private readonly spells: readonly Spells[];
  /** When the next of them turns. */
  private spellMs: number;
  private readonly releases: Releases;
  private pageMs: number;
  private changeMs: number;
  private pages = 0;
  private lostPages = 0;
  private changes = 0;
  private live = 0;
  private shop = OPEN;
  private shopSinceMs = 0;
  private downSince: number[] = modules.map(() => 0);
  private stoppedMs: number[] = modules.map(() => 0);
  private sums = noSums(0);

  constructor(private readonly world: World<SplitterConfig, SplitterTracks>) {
    const { config, seed } = world;
    this.config = config;
    this.cut = cutBy(config);
    this.pageGaps = new Stream(seed, 'arrivals');
    this.changeGaps = new Stream(seed, 'jobArrivals');
    this.calls = new Lots(seed, 'work');
    this.touching = new Lots(seed, 'routing');
    this.releases = new Releases(new Lots(seed, 'jobWork'));
    const outages = new Lots(seed, 'outages');
    const law = lawOf(config);
    this.spells = modules.map((_, module) => new Spells(randomSpells(outages, module, law)));
    this.spellMs = this.nextSpell();
    this.pageMs = this.nextPageAfter(0);
    this.changeMs = this.nextChangeAfter(0);
    for (const head of this.cut.heads) world.tracks.process.turn(head, 'up', 0);
  }

  get nextMs(): number {
    return Math.min(this.spellMs, this.releases.nextMs, this.changeMs, this.pageMs);
  }

  /** At one instant: an outage ends, one begins, a release ends, a change is asked for, a page. */
  step(): void {
    const atMs = this.nextMs;
    if (this.spellMs === atMs) this.stepSpell(atMs);
    else if (this.releases.nextMs === atMs) this.endRelease(atMs);
    else if (this.changeMs === atMs) {
      this.ask(atMs);
      this.changeMs = this.nextChangeAfter(atMs);
    } else {
      this.show(atMs);
      this.pageMs = this.nextPageAfter(atMs);
    }
  }

  /** The process in which a module runs is stopped by hand. */
  act(_name: string, module: number, atMs: number): void {
    const head = this.cut.headOf[module] as number;
    const isTurned = this.spells[head]?.hold(atMs + STOP_MS) ?? false;
    this.spellMs = this.nextSpell();
    if (isTurned) this.turned(head, atMs);
  }

  /** Cut or joined: whatever waits is sorted anew, what is at work goes on, and all is measured from here on. */
  change(config: SplitterConfig, _knob: string, atMs: number): void {
    const before = this.cut.heads;
    this.turnShop(atMs);
    this.config = config;
    this.cut = cutBy(config);
    this.sums = noSums(atMs);
    const { process, stopped } = this.world.tracks;
    for (const head of before) {
      if (!this.isHead(head)) process.end(head, atMs);
    }
    for (const [head, name] of modules.entries()) {
      this.stoppedMs[head] = 0;
      this.downSince[head] = atMs;
      const isHead = this.isHead(head);
      const isDown = this.isDown(head);
      stopped.ramp(name, 0, isHead && isDown ? 1 : 0, atMs);
      if (isHead && !before.includes(head)) process.turn(head, isDown ? 'down' : 'up', atMs);
    }
    this.turnShop(atMs);
    for (const change of this.releases.waiting) this.noteWaiting(change, atMs);
    this.startReleases(atMs);
  }

  metrics(nowMs: number): Metrics {
    const { sums } = this;
    const measuredMs = nowMs - sums.fromMs;
    const ofChanges = (sum: number) => (sums.changes > 0 ? sum / sums.changes : null);
    return {
      down: measuredMs > 0 ? (this.lostMsAt(nowMs) / measuredMs) * MONTH_MS : null,
      slow: sums.pages > 0 ? sums.slowPages / sums.pages : null,
      leadTime: ofChanges(sums.leadMs),
      together: ofChanges(sums.together),
      redeployed: ofChanges(sums.restarted / modules.length),
    };
  }

  counts() {
    return {
      'page.arrived': this.pages,
      'page.completed': this.pages - this.lostPages,
      'page.rejected': this.lostPages,
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
    const { pageMs, changeMs, pages, lostPages, changes, live, shop, shopSinceMs } = this;
    const { downSince, stoppedMs } = this;
    return {
      plain: {
        pageMs,
        changeMs,
        pages,
        lostPages,
        changes,
        live,
        shop,
        shopSinceMs,
        downSince: [...downSince],
        stoppedMs: [...stoppedMs],
      },
      sums: { ...this.sums },
      spells: this.spells.map((one) => one.save()),
      releases: this.releases.save(),
      pageGaps: this.pageGaps.save(),
      changeGaps: this.changeGaps.save(),
    };
  }

  restore(saved: object, config: SplitterConfig): void {
    const { plain, sums, spells, releases, pageGaps, changeGaps } = saved as Saved;
    this.config = config;
    this.cut = cutBy(config);
    Object.assign(this, plain, {
      downSince: [...plain.downSince],
      stoppedMs: [...plain.stoppedMs],
      sums: { ...sums },
    });
    for (const [module, one] of spells.entries()) this.spells[module]?.restore(one);
    this.spellMs = this.nextSpell();
    this.releases.restore(releases);
    this.pageGaps.restore(pageGaps);
    this.changeGaps.restore(changeGaps);
  }

  private nextPageAfter(atMs: number): number {
    return atMs + this.unit.sample(this.pageGaps) * PAGE_EVERY_MS;
  }

  private nextChangeAfter(atMs: number): number {
    return atMs + (this.unit.sample(this.changeGaps) * HOUR_MS) / this.config.changesPerHour;
  }

  private nextSpell(): number {
    return Math.min(...this.spells.map(({ nextMs }) => nextMs));
  }

  /** Of what turns at one instant, whoever comes up is first. */
  private stepSpell(atMs: number): void {
    const due = modules.flatMap((_, module) => {
      const spells = this.spells[module];
      return spells?.nextMs === atMs ? [{ module, spells }] : [];
    });
    const next = due.find(({ spells }) => spells.isDown) ?? due[0];
    const isTurned = next?.spells.step() ?? false;
    this.spellMs = this.nextSpell();
    if (next && isTurned && this.isHead(next.module)) this.turned(next.module, atMs);
  }

  private isHead(module: number): boolean {
    return this.cut.headOf[module] === module;
  }

  private isDown(head: number): boolean {
    return this.spells[head]?.isDown ?? false;
  }

  /** A process went down or came up. */
  private turned(head: number, atMs: number): void {
    const { log, tracks } = this.world;
    const name = modules[head] ?? 'order';
    if (this.isDown(head)) {
      this.downSince[head] = atMs;
      log.append(kindIndex.down, atMs, head, -1, Number.NaN);
      tracks.process.turn(head, 'down', atMs);
      tracks.stopped.ramp(name, this.stoppedMs[head] as number, 1, atMs);
    } else {
      const lastedMs = atMs - (this.downSince[head] as number);
      this.stoppedMs[head] = (this.stoppedMs[head] as number) + lastedMs;
      log.append(kindIndex.up, atMs, head, -1, lastedMs);
      tracks.process.turn(head, 'up', atMs);
      tracks.stopped.ramp(name, this.stoppedMs[head] as number, 0, atMs);
    }
    this.turnShop(atMs);
  }

  /** Whether a page needs a process: any of its modules that cannot be left out. */
  private isRequired(head: number): boolean {
    return this.cut.headOf.some(
      (one, module) =>
        one === head && !(this.config.optional === 'on' && optionalModules.includes(module)),
    );
  }

  private turnShop(atMs: number): void {
    this.sums.lostMs = this.lostMsAt(atMs);
    this.shopSinceMs = atMs;
    const down = this.cut.heads.filter((head) => this.isDown(head));
    const required = down.find((head) => this.isRequired(head));
    const next: ShopState =
      required !== undefined
        ? { how: 'lost', blamed: required }
        : down[0] !== undefined
          ? { how: 'partial', blamed: down[0] }
          : OPEN;
    const { shop } = this.world.tracks;
    if (next.how === 'open') shop.end(0, atMs);
    else if (next.how !== this.shop.how) shop.turn(0, next.how, atMs, next.blamed);
    this.shop = next;
  }

  private lostMsAt(nowMs: number): number {
    return this.sums.lostMs + (this.shop.how === 'lost' ? nowMs - this.shopSinceMs : 0);
  }

  /** A page: lost, without a part, or whole; and slow where one of its calls is. */
  private show(atMs: number): void {
    this.pages += 1;
    const { log, tracks } = this.world;
    const { how, blamed } = this.shop;
    if (how === 'lost') {
      this.lostPages += 1;
      log.append(kindIndex.lost, atMs, this.pages, blamed, Number.NaN);
      tracks.page.turn(0, 'lost', atMs, pageAbout(blamed, 0));
      return;
    }
    const { calls, slowCalls, slowest } = this.callsOf(this.pages);
    const ms = PAGE_MS + calls * CALL_MS + slowCalls * SLOW_CALL_MS;
    this.sums.pages += 1;
    if (slowCalls > 0) this.sums.slowPages += 1;
    if (how === 'partial') {
      log.append(kindIndex.partial, atMs, this.pages, blamed, ms);
      tracks.page.turn(0, 'partial', atMs, pageAbout(blamed, slowCalls));
    } else {
      const outcome = slowCalls > 0 ? 'slow' : 'full';
      log.append(kindIndex[outcome], atMs, this.pages, slowCalls > 0 ? slowest : -1, ms);
      tracks.page.turn(0, outcome, atMs, pageAbout(slowest, slowCalls));
    }
  }

  /** The calls of a page over the network: the browser's own, and those along every cut line to what is up. */
  private callsOf(page: number) {
    const first = page * MOST_CALLS;
    let calls = 1;
    let slowCalls = this.isSlow(first) ? 1 : 0;
    let slowest = 0;
    for (const [place, { to, calls: along }] of lines.entries()) {
      if (!this.isHead(to) || this.isDown(to)) continue;
      calls += along;
      const from = first + (firstCalls[place] as number);
      for (let call = from; call < from + along; call += 1) {
        if (!this.isSlow(call)) continue;
        slowCalls += 1;
        slowest = to;
      }
    }
    return { calls, slowCalls, slowest };
  }

  private isSlow(call: number): boolean {
    return this.calls.uniform(call) < this.config.slowCalls;
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

/** A process is down for `repairMin` on average, and up for as long as makes its availability. */
function lawOf({ availability, repairMin }: SplitterConfig) {
  const share = Number(availability) / 100;
  const downMs = repairMin * MIN_MS;
  return { up: new Exponential((downMs * share) / (1 - share)), down: new Exponential(downMs) };
}

export const splitter = defineModel({
  ...declaration,
  demand: () => ({ countBetween: (fromMs, toMs) => (toMs - fromMs) / PAGE_EVERY_MS }),
  create: (world) => new SplitterRules(world),
});
