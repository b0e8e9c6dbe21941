// Whatever a database can hold, as JSON and back: what this version cannot read is carried along unchanged.

/** Marks what JSON has no word for. */
const TYPE = 'cloud-ladder:type';
/** Deeper than this nothing was ever written on purpose, and readers of files give up. */
export const MAX_DEPTH = 500;

/** A value that no file can carry: a file itself, a key of the browser's, something that holds itself. */
class Uncarried extends Error {}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const tagged = (type: string, value: unknown) => ({ [TYPE]: type, value });

function toJson(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new Uncarried();
  const inner = (one: unknown) => toJson(one, depth + 1);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') {
    const isWritten = Number.isFinite(value) && !Object.is(value, -0);
    return isWritten ? value : tagged('number', Object.is(value, -0) ? '-0' : String(value));
  }
  if (value === undefined) return tagged('undefined', null);
  if (typeof value === 'bigint') return tagged('bigint', String(value));
  if (typeof value !== 'object') throw new Uncarried();
  if (Array.isArray(value)) return Array.from(value, inner);
  if (value instanceof Date) return tagged('date', inner(value.getTime()));
  if (value instanceof Map) {
    return tagged(
      'map',
      [...value].map(([key, one]) => [inner(key), inner(one)]),
    );
  }
  if (value instanceof Set) return tagged('set', [...value].map(inner));
  if (value instanceof ArrayBuffer) return tagged('bytes', [...new Uint8Array(value)]);
  if (value instanceof Uint8Array) return tagged('uint8', [...value]);
  if (!isPlain(value)) throw new Uncarried();
  const entries = Object.entries(value).map(([key, one]) => [key, inner(one)] as const);
  // An object that looks like one of our marks is marked itself.
  return Object.hasOwn(value, TYPE) ? tagged('object', entries) : Object.fromEntries(entries);
}

/** Throws where a mark is none of ours. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromJson);
  if (!Object.hasOwn(value, TYPE)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromJson(one)]));
  }
  const { [TYPE]: type, value: held } = value as Record<string, unknown>;
  const listOf = (one: unknown): readonly unknown[] => {
    if (Array.isArray(one)) return one;
    throw new Uncarried();
  };
  const list = () => listOf(held);
  const pairs = () =>
    list().map((pair) => {
      const [key, one] = listOf(pair);
      return [fromJson(key), fromJson(one)] as const;
    });
  switch (type) {
    case 'number':
      return Number(held);
    case 'undefined':
      return undefined;
    case 'bigint':
      return BigInt(String(held));
    case 'date':
      return new Date(Number(fromJson(held)));
    case 'map':
      return new Map(pairs());
    case 'set':
      return new Set(list().map(fromJson));
    case 'bytes':
      return Uint8Array.from(list() as number[]).buffer;
    case 'uint8':
      return Uint8Array.from(list() as number[]);
    case 'object':
      return Object.fromEntries(pairs());
    default:
      throw new Uncarried();
  }
}

/** The value as JSON; null where no file can carry it. */
export function packed(value: unknown): { readonly json: unknown } | null {
  try {
    return { json: toJson(value) };
  } catch {
    return null;
  }
}

/** What `packed` made of it; null where it did not make this. */
export function unpacked(json: unknown): { readonly value: unknown } | null {
  try {
    return { value: fromJson(json) };
  } catch {
    return null;
  }
}

/** Whether JSON gives the value back as it is, undefined fields, odd numbers and all. */
export function isJsonItself(value: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return Array.from(value).every((one) => isJsonItself(one, depth + 1));
  return isPlain(value) && Object.values(value).every((one) => isJsonItself(one, depth + 1));
}

/** Whether nothing in it is nested deeper than can be worked with. Does not recurse itself. */
export function isShallow(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH + 10) return false;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return true;
}
