// The rules of the data-ownership model: who writes a number, how others come by it, and where word of it is lost.

import type { Metrics } from '@/engine/kernel/contract';
import { defineModel, type SteppedRules, type World } from '@/engine/kernel/define-model';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import { Lots, Stream } from '@/engine/kernel/random';
import { randomSpells, type SavedSpells, Spells, scriptedSpells } from '@/engine/kernel/spells';
import {
  Agreements,
  type Asked,
  type SavedAgreements,
} from '@/engine/models/data-ownership/agreements';
import {
  COPY,
  type DataOwnershipConfig,
  declaration,
  kindIndex,
  MOST_KEYS,
  PORTIONS,
  STOP_SEC,
  type tracks,
} from '@/engine/models/data-ownership/config';
import { Database, type SavedDatabase } from '@/engine/models/data-ownership/database';
import { Mail, type News, type SavedMail } from '@/engine/models/data-ownership/mail';

const HOUR_MS = 3_600_000;
/** Where letters and readers go from and to. */
const OWNER = 0;
const READER = 1;
/** There is one owner, and one table. */
const IT = 0;

const noCounts = () => ({
  asked: 0,
  refused: 0,
  written: 0,
  /** Changes that are known wherever they should be. */
  known: 0,
  lost: 0,
  doubled: 0,
  sent: 0,
  landed: 0,
  differs: 0,
  restarts: 0,
  readers: 0,
  fresh: 0,
  old: 0,
  failed: 0,
});

/** When what comes next is due; Infinity where nothing does. */
interface Times {
  changeMs: number;
  readMs: number;
  /** When the order service can read the changed table. */
  fixedMs: number;
  /** Since when the owner is down. */
  downMs: number;
  /** When the report is done. */
  reportedMs: number;
}

interface Saved {
  readonly streams: readonly Int32Array[];
  readonly spells: readonly SavedSpells[];
  readonly times: Times;
  readonly counts: ReturnType<typeof noCounts>;
  readonly mail: SavedMail;
  readonly agreements: SavedAgreements;
  readonly versions: Int32Array;
  readonly took: SavedHistogram;
  readonly answered: SavedHistogram;
  readonly database: SavedDatabase | null;
}

/** Something that may be due, and what then happens. */
interface Turn {
  due(): number;
  take(atMs: number): unknown;
}

class DataOwnershipRules implements SteppedRules<DataOwnershipConfig> {
  private readonly config: DataOwnershipConfig;
  private readonly changes: Stream;
  private readonly reads: Stream;
  private readonly owner: Spells;
  private readonly restarts: Spells;
  private readonly mail: Mail;
  private readonly agreements: Agreements;
  /** How many numbers there are; all orders are one row. */
  private readonly keys: number;
  private readonly changeGap: Exponential;
  private readonly readGap: Exponential | null;
  private readonly times: Times;
  private tally = noCounts();
  /** How often each number was written: at the owner, and from `COPY` on as far as the copy knows. */
  private readonly versions = new Int32Array(2 * MOST_KEYS);
  private readonly took = new Histogram();
  /** Null where a query takes no time. */
  private readonly database: Database | null;
  private readonly answered = new Histogram();
  private readonly all: readonly Turn[];
  private next: Turn | null = null;
  nextMs = Infinity;

  constructor(private readonly world: World<DataOwnershipConfig, typeof tracks>) {
    const { config, seed } = world;
    this.config = config;
    this.changes = new Stream(seed, 'changes');
    this.reads = new Stream(seed, 'arrivals');
    const { downAtSec, downForSec, restartsPerHour } = config;
    const downs = downForSec > 0 ? [{ fromMs: 1000 * downAtSec, forMs: 1000 * downForSec }] : [];
    this.owner = new Spells(scriptedSpells(downs));
    const up = new Exponential(HOUR_MS / restartsPerHour);
    this.restarts = new Spells(
      restartsPerHour > 0
        ? randomSpells(new Lots(seed, 'outages'), 0, { up, down: new Constant(0) })
        : scriptedSpells([]),
    );
    this.keys = config.data === 'stock' ? config.keys : 1;
    this.mail = new Mail(
      {
        publish: config.publish,
        gapMs: config.gapMs,
        lagMs: 1000 * config.lagSec,
        pollMs: this.isTelling ? 1000 * config.pollSec : Infinity,
      },
      (news, atMs) => this.noteSent(news, atMs),
    );
    this.agreements = new Agreements(this.keys, config.holdMs, (key, atMs) =>
      world.tracks.lock.turn(key, 'held', atMs),
    );
    this.database = config.queryMs > 0 ? new Database(seed, config.queryMs) : null;
    this.changeGap = new Exponential(1000 / (config.changes * this.keys));
    const isRead = config.data === 'stock' && config.readsPerSec > 0;
    this.readGap = isRead ? new Exponential(1000 / config.readsPerSec) : null;
    this.times = {
      changeMs: this.changeGap.sample(this.changes),
      readMs: this.readGap?.sample(this.reads) ?? Infinity,
      fixedMs: Infinity,
      downMs: Infinity,
      reportedMs: Infinity,
    };
    for (let key = 0; key < this.keys; key += 1) this.show(key, 0);
    for (let key = 0; key < this.keys && this.hasCopy; key += 1) this.show(COPY + key, 0);
    this.all = this.turns();
    this.lookAhead();
  }

