// Reads what another thread sent: each part is looked at before it is believed, and refused by its name.

export type Fields = Readonly<Record<string, unknown>>;

/** Throws a TypeError that names the part and what was expected of it. */
export function unreadable(what: string, expected: string): never {
  throw new TypeError(`${what}: expected ${expected}`);
}

export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unreadable(what, 'an object');
  return value as Fields;
}

export function numberOf(value: unknown, what: string): number {
  return typeof value === 'number' ? value : unreadable(what, 'a number');
}

export function wholeOf(value: unknown, what: string): number {
  return Number.isInteger(value) ? (value as number) : unreadable(what, 'a whole number');
}

export function textOf(value: unknown, what: string): string {
  return typeof value === 'string' ? value : unreadable(what, 'text');
}

export function booleanOf(value: unknown, what: string): boolean {
  return typeof value === 'boolean' ? value : unreadable(what, 'true or false');
}

export function listOf(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : unreadable(what, 'a list');
}
