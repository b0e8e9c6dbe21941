// Waits for code that is on its way, but not for ever: a connection that hangs says nothing by itself.

const LONGEST_LOAD_MS = 60_000;

/** Resolves as `loading` does. Rejects with an Error in words when that fails, or takes longer than a minute. */
export function loadInTime<T>(loading: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${what} could not be loaded: ${why}`));
    const timer = setTimeout(() => fail('it took more than a minute'), LONGEST_LOAD_MS);
    loading
      .then(resolve, (error: unknown) =>
        fail(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => clearTimeout(timer));
  });
}
