// The rules of the placement model: the same visits reach five layouts, the learner's own and the four corners.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import {
  type Corner,
  corners,
  declaration,
  kindIndex,
  type PlacementConfig,
  type tracks,
} from '@/engine/models/placement/config';
import { Layout, type Onlooker, type Plan } from '@/engine/models/placement/layout';
import { type Caller, expectedUntil, PlacementTraffic } from '@/engine/models/placement/traffic';

/** What a month costs hardly changes from one visit to the next: it is written down so often. */
const COST_EVERY_MS = 600_000;

const planOf = ({ pieces, onServer, sharing, keepAliveSec }: PlacementConfig): Plan => ({
  pieces,
  onServer,
  isShared: sharing === 'shared',
  keepAliveMs: keepAliveSec * 1000,
});

/** One piece or six, all of them as functions or each on a server of its own. */
function cornerPlan(corner: Corner, config: PlacementConfig): Plan {
  const pieces = corner.startsWith('one') ? 1 : 6;
  const onServer = corner.endsWith('Server') || corner.endsWith('Servers') ? pieces : 0;
  return { ...planOf(config), pieces, onServer, isShared: false };
}

/** How the visits fall on so many pieces: up to which share of them each piece reaches. */
function reaches(pieces: number, { shares }: PlacementConfig): readonly number[] {
  const weights = Array.from({ length: pieces }, (_, i) => (shares === 'even' ? 1 : 1 / (i + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}

/** A layout with what it needs to know of the visits. */
interface Laid {
  readonly layout: Layout;
  readonly pieces: number;
  readonly reaches: readonly number[];
}

class PlacementRules implements SteppedRules<PlacementConfig> {
  private config: PlacementConfig;
  private readonly traffic: PlacementTraffic;
  private readonly own: Laid;
  private readonly corners: readonly (Laid & { readonly corner: Corner })[];
  private readonly all: readonly Laid[];
  private visits = 0;
  private costDueMs = 0;

  constructor(private readonly world: World<PlacementConfig, typeof tracks>) {
    const { config, seed } = world;
    this.config = config;
    this.traffic = new PlacementTraffic(config, seed);
    this.own = this.lay(planOf(config), this.onlooker());
    // The corners are there to be seen: a run that keeps no tracks, and so one that is restored, has none.
    this.corners = (world.tracks.place.isOn ? corners : []).map((corner) => ({
      corner,
      ...this.lay(cornerPlan(corner, config), null),
    }));
    this.all = [this.own, ...this.corners];
  }

  get nextMs(): number {
    return Math.min(this.nextEndMs, this.traffic.nextNoonMs, this.traffic.nextCallerMs);
  }

  /** At one instant: what ends in the layouts, then noon, then a visit, which reaches all of them. */
  step(): void {
    const atMs = this.nextMs;
    const due = this.all.find(({ layout }) => layout.nextMs === atMs);
    if (due) {
      due.layout.step();
      this.noteCorners(atMs);
    } else if (this.traffic.nextNoonMs === atMs) {
      this.traffic.beginNoon();
      this.noteCoupons(atMs);
    } else this.receive(this.traffic.next());
  }

  change(config: PlacementConfig, _knob: string, atMs: number): void {
    this.config = config;
    this.own.layout.share(config.sharing === 'shared', atMs);
  }

  act(name: string, thing: number, atMs: number): void {
    if (name === 'move') this.own.layout.move(thing, atMs);
    else {
      this.traffic.send(atMs);
      this.noteCoupons(atMs);
    }
  }

  metrics(nowMs: number): Metrics {
    const { tally, p95 } = this.own.layout;
    const share = (count: number) => (tally.arrived === 0 ? null : count / tally.arrived);
    return {
      cold: share(tally.cold),
      dropped: share(tally.left),
      p95,
      cost: this.own.layout.month(nowMs),
      units: this.own.pieces,
    };
  }

  counts() {
    const { tally, waiting, running } = this.own.layout;
    return {
      arrived: tally.arrived,
      completed: tally.answered,
      rejected: 0,
      timedOut: tally.left,
      waiting,
      running,
    };
  }

  sample(out: Float64Array): void {
    const { arrived, cold, left } = this.own.layout.tally;
    out[0] = arrived === 0 ? Number.NaN : cold / arrived;
    out[1] = arrived === 0 ? Number.NaN : left / arrived;
  }

  save() {
    return {
      traffic: this.traffic.save(),
      own: this.own.layout.save(),
      visits: this.visits,
    };
  }

  restore(from: object, config: PlacementConfig): void {
    const saved = from as ReturnType<PlacementRules['save']>;
    this.traffic.restore(saved.traffic);
    this.own.layout.restore(saved.own);
    this.visits = saved.visits;
    this.config = config;
  }

  private lay(plan: Plan, onlooker: Onlooker | null): Laid {
    const { pieces } = plan;
    return { layout: new Layout(plan, onlooker), pieces, reaches: reaches(pieces, this.config) };
  }

  private get nextEndMs(): number {
    let nextMs = Infinity;
    for (const { layout } of this.all) nextMs = Math.min(nextMs, layout.nextMs);
    return nextMs;
  }

  private receive({ atMs, aim, workMs }: Caller): void {
    this.visits += 1;
    this.world.tracks.visits.set('arrived', this.visits, atMs);
    for (const { layout, pieces: count, reaches: upTo } of this.all) {
      const isTour = aim !== null && this.config.calls === 'all';
      const pieces = isTour ? range(count) : [aim === null ? count - 1 : pieceAt(upTo, aim)];
      const visit = {
        number: this.visits,
        arrivedMs: atMs,
        pieces,
        workMs: workMs / pieces.length,
      };
      layout.receive(visit, atMs);
    }
    this.noteCorners(atMs);
    if (atMs >= this.costDueMs) this.noteCosts(atMs);
  }

  private noteCoupons(atMs: number): void {
    this.world.log.append(kindIndex.coupons, atMs, -1, this.own.pieces - 1, Number.NaN);
  }

  private noteCorners(atMs: number): void {
    const { coldIn, droppedIn } = this.world.tracks;
    for (const { corner, layout } of this.corners) {
      coldIn.set(corner, layout.tally.cold, atMs);
      droppedIn.set(corner, layout.tally.left, atMs);
    }
  }

  private noteCosts(atMs: number): void {
    this.costDueMs = atMs + COST_EVERY_MS;
    for (const { corner, layout } of this.corners) {
      this.world.tracks.costIn.set(corner, layout.month(atMs) ?? 0, atMs);
    }
  }

  /** Writes what happens in the learner's own layout. */
  private onlooker(): Onlooker {
    const { log, tracks: written } = this.world;
    const leave = (visit: number, piece: number, atMs: number): void => {
      written.visit.land(visit, 'answered', atMs);
      written.visit.leave(visit, 0, piece, atMs);
    };
    return {
      warm(visit, piece, environment, atMs) {
        log.append(kindIndex.warm, atMs, visit, piece, environment);
        leave(visit, piece, atMs);
        written.environment.turn(environment, 'working', atMs, piece);
      },
      cold: (visit, piece, environment, atMs) => {
        log.append(kindIndex.cold, atMs, visit, piece, environment);
        leave(visit, piece, atMs);
        written.environment.turn(environment, 'starting', atMs, piece);
        written.visits.set('cold', this.own.layout.tally.cold, atMs);
      },
      served(visit, piece, waiting, atMs) {
        log.append(kindIndex.served, atMs, visit, piece, waiting);
        leave(visit, piece, atMs);
      },
      ready(environment, piece, atMs) {
        written.environment.turn(environment, 'working', atMs, piece);
      },
      idle(environment, piece, atMs) {
        written.environment.turn(environment, 'idle', atMs, piece);
      },
      reclaimed(environment, piece, atMs) {
        log.append(kindIndex.reclaimed, atMs, environment, piece, Number.NaN);
        written.environment.end(environment, atMs);
      },
      answered(visit, tookMs, atMs) {
        log.append(kindIndex.answered, atMs, visit, -1, tookMs);
        written.visit.land(visit, 'answered', atMs);
      },
      left: (visit, server, atMs) => {
        log.append(kindIndex.left, atMs, visit, server, Number.NaN);
        written.visit.land(visit, 'left', atMs);
        written.visits.set('dropped', this.own.layout.tally.left, atMs);
      },
      standing(server, calls, atMs) {
        written.standing.hold(server, calls, atMs);
      },
      placed(piece, place, atMs) {
        written.place.hold(piece, place, atMs);
      },
    };
  }
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

function pieceAt(upTo: readonly number[], aim: number): number {
  const piece = upTo.findIndex((reach) => aim < reach);
  return piece < 0 ? upTo.length - 1 : piece;
}

export const placement = defineModel({
  ...declaration,
  demand: (config) => ({
    countBetween: (fromMs, toMs) => expectedUntil(config, toMs) - expectedUntil(config, fromMs),
  }),
  create: (world) => new PlacementRules(world),
});
