// The rules of the team-lines model: three desks, the parts of a ticket, and who may work on which.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { WORKDAY_MS } from '@/engine/kernel/metric';
import { Lots, Stream } from '@/engine/kernel/random';
import {
  declaration,
  kindIndex,
  MONTH_DAYS,
  PART_DAYS,
  PARTS,
  RUSH,
  type TeamLinesConfig,
  type tracks,
  WARM_UP_DAYS,
} from '@/engine/models/team-lines/config';
import { HandOffs, NO_JOB, type SavedHandOffs } from '@/engine/services/hand-offs';

/** Luck of tickets that come by an act lies here, so that it shifts nobody else's. */
const RUSH_LUCK = 1_000_000;
/** Room for the times that one part of one ticket is done. */
const MOST_PASSES = 64;
const WARM_UP_MS = WARM_UP_DAYS * WORKDAY_MS;
/** The share of tickets that are done within the time that `p85` says. */
const P85 = 0.85;

const lineNames = ['0', '1', '2'] as const;

/** A ticket that has been asked for. */
interface Ticket {
  readonly askedMs: number;
  /** Its number among all luck: see RUSH_LUCK. */
  readonly luck: number;
  /** Parts that are done, and how often each has been begun. */
  done: number;
  readonly passes: number[];
  /** Parts that are being done, in one go, and how long that takes. */
  doing: number;
  workedMs: number;
  /** Whether its part came by a hand-off, and may turn out wrong. */
  isHandedOn: boolean;
  isOpen: boolean;
}

interface Saved {
  readonly tickets: readonly Ticket[];
  readonly desks: SavedHandOffs;
  readonly arrivals: Int32Array;
  readonly nextTicketMs: number;
  readonly regular: number;
  readonly rushed: number;
  readonly sums: Sums;
}

/** Of the tickets finished after the first year, and of the tickets open then. */
interface Sums {
  readonly leads: readonly number[];
  workedMs: number;
  openArea: number;
  open: number;
  openSinceMs: number;
  finished: number;
}

const noSums = (): Sums & { leads: number[] } => ({
  leads: [],
  workedMs: 0,
  openArea: 0,
  open: 0,
  openSinceMs: 0,
  finished: 0,
});

/** Which line each desk serves. */
const serving = ({ organisation }: TeamLinesConfig): readonly number[] =>
  organisation === 'shared' ? [0, 0, 0] : [0, 1, 2];

/** Mean time between two tickets, in ms: each team is asked for `PART_DAYS` a ticket. */
const gapMs = ({ utilization }: TeamLinesConfig): number => (PART_DAYS / utilization) * WORKDAY_MS;

class TeamLinesRules implements SteppedRules<TeamLinesConfig> {
  private config: TeamLinesConfig;
  private readonly arrivals: Stream;
  private readonly work: Lots;
  private readonly places: Lots;
  private readonly errors: Lots;
  private readonly unit = new Exponential(1);
  private readonly desks: HandOffs;
  private tickets: Ticket[] = [];
  private nextTicketMs: number;
  private regular = 0;
  private rushed = 0;
  private sums = noSums();

  constructor(private readonly world: World<TeamLinesConfig, typeof tracks>) {
    const { config, seed } = world;
    this.config = config;
    this.arrivals = new Stream(seed, 'arrivals');
    this.work = new Lots(seed, 'work');
    this.places = new Lots(seed, 'routing');
    this.errors = new Lots(seed, 'returns');
    this.desks = new HandOffs(serving(config), PARTS, (job, desk, atMs) =>
      this.begin(job, desk, atMs),
    );
    this.nextTicketMs = this.unit.sample(this.arrivals) * gapMs(config);
  }

  get nextMs(): number {
    return Math.min(this.desks.nextMs, this.nextTicketMs);
  }

  /** What ends and what arrives comes before a new ticket. */
  step(): void {
    const atMs = this.nextMs;
    if (this.desks.nextMs > atMs) {
      this.regular += 1;
      this.nextTicketMs += this.unit.sample(this.arrivals) * gapMs(this.config);
      this.ask(this.regular, atMs);
      return;
    }
    const { turn, job, place } = this.desks.step();
    if (turn === 'finished') {
      this.world.tracks.desk.end(place, atMs);
      this.finish(job, atMs);
    } else {
      this.world.tracks.ticket.turn(job, 'waiting', atMs, place);
    }
    this.desks.fill(atMs);
    this.noteLines(atMs);
  }

