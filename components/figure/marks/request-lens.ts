// Picking a request among services that call each other: by the slot that it has held longest, or as the last one lost.

import type { Localized } from '@/i18n/locales';
import type { MomentMark, Placement, Shown, Target } from './contract';
import { requestWords } from './hub-words';
import { type LensSpec, lens, type Phase, type Picked } from './lens';
import { cellsAt, type SlotsSpec, takenAt } from './slots';

type Offer = Pick<Target, 'id' | 'label'>;
type Look = Pick<Phase, 'name' | 'paint' | 'isHatched'>;

/** Services in the numbering of the tracks, as a sentence says them. The first is the one that users call. */
type Said = readonly Localized[];

/** By where it was picked: one request may be the telling one at two places. */
const idOf = (place: string, request: number): string => `${place}-request-${request}`;
const requestOf = (id: string): number => Number(/-request-(\d+)$/.exec(id)?.[1] ?? Number.NaN);

/** The request that has held a slot of a service longest; null where none is taken. */
export function oldestAt(
  shown: Shown,
  spec: SlotsSpec,
  name: string,
  said: string,
  tMs: number,
): Offer | null {
  const [first, ...rest] = takenAt(spec, shown, tMs);
  if (first === undefined) return null;
  const { about } = rest.reduce((one, other) => (other.fromMs < one.fromMs ? other : one), first);
  return { id: idOf(name, about), label: requestWords.oldest(about, said, shown.locale) };
}

/** The last user of an entry who went away without an answer. */
export function lastLost(shown: Shown, entry: number, tMs: number): Offer | null {
  const calls = shown.tracks.flights('call');
  const { from, about, outcome, outcomes } = calls.data;
  const ended = calls.endedBetween(Number.NEGATIVE_INFINITY, tMs);
  for (let i = ended.length - 1; i >= 0; i -= 1) {
    const row = ended[i] as number;
    const how = outcomes[outcome[row] as number] ?? '';
    if (from[row] !== -1 - entry || how === 'answered' || how === 'in-part') continue;
    const request = about[row] as number;
    return {
      id: idOf(`entry-${entry}`, request),
      label: requestWords.lost(request, shown.locale),
    };
  }
  return null;
}

/** Rows of a request that had begun by `tMs`, in order. */
function rowsOf(about: Int32Array, fromMs: Float64Array, request: number, tMs: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < about.length && (fromMs[row] as number) <= tMs; row += 1) {
    if (about[row] === request) rows.push(row);
  }
  return rows;
}

const paints: Readonly<Record<string, Look>> = {
  working: { name: 'working', paint: 'busy' },
  holding: { name: 'holding', paint: 'warm' },
  vain: { name: 'inVain', paint: 'busy', isHatched: true },
};

/** First in line, then what its slot at the first service did. */
function phasesOf(shown: Shown, services: number, request: number, tMs: number): readonly Phase[] {
  const calls = shown.tracks.flights('call').data;
  const slots = shown.tracks.spans('slot').data;
  const asked = rowsOf(calls.about, calls.fromMs, request, tMs)
    .filter((row) => (calls.from[row] as number) < 0)
    .map(
      (row): Phase => ({
        name: 'waiting',
        fromMs: calls.fromMs[row] as number,
        toMs: calls.toMs[row] as number,
        paint: 'queued',
      }),
    );
  const held = rowsOf(slots.about, slots.fromMs, request, tMs)
    .filter((row) => (slots.thing[row] as number) % services === 0)
    .map(
      (row): Phase => ({
        fromMs: slots.fromMs[row] as number,
        toMs: slots.toMs[row] as number,
        ...(paints[slots.states[slots.state[row] as number] ?? ''] ?? {
          name: 'working',
          paint: 'busy',
        }),
      }),
    );
  return [...asked, ...held];
}

/** What is so of a request at a moment, and since when. */
function sentenceOf(shown: Shown, said: Said, request: number, tMs: number): string | null {
  const { locale } = shown;
  const { about, fromMs, toMs, from, to, outcome, outcomes } = shown.tracks.flights('call').data;
  const rows = rowsOf(about, fromMs, request, tMs);
  const user = rows.findLast((row) => (from[row] as number) < 0);
  if (user === undefined) return null;
  const endMs = toMs[user] as number;
  if (endMs <= tMs) {
    const how = outcomes[outcome[user] as number] ?? '';
    return requestWords.ended(request, how, endMs - (fromMs[user] as number), locale);
  }
  const asked = rows.findLast((row) => from[row] === 0 && (toMs[row] as number) > tMs);
  if (asked !== undefined) {
    const name = said[to[asked] as number]?.[locale] ?? '';
    return requestWords.asking(request, name, tMs - (fromMs[asked] as number), locale);
  }
  const slots = shown.tracks.spans('slot').data;
  const isServed = rowsOf(slots.about, slots.fromMs, request, tMs).some(
    (row) => (slots.toMs[row] as number) > tMs,
  );
  const sinceMs = tMs - (fromMs[user] as number);
  return isServed
    ? requestWords.served(request, locale)
    : requestWords.inLine(request, sinceMs, locale);
}

/** The request that was picked, ringed in every slot that it holds now. */
function lookAt(
  shown: Shown,
  picked: string,
  tMs: number,
  placement: Placement,
  said: Said,
  all: readonly SlotsSpec[],
): Picked | null {
  const request = requestOf(picked);
  const sentence = Number.isNaN(request) ? null : sentenceOf(shown, said, request, tMs);
  if (sentence === null) return null;
  const points = all.flatMap((spec) => {
    const taken = takenAt(spec, shown, tMs);
    const { cellOf } = cellsAt(spec, shown, placement, tMs, taken);
    if (cellOf === null) return [];
    return taken
      .filter(({ about }) => about === request)
      .map(({ place }) => {
        const { x, y, width, height } = cellOf(place);
        return [x + width / 2, y + height / 2] as const;
      });
  });
  return { points, sentence, phases: phasesOf(shown, said.length, request, tMs) };
}

/** `slots` are those of all services, in the numbering of the tracks. */
export const requestLens = (
  said: Said,
  slots: readonly SlotsSpec[],
  at: LensSpec['at'],
): MomentMark =>
  lens({
    look: (shown, picked, tMs, placement) => lookAt(shown, picked, tMs, placement, said, slots),
    at,
  });
