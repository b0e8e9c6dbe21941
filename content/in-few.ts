// What is known, for the end of a message that says what is not.

/** More names than this are told by the first and the last of them. */
const MOST = 60;

/** "first, second, third", or "C001 to C170" where there are many; "none" where there are none. */
export function inFew(names: Iterable<string>): string {
  const sorted = [...names].sort();
  if (sorted.length === 0) return 'none';
  if (sorted.length <= MOST) return sorted.join(', ');
  return `${sorted[0]} to ${sorted.at(-1)}`;
}
