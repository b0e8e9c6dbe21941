// Looks into the tracks of a finished run: what was so at any moment, exactly, and what began or ended between two.

import type {
  FlightsData,
  IntervalData,
  SpansData,
  ValuesData,
} from '@/engine/kernel/interval-track';
import type { LevelColumns, LevelData } from '@/engine/kernel/level-track';
import type { TracksData } from '@/engine/kernel/tracks';

/** Rows between two marks, at least: a look reads a mark and so many rows behind it. */
const SHORTEST_STRIDE = 256;

/** How many of the rising `times` are at most `tMs`. */
export function countUntil(times: Float64Array, tMs: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) <= tMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rows, sorted by their ends, ended at or before `tMs`. */
function countEnded(byEnd: Int32Array, toMs: Float64Array, tMs: number): number {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((toMs[byEnd[middle] as number] as number) <= tMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which rows were open when a row began. */
interface Mark {
  readonly row: number;
  readonly open: readonly number[];
}

/** Intervals by time. Rows are numbers into the columns of `data`. */
export class IntervalReader<D extends IntervalData = IntervalData> {
  /** Made as far as somebody has looked: the picture of a day with a million rows waits for none of them. */
  private readonly marks: Mark[] = [{ row: 0, open: [] }];

  constructor(readonly data: D) {}

  /** Rows that began at or before `tMs` and end after it, in the order in which they began. */
  at(tMs: number): number[] {
    const { fromMs, toMs } = this.data;
    const until = countUntil(fromMs, tMs);
    const mark = this.markBefore(until);
    const isOpen = (row: number): boolean => (toMs[row] as number) > tMs;
    const rows = mark.open.filter(isOpen);
    for (let row = mark.row; row < until; row += 1) if (isOpen(row)) rows.push(row);
    return rows;
  }

  /** The first row that began after `fromMs`, and the first that began after `untilMs`. */
  begunBetween(fromMs: number, untilMs: number): readonly [first: number, end: number] {
    return [countUntil(this.data.fromMs, fromMs), countUntil(this.data.fromMs, untilMs)];
  }

  /** Rows of flights that ended after `fromMs` and at or before `untilMs`, in the order in which they ended. */
  endedBetween(this: IntervalReader<FlightsData>, fromMs: number, untilMs: number): Int32Array {
    const { byEnd, toMs } = this.data;
    return byEnd.subarray(countEnded(byEnd, toMs, fromMs), countEnded(byEnd, toMs, untilMs));
  }

  /** The last mark at one of the first `rows` rows: what had ended by then has ended for all that look later. */
  private markBefore(rows: number): Mark {
    this.makeMarks(rows);
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.marks[middle]?.row ?? 0) < rows) low = middle + 1;
      else high = middle;
    }
    return this.marks[Math.max(0, low - 1)] as Mark;
  }

  /**
   * Makes the marks at the first `rows` rows. They lie as far apart as rows are open, so that together they are no
   * longer than the track.
   */
  private makeMarks(rows: number): void {
    const { fromMs, toMs } = this.data;
    for (let last = this.marks.at(-1) as Mark; ; ) {
      const row = last.row + Math.max(SHORTEST_STRIDE, last.open.length);
      if (row >= rows) return;
      const atMs = fromMs[row] as number;
      const open = last.open.filter((one) => (toMs[one] as number) > atMs);
      for (let one = last.row; one < row; one += 1) {
        if ((toMs[one] as number) > atMs) open.push(one);
      }
      last = { row, open };
      this.marks.push(last);
    }
  }
}

/** One level by time. */
export class LevelReader {
  /** Area under the level before each row, in level times ms; built when first needed. */
  private areas: Float64Array | null = null;

  constructor(readonly columns: LevelColumns) {}

  /** The level at `tMs`, after what happened at that instant; 0 before the first change. */
  at(tMs: number): number {
    const row = countUntil(this.columns.atMs, tMs) - 1;
    return row < 0 ? 0 : this.valueIn(row, tMs);
  }

  /** Its exact mean between two moments, `fromMs` before `toMs`. */
  mean(fromMs: number, toMs: number): number {
    return (this.areaUntil(toMs) - this.areaUntil(fromMs)) / (toMs - fromMs);
  }

  /** The highest value until `tMs`, also one that it was only about to reach when it jumped; 0 where all lie below. */
  highestUntil(tMs: number): number {
    const { atMs, value } = this.columns;
    const rows = countUntil(atMs, tMs);
    let highest = 0;
    for (let row = 0; row < rows; row += 1) {
      const endMs = row + 1 < rows ? (atMs[row + 1] as number) : tMs;
      highest = Math.max(highest, value[row] as number, this.valueIn(row, endMs));
    }
    return highest;
  }

