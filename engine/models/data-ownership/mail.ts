// News of changes on its way from their owner: at the door or in the outbox, in the pipe, and what a restart does to it.

/** A change that others are to hear of. */
export interface News {
  readonly change: number;
  readonly key: number;
  /** How often its number had been written by then. */
  readonly version: number;
  /** It has left the owner before. */
  readonly isAgain: boolean;
}

export interface MailRules {
  readonly publish: 'direct' | 'outbox';
  readonly gapMs: number;
  readonly lagMs: number;
  readonly pollMs: number;
}

interface Due<T> {
  readonly it: T;
  readonly atMs: number;
}

/** Lists in order of time: the gap and the lag are the same for all. */
interface Lists {
  /** Written, and not sent yet: a restart loses it. */
  readonly door: Due<News>[];
  readonly outbox: News[];
  /** Sent from the outbox and not ticked off: a restart sends it again. */
  readonly unticked: News[];
  readonly pipe: Due<News>[];
}

export interface SavedMail extends Lists {
  readonly nextPollMs: number;
  readonly tickedMs: number;
}

const isNew = ({ isAgain }: News): boolean => !isAgain;
const copied = ({ door, outbox, unticked, pipe }: Lists): Lists => ({
  door: door.slice(),
  outbox: outbox.slice(),
  unticked: unticked.slice(),
  pipe: pipe.slice(),
});

export class Mail {
  private lists: Lists = { door: [], outbox: [], unticked: [], pipe: [] };
  /** When the outbox is looked through next; Infinity where there is none. */
  private nextPollMs: number;
  /** When the last batch from the outbox is ticked off. */
  private tickedMs = -Infinity;

  constructor(
    private readonly rules: MailRules,
    /** Told of each letter as it leaves. */
    private readonly onSent: (news: News, atMs: number) => void,
  ) {
    this.nextPollMs = rules.publish === 'outbox' ? rules.pollMs : Infinity;
  }

  get doorMs(): number {
    return this.lists.door[0]?.atMs ?? Infinity;
  }

  get pollMs(): number {
    return this.nextPollMs;
  }

  get pipeMs(): number {
    return this.lists.pipe[0]?.atMs ?? Infinity;
  }

  get inOutbox(): number {
    return this.lists.outbox.length;
  }

  /** News that has not left yet, and news on its way; what goes out once more is counted where it first went. */
  get counts(): { readonly waiting: number; readonly running: number } {
    const { door, outbox, pipe } = this.lists;
    return {
      waiting: door.length + outbox.filter(isNew).length,
      running: pipe.filter(({ it }) => isNew(it)).length,
    };
  }

  /** The change has just been written. */
  write(news: News, atMs: number): void {
    const { publish, gapMs } = this.rules;
    if (publish === 'outbox') this.lists.outbox.push(news);
    else if (gapMs > 0) this.lists.door.push({ it: news, atMs: atMs + gapMs });
    else this.send(news, atMs);
  }

  leaveDoor(): void {
    const first = this.lists.door.shift();
    if (first) this.send(first.it, first.atMs);
  }

  /** All of the outbox goes into the pipe. What went before is ticked off by now, at the latest. */
  poll(isUp: boolean): void {
    const atMs = this.nextPollMs;
    this.nextPollMs = atMs + this.rules.pollMs;
    if (!isUp) return;
    const { outbox } = this.lists;
    for (const news of outbox) this.send(news, atMs);
    this.lists = { ...this.lists, outbox: [], unticked: outbox };
    this.tickedMs = atMs + this.rules.gapMs;
  }

  /** The first in the pipe has arrived. */
  arrive(): News | null {
    return this.lists.pipe.shift()?.it ?? null;
  }

  /** The owner broke off. Returns the news that was lost; what was not ticked off goes out once more. */
  breakOff(atMs: number): readonly News[] {
    const { door, outbox, unticked } = this.lists;
    const again = this.tickedMs > atMs ? unticked.map((one) => ({ ...one, isAgain: true })) : [];
    this.lists = { ...this.lists, door: [], outbox: [...again, ...outbox], unticked: [] };
    return door.map(({ it }) => it);
  }

  save(): SavedMail {
    const { nextPollMs, tickedMs } = this;
    return { ...copied(this.lists), nextPollMs, tickedMs };
  }

  restore({ nextPollMs, tickedMs, ...lists }: SavedMail): void {
    this.lists = copied(lists);
    this.nextPollMs = nextPollMs;
    this.tickedMs = tickedMs;
  }

  private send(news: News, atMs: number): void {
    this.lists.pipe.push({ it: news, atMs: atMs + this.rules.lagMs });
    this.onSent(news, atMs);
  }
}
