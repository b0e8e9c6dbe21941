// Whether this browser still keeps what the learner makes; where it does not, pages say so in words.

/**
 * Why something lives in memory only: the store is full, the browser forbids it or has none,
 * it was written by a newer version of the course, the code that writes it did not arrive, or the store does not answer.
 */
export type StoreTrouble = 'full' | 'forbidden' | 'missing' | 'newer' | 'offline' | 'silent';

/** Null: kept as it should be. Answers live in IndexedDB, the small rest in localStorage. */
export interface StorageState {
  readonly answers: StoreTrouble | null;
  readonly rest: StoreTrouble | null;
}

const calm: StorageState = { answers: null, rest: null };
let state = calm;
const listeners = new Set<() => void>();

export const storageState = {
  initial: calm,
  get: (): StorageState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function reportStorage(part: keyof StorageState, trouble: StoreTrouble | null): void {
  if (state[part] === trouble) return;
  state = { ...state, [part]: trouble };
  for (const listener of listeners) listener();
}

/** The database was written by a newer version of the course: it is left alone. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}

/** The code that talks to the database could not be fetched. */
export class CodeMissingError extends Error {
  override readonly name = 'CodeMissingError';
}

const troubleByName: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
  MissingAPIError: 'missing',
  NewerDataError: 'newer',
  VersionError: 'newer',
  CodeMissingError: 'offline',
  SilentError: 'silent',
};

/** What went wrong, from the error or from those it wraps; whatever is unknown counts as forbidden. */
export function troubleOf(error: unknown, depth = 0): StoreTrouble {
  if (typeof error !== 'object' || error === null || depth > 4) return 'forbidden';
  const { name, inner, failures } = error as Record<string, unknown>;
  const known =
    typeof name === 'string' && Object.hasOwn(troubleByName, name)
      ? troubleByName[name]
      : undefined;
  if (known !== undefined) return known;
  const [wrapped] = [inner, ...(Array.isArray(failures) ? failures : [])].filter(
    (each) => each instanceof Error || each instanceof DOMException,
  );
  return wrapped === undefined ? 'forbidden' : troubleOf(wrapped, depth + 1);
}
