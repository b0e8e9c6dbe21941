// The strip under the shop: what both groups of customers got, and how full the order service and the slow one were.

import type { Shown } from '@/components/figure/marks/contract';
import { columns, type LevelPart, levels } from '@/components/figure/marks/levels';
import {
  gainOfLevel,
  meanOfLevel,
  meanOpen,
  SLICES,
  type Span,
} from '@/components/figure/marks/slices';
import { strip } from '@/components/figure/stage/stage-spec';
import {
  type DependencyName,
  type EntryName,
  type ServiceName,
  services,
  WORK_MS,
} from '@/engine/models/resilience/config';
import { formatNumber } from '@/i18n/format';
import { entriesBySlow, slowServiceOf } from './names';

/** Moments over which happenings are counted: half as many as levels have, or chance alone would make them jagged. */
const COUNTED = 120;

const durationOf = ({ recording }: Shown): number => recording.request.durationMs;
const slowOf = ({ recording }: Shown): ServiceName => slowServiceOf(recording.request.config);
const slotsOf = ({ recording }: Shown, name: ServiceName): number =>
  Number(recording.request.config[name === 'order' ? 'orderSlots' : 'dependencySlots']);

const isSlowGround = {
  words: { ko: '느려진 동안', en: 'slow spell' },
  spans({ recording }: Shown): readonly Span[] {
    const { config } = recording.request;
    const fromMs = Number(config.slowAtSec) * 1000;
    const isSlow = Number(config.slowFactor) > 1 && Number(config.slowForSec) > 0;
    return isSlow ? [[fromMs, fromMs + Number(config.slowForSec) * 1000]] : [];
  },
};

const endedPerSlice = (shown: Shown, entry: EntryName, how: string): Float64Array =>
  gainOfLevel(shown.tracks.level('customers', `${entry}.${how}`), durationOf(shown), COUNTED);

/** Requests that ended in the busiest slice of either group: both rows have one scale. */
function mostEnded(shown: Shown): number {
  let most = 1;
  for (const entry of ['browse', 'checkout'] as const) {
    const parts = ['answered', 'inPart', 'lost'].map((how) => endedPerSlice(shown, entry, how));
    for (let i = 0; i < COUNTED; i += 1) {
      most = Math.max(
        most,
        parts.reduce((sum, part) => sum + (part[i] ?? 0), 0),
      );
    }
  }
  return most;
}

const customers = (who: 'others' | 'needing', height: number) => {
  const valuesOf = (how: string) => (shown: Shown) =>
    endedPerSlice(shown, entriesBySlow(shown.recording.request.config)[who], how);
  return columns({
    height,
    name:
      who === 'others'
        ? { ko: '느린 서비스가 필요 없는 손님', en: 'Customers who do not need it' }
        : { ko: '느린 서비스가 필요한 손님', en: 'Customers who need it' },
    top: mostEnded,
    parts: [
      {
        paint: 'queued',
        alpha: 0.55,
        values: valuesOf('answered'),
      },
      {
        paint: 'queued',
        isHatched: true,
        values: valuesOf('inPart'),
      },
      {
        paint: 'dropped',
        least: 1.5,
        values: valuesOf('lost'),
      },
    ],
    ground: isSlowGround,
  });
};

function slotsIn(shown: Shown, name: ServiceName, state: string): Float64Array {
  const reader = shown.tracks.spans('slot');
  const { thing, state: states, states: names } = reader.data;
  const [service, wanted] = [services.indexOf(name), names.indexOf(state)];
  const isOurs = (row: number): boolean =>
    (thing[row] as number) % services.length === service && states[row] === wanted;
  return meanOpen(reader, isOurs, durationOf(shown));
}

const waitingAt = (shown: Shown, name: ServiceName): Float64Array =>
  meanOfLevel(shown.tracks.level('waiting', name), durationOf(shown));

const highest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), 0);

const serviceParts = (nameOf: (shown: Shown) => ServiceName): readonly LevelPart[] => [
  {
    paint: 'busy',
    values: (shown) => slotsIn(shown, nameOf(shown), 'working'),
  },
  {
    paint: 'warm',
    values: (shown) => slotsIn(shown, nameOf(shown), 'holding'),
  },
  {
    paint: 'busy',
    isHatched: true,
    values: (shown) => slotsIn(shown, nameOf(shown), 'vain'),
  },
  {
    paint: 'queued',
    values: (shown) => waitingAt(shown, nameOf(shown)),
  },
];

const topOf = (nameOf: (shown: Shown) => ServiceName) => (shown: Shown) =>
  slotsOf(shown, nameOf(shown)) + highest(waitingAt(shown, nameOf(shown)));

/** What its slots can do at their usual speed, in calls per ms. */
const capacityOf = (shown: Shown): number =>
  slotsOf(shown, slowOf(shown)) / WORK_MS[slowOf(shown) as DependencyName];

/** Work sent to the slow service, over what it can do: the middle of its row is 1. */
function sentShare(shown: Shown): Float64Array {
  const sent = gainOfLevel(shown.tracks.level('sent', slowOf(shown)), durationOf(shown), COUNTED);
  const most = (capacityOf(shown) * durationOf(shown)) / COUNTED;
  return Float64Array.from(
    { length: SLICES },
    (_, i) => (sent[Math.floor((i * COUNTED) / SLICES)] ?? 0) / most,
  );
}

const breakerSpans =
  (state: string) =>
  (shown: Shown): readonly Span[] => {
    const { data } = shown.tracks.spans('breaker');
    const edge = services.indexOf(slowOf(shown));
    const spans: Span[] = [];
    for (let row = 0; row < data.length; row += 1) {
      const isOurs = data.thing[row] === edge && data.states[data.state[row] as number] === state;
      if (isOurs) spans.push([data.fromMs[row] as number, data.toMs[row] as number]);
    }
    return spans;
  };

export const rows = strip(
  customers('others', 44),
  customers('needing', 34),
  levels({
    height: 34,
    name: { ko: '주문 서비스', en: 'Order service' },
    scale: (shown) => [
      {
        share: 0.12,
        words: formatNumber(Math.round(topOf(() => 'order')(shown)), shown.locale),
      },
    ],
    top: topOf(() => 'order'),
    parts: serviceParts(() => 'order'),
    ground: isSlowGround,
  }),
  levels({
    height: 44,
    name: { ko: '느린 서비스', en: 'Slow service' },
    top: topOf(slowOf),
    parts: serviceParts(slowOf),
    lines: [
      {
        paint: 'ink',
        look: 'steps',
        words: {
          ko: '들어온 일(칸의 가운데까지 감당해요)',
          en: 'work sent here (it copes up to half of the row)',
        },
        top: () => 2,
        values: sentShare,
      },
    ],
    bands: [
      {
        paint: 'ink',
        words: { ko: '브레이커 열림', en: 'breaker open' },
        spans: breakerSpans('open'),
      },
      {
        paint: 'ink',
        isHatched: true,
        words: { ko: '브레이커 반열림', en: 'breaker half open' },
        spans: breakerSpans('half-open'),
      },
    ],
    ground: isSlowGround,
  }),
);