  /** Whether the owner tells others of a change after it was made. */
  private get isTelling(): boolean {
    return this.config.way === 'ask' || this.config.way === 'copy';
  }

  private get hasCopy(): boolean {
    return this.config.way === 'copy' || this.config.way === 'together';
  }

  /** Whether a report takes its share of the database that readers ask. */
  private get isSharing(): boolean {
    const { way, database } = this.config;
    return way === 'shared' || (this.isTelling && database === 'one');
  }

  step(): void {
    this.next?.take(this.nextMs);
    this.lookAhead();
  }

  /** Which turn is next: of several at one instant the first of the list. */
  private lookAhead(): void {
    this.nextMs = Infinity;
    for (const turn of this.all) {
      const atMs = turn.due();
      if (atMs >= this.nextMs) continue;
      this.next = turn;
      this.nextMs = atMs;
    }
  }

  /** At one instant: what writes, what sends, what arrives, what happens to the owner, who reads. */
  private turns(): readonly Turn[] {
    const { owner, restarts, agreements, mail, times, database } = this;
    return [
      // Nothing moves on both sides while one of them is down.
      {
        due: () => (owner.isDown ? Infinity : agreements.nextMs),
        take: (atMs) => this.agree(atMs),
      },
      { due: () => times.changeMs, take: (atMs) => this.ask(atMs) },
      { due: () => mail.doorMs, take: () => mail.leaveDoor() },
      { due: () => mail.pollMs, take: (atMs) => this.poll(atMs) },
      { due: () => mail.pipeMs, take: (atMs) => this.tell(atMs) },
      { due: () => times.fixedMs, take: (atMs) => this.fix(atMs) },
      { due: () => owner.nextMs, take: (atMs) => owner.step() && this.turnOwner(atMs) },
      {
        due: () => restarts.nextMs,
        take: (atMs) => restarts.step() && restarts.isDown && this.restart(atMs),
      },
      { due: () => times.reportedMs, take: (atMs) => this.endReport(atMs) },
      { due: () => database?.nextMs ?? Infinity, take: (atMs) => this.answer(atMs) },
      { due: () => times.readMs, take: (atMs) => this.read(atMs) },
    ];
  }

  act(name: string, _thing: number, atMs: number): void {
    if (name === 'restart') this.restart(atMs);
    else if (name === 'schema') this.changeTable(atMs);
    else if (name === 'report') this.report(atMs);
    else if (this.owner.hold(atMs + 1000 * STOP_SEC)) this.turnOwner(atMs);
    this.lookAhead();
  }

  /** Somebody asks for a change of a number: nobody can while its owner is down. */
  private ask(atMs: number): void {
    const { tally: counts, config, times } = this;
    const key = Math.floor(this.changes.uniform() * this.keys);
    times.changeMs = atMs + this.changeGap.sample(this.changes);
    counts.asked += 1;
    const asked: Asked = { change: counts.asked, key, cameMs: atMs };
    if (this.owner.isDown) {
      counts.refused += 1;
      this.log('refused', atMs, asked.change, key);
    } else if (config.way === 'together') {
      this.agreements.join(asked, atMs);
      this.noteWaiting(atMs);
      this.log('queued', atMs, asked.change, key, this.agreements.waiting);
    } else this.write(asked, atMs);
  }

  private write({ change, key }: Asked, atMs: number): void {
    const { tally: counts, versions, world } = this;
    const version = (versions[key] as number) + 1;
    versions[key] = version;
    counts.written += 1;
    this.log('written', atMs, change, key, version - 1);
    world.tracks.totals.set('written', counts.written, atMs);
    this.show(key, atMs);
    if (!this.isTelling) {
      counts.known += 1;
      return;
    }
    if (versions[COPY + key] === version - 1) this.noteDiffers(1, atMs);
    this.mail.write({ change, key, version, isAgain: false }, atMs);
    this.noteOutbox(atMs);
  }

  private poll(atMs: number): void {
    this.mail.poll(!this.owner.isDown);
    this.noteOutbox(atMs);
  }

