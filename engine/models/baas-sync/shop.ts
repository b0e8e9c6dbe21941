// The rules of a shop with tablets: each sells by what it shows, online or not, and what it could not send comes later.

import type { World } from '@/engine/kernel/define-model';
import type { EventLog } from '@/engine/kernel/event-log';
import {
  type BaasConfig,
  type BaasTracks,
  kindIndex,
  STORE,
  type tracks,
} from '@/engine/models/baas-sync/config';
import { type Letter, Post, type SavedPost } from '@/engine/models/baas-sync/post';
import {
  copyOfStore,
  newStore,
  type StoreState,
  takeOne,
  takeWrite,
} from '@/engine/models/baas-sync/store';
import {
  newTablet,
  sellOne,
  shownBy,
  type TabletState,
  type WriteMode,
} from '@/engine/models/baas-sync/tablet';

/** A tablet that was cut off for longer reads the document anew, whether or not it has changed. */
const CACHE_LASTS_MS = 30 * 60_000;

interface People {
  arrived: number;
  sold: number;
  dropped: number;
  /** Waiting for the store's decision. */
  asking: number;
}

export interface SavedShop {
  readonly people: People;
  readonly store: StoreState;
  readonly tablets: readonly TabletState[];
  readonly post: SavedPost;
}

/** How an event is kept in the log: `-1` and NaN where there is nothing to say. */
type Kind = keyof typeof kindIndex;

export class Shop {
  private readonly mode: WriteMode;
  private readonly log: EventLog;
  private readonly tracks: BaasTracks;
  readonly post: Post;
  store: StoreState;
  tablets: TabletState[];
  people: People = { arrived: 0, sold: 0, dropped: 0, asking: 0 };

  constructor({ config, log, tracks: written }: World<BaasConfig, typeof tracks>) {
    const { stock, tablets, writeMode, allotment } = config;
    this.mode = writeMode;
    this.log = log;
    this.tracks = written;
    this.post = new Post(written);
    const evenShare = Math.floor(stock / tablets);
    const share = writeMode === 'transaction' ? Math.min(allotment, evenShare) : 0;
    this.store = newStore(stock, tablets, share);
    this.tablets = Array.from({ length: tablets }, () => newTablet(stock, share));
    this.tablets.forEach((_, place) => {
      written.tablet.turn(place + 1, 'online', 0);
    });
    this.show(0);
  }

  /** A customer stands at a tablet and wants one. */
  serve(place: number, atMs: number): void {
    const tablet = this.tabletAt(place);
    this.people.arrived += 1;
    const customer = this.people.arrived;
    const isLeft = shownBy(tablet, this.mode) > 0;
    if (this.mode !== 'transaction') {
      if (isLeft) this.sell(place, customer, atMs);
      else this.turnAway(place, customer, atMs);
    } else if (tablet.isOnline && isLeft) {
      this.people.asking += 1;
      this.post.send({ kind: 'ask', tablet: place, customer }, atMs);
    } else {
      this.sellFromAllotment(place, customer, atMs);
    }
    this.show(atMs);
  }

  /** From now on neither hears the other; what is under way to the store still arrives. */
  cut(place: number, atMs: number): void {
    const tablet = this.tabletAt(place);
    if (!tablet.isOnline) return;
    tablet.isOnline = false;
    tablet.cutMs = atMs;
    this.store.listens[place] = false;
    this.tracks.tablet.turn(place + 1, 'offline', atMs);
    this.note('cut', atMs, place, Number.NaN);
  }

  /** Everything unsent leaves at once, in the order in which it was written; then the tablet listens again. */
  reconnect(place: number, atMs: number): void {
    const tablet = this.tabletAt(place);
    if (tablet.isOnline) return;
    tablet.isOnline = true;
    this.tracks.tablet.turn(place + 1, 'online', atMs);
    this.note('reconnect', atMs, place, tablet.unsent.length);
    for (const write of tablet.unsent)
      this.post.send({ kind: 'write', tablet: place, write }, atMs);
    tablet.unsent = [];
    const isStale = atMs - tablet.cutMs > CACHE_LASTS_MS;
    this.post.send({ kind: 'listen', tablet: place, isStale }, atMs);
    this.show(atMs);
  }

  /** The letter that is due next arrives, or finds nobody. */
  deliver(atMs: number): void {
    const { letter, isLost } = this.post.deliver(
      ({ kind, tablet }) => kind !== 'tell' || this.tabletAt(tablet).isOnline,
    );
    if (isLost) this.note('miss', atMs, letter.tablet, Number.NaN);
    else this.receive(letter, atMs);
    this.show(atMs);
  }

  save(): SavedShop {
    return {
      people: { ...this.people },
      store: copyOfStore(this.store),
      tablets: this.tablets.map((tablet) => ({ ...tablet })),
      post: this.post.save(),
    };
  }

