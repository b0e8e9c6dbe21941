// One stock sold in two regions: who decides about a box, what the other region knows, and what a cut cable does to it.

import { Exponential } from '@/engine/kernel/distributions';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import { Stream } from '@/engine/kernel/random';
import { kindIndex, LOCAL_MS, SEOUL, TOKYO } from '@/engine/models/consistency/config';
import { type ConsistencyWorld, type Part, shareOf } from '@/engine/models/consistency/part';

/** Word of a sale on its way: what is left by whoever sold, and when; or that it is one less. */
interface Letter {
  readonly number: number;
  readonly to: number;
  /** Null where it says "one less". */
  readonly left: number | null;
  readonly stampMs: number;
  /** Infinity while the cable is cut. */
  readonly atMs: number;
}

interface Saved {
  readonly left: readonly number[];
  readonly stampMs: readonly number[];
  readonly letters: readonly Letter[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly isCut: boolean;
  readonly arrivals: Int32Array;
  readonly routing: Int32Array;
  readonly took: SavedHistogram;
}

const noNumbers = () => ({
  /** Customers, of whom each was sold a box, turned away empty or refused; letters; the home; the timetable's place. */
  asked: 0,
  sold: 0,
  soldOut: 0,
  refused: 0,
  letters: 0,
  home: SEOUL,
  turns: 0,
  nextMs: 0,
});

export class Shop implements Part {
  private readonly arrivals: Stream;
  private readonly routing: Stream;
  private readonly gap: Exponential;
  /** When the cable is cut and mended, by turns. */
  private readonly turnsMs: readonly number[];
  /** By region, the boxes left as far as it knows, and when that was last written. */
  private left: number[];
  private stampMs: number[] = [-1, -1];
  /** In order of sending, which is that of arrival. */
  private letters: Letter[] = [];
  private isCut = false;
  private now = noNumbers();
  private readonly took = new Histogram();

  constructor(private readonly world: ConsistencyWorld) {
    const { config, seed, tracks } = world;
    this.arrivals = new Stream(seed, 'arrivals');
    this.routing = new Stream(seed, 'routing');
    this.gap = new Exponential(1000 / (2 * config.ratePerSec));
    this.now.nextMs = this.gap.sample(this.arrivals);
    const { cutAtSec, cutSec } = config;
    this.turnsMs = cutSec > 0 ? [1000 * cutAtSec, 1000 * (cutAtSec + cutSec)] : [];
    this.left = [config.boxes, config.boxes];
    for (const region of [SEOUL, TOKYO]) tracks.holds.hold(region, config.boxes, 0);
    tracks.home.hold(0, SEOUL, 0);
  }

  get nextMs(): number {
    return Math.min(this.letterMs, this.turnMs, this.now.nextMs);
  }

  /** At one instant letters arrive first, then the cable is cut or mended, then a customer comes. */
  step(): void {
    const { letterMs, turnMs } = this;
    const customerMs = this.now.nextMs;
    if (letterMs <= turnMs && letterMs <= customerMs) this.deliver(letterMs);
    else if (turnMs <= customerMs) {
      this.now.turns += 1;
      if (this.now.turns % 2 === 1) this.cut(turnMs);
      else this.mend(turnMs);
    } else this.come(customerMs);
  }

  act(name: string, atMs: number): void {
    if (name === 'cut') this.cut(atMs);
    else if (name === 'mend') this.mend(atMs);
    else {
      this.now.home = SEOUL + TOKYO - this.now.home;
      this.world.tracks.home.hold(0, this.now.home, atMs);
    }
  }

  get oversold(): number {
    return Math.max(0, this.now.sold - this.world.config.boxes);
  }
  get refused(): number | null {
    return shareOf(this.now.refused, this.now.asked);
  }
  get writeP95(): number | null {
    return this.took.count === 0 ? null : this.took.quantile(0.95);
  }
  /** What both regions believe to be left. */
  get stock(): readonly number[] {
    return this.left;
  }
  get sold(): number {
    return this.now.sold;
  }

  get counts() {
    const { asked, sold, soldOut, refused } = this.now;
    return { arrived: asked, completed: sold, rejected: soldOut + refused, running: 0 };
  }

  save(): Saved {
    return {
      left: this.left.slice(),
      stampMs: this.stampMs.slice(),
      letters: this.letters.slice(),
      numbers: { ...this.now },
      isCut: this.isCut,
      arrivals: this.arrivals.save(),
      routing: this.routing.save(),
      took: this.took.save(),
    };
  }

