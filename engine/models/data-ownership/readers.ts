// Readers of a number: they come at random, wait for their query where one takes time, and are told what is so then.

import { Exponential } from '@/engine/kernel/distributions';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import { Stream } from '@/engine/kernel/random';
import type { TracksOf } from '@/engine/kernel/tracks';
import {
  type DataOwnershipConfig,
  type DataOwnershipTracks,
  OWNER,
  READER,
} from '@/engine/models/data-ownership/config';
import { Database, type SavedDatabase } from '@/engine/models/data-ownership/database';

/** What a reader is told: the latest, something older, or nothing. */
export type Told = 'fresh' | 'old' | 'failed';

interface Counts extends Record<Told, number> {
  /** Who came. */
  readers: number;
}

export interface SavedReaders {
  readonly stream: Int32Array;
  readonly nextMs: number;
  readonly counts: Counts;
  readonly answered: SavedHistogram;
  readonly database: SavedDatabase | null;
}

interface Answering {
  readonly seed: number;
  readonly keys: number;
  readonly config: DataOwnershipConfig;
  readonly tracks: TracksOf<DataOwnershipTracks>;
  /** What whoever asks for a number is told now. */
  answerFor(key: number): Told;
  /** Hears of each reader as it is told. */
  onTold(how: Told, atMs: number, reader: number, key: number): void;
}

export class Readers {
  /** When the next one comes. */
  nextMs: number;
  private readonly stream: Stream;
  /** Null where nobody reads. */
  private readonly gap: Exponential | null;
  /** Null where a query takes no time. */
  private readonly database: Database | null;
  private readonly answered = new Histogram();
  private counts: Counts = { readers: 0, fresh: 0, old: 0, failed: 0 };

  constructor(private readonly answering: Answering) {
    const { seed, config } = answering;
    const { data, readsPerSec, queryMs } = config;
    this.stream = new Stream(seed, 'arrivals');
    this.gap = data === 'stock' && readsPerSec > 0 ? new Exponential(1000 / readsPerSec) : null;
    this.database = queryMs > 0 ? new Database(seed, queryMs) : null;
    this.nextMs = this.gap?.sample(this.stream) ?? Infinity;
  }

  /** When the query that is worked on is done. */
  get answerMs(): number {
    return this.database?.nextMs ?? Infinity;
  }

  /** Where queries take no time there is nothing for a report to slow. */
  get canBeSlowed(): boolean {
    return this.database !== null;
  }

  slow(isReporting: boolean, atMs: number): void {
    this.database?.slow(isReporting, atMs);
  }

  /** Whoever would get no answer is told at once; the others wait for their query. */
  come(atMs: number): void {
    const { counts, database } = this;
    const { keys, tracks, answerFor } = this.answering;
    const key = Math.floor(this.stream.uniform() * keys);
    this.nextMs = atMs + (this.gap?.sample(this.stream) ?? Infinity);
    counts.readers += 1;
    tracks.reader.leave(counts.readers, READER, OWNER, atMs, key);
    if (!database || answerFor(key) === 'failed') {
      this.tell(counts.readers, key, atMs);
      return;
    }
    database.join(counts.readers, key, atMs);
    tracks.totals.set('standing', database.standing, atMs);
  }

  /** The query that is worked on is done. */
  answer(atMs: number): void {
    const { database } = this;
    if (!database) return;
    const { reader, key, tookMs } = database.answer();
    this.answered.record(tookMs);
    this.tell(reader, key, atMs);
    this.answering.tracks.totals.set('standing', database.standing, atMs);
  }

  metrics() {
    const { counts, answered } = this;
    return {
      stale: this.stale,
      failed: counts.readers > 0 ? counts.failed / counts.readers : null,
      answerP95: answered.quantile(0.95),
    };
  }

  /** Of those who got an answer, the share whose answer was not the latest; null while nobody did. */
  get stale(): number | null {
    const { fresh, old } = this.counts;
    return fresh + old > 0 ? old / (fresh + old) : null;
  }

  save(): SavedReaders {
    return {
      stream: this.stream.save(),
      nextMs: this.nextMs,
      counts: { ...this.counts },
      answered: this.answered.save(),
      database: this.database?.save() ?? null,
    };
  }

  restore(saved: SavedReaders): void {
    this.stream.restore(saved.stream);
    this.nextMs = saved.nextMs;
    this.counts = { ...saved.counts };
    this.answered.restore(saved.answered);
    if (saved.database) this.database?.restore(saved.database);
  }

  private tell(reader: number, key: number, atMs: number): void {
    const { counts } = this;
    const { tracks, answerFor, onTold } = this.answering;
    const how = answerFor(key);
    counts[how] += 1;
    onTold(how, atMs, reader, key);
    tracks.reader.land(reader, how, atMs);
    tracks.totals.set(how, counts[how], atMs);
  }
}
