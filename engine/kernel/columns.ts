// Typed arrays as columns of a table, and how they grow.

/*
 * The engine reads a column as `column[i] as number`: its indices are kept in bounds by the structure
 * that owns the column. A helper for that would be one call through a module's getters for each read,
 * which makes a run four times slower wherever modules are not merged into one file.
 */

export function grownFloats(column: Float64Array, capacity: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(capacity);
  grown.set(column);
  return grown;
}

export function grownInts(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(capacity);
  grown.set(column);
  return grown;
}

export function grownBytes(column: Uint8Array, capacity: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(capacity);
  grown.set(column);
  return grown;
}
