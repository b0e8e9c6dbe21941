// The pages that customers ask for: lost, without a part, or whole; and slow where one of their calls is.

import { Exponential } from '@/engine/kernel/distributions';
import { Lots, Stream } from '@/engine/kernel/random';
import {
  CALL_MS,
  kindIndex,
  lines,
  PAGE_EVERY_MS,
  PAGE_MS,
  pageAbout,
  SLOW_CALL_MS,
  type SplitterWorld,
} from '@/engine/models/splitter/config';
import type { ShopState } from '@/engine/models/splitter/shop';

/** Room for the calls of one page. */
const MOST_CALLS = 32;

/** First numbers of the calls along each line, behind that of the browser: a cut leaves all other calls as they were. */
const firstCalls: readonly number[] = lines.map((_, place) =>
  lines.slice(0, place).reduce((sum, { calls }) => sum + calls, 1),
);

interface Counts {
  readonly asked: number;
  readonly lost: number;
  /** Of those that were shown since the shop was cut last. */
  readonly shown: number;
  readonly slow: number;
}

export interface SavedPages extends Counts {
  readonly gaps: Int32Array;
  readonly nextMs: number;
}

export class Pages {
  /** When the next one is asked for. */
  nextMs: number;
  private readonly gaps: Stream;
  private readonly calls: Lots;
  private readonly unit = new Exponential(1);
  private asked = 0;
  private lost = 0;
  private shown = 0;
  private slow = 0;

  constructor(private readonly world: SplitterWorld) {
    this.gaps = new Stream(world.seed, 'arrivals');
    this.calls = new Lots(world.seed, 'work');
    this.nextMs = this.nextAfter(0);
  }

  /** A page is asked for. `isCalled` says which processes are called over the network, and are up. */
  ask(shop: ShopState, slowCalls: number, isCalled: (head: number) => boolean): void {
    const atMs = this.nextMs;
    this.show(shop, slowCalls, isCalled, atMs);
    this.nextMs = this.nextAfter(atMs);
  }

  /** What was shown under another cut says nothing of this one. */
  measureAnew(): void {
    this.shown = 0;
    this.slow = 0;
  }

  /** The share of shown pages that were slow; null while none was shown. */
  get slowShare(): number | null {
    return this.shown > 0 ? this.slow / this.shown : null;
  }

  get counts(): Counts {
    const { asked, lost, shown, slow } = this;
    return { asked, lost, shown, slow };
  }

  save(): SavedPages {
    return { ...this.counts, gaps: this.gaps.save(), nextMs: this.nextMs };
  }

  restore({ gaps, ...plain }: SavedPages): void {
    this.gaps.restore(gaps);
    Object.assign(this, plain);
  }

  private nextAfter(atMs: number): number {
    return atMs + this.unit.sample(this.gaps) * PAGE_EVERY_MS;
  }

  private show(
    { how, blamed }: ShopState,
    slowShare: number,
    isCalled: (head: number) => boolean,
    atMs: number,
  ): void {
    this.asked += 1;
    const { log, tracks } = this.world;
    if (how === 'lost') {
      this.lost += 1;
      log.append(kindIndex.lost, atMs, this.asked, blamed, Number.NaN);
      tracks.page.turn(0, 'lost', atMs, pageAbout(blamed, 0));
      return;
    }
    const { calls, slowCalls, slowest } = this.callsOf(this.asked, slowShare, isCalled);
    const ms = PAGE_MS + calls * CALL_MS + slowCalls * SLOW_CALL_MS;
    this.shown += 1;
    if (slowCalls > 0) this.slow += 1;
    if (how === 'partial') {
      log.append(kindIndex.partial, atMs, this.asked, blamed, ms);
      tracks.page.turn(0, 'partial', atMs, pageAbout(blamed, slowCalls));
    } else {
      const outcome = slowCalls > 0 ? 'slow' : 'full';
      log.append(kindIndex[outcome], atMs, this.asked, slowCalls > 0 ? slowest : -1, ms);
      tracks.page.turn(0, outcome, atMs, pageAbout(slowest, slowCalls));
    }
  }

  /** The calls of a page over the network: the browser's own, and those along every cut line to what is up. */
  private callsOf(page: number, slowShare: number, isCalled: (head: number) => boolean) {
    const first = page * MOST_CALLS;
    let calls = 1;
    let slowCalls = this.calls.uniform(first) < slowShare ? 1 : 0;
    let slowest = 0;
    for (const [place, { to, calls: along }] of lines.entries()) {
      if (!isCalled(to)) continue;
      calls += along;
      const from = first + (firstCalls[place] as number);
      for (let call = from; call < from + along; call += 1) {
        if (this.calls.uniform(call) >= slowShare) continue;
        slowCalls += 1;
        slowest = to;
      }
    }
    return { calls, slowCalls, slowest };
  }
}
