// Jobs that go from desk to desk: lines, first come first served, and a way between two lines that takes its time.

import { EventQueue, type SavedQueue } from '@/engine/kernel/event-queue';

/** At a desk: nobody. */
export const NO_JOB = -1;

/** What has just happened to a job. */
export type Turn = 'finished' | 'arrived';

interface Desk {
  /** The line that it serves. */
  line: number;
  job: number;
}

export interface SavedHandOffs {
  readonly desks: readonly Readonly<Desk>[];
  readonly lines: readonly (readonly number[])[];
  readonly work: SavedQueue;
  readonly ways: SavedQueue;
}

/**
 * Whoever runs it decides where a job goes and how long it works; this keeps the lines. Times are in ms, jobs and
 * lines are numbers from 0. A job that is handed on holds no desk meanwhile, unlike a call in a network of services.
 */
export class HandOffs {
  private readonly desks: Desk[];
  private readonly lines: number[][];
  /** Payloads: a desk, and a job with the line that it goes to (`job * lines + line`). */
  private readonly work = new EventQueue();
  private readonly ways = new EventQueue();

  /** `serves` says of each desk which line it serves. Throws a RangeError where that line is not there. */
  constructor(
    serves: readonly number[],
    private readonly lineCount: number,
    /** A desk takes a job: how long it will work on it, in ms. */
    private readonly begins: (job: number, desk: number, atMs: number) => number,
  ) {
    this.desks = serves.map((line) => ({ line: this.known(line), job: NO_JOB }));
    this.lines = Array.from({ length: lineCount }, () => []);
  }

  /** When the next job is finished or arrives; Infinity where none is under way. */
  get nextMs(): number {
    return Math.min(this.work.nextMs, this.ways.nextMs);
  }

  /** Jobs that wait in a line, whoever is next first. */
  waitingIn(line: number): readonly number[] {
    return this.lines[this.known(line)] as number[];
  }

  /** The job on each desk, or NO_JOB. */
  get atDesks(): readonly number[] {
    return this.desks.map(({ job }) => job);
  }

  get waiting(): number {
    return this.lines.reduce((sum, line) => sum + line.length, 0);
  }

  get onTheWay(): number {
    return this.ways.length;
  }

  /** A job stands at the end of a line, and goes straight to a desk that is free. */
  join(job: number, line: number, atMs: number): void {
    (this.lines[this.known(line)] as number[]).push(job);
    this.fill(atMs);
  }

  /** A job will stand at the end of a line after `delayMs`; until then it is nowhere. */
  handOn(job: number, line: number, delayMs: number, atMs: number): void {
    this.ways.push(atMs + delayMs, job * this.lineCount + this.known(line));
  }

  /**
   * Lets happen what is due at `nextMs`: work that ends comes before what arrives. A job that finished has left its
   * desk, which takes the next one by `fill`, once it is decided where the first one goes; one that arrived stands
   * in its line.
   */
  step(): { readonly turn: Turn; readonly job: number; readonly place: number } {
    if (this.work.nextMs <= this.ways.nextMs) {
      const place = this.work.pop();
      const desk = this.desks[place] as Desk;
      const { job } = desk;
      desk.job = NO_JOB;
      return { turn: 'finished', job, place };
    }
    const payload = this.ways.pop();
    const place = payload % this.lineCount;
    const job = Math.floor(payload / this.lineCount);
    (this.lines[place] as number[]).push(job);
    return { turn: 'arrived', job, place };
  }

  /** Every free desk takes whoever is next in its line. */
  fill(atMs: number): void {
    for (const [place, desk] of this.desks.entries()) {
      if (desk.job !== NO_JOB) continue;
      const job = this.lines[desk.line]?.shift();
      if (job === undefined) continue;
      desk.job = job;
      this.work.push(atMs + this.begins(job, place, atMs), place);
    }
  }

  /**
   * The desks serve other lines from now on. What is at work goes on, who is on the way arrives in the line that
   * `lineOf` names, and so does whoever waits, in the order of their numbers.
   */
  regroup(serves: readonly number[], lineOf: (job: number) => number, atMs: number): void {
    for (const [place, desk] of this.desks.entries()) desk.line = this.known(serves[place] ?? -1);
    const waiting = this.lines.flat().toSorted((a, b) => a - b);
    for (const line of this.lines) line.length = 0;
    for (const job of waiting) (this.lines[this.known(lineOf(job))] as number[]).push(job);
    const { atMs: dueMs, payload } = this.ways.save();
    const under = Array.from(payload, (one, i) => ({ one, dueMs: dueMs[i] as number }));
    while (this.ways.length > 0) this.ways.pop();
    for (const way of under.toSorted((a, b) => a.dueMs - b.dueMs)) {
      const job = Math.floor(way.one / this.lineCount);
      this.ways.push(way.dueMs, job * this.lineCount + this.known(lineOf(job)));
    }
    this.fill(atMs);
  }

  save(): SavedHandOffs {
    return {
      desks: this.desks.map((desk) => ({ ...desk })),
      lines: this.lines.map((line) => [...line]),
      work: this.work.save(),
      ways: this.ways.save(),
    };
  }

  restore({ desks, lines, work, ways }: SavedHandOffs): void {
    for (const [place, desk] of desks.entries()) Object.assign(this.desks[place] as Desk, desk);
    for (const [place, line] of lines.entries()) this.lines[place] = [...line];
    this.work.restore(work);
    this.ways.restore(ways);
  }

  private known(line: number): number {
    if (Number.isInteger(line) && line >= 0 && line < this.lineCount) return line;
    throw new RangeError(`line ${line} is not there; known: 0 to ${this.lineCount - 1}`);
  }
}
