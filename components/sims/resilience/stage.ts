// The shop as a picture: customers, the order service with its slots, the four services behind it, and the strip of the run.

import { numberAt } from '@/components/figure/marks/config-at';
import type { Box, Placed, Shown } from '@/components/figure/marks/contract';
import type { EdgeLine } from '@/components/figure/marks/edge-path';
import { hub } from '@/components/figure/marks/hub';
import { endings, slowStation, station } from '@/components/figure/marks/hub-rows';
import type { HubSpec } from '@/components/figure/marks/hub-spec';
import { moment, stage, strip } from '@/components/figure/stage/stage-spec';
import { turning } from '@/components/figure/stage/turning';
import { entries, services, WORK_MS } from '@/engine/models/resilience/config';
import { formatNumber } from '@/i18n/format';
import { actWords, crowdNames, entriesBySlow, nodeNames, said, slowServiceOf } from './names';

/** By service behind the hub: the top of its node, where its edge leaves the hub, and where its breaker begins. */
const ROWS = [
  [13, 124, 548],
  [99, 145, 508],
  [185, 167, 542],
  [281, 224, 508],
] as const;

const nodes = ROWS.map(
  ([top], i): Placed<Box> => ({
    wide: { x: 622, y: top, width: 166, height: 58 },
    tall: { x: i * 84.3, y: 310, width: 75, height: 58 },
  }),
);

const edges = ROWS.map(([top, port, gate], i): Placed<EdgeLine> => {
  const [x, y] = [i * 84.3 + 37.5, top + 29];
  return {
    wide: [460, port, gate, y, gate + 42, y, 622, y],
    tall: [x, 237, x, 258, x, 282, x, 310],
  };
});

const slow = ({ recording }: Shown): number =>
  services.indexOf(slowServiceOf(recording.request.config));
const fromMs = (shown: Shown): number => 1000 * numberAt(shown, 'slowAtSec', 0);
const slotsAt = (shown: Shown, service: number, tMs: number): number =>
  numberAt(shown, service === 0 ? 'orderSlots' : 'dependencySlots', tMs);

export const shop: HubSpec = {
  services: services.map((id) => ({ id, name: nodeNames[id], said: said[id] })),
  crowds: entries.map(({ name: id }, i) => ({
    id,
    name: crowdNames[id],
    at: { wide: [2, 59 + i * 140, 'below'], tall: [i * 172, 0, 'beside'] },
    edge: {
      wide: [118, 70 + i * 140, 168, 151, 168, 151, 168, 151],
      tall: [61 + i * 172, 66, 164, 74, 164, 74, 164, 108],
    },
  })),
  plan: {
    hub: {
      wide: { x: 308, y: 63, width: 152, height: 190 },
      tall: { x: 0, y: 108, width: 328, height: 129 },
    },
    line: {
      wide: { x: 168, y: 134, width: 134, height: 34 },
      tall: { x: 97, y: 72, width: 134, height: 32 },
    },
    lineFull: { wide: [235, 191, 'center'], tall: [240, 93, 'left'] },
    nodes,
    edges,
    note: {
      wide: { x: 308, y: 24, align: 'left', tie: [384, 35, 384, 63] },
      tall: { x: 164, y: 256, align: 'center', tie: null },
    },
    lens: { wide: [2, 322, 290], tall: [8, 262, 300] },
  },
  slots: slotsAt,
  queueLimit: (shown, tMs) => numberAt(shown, 'queueLimit', tMs),
  places: (shown, tMs) => numberAt(shown, 'bulkhead', tMs),
  lost: ({ tracks }, crowd, tMs) => tracks.level('customers', `${crowd}.lost`).at(tMs),
  slow,
  slowness(shown, tMs) {
    const sinceMs = tMs - fromMs(shown);
    const isNow = sinceMs >= 0 && sinceMs < 1000 * numberAt(shown, 'slowForSec', tMs);
    return isNow ? numberAt(shown, 'slowFactor', tMs) : 1;
  },
};

const ground = {
  words: { ko: '느려지기 시작', en: 'slow from here' },
  spans(shown: Shown): readonly (readonly [number, number])[] {
    const forMs = 1000 * numberAt(shown, 'slowForSec', 0);
    const isSlow = numberAt(shown, 'slowFactor', 0) > 1 && forMs > 0;
    return isSlow ? [[fromMs(shown), fromMs(shown) + forMs]] : [];
  },
};

const customers = (who: 'others' | 'needing', height: number, ko: string, en: string) =>
  endings({
    height,
    name: { ko, en },
    track: 'customers',
    groups: entries.map(({ name }) => name),
    group: ({ recording }) => entriesBySlow(recording.request.config)[who],
    ground,
  });

/** Protections that can be switched on while the shop is open, from when a service turns slow. */
const acts = [
  turning({
    knob: 'timeLimitMs',
    on: 1_000,
    off: 0,
    words: actWords.timeLimitMs,
    at: { wide: [308, 266], tall: [0, 396] },
    fromMs,
    isNext: true,
  }),
  turning({
    knob: 'breaker',
    on: 'on',
    off: 'off',
    words: actWords.breaker,
    at: { wide: [308, 312], tall: [164, 396] },
    fromMs,
  }),
].flat();

export const shopStage = stage({
  moment: moment({ wide: 366, tall: 440 }, hub(shop), acts),
  strip: strip(
    customers('others', 44, '느린 서비스가 필요 없는 손님', 'Customers who do not need it'),
    customers('needing', 34, '느린 서비스가 필요한 손님', 'Customers who need it'),
    station({
      height: 34,
      name: { ko: '주문 서비스', en: 'Order service' },
      services,
      service: () => 0,
      slots: (shown) => slotsAt(shown, 0, 0),
      scale: (top, { locale }) => [{ share: 0.12, words: formatNumber(Math.round(top), locale) }],
      ground,
    }),
    slowStation({
      height: 44,
      name: { ko: '느린 서비스', en: 'Slow service' },
      services,
      service: slow,
      slots: (shown) => slotsAt(shown, slow(shown), 0),
      workMs: ({ recording }) => WORK_MS[slowServiceOf(recording.request.config)],
      ground,
    }),
  ),
});
