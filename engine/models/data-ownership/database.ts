// The database that readers ask: one query after the other, and slower while a report takes a share of it.

import { Exponential } from '@/engine/kernel/distributions';
import { Lots } from '@/engine/kernel/random';
import { type SavedLine, WaitingLine } from '@/engine/kernel/waiting-line';
import { MOST_KEYS } from '@/engine/models/data-ownership/config';

/** While a report runs, queries are worked on at this share of the database's speed. */
export const LEFT_BY_REPORT = 0.5;

/** A reader whose query is done. */
export interface Answered {
  readonly reader: number;
  readonly key: number;
  /** From coming to being answered. */
  readonly tookMs: number;
}

export interface SavedDatabase {
  readonly line: SavedLine;
  /** Of the query that is worked on: what is left of it, in ms at full speed, since when, and at which speed. */
  readonly leftMs: number;
  readonly sinceMs: number;
  readonly speed: number;
}

/** Work of a query is exponential and belongs to its reader, so that nothing that is turned changes it. */
export class Database {
  private readonly works: Lots;
  private readonly work: Exponential;
  /** All that are not answered, the one that is worked on first. */
  private readonly line = new WaitingLine();
  private leftMs = 0;
  private sinceMs = 0;
  private speed = 1;

  /** `queryMs` is what a query takes on average where nobody else is; above 0. */
  constructor(seed: number, queryMs: number) {
    this.works = new Lots(seed, 'work');
    this.work = new Exponential(queryMs);
  }

  /** When the query that is worked on is done; Infinity where there is none. */
  get nextMs(): number {
    return this.line.length === 0 ? Infinity : this.sinceMs + this.leftMs / this.speed;
  }

  /** Readers who are not answered yet. */
  get standing(): number {
    return this.line.length;
  }

  join(reader: number, key: number, atMs: number): void {
    this.line.join(atMs, this.work.ofLot(this.works, reader), reader * MOST_KEYS + key);
    if (this.line.length > 1) return;
    this.leftMs = this.line.firstWorkMs;
    this.sinceMs = atMs;
  }

  answer(): Answered {
    const atMs = this.nextMs;
    const tookMs = atMs - this.line.firstArrivedMs;
    const number = this.line.firstNumber;
    this.line.leave();
    this.leftMs = this.line.length === 0 ? 0 : this.line.firstWorkMs;
    this.sinceMs = atMs;
    return { reader: Math.floor(number / MOST_KEYS), key: number % MOST_KEYS, tookMs };
  }

  /** A report begins or ends: what is worked on goes on at another speed. */
  slow(isReporting: boolean, atMs: number): void {
    if (this.line.length > 0) this.leftMs -= (atMs - this.sinceMs) * this.speed;
    this.leftMs = Math.max(0, this.leftMs);
    this.sinceMs = atMs;
    this.speed = isReporting ? LEFT_BY_REPORT : 1;
  }

  save(): SavedDatabase {
    const { leftMs, sinceMs, speed } = this;
    return { line: this.line.save(), leftMs, sinceMs, speed };
  }

  restore({ line, leftMs, sinceMs, speed }: SavedDatabase): void {
    this.line.restore(line);
    Object.assign(this, { leftMs, sinceMs, speed });
  }
}
