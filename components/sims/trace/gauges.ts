// Two dashboards: ten servers with their percentiles, and alarms with their windows beside the month's budget.

import type { MomentMark, Placement, Shown } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { SERVERS } from '@/engine/models/trace/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import { type AlarmNow, alarmsAt, isIn, isWide, latencyAt, watchAt } from './now';
import { say, signs } from './stage-words';

const SCALE_MS = 2_000;
const isAverage = isIn('average');
const isWatched = isIn('alarm', 'month');

const SERVER_PLAN = {
  wide: { x: 84, width: 690, y: 66, pitch: 22 },
  tall: { x: 62, width: 260, y: 84, pitch: 25 },
} as const;

const xOf = (placement: Placement, ms: number): number => {
  const { x, width } = SERVER_PLAN[placement];
  return x + (Math.min(SCALE_MS, ms) / SCALE_MS) * width;
};

function paintServers(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const { y, pitch } = SERVER_PLAN[placement];
  const bottom = y + SERVERS * pitch - pitch / 2 + 2;
  for (const ms of [0, 500, 1_000, 1_500, 2_000]) {
    const x = xOf(placement, ms);
    s.stroke('line', [x, y - pitch / 2, x, bottom], { width: 1 });
    const words = ms === 0 ? '0' : formatDuration(ms / 1000, locale);
    const align = ms === SCALE_MS ? 'right' : 'center';
    s.text('ink-2', x, bottom + 15, words, { size: 12, align });
  }
  for (let server = 1; server <= SERVERS; server += 1) {
    const row = y + (server - 1) * pitch;
    s.text('ink', 0, row + 4, say.server(String(server))[locale], { size: 12.5 });
    const [p50, p99] = [
      latencyAt(shown, `p50-${server}`, tMs),
      latencyAt(shown, `p99-${server}`, tMs),
    ];
    if (p99 === 0) continue;
    const [from, to] = [xOf(placement, p50), xOf(placement, p99)];
    s.rect('warm', from, row - 3, Math.max(2, to - from), 6);
    s.outline('ink-3', from, row - 3, Math.max(2, to - from), 6, 0, { width: 1 });
    s.rect('busy', to - 2, row - 8, 4, 16);
  }
  const [average, all] = [latencyAt(shown, 'average', tMs), latencyAt(shown, 'all', tMs)];
  if (all === 0) {
    s.text('ink-2', xOf(placement, 1_000), y + 4 * pitch, say.noAnswers[locale], {
      size: 13,
      align: 'center',
    });
    return;
  }
  const top = y - pitch / 2 - 4;
  const lie = xOf(placement, average);
  s.stroke('ink', [lie, top, lie, bottom], { width: 1.75, dash: [5, 4] });
  const truth = xOf(placement, all);
  s.stroke('ink', [truth, top, truth, bottom], { width: 3 });
  const style = { size: 13, weight: 700 } as const;
  const [averageWords, allWords] = [
    `${say.average[locale]} ${formatDuration(Math.round(average) / 1000, locale)}`,
    `${say.all[locale]} ${formatDuration(Math.round(all) / 1000, locale)}`,
  ];
  if (isWide(placement)) {
    s.text('ink', Math.max(110, lie), top - 6, averageWords, { ...style, align: 'center' });
    s.text('ink', Math.max(lie + 190, truth), top - 6, allWords, { ...style, align: 'center' });
  } else {
    s.text('ink', 0, top - 24, averageWords, style);
    s.text('ink', 322, top - 6, allWords, { ...style, align: 'right' });
  }
}

export const servers: MomentMark = {
  legend: (shown): readonly LegendEntry[] =>
    isAverage(shown)
      ? [
          {
            words: signs.own,
            sample: (s) => {
              s.rect('warm', 0, 4, 18, 5);
              s.rect('busy', 16, 0, 4, 12);
            },
          },
        ]
      : [],
  describe(shown, tMs) {
    if (!isAverage(shown)) return null;
    const { locale } = shown;
    const ms = (name: string) =>
      formatDuration(Math.round(latencyAt(shown, name, tMs)) / 1000, locale);
    return `${say.average[locale]} ${ms('average')}, ${say.all[locale]} ${ms('all')}`;
  },
  prepare: (shown, placement) => ({
    paint(s, { tMs }) {
      if (isAverage(shown)) paintServers(s, shown, placement, tMs);
    },
  }),
};

interface AlarmPlan {
  /** The month's budget as a vessel. */
  readonly vessel: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly pitch: number;
}
const ALARM_PLAN: Readonly<Record<Placement, AlarmPlan>> = {
  wide: { vessel: { x: 0, y: 26, width: 96, height: 172 }, x: 136, width: 560, y: 40, pitch: 60 },
  tall: { vessel: { x: 0, y: 44, width: 62, height: 170 }, x: 82, width: 200, y: 58, pitch: 60 },
};
/** What makes an alarm ring stands at this share of its row; beyond its end nothing more is told. */
const LINE_AT = 0.72;

