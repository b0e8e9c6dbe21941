// What is so of the app at a moment, as the stage paints it and the sentences say it.

import type { Shown } from '@/components/figure/marks/contract';

export interface Dyno {
  readonly number: number;
  /** As in the track: nothing, its work, work for nobody, its start. */
  readonly doing: string;
  /** How many wait in its own line. */
  readonly waiting: number;
}

export interface Now {
  /** Those that are there, oldest first. */
  readonly dynos: readonly Dyno[];
  readonly idle: number;
  readonly starting: number;
  readonly vain: number;
  /** In the router's line, and in all lines together. */
  readonly atRouter: number;
  readonly waiting: number;
  /** How many of them wait although a dyno has nothing to do. */
  readonly beside: number;
  /** The longest line of one dyno. */
  readonly longest: number;
  /** Up to the last look. */
  readonly timedOut: number;
}

export const knobOf = ({ recording }: Shown, name: string): number =>
  Number(recording.request.config[name]);
export const isShared = ({ recording }: Shown): boolean =>
  recording.request.config.routing === 'shared';
/** Whether this app may fall asleep: then its days are shown, and else its lines. */
export const maySleep = (shown: Shown): boolean => knobOf(shown, 'sleepAfterMin') > 0;

export function nowAt({ tracks }: Shown, tMs: number): Now {
  const reader = tracks.spans('dyno');
  const { thing, state, states, about } = reader.data;
  const all = reader
    .at(tMs)
    .map((row) => ({
      number: thing[row] ?? 0,
      doing: states[state[row] ?? -1] ?? '',
      waiting: about[row] ?? 0,
    }))
    .toSorted((a, b) => a.number - b.number);
  const dynos = all.filter(({ number }) => number > 0);
  const count = (what: string): number => dynos.filter(({ doing }) => doing === what).length;
  const atRouter = all.find(({ number }) => number === 0)?.waiting ?? 0;
  const waiting = all.reduce((sum, one) => sum + one.waiting, 0);
  const idle = count('idle');
  return {
    dynos,
    idle,
    starting: count('starting'),
    vain: count('vain'),
    atRouter,
    waiting,
    beside: idle > 0 ? waiting : 0,
    longest: dynos.reduce((most, one) => Math.max(most, one.waiting), 0),
    timedOut: tracks.level('line', 'timedOut').at(tMs),
  };
}
