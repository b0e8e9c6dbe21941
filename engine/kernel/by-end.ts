// Rows of intervals in the order in which they ended.

/**
 * Places of the rows by their ends, equal ones by their beginnings; what never ended comes last. In linear time: rows
 * go into as many buckets as there are, each an equal part of the time, and those of one bucket are put in order by
 * insertion.
 */
export function sortedByEnd(toMs: Float64Array): Int32Array {
  const { length } = toMs;
  const lastMs = toMs.reduce((last, ms) => (ms < Infinity ? Math.max(last, ms) : last), 0);
  const bucketOf = (row: number): number => {
    const ms = toMs[row] as number;
    return ms < Infinity ? Math.floor((ms / (lastMs || 1)) * (length - 1)) : length;
  };
  const begins = new Int32Array(length + 2);
  for (let row = 0; row < length; row += 1) {
    const next = bucketOf(row) + 1;
    begins[next] = (begins[next] as number) + 1;
  }
  for (let i = 1; i < begins.length; i += 1) {
    begins[i] = (begins[i] as number) + (begins[i - 1] as number);
  }
  const sorted = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const bucket = bucketOf(row);
    sorted[begins[bucket] as number] = row;
    begins[bucket] = (begins[bucket] as number) + 1;
  }
  insertInOrder(sorted, toMs);
  return sorted;
}

/** Puts rows that are nearly in order by their ends into it; equal ones keep theirs. */
function insertInOrder(rows: Int32Array, toMs: Float64Array): void {
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const endMs = toMs[row] as number;
    let place = i;
    while (place > 0 && (toMs[rows[place - 1] as number] as number) > endMs) {
      rows[place] = rows[place - 1] as number;
      place -= 1;
    }
    rows[place] = row;
  }
}
