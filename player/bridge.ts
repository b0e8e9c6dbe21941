// The page's end of the bridge: one worker for all that is asked, and what happens when it is missing, breaks off or falls silent.

import { type Failure, type PageLetter, readHostLetter } from './letters';
import { Pulse, TICK_MS } from './pulse';
import {
  type Seat,
  type SeatEvents,
  seatInWorker,
  seatOnPage,
  startWorker,
  type WorkerLike,
} from './seat';
import type { ServiceName } from './services';
import { notLoaded, Stops } from './stops';

/** An order is carried out anew once: one that ends two workers would end the third as well. */
const MOST_STOPS = 1;

/** Who hears of a line. `read` is given what came from the other thread, and throws in words what it cannot believe. */
export interface LineEvents<Reply> {
  read(body: unknown): Reply;
  /** Something on the way to the answer. */
  onSaid?(reply: Reply): void;
  onAnswered(reply: Reply): void;
  onFailed(failure: Failure): void;
  /** The thread broke off, and another one does the same from its beginning. */
  onRestarted?(): void;
}

/** An order, and all that is said about it. Every order and question ends in an answer or a failure, unless it is closed. */
export interface Line {
  /** Asks something more. The answer before must have come. */
  ask(question: unknown): void;
  /** Says something that has no answer of its own. */
  tell(body: unknown): void;
  close(): void;
}

export interface Bridge {
  open<Reply>(service: ServiceName, order: unknown, events: LineEvents<Reply>): Line;
}

interface BridgeOptions {
  /** Null where there are no workers. */
  readonly startWorker: () => WorkerLike | null;
  readonly tickMs?: number;
  /** A clock in ms, for tests. */
  readonly now?: () => number;
}

interface OpenLine {
  readonly id: number;
  readonly service: ServiceName;
  readonly order: unknown;
  readonly events: LineEvents<unknown>;
  waitsFor: 'order' | 'question' | 'nothing';
  question: unknown;
  /** Whether the present seat knows of it. */
  isSeated: boolean;
  /** How many threads have ended while it waited. */
  stops: number;
}

export function createBridge({
  startWorker: start,
  tickMs = TICK_MS,
  now = () => performance.now(),
}: BridgeOptions): Bridge {
  const lines = new Map<number, OpenLine>();
  let opened = 0;
  let seat: Seat | null = null;
  let isOnPage = false;
  let pulse = new Pulse();
  let ticking: ReturnType<typeof setInterval> | null = null;
  const stops = new Stops(now);

  const waitingLines = (): OpenLine[] =>
    [...lines.values()].filter(({ waitsFor }) => waitsFor !== 'nothing');

  function takeSeat(): Seat {
    pulse = new Pulse();
    const events: SeatEvents = { onLetter: hear, onDead: stop };
    const worker = isOnPage ? null : start();
    isOnPage = worker === null;
    return worker ? seatInWorker(worker, events) : seatOnPage(events);
  }

  function send(letter: PageLetter): void {
    seat ??= takeSeat();
    pulse.send();
    seat.post(letter);
  }

  /** Brings what a line waits for to the present seat. */
  function bring(line: OpenLine): void {
    const { id, service, order, waitsFor } = line;
    ticking ??= setInterval(look, tickMs);
    if (!line.isSeated) {
      line.isSeated = true;
      const isAnswered = waitsFor === 'question';
      send({ type: 'open', line: id, service, order, isAnswered });
    }
    if (waitsFor === 'question') send({ type: 'tell', line: id, body: line.question });
  }

  function want(line: OpenLine): void {
    line.stops = 0;
    // Whoever opens a line hears of it afterwards.
    if (stops.areTooMany) queueMicrotask(() => fail(line, stops.failure));
    else bring(line);
  }

  function fail(line: OpenLine, failure: Failure): void {
    // Whoever asks next opens it anew.
    line.isSeated = false;
    if (lines.get(line.id) !== line || line.waitsFor === 'nothing') return;
    line.waitsFor = 'nothing';
    line.events.onFailed(failure);
  }

  function hear(data: unknown): void {
    let deliver: () => void;
    try {
      deliver = read(data);
    } catch (error) {
      // A letter that cannot be believed ends the seat that sent it.
      stop(error instanceof Error ? error.message : String(error));
      return;
    }
    deliver();
  }

  /** Reads a letter; its listener is called by what is returned, so that an error of his own is not the letter's. */
  function read(data: unknown): () => void {
    const letter = readHostLetter(data);
    pulse.hear(letter);
    if (letter.type === 'ready' || letter.type === 'pong') return nothing;
    const line = lines.get(letter.line);
    if (!line) return nothing;
    if (letter.type === 'failed') return () => fail(line, letter.failure);
    const reply = line.events.read(letter.body);
    if (letter.type === 'said') return () => line.events.onSaid?.(reply);
    return () => answer(line, reply);
  }

  function answer(line: OpenLine, reply: unknown): void {
    if (line.waitsFor === 'nothing') return;
    line.waitsFor = 'nothing';
    line.events.onAnswered(reply);
  }

  /** The seat is of no more use. */
  function stop(why: string): void {
    const dead = seat;
    if (!dead) return;
    dead.end();
    seat = null;
    for (const line of lines.values()) line.isSeated = false;
    const couldNotLoad = !pulse.isReady;
    // A worker that cannot even load (an old browser, a strict proxy) is replaced by the page itself.
    if (dead.isWorker && couldNotLoad) isOnPage = true;
    if (!couldNotLoad) stops.add(why);
    for (const line of waitingLines()) {
      if (line.isSeated) continue;
      if (dead.isWorker && couldNotLoad) {
        bring(line);
        continue;
      }
      line.stops += 1;
      if (couldNotLoad || line.stops > MOST_STOPS || stops.areTooMany) {
        fail(line, couldNotLoad ? notLoaded(why) : stops.failure);
      } else {
        line.events.onRestarted?.();
        if (lines.get(line.id) === line) bring(line);
      }
    }
  }

  function look(): void {
    if (!seat || waitingLines().length === 0) {
      if (ticking !== null) clearInterval(ticking);
      ticking = null;
      pulse.rest();
      return;
    }
    const ping = pulse.tick();
    if (ping) seat.post(ping);
    else stop('it fell silent');
  }

  return {
    open<Reply>(service: ServiceName, order: unknown, events: LineEvents<Reply>) {
      opened += 1;
      const line: OpenLine = {
        id: opened,
        service,
        order,
        events: events as LineEvents<unknown>,
        waitsFor: 'order',
        question: null,
        isSeated: false,
        stops: 0,
      };
      lines.set(line.id, line);
      want(line);
      return {
        ask(question) {
          line.waitsFor = 'question';
          line.question = question;
          want(line);
        },
        tell(body) {
          if (line.isSeated) send({ type: 'tell', line: line.id, body });
        },
        close() {
          lines.delete(line.id);
          if (line.isSeated) send({ type: 'close', line: line.id });
        },
      };
    },
  };
}

const nothing = (): void => {};

let shared: Bridge | null = null;

/** Opens a line on the bridge that all of a page shares. */
export function openLine<Reply>(
  service: ServiceName,
  order: unknown,
  events: LineEvents<Reply>,
): Line {
  shared ??= createBridge({ startWorker });
  return shared.open(service, order, events);
}
