// What is so of shops, servers and machines at a moment, as the stage paints it and the sentences say it.

import type { Shown } from '@/components/figure/marks/contract';

export interface Machine {
  readonly number: number;
  readonly state: 'booting' | 'on' | 'pulled';
}

/** A place of a machine with a function in it. */
export interface Place {
  /** Counted over all machines, eight to each. */
  readonly place: number;
  readonly state: 'starting' | 'working' | 'idle';
  readonly shop: number;
}

export interface Now {
  readonly machines: readonly Machine[];
  readonly places: readonly Place[];
  /** Machines that are on or booting. */
  readonly running: number;
  /** Shops whose function is awake. */
  readonly awake: ReadonlySet<number>;
  /** Shops whose own server works, and whether mine is dark. */
  readonly busy: ReadonlySet<number>;
  readonly isDark: boolean;
  readonly lost: Readonly<Record<'refused' | 'broken' | 'own', number>>;
}

export const MINE = 0;

export const knobOf = ({ recording }: Shown, name: string): number =>
  Number(recording.request.config[name]);
export const isLunch = ({ recording }: Shown): boolean =>
  recording.request.config.course === 'lunch';
export const isKeeping = ({ recording }: Shown): boolean =>
  recording.request.config.provisioned === 'on';

/** At the very beginning of a night nobody has looked behind the provider's door. */
export const isShut = (shown: Shown, tMs: number): boolean => tMs === 0 && !isLunch(shown);

function statesAt<T>(
  tracks: Shown['tracks'],
  track: string,
  tMs: number,
  of: (row: Row) => T,
): T[] {
  const reader = tracks.spans(track);
  const { thing, state, states, about } = reader.data;
  return reader.at(tMs).map((row) =>
    of({
      thing: thing[row] ?? 0,
      state: states[state[row] ?? -1] ?? '',
      about: about[row] ?? 0,
    }),
  );
}

interface Row {
  readonly thing: number;
  readonly state: string;
  readonly about: number;
}

export function nowAt({ tracks }: Shown, tMs: number): Now {
  const own = statesAt(tracks, 'own', tMs, ({ thing, state }) => ({ thing, state }));
  const places = statesAt(tracks, 'place', tMs, ({ thing, state, about }) => {
    return { place: thing, state: state as Place['state'], shop: about };
  });
  const lost = (name: string): number => tracks.level('lost', name).at(tMs);
  return {
    machines: statesAt(tracks, 'machine', tMs, ({ thing, state }) => {
      return { number: thing, state: state as Machine['state'] };
    }),
    places,
    running: tracks.level('fleet', 'machines').at(tMs),
    awake: new Set(places.map(({ shop }) => shop)),
    busy: new Set(own.filter(({ state }) => state === 'working').map(({ thing }) => thing)),
    isDark: own.some(({ state }) => state === 'off'),
    lost: { refused: lost('refused'), broken: lost('broken'), own: lost('own') },
  };
}

/** What the clock on the wall says: 03:00. */
export function wallClock({ request }: Shown['recording'], tMs: number): string {
  const minutes = Math.floor(Number(request.config.startHour) * 60 + tMs / 60_000) % 1_440;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
