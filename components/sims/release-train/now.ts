// What is so of the releases at a moment, and what became of each, as the picture and the sentences read it.

import { numberAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';

export type ReleaseState = 'canary' | 'open' | 'goingBack' | 'live' | 'back' | 'reported';

/** A release from the moment at which it left. */
export interface Release {
  readonly number: number;
  /** How many changes ride on it. */
  readonly aboard: number;
  readonly leftMs: number;
  readonly turns: readonly { readonly state: ReleaseState; readonly atMs: number }[];
}

const releasesByRun = new WeakMap<object, readonly Release[]>();

export function releasesOf({ tracks, recording }: Shown): readonly Release[] {
  const known = releasesByRun.get(recording);
  if (known) return known;
  const { length, thing, state, states, about, fromMs } = tracks.spans('release').data;
  const all: { number: number; aboard: number; leftMs: number; turns: Release['turns'] }[] = [];
  for (let row = 0; row < length; row += 1) {
    const turn = {
      state: (states[state[row] ?? -1] ?? 'live') as ReleaseState,
      atMs: fromMs[row] ?? 0,
    };
    const number = thing[row] ?? 0;
    const own = all[number - 1];
    if (own) own.turns = [...own.turns, turn];
    else all.push({ number, aboard: about[row] ?? 0, leftMs: turn.atMs, turns: [turn] });
  }
  releasesByRun.set(recording, all);
  return all;
}

export const stateOf = ({ turns }: Release, tMs: number): ReleaseState =>
  turns.findLast(({ atMs }) => atMs <= tMs)?.state ?? 'canary';

export const isGoing = (state: ReleaseState): boolean =>
  state === 'canary' || state === 'open' || state === 'goingBack';

/** How many releases had left by a moment. */
export function countLeft(releases: readonly Release[], tMs: number): number {
  let [low, high] = [0, releases.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((releases[middle]?.leftMs ?? Infinity) <= tMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a release has served and met by a moment, and what it is called there. */
export interface Latest {
  readonly release: Release;
  readonly state: ReleaseState;
  readonly share: number;
  readonly isBreaking: boolean;
  readonly isHeld: boolean;
  readonly old: number;
  readonly new: number;
  readonly errors: number;
  readonly mixed: number;
  /** Whether a canary went before and had seen nothing. */
  readonly wasQuiet: boolean;
}

export function latestAt(shown: Shown, tMs: number): Latest | null {
  const releases = releasesOf(shown);
  const release = releases[countLeft(releases, tMs) - 1];
  if (!release) return null;
  const level = (name: string, atMs = tMs): number => shown.tracks.level('now', name).at(atMs);
  const opened = release.turns.findIndex(({ state }) => state === 'open');
  const openMs = release.turns[opened]?.atMs ?? Infinity;
  const errorsAt = (atMs: number): number => level('bug', atMs) + level('usual', atMs);
  return {
    release,
    state: stateOf(release, tMs),
    share: level('share'),
    isBreaking: level('isBreaking') > 0,
    isHeld: level('isHeld') > 0,
    old: level('old'),
    new: level('new'),
    errors: errorsAt(tMs),
    mixed: level('mixed'),
    wasQuiet: opened > 0 && openMs <= tMs && errorsAt(openMs) === 0,
  };
}

/** What a release came to: requests and errors of the new version while it was a canary, and in all. */
export function servedBy({ tracks }: Shown, { turns }: Release, tMs: number) {
  const endMs = Math.min(
    tMs,
    turns.find(({ state }) => state === 'live' || state === 'back')?.atMs ?? tMs,
  );
  const upTo = (atMs: number) => {
    const level = (name: string): number => tracks.level('now', name).at(atMs);
    return { requests: level('new'), errors: level('bug') + level('usual') };
  };
  const opened = turns.findIndex(({ state }) => state === 'open');
  const openMs = turns[opened]?.atMs ?? Infinity;
  return {
    canary: turns[0]?.state === 'canary' ? upTo(Math.min(openMs, endMs)) : null,
    all: openMs <= endMs ? upTo(endMs) : null,
  };
}

export interface Cards {
  readonly waiting: number;
  readonly riding: number;
  readonly mending: number;
}

export function cardsAt({ tracks }: Shown, tMs: number): Cards {
  const { state, states } = tracks.spans('change').data;
  const counts = { waiting: 0, riding: 0, mending: 0 };
  for (const row of tracks.spans('change').at(tMs)) {
    const name = states[state[row] ?? -1] as keyof typeof counts;
    counts[name] += 1;
  }
  return counts;
}

export const isByTrain = (shown: Shown, tMs: number): boolean =>
  numberAt(shown, 'everyDays', tMs) > 0;

/** A run of bad releases only: what is counted there is what canaries see. */
export const isOfCanaries = ({ recording }: Shown): boolean => {
  const { badShare, rollout } = recording.request.config;
  return Number(badShare) === 1 && rollout !== 'switch';
};

/** The bad canaries that are through: of which release each was, and whether it saw its bug. */
export function canariesBy(
  { tracks }: Shown,
  tMs: number,
): readonly { readonly release: number; readonly saw: boolean }[] {
  const { length, fromMs, thing, value } = tracks.values('seen').data;
  const all: { release: number; saw: boolean }[] = [];
  for (let row = 0; row < length && (fromMs[row] ?? 0) <= tMs; row += 1) {
    all.push({ release: thing[row] ?? 0, saw: (value[row] ?? 0) > 0 });
  }
  return all;
}
