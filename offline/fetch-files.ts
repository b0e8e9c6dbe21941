// Fetches the files that are missing, a few at a time and behind the reader's own requests, and checks each one.

import { type CopyTrouble, type CourseFile, hashOf } from './contract';
import { addressesOf, isNamedByContent } from './route';
import type { Vault } from './vault';

/** A browser without HTTP/2 has six lines to a host: half of them stay with the page. */
const AT_ONCE = 3;
/** A file that has not come by then is asked for again another time. */
const PATIENCE_MS = 60_000;

export class CopyError extends Error {
  override readonly name = 'CopyError';
  readonly trouble: CopyTrouble;

  constructor(trouble: CopyTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** No room, no permission, or a store that does not work, from the browser's own error. */
export const troubleOfStore = (error: unknown): CopyTrouble =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';

/** An answer to the request; throws a CopyError where none comes. */
export function ask(
  address: string,
  cache: RequestCache,
  patienceMs = PATIENCE_MS,
): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs);
  return fetch(address, { cache, signal, priority: 'low' }).catch((error: unknown) => {
    throw new CopyError('network', `${address}: ${error}`);
  });
}

/** Body and headers of a file whose content is what the list says; null where it is something else. */
async function asListed(address: string, file: CourseFile, cache: RequestCache) {
  const response = await ask(address, cache);
  const body = await response.arrayBuffer().catch((error: unknown) => {
    throw new CopyError('network', `${address}: ${error}`);
  });
  // The content decides and not the status: some hosts answer 404 to whoever asks for the page that says so.
  if ((await hashOf(body)) === file.hash) return { body, headers: response.headers };
  if (response.status >= 500) throw new CopyError('network', `${address}: ${response.status}`);
  return null;
}

/** Throws a CopyError where no address has what the list says. */
async function findFile(file: CourseFile, base: string) {
  const addresses = addressesOf(base, file);
  // What a cache on the way holds may be of another version: then the server itself is asked.
  for (const cache of [isNamedByContent(file.path) ? 'default' : 'no-cache', 'reload'] as const) {
    for (const address of addresses) {
      const found = await asListed(address, file, cache);
      if (found) return found;
    }
  }
  throw new CopyError('changed', `${file.path} is not what the list says.`);
}

async function keepFile(file: CourseFile, base: string, vault: Vault): Promise<void> {
  const { body, headers } = await findFile(file, base);
  await vault.keep(file, new Blob([body]), headers).catch((error: unknown) => {
    throw new CopyError(troubleOfStore(error), `${file.path}: ${error}`);
  });
}

interface Work {
  /** In the order in which they are wanted. */
  readonly files: readonly CourseFile[];
  readonly base: string;
  readonly vault: Vault;
  readonly onKept: (file: CourseFile) => void;
  /** Ends the work after the files that are on their way. */
  readonly signal: AbortSignal;
}

/**
 * Keeps files. The first that fails ends it, with a CopyError; what was kept until then stays, and need not be fetched
 * again.
 */
export async function keepFiles({ files, base, vault, onKept, signal }: Work): Promise<void> {
  const waiting = [...files].reverse();
  const failed = new AbortController();
  const work = async (): Promise<void> => {
    while (!signal.aborted && !failed.signal.aborted) {
      const file = waiting.pop();
      if (file === undefined) return;
      await keepFile(file, base, vault);
      onKept(file);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      failed.abort();
      throw error;
    }),
  );
  // All of them have ended before anybody goes on: none keeps a file after the store was cleared.
  await Promise.allSettled(workers);
  await Promise.all(workers);
}