  /**
   * The highest mean over any stretch of `windowMs` that ends by `untilMs`; over all of it where it is shorter. A
   * mean stops rising where the level at both ends of its stretch is the same.
   */
  highestMean(windowMs: number, untilMs: number): number {
    const lengthMs = Math.min(windowMs, untilMs);
    const lastMs = untilMs - lengthMs;
    const turns = Array.from(this.columns.atMs).flatMap((atMs) => [atMs, atMs - lengthMs]);
    const starts = [0, ...turns.filter((atMs) => atMs > 0 && atMs < lastMs), lastMs];
    const sorted = starts.toSorted((a, b) => a - b);
    const risesAt = (fromMs: number, tMs: number): number =>
      this.lineFrom(fromMs + lengthMs, tMs + lengthMs) - this.lineFrom(fromMs, tMs);
    const tops = sorted.slice(1).map((endMs, i) => {
      const fromMs = sorted[i] as number;
      const [first, last] = [risesAt(fromMs, fromMs), risesAt(fromMs, endMs)];
      return first > 0 && last < 0 ? fromMs + ((endMs - fromMs) * first) / (first - last) : fromMs;
    });
    return Math.max(...[...tops, lastMs].map((fromMs) => this.mean(fromMs, fromMs + lengthMs)));
  }

  /** At `tMs`, the straight line on which the level is at `fromMs`. */
  private lineFrom(fromMs: number, tMs: number): number {
    const row = countUntil(this.columns.atMs, fromMs) - 1;
    return row < 0 ? 0 : this.valueIn(row, tMs);
  }

  private valueIn(row: number, tMs: number): number {
    const { atMs, value, perMs } = this.columns;
    return (value[row] as number) + (perMs[row] as number) * (tMs - (atMs[row] as number));
  }

  private areaUntil(tMs: number): number {
    const { atMs } = this.columns;
    this.areas ??= this.sumAreas();
    const row = countUntil(atMs, tMs) - 1;
    return row < 0 ? 0 : (this.areas[row] as number) + this.areaIn(row, tMs);
  }

  /** Between the beginning of a row and `tMs` the level is a straight line. */
  private areaIn(row: number, tMs: number): number {
    const { atMs, value } = this.columns;
    const lengthMs = tMs - (atMs[row] as number);
    return ((value[row] as number) + this.valueIn(row, tMs)) * 0.5 * lengthMs;
  }

  private sumAreas(): Float64Array {
    const { atMs } = this.columns;
    const areas = new Float64Array(atMs.length);
    for (let row = 1; row < atMs.length; row += 1) {
      areas[row] = (areas[row - 1] as number) + this.areaIn(row - 1, atMs[row] as number);
    }
    return areas;
  }
}

/** The tracks of one run, by name and kind. */
export class TrackReader {
  private readonly intervals = new Map<string, IntervalReader>();
  private readonly levels = new Map<string, LevelReader>();

  constructor(readonly data: TracksData) {}

  /** Throws a RangeError naming the track where the run has none of that name and kind. */
  spans(track: string): IntervalReader<SpansData> {
    return this.interval(track, 'spans') as IntervalReader<SpansData>;
  }

  flights(track: string): IntervalReader<FlightsData> {
    return this.interval(track, 'flights') as IntervalReader<FlightsData>;
  }

  values(track: string): IntervalReader<ValuesData> {
    return this.interval(track, 'values') as IntervalReader<ValuesData>;
  }

  level(track: string, name: string): LevelReader {
    const key = `${track} ${name}`;
    const known = this.levels.get(key);
    if (known) return known;
    const data = this.dataOf(track, 'levels') as LevelData;
    const columns = data.columns[data.names.indexOf(name)];
    if (!columns) {
      throw new RangeError(`track ${track}: no level "${name}"; known: ${data.names.join(', ')}`);
    }
    const reader = new LevelReader(columns);
    this.levels.set(key, reader);
    return reader;
  }

  private interval(track: string, kind: IntervalData['kind']): IntervalReader {
    const known = this.intervals.get(track);
    if (known?.data.kind === kind) return known;
    const reader = new IntervalReader(this.dataOf(track, kind) as IntervalData);
    this.intervals.set(track, reader);
    return reader;
  }

  private dataOf(track: string, kind: string) {
    const data = this.data[track];
    if (data?.kind === kind) return data;
    const known = Object.entries(this.data).map(([name, one]) => `${name} (${one.kind})`);
    throw new RangeError(`track ${track}: no such ${kind}; known: ${known.join(', ')}`);
  }
}
