// JSON as data to be compared and joined.

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same text for the same data, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** Both together: what is in both is taken from `ours`, lists hold the entries of both, each once. */
export function mergeJson(ours: unknown, theirs: unknown): unknown {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const known = new Set(ours.map(canonical));
    return [...ours, ...theirs.filter((entry) => !known.has(canonical(entry)))];
  }
  if (!isRecord(ours) || !isRecord(theirs)) return ours;
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(
    keys.map((key) => {
      if (!Object.hasOwn(ours, key)) return [key, theirs[key]];
      return [key, Object.hasOwn(theirs, key) ? mergeJson(ours[key], theirs[key]) : ours[key]];
    }),
  );
}