  restore(saved: SavedShop): void {
    this.people = { ...saved.people };
    this.store = copyOfStore(saved.store);
    this.tablets = saved.tablets.map((tablet) => ({ ...tablet }));
    this.post.restore(saved.post);
  }

  private receive(letter: Letter, atMs: number): void {
    const { tablet: place } = letter;
    switch (letter.kind) {
      case 'write':
        takeWrite(this.store, place, letter.write);
        this.note('write', atMs, place, this.store.value);
        this.publish(atMs);
        break;
      case 'ask':
        this.decide(place, letter.customer, atMs);
        break;
      case 'refuse':
        this.people.asking -= 1;
        this.sellFromAllotment(place, letter.customer, atMs);
        break;
      case 'listen':
        this.listenAgain(place, letter.isStale, atMs);
        break;
      case 'tell':
        this.learn(place, letter, atMs);
        break;
    }
  }

  /** The store decides for a customer. A sale holds from here on, whether or not the tablet hears of it. */
  private decide(place: number, customer: number, atMs: number): void {
    if (!takeOne(this.store)) {
      this.post.send({ kind: 'refuse', tablet: place, customer }, atMs);
      return;
    }
    this.people.asking -= 1;
    this.people.sold += 1;
    this.note('write', atMs, place, this.store.value);
    this.noteCustomer('sell', atMs, customer, place, this.store.value);
    this.publish(atMs);
  }

  /** Every tablet that listens is told, its writer too: one read each. */
  private publish(atMs: number): void {
    this.store.listens.forEach((isListening, place) => {
      if (!isListening) return;
      this.store.reads += 1;
      this.tell(place, atMs);
    });
  }

  private tell(place: number, atMs: number): void {
    const { value, version, taken } = this.store;
    const known = taken[place] ?? 0;
    this.post.send({ kind: 'tell', tablet: place, value, version, known }, atMs);
  }

  /** A listener that was away asks only for what has changed; a stale one reads all there is, one document. */
  private listenAgain(place: number, isStale: boolean, atMs: number): void {
    const { isOnline, version } = this.tabletAt(place);
    if (!isOnline || this.store.listens[place]) return;
    this.store.listens[place] = true;
    if (isStale || version < this.store.version) this.store.reads += 1;
    this.tell(place, atMs);
  }

  private learn(
    place: number,
    { value, version, known }: Extract<Letter, { kind: 'tell' }>,
    atMs: number,
  ): void {
    const tablet = this.tabletAt(place);
    tablet.told = value;
    tablet.version = version;
    tablet.known = known;
    this.note('tell', atMs, place, shownBy(tablet, this.mode));
  }

  private sellFromAllotment(place: number, customer: number, atMs: number): void {
    if (this.tabletAt(place).allotment > 0) this.sell(place, customer, atMs);
    else this.turnAway(place, customer, atMs);
  }

  /** The tablet decides by itself; its write leaves now, or when it is back. */
  private sell(place: number, customer: number, atMs: number): void {
    const tablet = this.tabletAt(place);
    const write = sellOne(tablet, this.mode);
    this.people.sold += 1;
    if (tablet.isOnline) this.post.send({ kind: 'write', tablet: place, write }, atMs);
    else tablet.unsent = [...tablet.unsent, write];
    this.noteCustomer('sell', atMs, customer, place, shownBy(tablet, this.mode));
  }

  private turnAway(place: number, customer: number, atMs: number): void {
    this.people.dropped += 1;
    this.noteCustomer('turnAway', atMs, customer, place, Number.NaN);
  }

  private tabletAt(place: number): TabletState {
    const tablet = this.tablets[place];
    if (!tablet) throw new RangeError(`tablet ${place}: there are ${this.tablets.length}, from 0`);
    return tablet;
  }

  private note(kind: Kind, atMs: number, place: number, value: number): void {
    this.log.append(kindIndex[kind], atMs, place + 1, -1, value);
  }

  private noteCustomer(kind: Kind, atMs: number, customer: number, place: number, value: number) {
    this.log.append(kindIndex[kind], atMs, customer, place + 1, value);
  }

  /** What every place says now, for whoever looks at the run. */
  private show(atMs: number): void {
    const { holds, unsent, totals } = this.tracks;
    if (!holds.isOn) return;
    holds.hold(STORE, this.store.value, atMs);
    this.tablets.forEach((tablet, place) => {
      holds.hold(place + 1, shownBy(tablet, this.mode), atMs);
      unsent.hold(place + 1, tablet.unsent.length, atMs);
    });
    totals.set('reads', this.store.reads, atMs);
    totals.set('writes', this.store.writes, atMs);
    totals.set('sold', this.people.sold, atMs);
  }
}
