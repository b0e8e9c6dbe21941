// The two places where the services can sit: a worker, or the page itself where there are none.

import type { PageLetter } from './letters';

/** A host, as the page sees it. */
export interface Seat {
  readonly isWorker: boolean;
  post(letter: PageLetter): void;
  /** Nothing more comes from it afterwards. */
  end(): void;
}

/** What a seat tells: a letter, unread, or, in words, why no more will come. */
export interface SeatEvents {
  onLetter(data: unknown): void;
  onDead(why: string): void;
}

/** As much of a Worker as is used here, so that tests can bring their own. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message' | 'messageerror' | 'error',
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void;
  terminate(): void;
}

/** Null where workers are missing or forbidden. */
export function startWorker(): WorkerLike | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as WorkerLike;
  } catch {
    // A page whose policy forbids workers throws here: it does the work itself.
    return null;
  }
}

export function seatInWorker(worker: WorkerLike, { onLetter, onDead }: SeatEvents): Seat {
  let isEnded = false;
  worker.addEventListener('message', ({ data }) => {
    if (!isEnded) onLetter(data);
  });
  worker.addEventListener('messageerror', () => {
    if (!isEnded) onDead('a letter from the worker cannot be read');
  });
  worker.addEventListener('error', ({ message }) => {
    if (!isEnded) onDead(message || 'the worker broke off');
  });
  return {
    isWorker: true,
    post: (letter) => worker.postMessage(letter),
    end() {
      isEnded = true;
      worker.terminate();
    },
  };
}

/** How long the page itself may be held at a time, where it does the worker's work. */
const TURN_MS = 8;

/** The code is fetched now; letters wait for it. */
export function seatOnPage({ onLetter, onDead }: SeatEvents): Seat {
  let isEnded = false;
  let waiting: PageLetter[] | null = [];
  let take: (letter: PageLetter) => void = (letter) => waiting?.push(letter);

  async function sit(): Promise<void> {
    const { createHost } = await import('./host');
    take = createHost(
      (letter) => {
        if (!isEnded) onLetter(letter);
      },
      { turnMs: TURN_MS, now: () => performance.now() },
    );
    const early = waiting ?? [];
    waiting = null;
    for (const letter of early) take(letter);
  }

  sit().catch((error: unknown) => {
    if (!isEnded) onDead(error instanceof Error ? error.message : String(error));
  });
  return {
    isWorker: false,
    post: (letter) => take(letter),
    end() {
      isEnded = true;
    },
  };
}
