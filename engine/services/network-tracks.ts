// What can be seen of a network: slots, calls under way, lines, pauses and breakers, written as they change.

import { flights, levels, spans, type TrackSpecs, type TracksOf } from '@/engine/kernel/tracks';
import { type BreakerState, CLOSED, OPEN } from '@/engine/services/breaker';
import {
  CROWDED_OUT,
  CUT_OFF,
  DEGRADED,
  FAILED,
  OK,
  type Outcome,
  REFUSED,
  TIMED_OUT,
} from '@/engine/services/world';

/**
 * The tracks of a network whose services have these names. Places are services by their index, and users by
 * what they ask for: `placeOfUsers`. `about` is always the request, by its number.
 */
export const networkTracks = <const S extends string>(services: readonly S[]) =>
  ({
    /**
     * A thing is a slot: see `slotOf`. A job takes the lowest that is free. Holding: it only waits for others.
     * In vain: its caller has given up, whatever the job does.
     */
    slot: spans('working', 'holding', 'vain'),
    /**
     * A flight is one attempt, from when it is sent until its caller knows how it ended; `attempt` counts from
     * 0. What the caller's own breaker or bulkhead stopped leaves and lands at the same instant. A message is
     * no flight: nobody waits for its answer.
     */
    call: flights(
      'answered',
      'in-part',
      'failed',
      'refused',
      'timed-out',
      'called-off',
      'cut-off',
      'crowded-out',
    ),
    /** A flight is the pause of a call before its next attempt, which it would send the same way. */
    pause: flights('over', 'called-off'),
    /** A thing is an edge that has a breaker. */
    breaker: spans('closed', 'open', 'half-open'),
    /** Jobs in the line of each service, and how many of them nobody waits for any more. */
    waiting: levels(...services),
    abandoned: levels(...services),
    /** Attempts that each service has been sent so far. */
    sent: levels(...services),
  }) satisfies TrackSpecs;

type Written = TracksOf<ReturnType<typeof networkTracks<string>>>;
type Landing = Parameters<Written['call']['land']>[1];

const LANDINGS: Readonly<Record<Outcome, Landing>> = {
  [OK]: 'answered',
  [DEGRADED]: 'in-part',
  [FAILED]: 'failed',
  [REFUSED]: 'refused',
  [TIMED_OUT]: 'timed-out',
  [CUT_OFF]: 'cut-off',
  [CROWDED_OUT]: 'crowded-out',
};

/** Where the calls of users come from, by what they ask for: below all services. */
export const placeOfUsers = (entry: number): number => -1 - entry;

/** The service of a slot, and its place there, from 0. */
export const slotOf = (
  thing: number,
  services: number,
): readonly [service: number, slot: number] => [thing % services, Math.floor(thing / services)];

/** Slots of one service: which are taken. */
class SlotBoard {
  private readonly isTaken: boolean[] = [];
  private lowestFree = 0;

  take(): number {
    const slot = this.lowestFree;
    this.isTaken[slot] = true;
    do this.lowestFree += 1;
    while (this.isTaken[this.lowestFree] === true);
    return slot;
  }

  release(slot: number): void {
    this.isTaken[slot] = false;
    if (slot < this.lowestFree) this.lowestFree = slot;
  }
}

/** Told of every change by the two sides of a network; a network that is not recorded has none. */
export class NetworkTracks {
  private readonly boards: readonly SlotBoard[];
  /** By job: its slot, as a thing of the track. */
  private readonly slots: number[] = [];

  constructor(
    private readonly services: readonly string[],
    private readonly tracks: Written,
  ) {
    this.boards = services.map(() => new SlotBoard());
  }

  joinsLine(service: number, atMs: number): void {
    this.tracks.waiting.add(this.nameOf(service), 1, atMs);
  }

  /** `isVain`: its caller has given up. */
  leavesLine(service: number, isVain: boolean, atMs: number): void {
    this.tracks.waiting.add(this.nameOf(service), -1, atMs);
    if (isVain) this.tracks.abandoned.add(this.nameOf(service), -1, atMs);
  }

  takesSlot(job: number, service: number, request: number, isVain: boolean, atMs: number): void {
    const { length } = this.services;
    const thing = (this.boards[service] as SlotBoard).take() * length + service;
    this.slots[job] = thing;
    this.tracks.slot.turn(thing, isVain ? 'vain' : 'working', atMs, request);
  }

  /** It keeps its slot while it waits for others. */
  holdsSlot(job: number, request: number, atMs: number): void {
    this.tracks.slot.turn(this.slots[job] as number, 'holding', atMs, request);
  }

  freesSlot(job: number, service: number, atMs: number): void {
    const thing = this.slots[job] as number;
    this.tracks.slot.end(thing, atMs);
    (this.boards[service] as SlotBoard).release(Math.floor(thing / this.services.length));
  }

  isAbandonedInLine(service: number, atMs: number): void {
    this.tracks.abandoned.add(this.nameOf(service), 1, atMs);
  }

  isAbandonedInSlot(job: number, request: number, atMs: number): void {
    this.tracks.slot.turn(this.slots[job] as number, 'vain', atMs, request);
  }

  /** An attempt sets out; whether it gets through the caller's own guards, `isSent` or `ends` says. */
  leaves(
    call: number,
    from: number,
    to: number,
    atMs: number,
    request: number,
    attempt: number,
  ): void {
    this.tracks.pause.land(call, 'over', atMs);
    this.tracks.call.leave(call, from, to, atMs, request, attempt);
  }

  isSent(service: number, atMs: number): void {
    this.tracks.sent.add(this.nameOf(service), 1, atMs);
  }

  ends(call: number, outcome: Outcome, atMs: number): void {
    this.tracks.call.land(call, LANDINGS[outcome], atMs);
  }

  isCalledOff(call: number, atMs: number): void {
    this.tracks.call.land(call, 'called-off', atMs);
    this.tracks.pause.land(call, 'called-off', atMs);
  }

  pauses(
    call: number,
    from: number,
    to: number,
    atMs: number,
    request: number,
    attempt: number,
  ): void {
    this.tracks.pause.leave(call, from, to, atMs, request, attempt);
  }

  breakerIs(edge: number, state: BreakerState, atMs: number): void {
    const name = state === CLOSED ? 'closed' : state === OPEN ? 'open' : 'half-open';
    this.tracks.breaker.turn(edge, name, atMs);
  }

  hasNoBreaker(edge: number, atMs: number): void {
    this.tracks.breaker.end(edge, atMs);
  }

  private nameOf(service: number): string {
    return this.services[service] as string;
  }
}

/** A writer for a network, or null where nothing is recorded. */
export const networkTracksOf = (
  services: readonly string[],
  tracks: Written,
): NetworkTracks | null => (tracks.slot.isOn ? new NetworkTracks(services, tracks) : null);
