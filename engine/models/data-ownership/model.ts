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
  type DataOwnershipConfig,
  type DataOwnershipTracks,
  declaration,
  kindIndex,
  OWNER,
  READER,
  STOP_SEC,
} from '@/engine/models/data-ownership/config';
import { Mail, type News, type SavedMail } from '@/engine/models/data-ownership/mail';
import { Numbers, type SavedNumbers } from '@/engine/models/data-ownership/numbers';
import { Readers, type SavedReaders, type Told } from '@/engine/models/data-ownership/readers';
import { Table } from '@/engine/models/data-ownership/table';

const HOUR_MS = 3_600_000;
/** There is one owner. */
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
  restarts: 0,
});

interface Times {
  /** When the next change is asked for. */
  changeMs: number;
  /** Since when the owner is down; Infinity while it is not. */
  downMs: number;
}

interface Saved {
  readonly changes: Int32Array;
  readonly spells: readonly SavedSpells[];
  readonly times: Times;
  readonly counts: ReturnType<typeof noCounts>;
  readonly mail: SavedMail;
  readonly agreements: SavedAgreements;
  readonly numbers: SavedNumbers;
  readonly readers: SavedReaders;
  readonly table: ReturnType<Table['save']>;
  readonly took: SavedHistogram;
}

/** Something that may be due, and what then happens. */
interface Turn {
  due(): number;
  take(atMs: number): unknown;
}

class DataOwnershipRules implements SteppedRules<DataOwnershipConfig> {
  private readonly config: DataOwnershipConfig;
  private readonly changes: Stream;
  private readonly owner: Spells;
  private readonly restarts: Spells;
  private readonly mail: Mail;
  private readonly agreements: Agreements;
  private readonly numbers: Numbers;
  private readonly readers: Readers;
  private readonly table: Table;
  /** How many numbers there are; all orders are one row. */
  private readonly keys: number;
  private readonly changeGap: Exponential;
  private readonly times: Times;
  private tally = noCounts();
  private readonly took = new Histogram();
  private readonly all: readonly Turn[];
  private next: Turn | null = null;
  nextMs = Infinity;

  constructor(private readonly world: World<DataOwnershipConfig, DataOwnershipTracks>) {
    const { config, seed } = world;
    this.config = config;
    this.changes = new Stream(seed, 'changes');
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
    this.changeGap = new Exponential(1000 / (config.changes * this.keys));
    this.times = {
      changeMs: this.changeGap.sample(this.changes),
      downMs: Infinity,
    };
    this.numbers = new Numbers(
      { areOrders: config.data === 'orders', keys: this.keys, hasCopy: this.hasCopy },
      world.tracks,
    );
    this.readers = new Readers({
      seed,
      keys: this.keys,
      config,
      tracks: world.tracks,
      answerFor: (key) => this.answerFor(key),
      onTold: (how, atMs, reader, key) => this.log(how, atMs, reader, key),
    });
    this.table = new Table(world, this.readers);
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
    const { owner, restarts, agreements, mail, times, readers, table } = this;
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
      { due: () => table.fixedMs, take: (atMs) => table.fix(atMs) },
      { due: () => owner.nextMs, take: (atMs) => owner.step() && this.turnOwner(atMs) },
      {
        due: () => restarts.nextMs,
        take: (atMs) => restarts.step() && restarts.isDown && this.restart(atMs),
      },
      { due: () => table.reportedMs, take: (atMs) => table.endReport(atMs) },
      { due: () => readers.answerMs, take: (atMs) => readers.answer(atMs) },
      { due: () => readers.nextMs, take: (atMs) => readers.come(atMs) },
    ];
  }

  act(name: string, _thing: number, atMs: number): void {
    if (name === 'restart') this.restart(atMs);
    else if (name === 'schema') this.table.change(atMs);
    else if (name === 'report') this.table.report(atMs);
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
    const { tally: counts, numbers, world } = this;
    const version = numbers.write(key, atMs);
    counts.written += 1;
    this.log('written', atMs, change, key, version - 1);
    world.tracks.totals.set('written', counts.written, atMs);
    if (!this.isTelling) {
      counts.known += 1;
      return;
    }
    numbers.fallBehind(key, atMs);
    this.mail.write({ change, key, version, isAgain: false }, atMs);
    this.noteOutbox(atMs);
  }

  private poll(atMs: number): void {
    this.mail.poll(!this.owner.isDown);
    this.noteOutbox(atMs);
  }

  /** Word arrives. */
  private tell(atMs: number): void {
    const { tally: counts, world } = this;
    const news = this.mail.arrive();
    if (!news) return;
    const { key, version, change, isAgain } = news;
    counts.landed += 1;
    if (!isAgain) counts.known += 1;
    this.log('told', atMs, change, key);
    world.tracks.mail.land(counts.landed, 'told', atMs);
    this.numbers.learn(key, version, atMs);
  }

  private agree(atMs: number): void {
    const asked = this.agreements.agree();
    if (!asked) return;
    const { key, change, cameMs } = asked;
    this.world.tracks.lock.end(key, atMs);
    this.write(asked, atMs);
    this.numbers.agree(key, atMs);
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

  private answerFor(key: number): Told {
    const { config, owner, table, numbers } = this;
    if (config.way === 'copy') return numbers.isLatest(key) ? 'fresh' : 'old';
    return owner.isDown || table.isBroken ? 'failed' : 'fresh';
  }

  metrics(): Metrics {
    const { tally: counts, agreements } = this;
    const { stale, failed, answerP95 } = this.readers.metrics();
    return {
      stale,
      failed,
      lost: counts.lost,
      doubled: counts.doubled,
      p95: this.took.quantile(0.95),
      answerP95,
      waiting: agreements.waiting,
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
    const { mail, agreements, numbers, readers } = this;
    out[0] = readers.stale ?? Number.NaN;
    out[1] = numbers.differs;
    out[2] = mail.inOutbox;
    out[3] = agreements.waiting;
  }

  save(): Saved {
    return {
      changes: this.changes.save(),
      spells: [this.owner.save(), this.restarts.save()],
      times: { ...this.times },
      counts: { ...this.tally },
      mail: this.mail.save(),
      agreements: this.agreements.save(),
      numbers: this.numbers.save(),
      readers: this.readers.save(),
      table: this.table.save(),
      took: this.took.save(),
    };
  }

  restore(saved: Saved): void {
    this.changes.restore(saved.changes);
    this.owner.restore(saved.spells[0] as SavedSpells);
    this.restarts.restore(saved.spells[1] as SavedSpells);
    Object.assign(this.times, saved.times);
    this.tally = { ...saved.counts };
    this.mail.restore(saved.mail);
    this.agreements.restore(saved.agreements);
    this.numbers.restore(saved.numbers);
    this.readers.restore(saved.readers);
    this.table.restore(saved.table);
    this.took.restore(saved.took);
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
}

export const dataOwnership = defineModel({
  ...declaration,
  demand: ({ changes, data, keys, readsPerSec }) => {
    const perSec = data === 'stock' ? changes * keys + readsPerSec : changes;
    return { countBetween: (fromMs, toMs) => (perSec * (toMs - fromMs)) / 1000 };
  },
  create: (world) => new DataOwnershipRules(world),
});
