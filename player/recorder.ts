// Records one run from start to end in slices, and afterwards answers what was so at any moment, exactly.

import type { Checkpoint, Run, Snapshot } from '@/engine/kernel/contract';
import { findModel } from './models';
import type { Recording, RunRequest } from './types';

/** Moments of the run at which the series is sampled and a checkpoint is kept. */
const SLICES = 240;

/** Most events kept for drawing and for the log file: about 50 MB of columns at the very most. */
export const LOG_LIMIT = 1_500_000;

export class Recorder {
  readonly #request: RunRequest;
  readonly #run: Run;
  // A second run that keeps no log: it jumps to checkpoints without disturbing the recording.
  readonly #probe: Run;
  readonly #names: readonly string[];
  readonly #checkpoints: Checkpoint[] = [];
  readonly #timesMs = new Float64Array(SLICES + 1);
  readonly #columns: Record<string, Float64Array> = {};
  readonly #sample: Float64Array;
  #slice = 0;

  /** Throws a RangeError naming the field when the request's simulator or a value in it is not allowed. */
  constructor(request: RunRequest) {
    const model = findModel(request.sim);
    const { config, seed, durationMs } = request;
    this.#request = request;
    this.#run = model.start({ config, seed, durationMs, logLimit: LOG_LIMIT });
    this.#probe = model.start({ config, seed, durationMs, logLimit: 0 });
    this.#names = model.seriesNames;
    this.#sample = new Float64Array(this.#names.length);
    for (const name of this.#names) this.#columns[name] = new Float64Array(SLICES + 1);
    this.#keep(0);
  }

  get isDone(): boolean {
    return this.#slice === SLICES;
  }

  /** Share of the run that is recorded, 0 to 1. */
  get progress(): number {
    return this.#slice / SLICES;
  }

  /** Simulates the next slice. Call until `isDone`. */
  recordSlice(): void {
    if (this.isDone) return;
    this.#slice += 1;
    this.#run.advanceTo(this.#timeOf(this.#slice));
    this.#keep(this.#slice);
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
    this.#checkpoints.push(this.#run.save());
  }

  /** The exact state at `tMs`, replayed from the nearest checkpoint before it. */
  momentAt(tMs: number): Snapshot {
    const t = Math.min(Math.max(tMs, 0), this.#timeOf(this.#slice));
    const nearest = Math.min(
      this.#slice,
      Math.floor((t / this.#request.durationMs) * SLICES + 1e-9),
    );
    const checkpoint = this.#checkpoints[nearest] ?? this.#checkpoints[0];
    const isAhead = this.#probe.nowMs > t || (checkpoint && this.#probe.nowMs < checkpoint.tMs);
    if (checkpoint && isAhead) {
      const usable = checkpoint.tMs <= t ? checkpoint : this.#checkpoints[Math.max(0, nearest - 1)];
      if (usable) this.#probe.restore(usable);
    }
    this.#probe.advanceTo(t);
    return this.#probe.snapshot();
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
      series: { tMs: this.#timesMs, columns: this.#columns },
      final: this.#run.snapshot(),
    };
  }
}

/** Records a whole run at once: for tests and for pictures made at build time. */
export function recordAtOnce(request: RunRequest): { recording: Recording; recorder: Recorder } {
  const recorder = new Recorder(request);
  while (!recorder.isDone) recorder.recordSlice();
  return { recording: recorder.finish(), recorder };
}