  /** Ten tickets at once. */
  act(_name: string, _thing: number, atMs: number): void {
    for (let i = 0; i < RUSH; i += 1) {
      this.rushed += 1;
      this.ask(RUSH_LUCK + this.rushed, atMs);
    }
  }

  /** What is on a desk is finished there; whoever waits stands in the lines of the new organisation. */
  change(config: TeamLinesConfig, _: string, atMs: number): void {
    this.config = config;
    this.desks.regroup(serving(config), (job) => this.lineOf(this.ticket(job)), atMs);
    for (const line of [0, 1, 2]) {
      for (const job of this.desks.waitingIn(line)) {
        this.world.tracks.ticket.turn(job, 'waiting', atMs, line);
      }
    }
    this.noteLines(atMs);
  }

  metrics(nowMs: number): Metrics {
    const { leads, workedMs } = this.sums;
    const countedMs = nowMs - WARM_UP_MS;
    const total = leads.reduce((sum, one) => sum + one, 0);
    const hasAny = leads.length > 0;
    return {
      lead: hasAny ? total / leads.length : null,
      p85: hasAny ? percentile(leads, P85) : null,
      flow: hasAny ? workedMs / total : null,
      wip: countedMs > 0 ? this.openAreaAt(nowMs) / countedMs : null,
      perMonth: countedMs > 0 ? (leads.length * MONTH_DAYS * WORKDAY_MS) / countedMs : null,
    };
  }

  counts() {
    const running = this.desks.atDesks.filter((job) => job !== NO_JOB).length;
    const { waiting, onTheWay } = this.desks;
    return {
      arrived: this.tickets.length,
      completed: this.sums.finished,
      rejected: 0,
      timedOut: 0,
      // Who is between two desks waits for a meeting.
      waiting: waiting + onTheWay,
      running,
      onTheWay,
    };
  }

  sample(out: Float64Array): void {
    const { waiting, running, onTheWay } = this.counts();
    out.set([waiting - onTheWay, running, onTheWay]);
  }

  save(): Saved {
    const { tickets, nextTicketMs, regular, rushed, sums } = this;
    return {
      tickets: tickets.map((one) => ({ ...one, passes: [...one.passes] })),
      desks: this.desks.save(),
      arrivals: this.arrivals.save(),
      nextTicketMs,
      regular,
      rushed,
      sums: { ...sums, leads: [...sums.leads] },
    };
  }

  restore(saved: object, config: TeamLinesConfig): void {
    const { tickets, desks, arrivals, nextTicketMs, regular, rushed, sums } = saved as Saved;
    this.tickets = tickets.map((one) => ({ ...one, passes: [...one.passes] }));
    this.desks.restore(desks);
    this.arrivals.restore(arrivals);
    this.sums = { ...sums, leads: [...sums.leads] };
    Object.assign(this, { nextTicketMs, regular, rushed, config });
  }

  private ticket(job: number): Ticket {
    return this.tickets[job - 1] as Ticket;
  }

  private ask(luck: number, atMs: number): void {
    this.tickets.push({
      askedMs: atMs,
      luck,
      done: 0,
      passes: [0, 0, 0],
      doing: 0,
      workedMs: 0,
      isHandedOn: false,
      isOpen: true,
    });
    this.noteOpen(1, atMs);
    const job = this.tickets.length;
    const line = this.lineOf(this.ticket(job));
    const waiting = this.desks.waitingIn(line).length;
    this.world.log.append(kindIndex.asked, atMs, job, waiting, Number.NaN);
    this.world.tracks.ticket.turn(job, 'waiting', atMs, line);
    this.world.tracks.parts.hold(job, 0, atMs);
    this.desks.join(job, line, atMs);
    this.noteLines(atMs);
  }

  /** Who does the next part: the team of that part, of the ticket's domain, or anybody. */
  private lineOf(ticket: Ticket): number {
    const { organisation } = this.config;
    if (organisation === 'shared') return 0;
    if (organisation === 'layers') return ticket.done;
    const own = Math.floor(this.places.uniform(3 * ticket.luck) * PARTS);
    if (!this.isOutside(ticket)) return own;
    const other = Math.floor(this.places.uniform(3 * ticket.luck + 1) * (PARTS - 1));
    return (own + 1 + other) % PARTS;
  }

  /** Whether the next part is the last one of a ticket that ends in another domain. */
  private isOutside(ticket: Ticket): boolean {
    return ticket.done === PARTS - 1 && this.isCrossing(ticket);
  }

  private isCrossing({ luck }: Ticket): boolean {
    return this.places.uniform(3 * luck + 2) < this.config.crossing;
  }

