// A worker for tests: a host on this very thread that can break off, fall silent and lose letters at chosen moments.

import { createHost } from './host';
import type { HostLetter, PageLetter } from './letters';
import type { WorkerLike } from './seat';
import type { Service } from './service';

type Listener = Parameters<WorkerLike['addEventListener']>[1];

interface FakeOptions {
  /** Instead of the real services. */
  readonly services?: Readonly<Record<string, () => Promise<Service>>>;
  /** Its code cannot be loaded: it says so, or says nothing at all. */
  readonly cannotLoad?: 'with an error' | 'in silence';
  /** A clock that the services work by. */
  readonly now?: () => number;
}

export class FakeWorker implements WorkerLike {
  /** Every letter that reached the host. */
  readonly heard: PageLetter[] = [];
  /** Whether a letter gets lost on its way; may also break the worker off just then. */
  losesToHost: (letter: PageLetter) => boolean = () => false;
  losesToPage: (letter: HostLetter) => boolean = () => false;
  isTerminated = false;
  readonly #listeners = new Map<string, Listener>();
  #isSilent = false;
  #take: ((data: unknown) => void) | null = null;

  constructor({ services, cannotLoad, now = () => performance.now() }: FakeOptions = {}) {
    // Like a real one, it begins after whoever made it has had the time to listen.
    setTimeout(() => {
      if (cannotLoad === 'with an error') this.breakOff();
      if (cannotLoad) return;
      this.#take = createHost(
        (letter, buffers) => this.#toPage(letter, buffers),
        { turnMs: 12, now },
        services,
      );
    });
  }

  postMessage(message: unknown): void {
    const letter = structuredClone(message) as PageLetter;
    setTimeout(() => {
      if (this.isTerminated || this.#isSilent || this.losesToHost(letter)) return;
      if (letter.type !== 'ping') this.heard.push(letter);
      this.#take?.(letter);
    });
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** An error that nobody caught: it says nothing more, and the page hears of it in its turn. */
  breakOff(message = 'out of memory'): void {
    this.#isSilent = true;
    setTimeout(() => {
      if (!this.isTerminated) this.#listeners.get('error')?.({ message });
    });
  }

  /** Goes on existing, and never says a word again. */
  fallSilent(): void {
    this.#isSilent = true;
  }

  /** A letter that the browser could not put together again. */
  garble(): void {
    this.#listeners.get('messageerror')?.({});
  }

  /** Says something that no host says. */
  babble(data: unknown): void {
    this.#listeners.get('message')?.({ data });
  }

  #toPage(letter: HostLetter, buffers: readonly ArrayBuffer[]): void {
    if (this.#isSilent) return;
    const data = structuredClone(letter, { transfer: [...buffers] });
    setTimeout(() => {
      if (this.isTerminated || this.losesToPage(letter)) return;
      this.#listeners.get('message')?.({ data });
    });
  }
}

/** Workers made as `make` says, the first for the first call and so on; all of them stay in the list. */
export function fakeWorkers(make: (index: number) => FakeWorker = () => new FakeWorker()): {
  readonly made: FakeWorker[];
  readonly startWorker: () => FakeWorker;
} {
  const made: FakeWorker[] = [];
  return {
    made,
    startWorker() {
      const worker = make(made.length);
      made.push(worker);
      return worker;
    },
  };
}
