// What can be seen of a run: declared by a model as data, written by its rules as it happens, kept as columns.

import {
  FlightTrack,
  type IntervalData,
  SpanTrack,
  ValueTrack,
} from '@/engine/kernel/interval-track';
import { type LevelData, LevelTrack } from '@/engine/kernel/level-track';

/** Which thing is in which state, from when to when. */
export interface SpansSpec<State extends string = string> {
  readonly kind: 'spans';
  readonly states: readonly State[];
}

/** Counts or amounts over time: one for each name. */
export interface LevelsSpec<Name extends string = string> {
  readonly kind: 'levels';
  readonly names: readonly Name[];
}

/** What travels from one place to another, and how it ended. */
export interface FlightsSpec<Outcome extends string = string> {
  readonly kind: 'flights';
  readonly outcomes: readonly Outcome[];
}

/** What each device, store or version holds. */
export interface ValuesSpec {
  readonly kind: 'values';
}

export type TrackSpec = SpansSpec | LevelsSpec | FlightsSpec | ValuesSpec;
export type TrackSpecs = Readonly<Record<string, TrackSpec>>;

export const spans = <const State extends string>(...states: State[]): SpansSpec<State> => ({
  kind: 'spans',
  states,
});
export const levels = <const Name extends string>(...names: Name[]): LevelsSpec<Name> => ({
  kind: 'levels',
  names,
});
export const flights = <const Outcome extends string>(
  ...outcomes: Outcome[]
): FlightsSpec<Outcome> => ({ kind: 'flights', outcomes });
export const values = (): ValuesSpec => ({ kind: 'values' });

type TrackOf<S extends TrackSpec> =
  S extends SpansSpec<infer State>
    ? SpanTrack<State>
    : S extends LevelsSpec<infer Name>
      ? LevelTrack<Name>
      : S extends FlightsSpec<infer Outcome>
        ? FlightTrack<Outcome>
        : ValueTrack;

/** The tracks that the rules of a model write: one for each that it declares. */
export type TracksOf<T extends TrackSpecs> = { readonly [K in keyof T]: TrackOf<T[K]> };

export type TrackData = IntervalData | LevelData;
/** Tracks as they leave the run: plain columns that can be transferred. */
export type TracksData = Readonly<Record<string, TrackData>>;

/** Tracks of a run, each of at most `limit` rows. A limit of 0 keeps nothing and costs next to nothing. */
export function openTracks<const T extends TrackSpecs>(specs: T, limit: number): TracksOf<T> {
  const opened = Object.entries(specs).map(([name, spec]) => [name, openTrack(name, spec, limit)]);
  return Object.fromEntries(opened) as TracksOf<T>;
}

function openTrack(name: string, spec: TrackSpec, limit: number) {
  switch (spec.kind) {
    case 'spans':
      return new SpanTrack(name, spec.states, limit);
    case 'levels':
      return new LevelTrack(name, spec.names, limit);
    case 'flights':
      return new FlightTrack(name, spec.outcomes, limit);
    case 'values':
      return new ValueTrack(name, limit);
  }
}

/** The memory of its columns: whoever hands the tracks to another thread gives these away. */
export function trackBuffers(data: TracksData): ArrayBuffer[] {
  const columns: object[] = Object.values(data).flatMap<object>((track) =>
    track.kind === 'levels' ? track.columns : track,
  );
  return columns
    .flatMap((table) => Object.values(table).filter((column) => ArrayBuffer.isView(column)))
    .map(({ buffer }) => buffer as ArrayBuffer);
}

/** What has been written so far, in arrays of its own. */
export function tracksData(tracks: TracksOf<TrackSpecs>): TracksData {
  return Object.fromEntries(Object.entries(tracks).map(([name, track]) => [name, track.data()]));
}
