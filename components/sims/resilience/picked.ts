// What can be picked on the stage is always a request: by the slot that it has held longest, or as the last customer lost.

import type { Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { Phase, Picked } from '@/components/figure/marks/lens';
import { cellsAt, type SlotsSpec, takenAt } from '@/components/figure/marks/slots';
import { type ServiceName, services } from '@/engine/models/resilience/config';
import { pickWords } from './stage-words';

type Offer = Pick<Target, 'id' | 'label'>;
type Look = Pick<Phase, 'paint' | 'isHatched'>;

/** By where it was picked: one request may be the telling one at two places. */
const idOf = (place: string, request: number): string => `${place}-request-${request}`;
const requestOf = (id: string): number => Number(/-request-(\d+)$/.exec(id)?.[1] ?? Number.NaN);

export function oldestAt(
  shown: Shown,
  spec: SlotsSpec,
  service: ServiceName,
  tMs: number,
): Offer | null {
  const [first, ...rest] = takenAt(spec, shown, tMs);
  if (first === undefined) return null;
  const oldest = rest.reduce((one, other) => (other.fromMs < one.fromMs ? other : one), first);
  const { about } = oldest;
  return { id: idOf(service, about), label: pickWords.oldest(about, service, shown.locale) };
}

/** The last customer of an entry who went away without an answer. */
export function lastLost(shown: Shown, entry: number, tMs: number): Offer | null {
  const calls = shown.tracks.flights('call');
  const { from, about, outcome, outcomes } = calls.data;
  const ended = calls.endedBetween(Number.NEGATIVE_INFINITY, tMs);
  for (let i = ended.length - 1; i >= 0; i -= 1) {
    const row = ended[i] as number;
    const how = outcomes[outcome[row] as number] ?? '';
    if (from[row] !== -1 - entry || how === 'answered' || how === 'in-part') continue;
    const request = about[row] as number;
    return { id: idOf(`entry-${entry}`, request), label: pickWords.lost(request, shown.locale) };
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
  working: { paint: 'busy' },
  holding: { paint: 'warm' },
  vain: { paint: 'busy', isHatched: true },
};

/** First in line, then what its slot at the order service did. */
function phasesOf(shown: Shown, request: number, tMs: number): readonly Phase[] {
  const calls = shown.tracks.flights('call').data;
  const slots = shown.tracks.spans('slot').data;
  const asked = rowsOf(calls.about, calls.fromMs, request, tMs)
    .filter((row) => (calls.from[row] as number) < 0)
    .map(
      (row): Phase => ({
        fromMs: calls.fromMs[row] as number,
        toMs: calls.toMs[row] as number,
        paint: 'queued',
      }),
    );
  const held = rowsOf(slots.about, slots.fromMs, request, tMs)
    .filter((row) => (slots.thing[row] as number) % services.length === 0)
    .map(
      (row): Phase => ({
        fromMs: slots.fromMs[row] as number,
        toMs: slots.toMs[row] as number,
        ...(paints[slots.states[slots.state[row] as number] ?? ''] ?? { paint: 'busy' }),
      }),
    );
  return [...asked, ...held];
}

/** What is so of a request at a moment, and since when. */
function sentenceOf(shown: Shown, request: number, tMs: number): string | null {
  const { locale } = shown;
  const { about, fromMs, toMs, from, to, outcome, outcomes } = shown.tracks.flights('call').data;
  const rows = rowsOf(about, fromMs, request, tMs);
  const user = rows.findLast((row) => (from[row] as number) < 0);
  if (user === undefined) return null;
  const endMs = toMs[user] as number;
  if (endMs <= tMs) {
    const how = outcomes[outcome[user] as number] ?? '';
    return pickWords.ended(request, how, endMs - (fromMs[user] as number), locale);
  }
  const asked = rows.findLast((row) => from[row] === 0 && (toMs[row] as number) > tMs);
  if (asked !== undefined) {
    const service = services[to[asked] as number] ?? 'order';
    return pickWords.asking(request, service, tMs - (fromMs[asked] as number), locale);
  }
  const slots = shown.tracks.spans('slot').data;
  const isServed = rowsOf(slots.about, slots.fromMs, request, tMs).some(
    (row) => (slots.toMs[row] as number) > tMs,
  );
  const sinceMs = tMs - (fromMs[user] as number);
  return isServed ? pickWords.served(request, locale) : pickWords.inLine(request, sinceMs, locale);
}

/** The request that was picked, ringed in every slot that it holds now. */
export function lookAt(
  shown: Shown,
  picked: string,
  tMs: number,
  placement: Placement,
  all: readonly SlotsSpec[],
): Picked | null {
  const request = requestOf(picked);
  const sentence = Number.isNaN(request) ? null : sentenceOf(shown, request, tMs);
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
  return { points, sentence, phases: phasesOf(shown, request, tMs) };
}
