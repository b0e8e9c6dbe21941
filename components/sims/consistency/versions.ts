// A strip's row for each place: thick while it has the newest menu, thin while it shows an old one, with who saw that.

import type { Shown, StripMark } from '@/components/figure/marks/contract';
import { places } from '@/engine/models/consistency/config';
import { paintStale, sign } from './paint';
import { configOf, placeOf, sceneOf } from './plan';
import { rows, say, signs } from './stage-words';

const HEIGHT = 76;
/** Room for the row's name. */
const TOP = 14;
const PITCH = (HEIGHT - TOP) / places.length;

interface Stretch {
  readonly place: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly isNewest: boolean;
}

/** By place, from when to when it has what was reported done last, and from when to when it has not. */
function stretchesOf({ tracks, recording }: Shown): readonly Stretch[] {
  const { thing, fromMs, toMs, value, length } = tracks.values('holds').data;
  const here = placeOf(recording.request.config.writeAt);
  const doneMs = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    if (thing[row] === here) doneMs.set(value[row] as number, fromMs[row] as number);
  }
  const endMs = recording.request.durationMs;
  return Array.from({ length }, (_, row) => row).flatMap((row): readonly Stretch[] => {
    const place = thing[row] as number;
    const [from, to] = [fromMs[row] as number, Math.min(endMs, toMs[row] as number)];
    const nextMs = Math.min(to, doneMs.get((value[row] as number) + 1) ?? Infinity);
    return [
      { place, fromMs: from, toMs: nextMs, isNewest: true },
      { place, fromMs: nextMs, toMs: to, isNewest: false },
    ].filter((one) => one.toMs > one.fromMs);
  });
}

export const versions: StripMark = {
  height: HEIGHT,
  name: rows.versions,
  isIn: (shown) => sceneOf(shown) === 'places',
  scale: ({ locale }) =>
    places.map((_, i) => ({
      share: (TOP + (i + 0.7) * PITCH) / HEIGHT,
      words: say.places[i]?.[locale] ?? '',
    })),
  legend: () => [sign(signs.stale, (s) => paintStale(s, [10, 6]))],
  *prepare(shown) {
    yield undefined;
    const stretches = stretchesOf(shown);
    const { durationMs } = shown.recording.request;
    const readAt = placeOf(configOf(shown).readAt);
    const { data } = shown.tracks.flights('reader');
    const old = Array.from({ length: data.length }, (_, row) => row).filter(
      (row) => data.outcomes[data.outcome[row] as number] === 'old',
    );
    return {
      size: stretches.length + old.length,
      paint(s, box, from, to) {
        const perMs = box.width / durationMs;
        const middle = (place: number) => box.y + TOP + (place + 0.5) * PITCH;
        for (const { place, fromMs, toMs, isNewest } of stretches.slice(from, to)) {
          const [x, width] = [box.x + fromMs * perMs, (toMs - fromMs) * perMs];
          const tall = isNewest ? 12 : 3;
          s.rect(isNewest ? 'accent' : 'ink-3', x, middle(place) - tall / 2, width, tall);
        }
        const first = Math.max(0, from - stretches.length);
        for (const row of old.slice(first, Math.max(0, to - stretches.length))) {
          s.rect(
            'dropped',
            box.x + (data.fromMs[row] as number) * perMs - 1,
            middle(readAt) - 8,
            2,
            16,
          );
        }
      },
    };
  },
};