  restore(saved: object): void {
    const { left, stampMs, letters, numbers, isCut, arrivals, routing, took } = saved as Saved;
    this.left = left.slice();
    this.stampMs = stampMs.slice();
    this.letters = letters.slice();
    this.now = { ...noNumbers(), ...numbers };
    this.isCut = isCut;
    this.arrivals.restore(arrivals);
    this.routing.restore(routing);
    this.took.restore(took);
  }

  private get letterMs(): number {
    return this.letters[0]?.atMs ?? Infinity;
  }
  private get turnMs(): number {
    return this.turnsMs[this.now.turns] ?? Infinity;
  }

  /** Who has sent word already is not stopped by it. */
  private cut(atMs: number): void {
    if (this.isCut) return;
    this.isCut = true;
    this.world.tracks.cable.turn(0, 'cut', atMs);
    this.world.log.append(kindIndex.cut, atMs, -1, -1, Number.NaN);
  }

  /** What was held back goes out at once, in order. */
  private mend(atMs: number): void {
    if (!this.isCut) return;
    this.isCut = false;
    this.world.tracks.cable.end(0, atMs);
    this.world.log.append(kindIndex.mended, atMs, -1, -1, Number.NaN);
    this.letters = this.letters.map((one) => (one.atMs === Infinity ? this.sent(one, atMs) : one));
  }

  private come(atMs: number): void {
    const { now, world } = this;
    now.nextMs = atMs + this.gap.sample(this.arrivals);
    now.asked += 1;
    const region = this.routing.uniform() < 0.5 ? SEOUL : TOKYO;
    const outcome = this.decide(region, atMs);
    now[outcome] += 1;
    const left = this.left[this.decider(region)] as number;
    const value = outcome === 'sold' ? left : Number.NaN;
    world.log.append(kindIndex[outcome], atMs, now.asked, region, value);
    world.tracks.customer.leave(now.asked, region, region, atMs, left);
    world.tracks.customer.land(now.asked, outcome, atMs);
    world.tracks.totals.set(outcome, now[outcome], atMs);
  }

  /** The region that says whether there is a box. */
  private decider(region: number): number {
    return this.world.config.stock === 'home' ? this.now.home : region;
  }

  private decide(region: number, atMs: number): 'sold' | 'soldOut' | 'refused' {
    const { stock, rttMs } = this.world.config;
    const decider = this.decider(region);
    const isAlone = this.isCut && (stock === 'strong' || decider !== region);
    if (isAlone) return 'refused';
    if ((this.left[decider] as number) <= 0) return 'soldOut';
    const tripsMs = stock === 'strong' ? 2 * rttMs : decider === region ? 0 : rttMs;
    this.took.record(LOCAL_MS + tripsMs);
    this.write(decider, (this.left[decider] as number) - 1, atMs);
    const other = SEOUL + TOKYO - decider;
    if (stock === 'strong') this.write(other, this.left[decider] as number, atMs);
    else this.post(decider, other, atMs);
    return 'sold';
  }

  private write(region: number, left: number, stampMs: number, atMs = stampMs): void {
    this.left[region] = left;
    this.stampMs[region] = stampMs;
    this.world.tracks.holds.hold(region, left, atMs);
  }

  private post(from: number, to: number, atMs: number): void {
    const number = this.now.letters;
    this.now.letters += 1;
    const left = this.world.config.stock === 'counter' ? null : (this.left[from] as number);
    const letter: Letter = { number, to, left, stampMs: atMs, atMs: Infinity };
    this.letters.push(this.isCut ? letter : this.sent(letter, atMs));
  }

  private sent(letter: Letter, atMs: number): Letter {
    const { number, to, left } = letter;
    const from = SEOUL + TOKYO - to;
    this.world.tracks.news.leave(number, from, to, atMs, left ?? -1);
    return { ...letter, atMs: atMs + this.world.config.lagMs };
  }

  private deliver(atMs: number): void {
    const letter = this.letters.shift();
    if (!letter) throw new RangeError('shop: no letter is due');
    const { number, to, left, stampMs } = letter;
    const { log, tracks } = this.world;
    const isOlder = left !== null && stampMs <= (this.stampMs[to] as number);
    if (left === null) this.write(to, (this.left[to] as number) - 1, atMs);
    else if (!isOlder) this.write(to, left, stampMs, atMs);
    tracks.news.land(number, isOlder ? 'older' : 'known', atMs);
    log.append(isOlder ? kindIndex.older : kindIndex.told, atMs, -1, to, this.left[to] as number);
  }
}
