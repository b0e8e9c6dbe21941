// What is so at a moment, read off tracks and knobs: as the picture and the sentences need it.

import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import {
  type Client,
  clients,
  type EventName,
  eventKinds,
  FOLLOWED_FROM_SEC,
  type GatewayConfig,
  type tracks,
} from '@/engine/models/gateway/config';

type LevelName<T extends keyof typeof tracks> = (typeof tracks)[T] extends {
  readonly names: readonly (infer Name extends string)[];
}
  ? Name
  : never;

export const configOf = ({ recording }: Shown): GatewayConfig =>
  recording.request.config as unknown as GatewayConfig;
/** With what was turned until then. */
export const nowOf = ({ recording }: Shown, tMs: number): GatewayConfig =>
  configAt(recording.request, tMs) as unknown as GatewayConfig;

export const levelAt = <T extends 'tokens' | 'calls' | 'refused' | 'ends' | 'backend'>(
  { tracks: written }: Shown,
  track: T,
  name: LevelName<T>,
  tMs: number,
): number => written.level(track, name).at(Math.max(0, tMs));

/** Whoever calls at all in this run. */
export function clientsOf(shown: Shown): readonly Client[] {
  const config = configOf(shown);
  return clients.filter(
    (client) =>
      config[`${client}PerSec`] > 0 ||
      (config.rushOf === client && config.rushPerSec > 0) ||
      (client === 'orders' && config.atOnce > 0),
  );
}

/** How many calls a client makes per second, by the knobs; retries not among them. */
export function rateAt(shown: Shown, client: Client, tMs: number): number {
  const { rushOf, rushPerSec, rushAtSec, rushForSec, ...config } = configOf(shown);
  const intoSec = tMs / 1_000 - rushAtSec;
  const isRush = rushOf === client && intoSec >= 0 && intoSec < rushForSec;
  return isRush ? rushPerSec : config[`${client}PerSec`];
}

/** The most that come in one second, known before the run. */
export function mostPerSec(shown: Shown): number {
  const { rushOf, rushPerSec, atOnce, ...config } = configOf(shown);
  const usual = clients.reduce((sum, client) => sum + config[`${client}PerSec`], 0);
  const more = rushOf === 'none' ? 0 : Math.max(0, rushPerSec - config[`${rushOf}PerSec`]);
  return Math.max(atOnce, usual + more);
}

/** Whether the bucket can run dry at all, by the knobs alone. */
export const canRunDry = (shown: Shown): boolean =>
  mostPerSec(shown) > 0.5 * configOf(shown).ratePerSec;
export const isFollowed = (shown: Shown): boolean => configOf(shown).workSec >= FOLLOWED_FROM_SEC;
export const isLimited = (shown: Shown): boolean => configOf(shown).slots > 0;
export const isRead = (shown: Shown): boolean => configOf(shown).menuPerSec > 0;

export const refusedBy = (shown: Shown, tMs: number): number =>
  clients.reduce((sum, client) => sum + levelAt(shown, 'refused', client, tMs), 0);
export const callsBy = (shown: Shown, tMs: number): number =>
  clients.reduce((sum, client) => sum + levelAt(shown, 'calls', client, tMs), 0);

/** What was so within this share of a run is going on. */
const JUST_NOW = 1 / 60;

export type Case =
  | 'quiet'
  | 'vain'
  | 'waits'
  | 'limited'
  | 'dry'
  | 'full'
  | 'draining'
  | 'cached'
  | 'fine';

/** The most telling thing that goes on. */
export function caseAt(shown: Shown, tMs: number): Case {
  if (callsBy(shown, tMs) === 0) return 'quiet';
  const beforeMs = tMs - shown.recording.request.durationMs * JUST_NOW;
  const grew = (count: (atMs: number) => number): boolean => count(tMs) > count(beforeMs);
  if (isFollowed(shown)) {
    if (levelAt(shown, 'backend', 'vain', tMs) > 0) return 'vain';
    return levelAt(shown, 'backend', 'working', tMs) > 0 ? 'waits' : 'fine';
  }
  const { burst, clientLimit } = nowOf(shown, tMs);
  const tokens = levelAt(shown, 'tokens', 'shared', tMs);
  const isRefusing = grew((atMs) => refusedBy(shown, atMs));
  if (isRefusing && tokens >= 0.02 * burst && clientLimit > 0) return 'limited';
  if (isRefusing) return 'dry';
  if (grew((atMs) => levelAt(shown, 'ends', 'overloaded', atMs))) return 'full';
  if (grew((atMs) => levelAt(shown, 'ends', 'hit', atMs))) return 'cached';
  return tokens < 0.9 * burst ? 'draining' : 'fine';
}

/** Of the calls for the menu so far, the share that was answered out of the cache. */
export function hitShareBy(shown: Shown, tMs: number): number {
  const served = levelAt(shown, 'calls', 'menu', tMs) - levelAt(shown, 'refused', 'menu', tMs);
  return served === 0 ? 0 : levelAt(shown, 'ends', 'hit', tMs) / served;
}

export const kindOf = (name: EventName): number =>
  eventKinds.findIndex((kind) => kind.name === name);

const rowsByRun = new WeakMap<object, ReadonlyMap<number, Int32Array>>();

/** Rows of a run's log by kind, in order. */
function rowsOf({ recording }: Shown, name: EventName): Int32Array {
  let known = rowsByRun.get(recording);
  if (!known) {
    const { kind, length } = recording.log;
    const counts = new Map<number, number>();
    for (let row = 0; row < length; row += 1) {
      counts.set(kind[row] as number, (counts.get(kind[row] as number) ?? 0) + 1);
    }
    const lists = new Map([...counts].map(([of, count]) => [of, new Int32Array(count)] as const));
    const filled = new Map<number, number>();
    for (let row = 0; row < length; row += 1) {
      const of = kind[row] as number;
      const place = filled.get(of) ?? 0;
      (lists.get(of) as Int32Array)[place] = row;
      filled.set(of, place + 1);
    }
    known = lists;
    rowsByRun.set(recording, known);
  }
  return known.get(kindOf(name)) ?? new Int32Array();
}

/** The request of the last event of a kind; null where none has been. */
export function lastRequest(shown: Shown, name: EventName, tMs: number): number | null {
  const { atMs, subject } = shown.recording.log;
  const rows = rowsOf(shown, name);
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atMs[rows[middle] as number] as number) <= tMs) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (subject[rows[low - 1] as number] ?? null);
}

export interface Step {
  readonly name: EventName;
  readonly atMs: number;
  readonly value: number;
  readonly object: number;
}

let looked: {
  readonly of: object;
  readonly request: number;
  readonly all: readonly Step[];
} | null = null;

/** All that happened to a request up to a moment, in order. */
export function stepsOf(shown: Shown, request: number, tMs: number): readonly Step[] {
  const { recording } = shown;
  if (looked?.of !== recording || looked.request !== request) {
    const { kind, subject, object, atMs, value, length } = recording.log;
    const all: Step[] = [];
    for (let row = 0; row < length; row += 1) {
      const name = eventKinds[kind[row] as number]?.name;
      if (subject[row] !== request || name === undefined) continue;
      const step = { atMs: atMs[row] as number, value: value[row] as number };
      all.push({ name, ...step, object: object[row] as number });
    }
    looked = { of: recording, request, all };
  }
  return looked.all.filter((step) => step.atMs <= tMs);
}