function paintVessel(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { vessel } = ALARM_PLAN[placement];
  const { locale } = shown;
  const left = watchAt(shown, 'budget', tMs);
  const { x, y, width, height } = vessel;
  s.text('ink', x, y - 12, say.budget[locale], { size: 13, weight: 700 });
  const tall = left * (height - 6);
  if (tall > 0) s.rect('good', x + 3, y + height - 3 - tall, width - 6, tall, 3);
  s.outline(left === 0 ? 'dropped' : 'ink', x, y, width, height, 6, { width: 2.5 });
  for (const share of [0.25, 0.5, 0.75]) {
    const at = y + height - 3 - share * (height - 6);
    s.stroke('ink', [x, at, x + 8, at], { width: 1.25 });
  }
  if (left > 0) return;
  s.text('dropped', x + width / 2, y + height / 2 + 5, say.empty[locale], {
    size: 14,
    weight: 700,
    align: 'center',
  });
}

/** A bell: an outline while it is silent, full while it rings. */
function paintBell(s: Surface, x: number, y: number, isRinging: boolean): void {
  const shape = [
    x - 10,
    y + 8,
    x - 7,
    y + 4,
    x - 7,
    y - 4,
    x - 3,
    y - 9,
    x + 3,
    y - 9,
    x + 7,
    y - 4,
    x + 7,
    y + 4,
    x + 10,
    y + 8,
    x - 10,
    y + 8,
  ];
  if (isRinging) {
    s.area('dropped', shape);
    s.dot('dropped', x, y + 11, 3);
    s.curve('dropped', [x - 14, y - 8, x - 18, y - 3, x - 18, y + 3, x - 14, y + 8], { width: 2 });
    s.curve('dropped', [x + 14, y - 8, x + 18, y - 3, x + 18, y + 3, x + 14, y + 8], { width: 2 });
  } else {
    s.stroke('ink-3', shape, { width: 1.5 });
    s.ring('ink-3', x, y + 11, 2.4, 1.4);
  }
}

const sayWindow = (minutes: number, shown: Shown): string =>
  formatDuration(minutes * 60, shown.locale);

function paintAlarm(
  s: Surface,
  shown: Shown,
  placement: Placement,
  alarm: AlarmNow,
  row: number,
): void {
  const { x, width, y, pitch } = ALARM_PLAN[placement];
  const { locale } = shown;
  const top = y + row * pitch;
  const words = say.alarm(
    say[alarm.kind][locale],
    sayWindow(alarm.longMin, shown),
    formatNumber(alarm.burn, locale, 1),
  )[locale];
  s.text('ink', x, top - 6, words, { size: 12.5, weight: 600 });
  const longOf = (burn: number): number => Math.min(1, burn * LINE_AT) * width;
  s.rect('line-2', x, top, width, 16, 2);
  s.rect('line-2', x, top + 19, width, 8, 2);
  for (const [burn, at, tall] of [
    [alarm.long, top, 16],
    [alarm.short, top + 19, 8],
  ] as const) {
    if (burn > 0)
      s.rect(burn >= 1 ? 'dropped' : 'queued', x, at, Math.max(2, longOf(burn)), tall, 2);
  }
  const line = x + LINE_AT * width;
  s.stroke('ink', [line, top - 2, line, top + 30], { width: 2 });
  paintBell(s, x + width + (isWide(placement) ? 50 : 24), top + 14, alarm.isRinging);
}

export const alarms: MomentMark = {
  legend: (shown): readonly LegendEntry[] =>
    isWatched(shown)
      ? [
          { words: signs.long, sample: (s) => s.rect('queued', 0, 0, 20, 12, 2) },
          { words: signs.short, sample: (s) => s.rect('queued', 0, 4, 20, 5, 1) },
          { words: say.threshold, sample: (s) => s.stroke('ink', [10, 0, 10, 12], { width: 2 }) },
          // Both, whichever rings: a legend that lists one alone would tell which.
          { words: signs.page, sample: (s) => s.rect('dropped', 0, 4, 20, 4) },
          { words: signs.ticket, sample: (s) => s.hatched('queued', 0, 4, 20, 4) },
        ]
      : [],
  describe(shown, tMs) {
    if (!isWatched(shown)) return null;
    const { locale } = shown;
    const ringing = alarmsAt(shown, tMs).filter(({ isRinging }) => isRinging);
    const budget = `${say.budget[locale]} ${formatNumber(100 * watchAt(shown, 'budget', tMs), locale)}%`;
    return [
      budget,
      ...ringing.map(({ kind, longMin }) => `${say[kind][locale]} ${sayWindow(longMin, shown)}`),
    ].join(', ');
  },
  prepare: (shown, placement) => ({
    paint(s, { tMs }) {
      if (!isWatched(shown)) return;
      paintVessel(s, shown, placement, tMs);
      alarmsAt(shown, tMs).forEach((alarm, row) => {
        paintAlarm(s, shown, placement, alarm, row);
      });
    },
  }),
};