  /** Late news never overwrites what is newer, and what was known already changes nothing. */
  private tell(atMs: number): void {
    const { tally: counts, versions, world } = this;
    const news = this.mail.arrive();
    if (!news) return;
    const { key, version, change, isAgain } = news;
    counts.landed += 1;
    if (!isAgain) counts.known += 1;
    this.log('told', atMs, change, key);
    world.tracks.mail.land(counts.landed, 'told', atMs);
    if (version <= (versions[COPY + key] as number)) return;
    versions[COPY + key] = version;
    if (version === versions[key]) this.noteDiffers(-1, atMs);
    if (this.hasCopy) this.show(COPY + key, atMs);
  }

  private agree(atMs: number): void {
    const asked = this.agreements.agree();
    if (!asked) return;
    const { key, change, cameMs } = asked;
    const { versions, world } = this;
    world.tracks.lock.end(key, atMs);
    this.write(asked, atMs);
    versions[COPY + key] = versions[key] as number;
    this.show(COPY + key, atMs);
    this.took.record(atMs - cameMs);
    this.log('agreed', atMs, change, key, atMs - cameMs);
    this.agreements.free(key, atMs);
    this.noteWaiting(atMs);
  }

  /** It went down, or came up again. */
  private turnOwner(atMs: number): void {
    const { times, world } = this;
    if (this.owner.isDown) {
      times.downMs = atMs;
      this.log('down', atMs);
      world.tracks.owner.turn(IT, 'down', atMs);
      this.breakOff(atMs);
      return;
    }
    this.log('up', atMs);
    world.tracks.owner.end(IT, atMs);
    this.agreements.pause(atMs - times.downMs);
    times.downMs = Infinity;
  }

  private restart(atMs: number): void {
    const { tally: counts, world } = this;
    if (this.owner.isDown) return;
    counts.restarts += 1;
    this.log('restart', atMs);
    world.tracks.totals.set('restarts', counts.restarts, atMs);
    this.breakOff(atMs);
  }

  /** Word that was not sent is lost; word that was not ticked off goes out once more. */
  private breakOff(atMs: number): void {
    const { tally: counts, world } = this;
    for (const { change, key } of this.mail.breakOff(atMs)) {
      counts.lost += 1;
      this.log('lost', atMs, change, key);
      world.tracks.gone.turn(change, 'lost', atMs, key);
    }
    world.tracks.totals.set('lost', counts.lost, atMs);
    this.noteOutbox(atMs);
  }

  /** Behind a service, or in a copy fed by news, nobody reads the table itself. */
  private changeTable(atMs: number): void {
    const isBroken = this.config.way === 'shared';
    this.log('schema', atMs, -1, -1, isBroken ? 1 : 0);
    if (!isBroken) return;
    this.times.fixedMs = atMs + 60_000 * this.config.fixMin;
    this.world.tracks.table.turn(IT, 'changed', atMs);
  }

  private fix(atMs: number): void {
    this.times.fixedMs = Infinity;
    this.log('fixed', atMs);
    this.world.tracks.table.end(IT, atMs);
  }

  /** Where queries take no time there is nothing for a report to slow. */
  private report(atMs: number): void {
    if (!this.database) return;
    const isHere = this.isSharing;
    this.times.reportedMs = atMs + 1000 * this.config.reportSec;
    if (isHere) this.database.slow(true, atMs);
    this.log('report', atMs, -1, -1, isHere ? 1 : 0);
    this.world.tracks.report.turn(IT, isHere ? 'here' : 'elsewhere', atMs);
  }

  private endReport(atMs: number): void {
    this.times.reportedMs = Infinity;
    if (this.isSharing) this.database?.slow(false, atMs);
    this.log('reported', atMs);
    this.world.tracks.report.end(IT, atMs);
  }

  /** Whoever would get no answer is told at once; the others wait for their query. */
  private read(atMs: number): void {
    const { tally: counts, times, world, database } = this;
    const key = Math.floor(this.reads.uniform() * this.keys);
    times.readMs = atMs + (this.readGap?.sample(this.reads) ?? Infinity);
    counts.readers += 1;
    world.tracks.reader.leave(counts.readers, READER, OWNER, atMs, key);
    if (!database || this.answerFor(key) === 'failed') {
      this.tellReader(counts.readers, key, atMs);
      return;
    }
    database.join(counts.readers, key, atMs);
    world.tracks.totals.set('standing', database.standing, atMs);
  }

  private answer(atMs: number): void {
    const { database } = this;
    if (!database) return;
    const { reader, key, tookMs } = database.answer();
    this.answered.record(tookMs);
    this.tellReader(reader, key, atMs);
    this.world.tracks.totals.set('standing', database.standing, atMs);
  }

  private tellReader(reader: number, key: number, atMs: number): void {
    const { tally: counts, world } = this;
    const how = this.answerFor(key);
    counts[how] += 1;
    this.log(how, atMs, reader, key);
    world.tracks.reader.land(reader, how, atMs);
    world.tracks.totals.set(how, counts[how], atMs);
  }

