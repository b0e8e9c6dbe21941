// Rows of a strip under services that call each other: how each group's requests ended, and how full a service was.

import type { Localized } from '@/i18n/locales';
import type { Shown, StripMark } from './contract';
import { columns, type LevelPart, type LevelsSpec, levels } from './levels';
import { highestSeen } from './seen';
import { gainOfLevel, meanOfLevel, meanOpen, SLICES, type Span } from './slices';

/** Moments over which happenings are counted: half as many as levels have, or chance alone would make them jagged. */
const COUNTED = 120;

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;

export interface EndingsSpec {
  readonly height: number;
  readonly name: Localized;
  /** The levels of all groups, as `browse.answered`, `browse.inPart` and `browse.lost`. */
  readonly track: string;
  readonly groups: readonly string[];
  /** Which of them the row shows; all rows have one scale. */
  readonly group: (shown: Shown) => string;
  readonly ground: LevelsSpec['ground'];
}

const endedPerSlice = (shown: Shown, track: string, group: string, how: string): Float64Array =>
  gainOfLevel(shown.tracks.level(track, `${group}.${how}`), durationOf(shown), COUNTED);

/** Requests that ended in the busiest slice of any group. */
function mostEnded({ track, groups }: EndingsSpec, shown: Shown): number {
  const all = groups.map((group) =>
    ['answered', 'inPart', 'lost'].map((how) => endedPerSlice(shown, track, group, how)),
  );
  const sums = all.map((parts) =>
    Float64Array.from({ length: COUNTED }, (_, i) =>
      parts.reduce((sum, part) => sum + (part[i] ?? 0), 0),
    ),
  );
  return highestSeen(shown, 1, ...sums);
}

/** Answered, answered in part, lost. */
export function endings(spec: EndingsSpec): StripMark {
  const valuesOf = (how: string) => (shown: Shown) =>
    endedPerSlice(shown, spec.track, spec.group(shown), how);
  return columns({
    height: spec.height,
    name: spec.name,
    top: (shown) => mostEnded(spec, shown),
    parts: [
      { paint: 'queued', alpha: 0.55, values: valuesOf('answered') },
      { paint: 'queued', isHatched: true, values: valuesOf('inPart') },
      { paint: 'dropped', least: 1.5, values: valuesOf('lost') },
    ],
    ...(spec.ground ? { ground: spec.ground } : {}),
  });
}

export interface StationSpec extends Pick<LevelsSpec, 'lines' | 'bands' | 'ground'> {
  readonly height: number;
  readonly name: Localized;
  /** In the numbering of the tracks, and which of them the row shows. */
  readonly services: readonly string[];
  readonly service: (shown: Shown) => number;
  readonly slots: (shown: Shown) => number;
  readonly scale?: (top: number, shown: Shown) => ReturnType<NonNullable<StripMark['scale']>>;
}

function slotsIn(shown: Shown, services: number, service: number, state: string): Float64Array {
  const reader = shown.tracks.spans('slot');
  const { thing, state: states, states: names } = reader.data;
  const wanted = names.indexOf(state);
  const isOurs = (row: number): boolean =>
    (thing[row] as number) % services === service && states[row] === wanted;
  return meanOpen(reader, isOurs, durationOf(shown));
}

/** Slots at work, holding and in vain, and on top of them the line: as high as the slots and the longest line. */
export function station(spec: StationSpec): StripMark {
  const waiting = (shown: Shown): Float64Array =>
    meanOfLevel(
      shown.tracks.level('waiting', spec.services[spec.service(shown)] ?? ''),
      durationOf(shown),
    );
  const inState = (state: string) => (shown: Shown) =>
    slotsIn(shown, spec.services.length, spec.service(shown), state);
  const parts: readonly LevelPart[] = [
    { paint: 'busy', values: inState('working') },
    { paint: 'warm', values: inState('holding') },
    { paint: 'busy', isHatched: true, values: inState('vain') },
    { paint: 'queued', values: waiting },
  ];
  const top = (shown: Shown): number => spec.slots(shown) + highestSeen(shown, 0, waiting(shown));
  const { height, name, lines, bands, ground, scale } = spec;
  return levels({
    height,
    name,
    top,
    parts,
    ...(lines ? { lines } : {}),
    ...(bands ? { bands } : {}),
    ...(ground ? { ground } : {}),
    ...(scale ? { scale: (shown) => scale(top(shown), shown) } : {}),
  });
}

interface SlowStationSpec extends Omit<StationSpec, 'lines' | 'bands' | 'scale'> {
  /** Mean work of a call at the service's usual speed. */
  readonly workMs: (shown: Shown) => number;
}

const copes: Localized = {
  ko: '선은 들어온 일, 여기까지 감당해요',
  en: 'line: work sent; it copes up to here',
};
const breakerWords: Localized = {
  ko: '브레이커 열림(빗금은 반열림)',
  en: 'breaker open; hatched, half open',
};

/** A station that gets into trouble: over it the work sent to it, whose middle is all it can do, and its breaker. */
export function slowStation(spec: SlowStationSpec): StripMark {
  const breaker = (state: string) => (shown: Shown) =>
    breakerSpans(shown, spec.service(shown), state);
  return station({
    ...spec,
    scale: (_, { locale }) => [{ share: 0.5, words: copes[locale] }],
    lines: [
      { paint: 'ink', look: 'steps', top: () => 2, values: (shown) => sentShare(spec, shown) },
    ],
    bands: [
      { paint: 'ink', words: breakerWords, spans: breaker('open') },
      { paint: 'ink', isHatched: true, spans: breaker('half-open') },
    ],
  });
}

/** Work sent to a service, over what its slots can do at their usual speed. */
function sentShare({ services, service, slots, workMs }: SlowStationSpec, shown: Shown) {
  const durationMs = durationOf(shown);
  const level = shown.tracks.level('sent', services[service(shown)] ?? '');
  const sent = gainOfLevel(level, durationMs, COUNTED);
  const most = ((slots(shown) / workMs(shown)) * durationMs) / COUNTED;
  return Float64Array.from(
    { length: SLICES },
    (_, i) => (sent[Math.floor((i * COUNTED) / SLICES)] ?? 0) / most,
  );
}

/** When the breaker before a service was in a state. */
function breakerSpans({ tracks }: Shown, service: number, state: string): readonly Span[] {
  const { data } = tracks.spans('breaker');
  const wanted = data.states.indexOf(state);
  return Array.from({ length: data.length }, (_, row) => row)
    .filter((row) => data.thing[row] === service && data.state[row] === wanted)
    .map((row): Span => [data.fromMs[row] as number, data.toMs[row] as number]);
}
