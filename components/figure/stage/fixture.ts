// A stage for tests: two tablets and a strip of two rows, over a recording of one minute.

import type { Act, Recording } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { Box, Instant, MomentMark, Shown, StripMark } from '../marks/contract';
import { shownOf } from './shown';
import { moment, type StageAct, stage, strip } from './stage-spec';

export const DURATION_MS = 60_000;

export function recordingWith(acts: readonly Act[] = []): Recording {
  const none = { length: 0, atMs: new Float64Array(0), kind: new Uint8Array(0) };
  return {
    request: { sim: 'shop', config: { seats: 2 }, seed: 1, durationMs: DURATION_MS, acts },
    log: {
      ...none,
      subject: new Int32Array(0),
      object: new Int32Array(0),
      value: new Float64Array(0),
    },
    droppedEvents: 0,
    tracks: {},
    series: { tMs: new Float64Array(0), columns: {} },
    final: { tMs: DURATION_MS, metrics: {}, counts: {} },
  };
}

export const shownWith = (acts: readonly Act[] = []): Shown => shownOf(recordingWith(acts), 'en');

/** Where tablet 1 stands; it says the moment that it shows. */
const TABLET: Box = { x: 20, y: 40, width: 155, height: 229 };

/** What was painted last, for whoever wants to know. */
export const seen: Instant[] = [];

const tablets: MomentMark = {
  legend: () => [
    { words: { ko: '태블릿', en: 'tablet' }, sample: (surface) => surface.ring('ink', 10, 6, 5) },
    { words: { ko: '태블릿', en: 'tablet' }, sample: (surface) => surface.ring('ink', 10, 6, 5) },
  ],
  prepare: (_, placement) => ({
    paint(surface, instant) {
      seen.push(instant);
      surface.outline('ink', TABLET.x, TABLET.y, TABLET.width, TABLET.height, 24);
      surface.text('ink', TABLET.x, 90, `${placement} ${instant.tMs} ${instant.pace}`);
      if (instant.picked !== null) surface.ring('accent', TABLET.x, TABLET.y, 8);
    },
    targets: () => [
      { id: 'tablet-1', box: TABLET, label: 'Tablet 1' },
      { id: 'wire', box: { x: 0, y: 0, width: 10, height: 10 }, label: 'Unplug', deed },
    ],
  }),
};

const deed = { act: 'unplug', on: null };

/** A row with a bar for each tenth of the run. */
export const row = (height: StripMark['height'], name: string): StripMark => ({
  height,
  name: { ko: name, en: name },
  scale: () => [{ share: 0, words: `${name}-top` }],
  legend: () => [{ paint: 'busy', words: { ko: '일', en: 'work' } }],
  *prepare() {
    yield;
    return {
      size: 10,
      paint(surface, box, from, to) {
        const width = box.width / 10;
        for (let i = from; i < to; i += 1) {
          surface.rect('busy', i * width, box.y, width - 2, box.height);
        }
      },
      ahead(surface, box) {
        surface.dot('iaas', box.width - 5, box.y + 5, 4);
      },
    };
  },
});

export const acts: readonly StageAct[] = [
  {
    act: 'sell',
    on: 'tablet-1',
    words: { ko: '팔기', en: 'Sell' },
    at: { wide: [78.8, 30], tall: [32.8, 40] },
    isNext: () => true,
  },
  {
    ...deed,
    words: { ko: '끊기', en: 'Unplug' },
    at: { wide: [394, 30], tall: [164, 40] },
    isOffered: (_, tMs) => tMs >= 10_000,
    isNext: () => true,
  },
];

export const scene = moment({ wide: 300, tall: 400 }, [tablets], acts);
export const rows = strip(row(24, 'reads'), row({ share: 1 }, 'writes'));

/** As much of a simulator as a stage asks for. */
export const simWith = (parts: Parameters<typeof stage>[0]): SimDefinition =>
  ({
    id: 'shop',
    stage: stage(parts),
    readouts: [],
    words: { ko: {}, en: {} },
  }) as unknown as SimDefinition;
