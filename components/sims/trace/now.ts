// What is so at a moment: the order that is looked at, what was changed, which faults are where, how alarms stand.

import type { Placed, Placement, Shown } from '@/components/figure/marks/contract';
import {
  alarmsOf,
  type Bar,
  barOf,
  bars,
  GAP_MS,
  SERVERS,
  THINGS,
} from '@/engine/models/trace/config';

export type Scene = 'path' | 'average' | 'sieve' | 'alarm' | 'month';
export const sceneOf = ({ recording }: Shown): Scene => recording.request.config.scene as Scene;
export const isIn =
  (...scenes: readonly Scene[]) =>
  (shown: Shown): boolean =>
    scenes.includes(sceneOf(shown));
export const isWide = (placement: Placement): boolean => placement === 'wide';
export const HEIGHT: Placed<number> = { wide: 316, tall: 372 };

/** How often something was done by then, and so whether it is done or undone. */
const timesDone = ({ recording }: Shown, tMs: number, act: string, on: string | null): number =>
  recording.request.acts.filter((one) => one.act === act && one.on === on && one.atMs <= tMs)
    .length;
export const isHalved = (shown: Shown, bar: Bar, tMs: number): boolean =>
  timesDone(shown, tMs, 'halve', `bar-${bars.indexOf(bar) + 1}`) % 2 === 1;
export const isOneCall = (shown: Shown, tMs: number): boolean =>
  timesDone(shown, tMs, 'oneCall', null) % 2 === 1;
export const isBroken = (shown: Shown, tMs: number): boolean =>
  timesDone(shown, tMs, 'break', null) % 2 === 1;

/** Whether a bar is to be changed yet: who is asked what that brings is not told before. */
export const isAhead = ({ recording }: Shown, tMs: number): boolean =>
  recording.request.acts.some(({ act, atMs }) => act === 'halve' && atMs > tMs);

/** A bar of the order that is looked at, from its beginning on. */
export interface Piece {
  readonly bar: Bar;
  readonly state: 'path' | 'beside' | 'later';
  readonly fromMs: number;
  /** Where it is now, or ended. */
  readonly toMs: number;
  readonly isOver: boolean;
}

export interface Order {
  readonly number: number;
  /** Since it came. */
  readonly sinceMs: number;
  readonly pieces: readonly Piece[];
  /** What the customer waited; null while they wait. */
  readonly tookMs: number | null;
}

/** The order that came last; null before the first. Its bars lie close together in the track. */
export function orderAt({ tracks }: Shown, tMs: number): Order | null {
  const reader = tracks.spans('bar');
  const { about, thing, state, states, fromMs, toMs } = reader.data;
  const [first, end] = reader.begunBetween(tMs - 2 * GAP_MS, tMs);
  const number = about[end - 1];
  if (end === first || number === undefined) return null;
  const rows = Array.from({ length: end - first }, (_, i) => first + i).filter(
    (row) => about[row] === number,
  );
  const startMs = fromMs[rows[0] as number] as number;
  const pieces = rows.map((row): Piece => {
    const isOver = (toMs[row] as number) <= tMs;
    return {
      bar: barOf((thing[row] as number) % THINGS),
      state: states[state[row] as number] as Piece['state'],
      fromMs: (fromMs[row] as number) - startMs,
      toMs: Math.min(toMs[row] as number, tMs) - startMs,
      isOver,
    };
  });
  const mail = pieces.find(({ bar }) => bar === 'mail');
  return { number, sinceMs: tMs - startMs, pieces, tookMs: mail ? mail.fromMs : null };
}

export const slowServersOf = ({ recording }: Shown): number =>
  Number(recording.request.config.slowServers);
/** Where no server differs from another, nothing is hidden by an average. */
export const areAlike = (slowServers: number): boolean =>
  slowServers === 0 || slowServers === SERVERS;
export const latencyAt = ({ tracks }: Shown, name: string, tMs: number): number =>
  tracks.level('latency', name).at(tMs);
export const watchAt = ({ tracks }: Shown, name: string, tMs: number): number =>
  tracks.level('watch', name).at(tMs);
export const heldAt = ({ tracks }: Shown, tMs: number): number =>
  tracks.level('sieve', 'held').at(tMs);
export const savedAt = ({ tracks }: Shown, tMs: number): number =>
  tracks.level('order', 'savedMs').at(tMs);

export type Fate = 'held' | 'kept' | 'drawnOut' | 'tooSlow' | 'memoryFull';
export interface Fault {
  readonly request: number;
  readonly fate: Fate;
}

/** Faulty requests so far, in order of failing. */
export function faultsAt({ tracks }: Shown, tMs: number): readonly Fault[] {
  const reader = tracks.spans('fault');
  const { about, state, states } = reader.data;
  return reader.at(tMs).map((row) => ({
    request: about[row] as number,
    fate: states[state[row] as number] as Fate,
  }));
}
export const isLost = ({ fate }: Fault): boolean => fate !== 'kept' && fate !== 'held';

export interface AlarmNow {
  readonly kind: 'page' | 'ticket';
  readonly longMin: number;
  readonly burn: number;
  /** Burn rates over what makes it ring. */
  readonly long: number;
  readonly short: number;
  readonly isRinging: boolean;
}

export function alarmsAt(shown: Shown, tMs: number): readonly AlarmNow[] {
  const { burn, windowMin } = shown.recording.request.config;
  const bell = shown.tracks.spans('bell');
  const ringing = new Set(bell.at(tMs).map((row) => bell.data.thing[row]));
  return alarmsOf({ burn: Number(burn), windowMin: Number(windowMin) }).map((alarm, i) => ({
    ...alarm,
    long: watchAt(shown, `long-${i}`, tMs) / alarm.burn,
    short: watchAt(shown, `short-${i}`, tMs) / alarm.burn,
    isRinging: ringing.has(i),
  }));
}
