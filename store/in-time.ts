// A browser's database may fall silent: a broken profile, another tab that holds it. Then words are better than waiting.

/** The database did not answer. */
export class SilentError extends Error {
  override readonly name = 'SilentError';
}

/** Slow discs take seconds; nobody waits longer than this. */
const LONGEST_MS = 10_000;

/** Resolves and rejects as `answer` does, and rejects with a SilentError when that takes too long. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SilentError()), LONGEST_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
