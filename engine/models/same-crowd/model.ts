// The rules of the same-crowd model: one crowd comes to several platforms at once, each with its own documented rules.

import { sharedRates } from '@/engine/billing/rates';
import type { Demand, Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { checkOrder } from '@/engine/kernel/run';
import {
  CROWD_AT_MS,
  declaration,
  kindIndex,
  type Row,
  rows,
  type SameCrowdConfig,
  type tracks,
} from '@/engine/models/same-crowd/config';
import { OWN_LINE, platforms } from '@/engine/models/same-crowd/presets';
import { type Onlooker, Site, type SiteSpec } from '@/engine/models/same-crowd/site';
import { Arrivals, poisson, steps, type Traffic } from '@/engine/traffic/arrivals';

const MILLION = 1_000_000;

const trafficOf = ({ arrivals, ratePerSec }: SameCrowdConfig): Traffic =>
  arrivals === 'poisson' ? poisson(ratePerSec) : steps([{ atMs: 0, ratePerSec: 0 }]);

function specOf(row: Row, { slots, most, kept }: SameCrowdConfig): SiteSpec {
  if (row !== 'own') return { ...platforms[row], kept: 0 };
  return { slots, most, kept, growth: null, ...OWN_LINE };
}

class SameCrowdRules implements SteppedRules<SameCrowdConfig> {
  private readonly arrivals: Arrivals;
  private readonly sites: readonly Site[];
  private readonly names: readonly Row[];
  private came = 0;
  private hasCrowdCome: boolean;

  constructor(private readonly world: World<SameCrowdConfig, typeof tracks>) {
    const { config, seed } = world;
    this.names = rows.filter((row) => row !== 'own' || config.mine === 'on');
    const work = {
      waitMs: config.waitSec * 1_000,
      cpuMs: config.cpuMs,
      startMs: config.startSec * 1_000,
    };
    this.sites = this.names.map((row, place) => {
      const site: Site = new Site(specOf(row, config), work, this.onlookerOf(row, place));
      world.tracks.made.set(row, site.made, 0);
      return site;
    });
    this.arrivals = new Arrivals(trafficOf(config), seed);
    this.hasCrowdCome = config.arrivals !== 'at-once';
  }

  get nextMs(): number {
    let nextMs = Math.min(this.arrivals.nextMs, this.crowdMs);
    for (const site of this.sites) nextMs = Math.min(nextMs, site.nextMs);
    return nextMs;
  }

  /** At one instant: what is due on the platforms, from the first row to the last, then whoever comes. */
  step(): void {
    const atMs = this.nextMs;
    for (const site of this.sites) {
      if (site.nextMs === atMs) {
        site.step();
        return;
      }
    }
    if (this.crowdMs === atMs) {
      this.hasCrowdCome = true;
      for (let i = 0; i < this.world.config.crowd; i += 1) this.receive(atMs);
    } else {
      this.arrivals.advance();
      this.receive(atMs);
    }
  }

  settle(tMs: number): void {
    this.arrivals.checkNobodyIsMissing(tMs);
  }

  metrics(nowMs: number): Metrics {
    const own = this.of('own');
    const of = (row: Row) => (own ? undefined : this.of(row));
    const [event, web, run] = [of('event'), of('web'), of('run')];
    const [gen2, flex, naver] = [of('gen2'), of('flex'), of('naver')];
    const { lambdaPerSec, lambdaPerRequest, cloudRunPerSec, cloudRunPerRequest } = sharedRates;
    const { flexPerSec, flexPerRequest, cloudRunIdlePerSec } = sharedRates;
    const perMillion = (site: Site | undefined, perSec: number, each: number, idle = 0) => {
      if (!site || site.tally.answered === 0) return null;
      const dollars = site.busySec(nowMs) * perSec + site.idleKeptSec(nowMs) * idle;
      return MILLION * (dollars / site.tally.answered + each);
    };
    return {
      eventMade: event?.made ?? null,
      webMade: web?.made ?? null,
      runMade: run?.made ?? null,
      gen2Made: gen2?.made ?? null,
      flexMade: flex?.made ?? null,
      naverMade: naver?.made ?? null,
      eventLost: lostOf(event),
      gen2Lost: lostOf(gen2),
      naverLost: lostOf(naver),
      eventP99: event?.p99 ?? null,
      webP99: web?.p99 ?? null,
      runP99: run?.p99 ?? null,
      eventCost: perMillion(event, lambdaPerSec, lambdaPerRequest),
      runCost: perMillion(run, cloudRunPerSec, cloudRunPerRequest),
      flexCost: perMillion(flex, flexPerSec, flexPerRequest),
      made: own?.made ?? null,
      lost: lostOf(own),
      p99: own?.p99 ?? null,
      cost: perMillion(own, cloudRunPerSec, cloudRunPerRequest, cloudRunIdlePerSec),
    };
  }

  /** Of each row. */
  counts() {
    return Object.fromEntries(
      this.sites.flatMap((site, place) => {
        const name = this.names[place] as Row;
        const { arrived, answered, refused, gaveUp } = site.tally;
        return [
          [`${name}.arrived`, arrived],
          [`${name}.completed`, answered],
          [`${name}.rejected`, refused],
          [`${name}.timedOut`, gaveUp],
          [`${name}.waiting`, site.waiting],
          [`${name}.running`, site.running],
        ];
      }),
    );
  }

  /** Environments made so far, by row. */
  sample(out: Float64Array): void {
    for (const [place, row] of rows.entries()) out[place] = this.of(row)?.made ?? Number.NaN;
  }

  save() {
    return {
      arrivals: this.arrivals.save(),
      sites: this.sites.map((site) => site.save()),
      came: this.came,
      hasCrowdCome: this.hasCrowdCome,
    };
  }

  restore(saved: object, config: SameCrowdConfig): void {
    const state = saved as ReturnType<SameCrowdRules['save']>;
    this.arrivals.restore(state.arrivals, trafficOf(config));
    for (const [place, site] of state.sites.entries()) this.sites[place]?.restore(site);
    this.came = state.came;
    this.hasCrowdCome = state.hasCrowdCome;
  }

  private get crowdMs(): number {
    return this.hasCrowdCome ? Infinity : CROWD_AT_MS;
  }

  private of(row: Row): Site | undefined {
    return this.sites[this.names.indexOf(row)];
  }

  private receive(atMs: number): void {
    this.came += 1;
    const { log, tracks: written } = this.world;
    log.append(kindIndex.came, atMs, this.came, -1, Number.NaN);
    written.crowd.set('came', this.came, atMs);
    for (const site of this.sites) site.receive(this.came, atMs);
  }

  private onlookerOf(row: Row, place: number): Onlooker {
    const { log, tracks: written } = this.world;
    const siteNow = (): Site => this.sites[place] as Site;
    return {
      queued(request, waiting, atMs) {
        log.append(kindIndex.queued, atMs, request, place, waiting);
        written.waiting.set(row, waiting, atMs);
      },
      placed(request, environment, isMade, atMs) {
        const kind = isMade ? kindIndex.made : kindIndex.placed;
        log.append(kind, atMs, request, place, environment + 1);
        const site = siteNow();
        if (isMade) written.made.set(row, site.made, atMs);
        written.busy.set(row, site.busy, atMs);
        written.waiting.set(row, site.waiting, atMs);
      },
      began(request, sinceMs, atMs) {
        log.append(kindIndex.began, atMs, request, place, sinceMs);
      },
      answered(request, latencyMs, atMs) {
        log.append(kindIndex.answered, atMs, request, place, latencyMs);
        const site = siteNow();
        written.answered.set(row, site.tally.answered, atMs);
        written.busy.set(row, site.busy, atMs);
      },
      refused(request, environments, atMs) {
        log.append(kindIndex.refused, atMs, request, place, environments);
        written.lost.set(row, siteNow().lost, atMs);
      },
      gaveUp(request, waitedMs, atMs) {
        log.append(kindIndex.gaveUp, atMs, request, place, waitedMs);
        const site = siteNow();
        written.lost.set(row, site.lost, atMs);
        written.waiting.set(row, site.waiting, atMs);
      },
    };
  }
}

function lostOf(site: Site | undefined): number | null {
  return site && site.tally.arrived > 0 ? site.lost / site.tally.arrived : null;
}

function demandOf(config: SameCrowdConfig): Demand {
  const { rate } = trafficOf(config);
  const isIn = (fromMs: number, toMs: number): boolean =>
    config.arrivals === 'at-once' && fromMs < CROWD_AT_MS && CROWD_AT_MS <= toMs;
  return {
    countBetween: (fromMs, toMs) =>
      rate.countBetween(fromMs, toMs) + (isIn(fromMs, toMs) ? config.crowd : 0),
  };
}

export const sameCrowd = defineModel({
  ...declaration,
  demand: demandOf,
  check: (config) => {
    if (config.mine === 'on') checkOrder(config, 'kept', 'most');
  },
  create: (world) => new SameCrowdRules(world),
});