  /** How many parts are done in one go. */
  private partsOf(ticket: Ticket): number {
    if (this.config.organisation === 'layers' || this.isOutside(ticket)) return 1;
    return PARTS - ticket.done - (this.isCrossing(ticket) ? 1 : 0);
  }

  private begin(job: number, desk: number, atMs: number): number {
    const ticket = this.ticket(job);
    const { generalist, organisation } = this.config;
    const pace = organisation === 'layers' ? 1 : generalist;
    ticket.doing = this.partsOf(ticket);
    let days = 0;
    for (let part = ticket.done; part < ticket.done + ticket.doing; part += 1) {
      const pass = ticket.passes[part] ?? 0;
      const lot = (ticket.luck * PARTS + part) * MOST_PASSES + Math.min(pass, MOST_PASSES - 1);
      days += PART_DAYS * pace * this.unit.ofLot(this.work, lot);
      ticket.passes[part] = pass + 1;
    }
    const workMs = days * WORKDAY_MS;
    ticket.workedMs += workMs;
    const { log, tracks } = this.world;
    log.append(kindIndex.begun, atMs, job, desk, ticket.done);
    tracks.ticket.turn(job, 'working', atMs, desk);
    tracks.desk.turn(desk, 'working', atMs, job);
    return workMs;
  }

  private finish(job: number, atMs: number): void {
    const ticket = this.ticket(job);
    const { log, tracks } = this.world;
    const part = ticket.done;
    if (ticket.isHandedOn && this.isWrong(ticket, part)) {
      ticket.done = part - 1;
      // The one before is done again, and this one after it.
      ticket.isHandedOn = ticket.done > 0 && this.config.organisation === 'layers';
      const line = this.lineOf(ticket);
      log.append(kindIndex.sentBack, atMs, job, line, part);
      this.pass(job, 'sentBack', line, atMs);
      return;
    }
    ticket.done += ticket.doing;
    if (ticket.done < PARTS) {
      ticket.isHandedOn = true;
      const line = this.lineOf(ticket);
      log.append(kindIndex.handed, atMs, job, line, ticket.done);
      this.pass(job, 'onTheWay', line, atMs);
      return;
    }
    ticket.isOpen = false;
    this.noteOpen(-1, atMs);
    this.sums.finished += 1;
    const leadMs = atMs - ticket.askedMs;
    if (atMs > WARM_UP_MS) {
      this.sums.leads.push(leadMs);
      this.sums.workedMs += ticket.workedMs;
    }
    log.append(kindIndex.done, atMs, job, -1, leadMs / WORKDAY_MS);
    tracks.ticket.end(job, atMs);
    tracks.tickets.set('finished', this.sums.finished, atMs);
  }

  private isWrong({ luck, passes }: Ticket, part: number): boolean {
    const pass = Math.min(passes[part] ?? 0, MOST_PASSES - 1);
    const lot = (luck * PARTS + part) * MOST_PASSES + pass;
    return this.errors.uniform(lot) < this.config.returns;
  }

  private pass(job: number, how: 'onTheWay' | 'sentBack', line: number, atMs: number): void {
    this.world.tracks.parts.hold(job, this.ticket(job).done, atMs);
    const delayMs = this.config.handoffDays * WORKDAY_MS;
    if (delayMs > 0) {
      this.world.tracks.ticket.turn(job, how, atMs, line);
      this.desks.handOn(job, line, delayMs, atMs);
      return;
    }
    this.world.tracks.ticket.turn(job, 'waiting', atMs, line);
    this.desks.join(job, line, atMs);
  }

  private openAreaAt(atMs: number): number {
    const { openArea, open, openSinceMs } = this.sums;
    return openArea + open * Math.max(0, atMs - Math.max(openSinceMs, WARM_UP_MS));
  }

  private noteOpen(change: number, atMs: number): void {
    this.sums.openArea = this.openAreaAt(atMs);
    this.sums.open += change;
    this.sums.openSinceMs = atMs;
    this.world.tracks.tickets.set('open', this.sums.open, atMs);
  }

  private noteLines(atMs: number): void {
    const { tracks } = this.world;
    for (const [line, name] of lineNames.entries()) {
      tracks.waiting.set(name, this.desks.waitingIn(line).length, atMs);
    }
  }
}

/** The value that a share of them does not exceed: the nearest rank. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

export const teamLines = defineModel({
  ...declaration,
  demand: (config) => ({ countBetween: (fromMs, toMs) => (toMs - fromMs) / gapMs(config) }),
  create: (world) => new TeamLinesRules(world),
});
