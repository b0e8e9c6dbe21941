// One talk in one or two windows: what is set in either is so in both, and each knows whether the other is there.

import { type Envelope, type Letter, type Pointed, type Role, readEnvelope } from './letters';
import { type Entry, Registers } from './registers';

/** How often the other window is asked whether it is there, and how many answers may be missed. */
const PING_MS = 2_000;
const MAX_MISSED = 3;

/** What a BroadcastChannel is to a talk. */
export interface Line {
  postMessage(message: unknown): void;
  close(): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

export interface Other {
  readonly role: Role;
  readonly ratio: number;
}

interface Known extends Other {
  missed: number;
}

export interface TalkOptions {
  /** Unlike that of any other window. */
  readonly by: string;
  readonly role: () => Role;
  /** Width over height of this window. */
  readonly ratio: () => number;
}

/** Keys of `subscribe` that no register has. */
export const OTHERS = '@others';
export const POINT = '@point';
export const HANDED = '@handed';

export class Talk {
  readonly #options: TalkOptions;
  readonly #registers: Registers;
  readonly #listeners = new Set<(key: string) => void>();
  readonly #known = new Map<string, Known>();
  #others: readonly Other[] = [];
  #pointed: Pointed | null = null;
  #handed: unknown = null;
  #line: Line | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: TalkOptions) {
    this.#options = options;
    this.#registers = new Registers(options.by);
  }

  /** Joins whoever is on the line. */
  join(line: Line): void {
    this.leave();
    this.#line = line;
    line.onmessage = ({ data }) => this.#hear(readEnvelope(data));
    this.#post({ kind: 'hello' });
    this.#timer = setInterval(() => this.#ping(), PING_MS);
  }

  leave(): void {
    if (this.#line === null) return;
    this.#post({ kind: 'bye' });
    clearInterval(this.#timer);
    this.#line.onmessage = null;
    this.#line.close();
    this.#line = null;
    this.#known.clear();
    this.#tellOthers();
  }

  get isJoined(): boolean {
    return this.#line !== null;
  }

  get(key: string): unknown {
    return this.#registers.get(key);
  }

  /** Whether what is agreed on was said in this window. */
  isMine(key: string): boolean {
    return this.#registers.isMine(key);
  }

  /** What a window opens with. Of two windows that only opened, the class's is right. */
  open(key: string, value: unknown): void {
    this.#registers.open(key, value, this.#options.role());
  }

  set(key: string, value: unknown): void {
    const entry = this.#registers.set(key, value);
    this.#post({ kind: 'set', entry });
    this.#tell(key);
  }

  point(at: Pointed | null): void {
    this.#pointed = at;
    this.#post({ kind: 'point', at });
    this.#tell(POINT);
  }

  get pointed(): Pointed | null {
    return this.#pointed;
  }

  handOver(what: unknown): void {
    this.#post({ kind: 'hand-over', what });
  }

  /** What was handed over to this window, once; null where nothing was. */
  takeHanded(): unknown {
    const what = this.#handed;
    this.#handed = null;
    return what;
  }

  /** The other windows of this talk; the same object until they change. */
  get others(): readonly Other[] {
    return this.#others;
  }

  /** Everything that is agreed on, to be kept over a reload. */
  entries(): readonly Entry[] {
    return this.#registers.all();
  }

  takeAll(entries: readonly Entry[]): void {
    for (const entry of entries) if (this.#registers.take(entry)) this.#tell(entry.key);
  }

  /** Says anew how large this window is. */
  resized(): void {
    this.#post({ kind: 'here' });
  }

  /** Called with the name of what has changed. */
  subscribe(listener: (key: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(key: string): void {
    for (const listener of this.#listeners) listener(key);
  }

  #post(letter: Letter): void {
    const { by, role, ratio } = this.#options;
    this.#line?.postMessage({ from: by, role: role(), ratio: ratio(), letter });
  }

  #ping(): void {
    for (const [from, known] of this.#known) {
      known.missed += 1;
      if (known.missed > MAX_MISSED) this.#known.delete(from);
    }
    this.#tellOthers();
    this.#post({ kind: 'ping' });
  }

  #hear(envelope: Envelope | null): void {
    if (envelope === null || envelope.from === this.#options.by) return;
    const { from, role, ratio, letter } = envelope;
    if (letter.kind === 'bye') this.#known.delete(from);
    else this.#known.set(from, { role, ratio, missed: 0 });
    this.#tellOthers();
    switch (letter.kind) {
      case 'hello':
        this.#post({ kind: 'all', entries: [...this.#registers.all()] });
        break;
      case 'all':
        this.takeAll(letter.entries);
        break;
      case 'set':
        this.takeAll([letter.entry]);
        break;
      case 'hand-over':
        // A second screen is the class's, too.
        if (this.#options.role() !== 'presenter') break;
        this.#handed = letter.what;
        this.#tell(HANDED);
        break;
      case 'point':
        this.#pointed = letter.at;
        this.#tell(POINT);
        break;
      case 'ping':
        this.#post({ kind: 'here' });
        break;
    }
  }

  #tellOthers(): void {
    const now = [...this.#known.values()].map(({ role, ratio }) => ({ role, ratio }));
    if (JSON.stringify(now) === JSON.stringify(this.#others)) return;
    this.#others = now;
    this.#tell(OTHERS);
  }
}