  private answerFor(key: number): 'fresh' | 'old' | 'failed' {
    const { config, owner, times, versions } = this;
    if (config.way === 'copy') return versions[key] === versions[COPY + key] ? 'fresh' : 'old';
    return owner.isDown || times.fixedMs < Infinity ? 'failed' : 'fresh';
  }

  metrics(): Metrics {
    const { tally: counts, took, answered: waited } = this;
    const answered = counts.fresh + counts.old;
    return {
      stale: answered > 0 ? counts.old / answered : null,
      failed: counts.readers > 0 ? counts.failed / counts.readers : null,
      lost: counts.lost,
      doubled: counts.doubled,
      p95: took.quantile(0.95),
      answerP95: waited.quantile(0.95),
      waiting: this.agreements.waiting,
      written: counts.written,
    };
  }

  /** Every change that was asked for is somewhere. */
  counts() {
    const { tally: counts, mail, agreements } = this;
    return {
      arrived: counts.asked,
      completed: counts.known,
      rejected: counts.refused,
      failed: counts.lost,
      timedOut: 0,
      waiting: mail.counts.waiting + agreements.waiting,
      running: mail.counts.running + agreements.running,
    };
  }

  sample(out: Float64Array): void {
    const { tally: counts, mail, agreements } = this;
    const answered = counts.fresh + counts.old;
    out[0] = answered > 0 ? counts.old / answered : Number.NaN;
    out[1] = counts.differs;
    out[2] = mail.inOutbox;
    out[3] = agreements.waiting;
  }

  save(): Saved {
    return {
      streams: [this.changes.save(), this.reads.save()],
      spells: [this.owner.save(), this.restarts.save()],
      times: { ...this.times },
      counts: { ...this.tally },
      mail: this.mail.save(),
      agreements: this.agreements.save(),
      versions: this.versions.slice(),
      took: this.took.save(),
      answered: this.answered.save(),
      database: this.database?.save() ?? null,
    };
  }

  restore(saved: Saved): void {
    this.changes.restore(saved.streams[0] as Int32Array);
    this.reads.restore(saved.streams[1] as Int32Array);
    this.owner.restore(saved.spells[0] as SavedSpells);
    this.restarts.restore(saved.spells[1] as SavedSpells);
    Object.assign(this.times, saved.times);
    this.tally = { ...saved.counts };
    this.mail.restore(saved.mail);
    this.agreements.restore(saved.agreements);
    this.versions.set(saved.versions);
    this.took.restore(saved.took);
    this.answered.restore(saved.answered);
    if (saved.database) this.database?.restore(saved.database);
    this.lookAhead();
  }

  private log(
    kind: keyof typeof kindIndex,
    atMs: number,
    subject = -1,
    object = -1,
    value = Number.NaN,
  ): void {
    this.world.log.append(kindIndex[kind], atMs, subject, object, value);
  }

  private noteSent({ change, key, isAgain }: News, atMs: number): void {
    const { tally: counts, world } = this;
    counts.sent += 1;
    if (isAgain) counts.doubled += 1;
    this.log(isAgain ? 'sentAgain' : 'sent', atMs, change, key);
    world.tracks.mail.leave(counts.sent, OWNER, READER, atMs, key, isAgain ? 1 : 0);
    if (isAgain) world.tracks.totals.set('doubled', counts.doubled, atMs);
  }

  private noteOutbox(atMs: number): void {
    this.world.tracks.totals.set('outbox', this.mail.inOutbox, atMs);
  }

  private noteWaiting(atMs: number): void {
    this.world.tracks.totals.set('waiting', this.agreements.waiting, atMs);
  }

  /** One number more, or fewer, of which others do not know the latest. Orders are written once. */
  private noteDiffers(change: 1 | -1, atMs: number): void {
    if (this.config.data === 'orders') return;
    this.tally.differs += change;
    this.world.tracks.totals.set('differs', this.tally.differs, atMs);
  }

  /** Orders are not shown one by one. */
  private show(thing: number, atMs: number): void {
    if (this.config.data === 'orders') return;
    const left = portionsOf(thing % MOST_KEYS, this.versions[thing] as number);
    this.world.tracks.holds.hold(thing, left, atMs);
  }
}

/** What is left of a dish after so many changes; dishes are not all cooked at once. */
export function portionsOf(dish: number, changes: number): number {
  return PORTIONS - ((7 * dish + changes) % PORTIONS);
}

export const dataOwnership = defineModel({
  ...declaration,
  demand: ({ changes, data, keys, readsPerSec }) => {
    const perSec = data === 'stock' ? changes * keys + readsPerSec : changes;
    return { countBetween: (fromMs, toMs) => (perSec * (toMs - fromMs)) / 1000 };
  },
  create: (world) => new DataOwnershipRules(world),
});
