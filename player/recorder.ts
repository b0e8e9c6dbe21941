// Records one run from start to end, in turns as long as its owner likes.

import type { Demand, Model, Run } from '@/engine/kernel/contract';
import { Checkpoints } from './checkpoints';
import { Replay } from './replay';
import { demandOf, Stride } from './stride';
import type { Recording, RunRequest } from './types';

/** Moments of the run at which the series is sampled and a checkpoint is offered. */
const SLICES = 240;

/** Most events kept for drawing and for the log file: about 50 MB of columns at the very most. */
export const LOG_LIMIT = 1_500_000;

/** Most rows kept of each track: about 30 MB of columns at the very most. */
export const TRACK_LIMIT = 1_000_000;

export class Recorder {
  readonly #model: Model;
  readonly #request: RunRequest;
  readonly #run: Run;
  readonly #stride: Stride;
  readonly #demand: Demand;
  readonly #names: readonly string[];
  readonly #checkpoints = new Checkpoints();
  readonly #timesMs = new Float64Array(SLICES + 1);
  readonly #columns: Record<string, Float64Array> = {};
  readonly #sample: Float64Array;
  #slice = 0;
  /** Requests that are expected in the whole run; 0 where its model cannot tell. */
  readonly expected: number;

  /** `model` is the one that the request names. Throws a NotAllowed when a value is not allowed. */
  constructor(model: Model, request: RunRequest) {
    const { config, seed, durationMs, acts } = request;
    this.#model = model;
    this.#request = request;
    this.#run = model.start({
      config,
      seed,
      durationMs,
      acts,
      logLimit: LOG_LIMIT,
      trackLimit: TRACK_LIMIT,
    });
    this.#demand = demandOf(model, config);
    this.expected = this.#demand.countBetween(0, durationMs);
    this.#stride = new Stride(this.#run, this.#demand);
    this.#names = model.seriesNames;
    this.#sample = new Float64Array(this.#names.length);
    for (const name of this.#names) this.#columns[name] = new Float64Array(SLICES + 1);
    this.#keep(0);
  }

  get isDone(): boolean {
    return this.#slice === SLICES;
  }

  /** Simulated time that is recorded. */
  get tMs(): number {
    return this.#run.nowMs;
  }

  /** Share of the work that is done, 0 to 1: of the expected requests, or of the time. */
  get share(): number {
    const share =
      this.expected > 0
        ? this.#demand.countBetween(0, this.tMs) / this.expected
        : this.tMs / this.#request.durationMs;
    return Math.min(1, share);
  }

  /** Simulates until the run is over, or until `isOver` says that others have their turn. */
  record(isOver: () => boolean): void {
    while (!this.isDone) {
      const next = this.#slice + 1;
      while (this.#stride.go(this.#timeOf(next))) if (isOver()) return;
      this.#slice = next;
      this.#keep(next);
      if (isOver()) return;
    }
  }

  #timeOf(slice: number): number {
    return (this.#request.durationMs * slice) / SLICES;
  }

  #keep(slice: number): void {
    this.#timesMs[slice] = this.#timeOf(slice);
    this.#run.sample(this.#sample);
    this.#names.forEach((name, index) => {
      const column = this.#columns[name];
      if (column) column[slice] = this.#sample[index] ?? Number.NaN;
    });
    this.#checkpoints.offer(() => this.#run.save());
  }

  /** What has been recorded, in arrays of its own that may be transferred. */
  finish(): Recording {
    const { columns, dropped } = this.#run.log;
    const size = columns.length;
    return {
      request: this.#request,
      log: {
        length: size,
        atMs: columns.atMs.slice(0, size),
        kind: columns.kind.slice(0, size),
        subject: columns.subject.slice(0, size),
        object: columns.object.slice(0, size),
        value: columns.value.slice(0, size),
      },
      droppedEvents: dropped,
      tracks: this.#run.tracks(),
      series: { tMs: this.#timesMs, columns: this.#columns },
      final: this.#run.snapshot(),
    };
  }

  /** Looks at what has been recorded. Needs neither the recorder nor its log any more. */
  replay(): Replay {
    const { config, seed, durationMs, acts } = this.#request;
    const options = { config, seed, durationMs, acts, logLimit: 0, trackLimit: 0 };
    const run = this.#model.start(options);
    return new Replay(run, this.#checkpoints, this.#demand, this.tMs);
  }
}

/** Records a whole run at once: for tests and for pictures made at build time. */
export function recordAtOnce(
  model: Model,
  request: RunRequest,
): { recording: Recording; replay: Replay } {
  const recorder = new Recorder(model, request);
  recorder.record(() => false);
  return { recording: recorder.finish(), replay: recorder.replay() };
}
