// The bars of one order: thick where the customer waits for them, thin and hatched where nobody does.

import type { MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { type Bar, bars } from '@/engine/models/trace/config';
import { formatDuration } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { barNames } from '@/i18n/messages/order-bars';
import { isHalved, isIn, isOneCall, isWide, type Order, orderAt, type Piece } from './now';
import { say, signs } from './stage-words';

/** So much time has room beside each other, in ms; the same for every order. */
const SCALE_MS = 2_000;
const THICK = 22;
const THIN = 10;

interface Plan {
  readonly x: number;
  readonly width: number;
  /** The middle of the first row, and from one to the next. */
  readonly y: number;
  readonly pitch: number;
}
const PLANS: Readonly<Record<Placement, Plan>> = {
  wide: { x: 108, width: 672, y: 48, pitch: 38 },
  tall: { x: 0, width: 322, y: 62, pitch: 45 },
};

const middleOf = ({ y, pitch }: Plan, bar: Bar): number => y + bars.indexOf(bar) * pitch;
const xAt = ({ x, width }: Plan, ms: number): number =>
  x + (Math.min(SCALE_MS, ms) / SCALE_MS) * width;
const sayMs = (ms: number, locale: Locale): string => formatDuration(Math.round(ms) / 1000, locale);

function paintBar(s: Surface, isPath: boolean, x: number, y: number, width: number): void {
  const long = Math.max(2, width);
  if (isPath) s.rect('busy', x, y - THICK / 2, long, THICK, 3);
  else s.hatched('warm', x, y - THIN / 2, long, THIN, 2);
  if (!isPath) s.outline('ink-3', x, y - THIN / 2, long, THIN, 2, { width: 1 });
}

function paintAxis(s: Surface, plan: Plan, placement: Placement, locale: Locale): void {
  const bottom = plan.y + bars.length * plan.pitch - plan.pitch / 2;
  for (const ms of [0, 500, 1_000, 1_500, 2_000]) {
    const x = xAt(plan, ms);
    s.stroke('line', [x, plan.y - plan.pitch / 2, x, bottom], { width: 1 });
    const align = ms === 0 ? 'left' : ms === SCALE_MS ? 'right' : 'center';
    const words = ms === 0 ? '0' : sayMs(ms, locale);
    s.text('ink-2', x, bottom + 14, words, { size: 12, align });
  }
  if (isWide(placement))
    s.stroke('line', [plan.x, bottom, plan.x + plan.width, bottom], { width: 1 });
}

/** How long a row took in all: twelve calls are one row. */
function tookIn({ pieces }: Order, bar: Bar): number | null {
  const own = pieces.filter((one) => one.bar === bar);
  if (own.length === 0 || own.some(({ isOver }) => !isOver)) return null;
  return own.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

function paintNames(
  s: Surface,
  shown: Shown,
  placement: Placement,
  tMs: number,
  order: Order | null,
) {
  const plan = PLANS[placement];
  const { locale } = shown;
  for (const bar of bars) {
    const y = middleOf(plan, bar);
    const changed = isHalved(shown, bar, tMs)
      ? ' ÷ 2'
      : bar === 'stock' && !isOneCall(shown, tMs)
        ? ' × 12'
        : '';
    const style = { size: 13, weight: 600 } as const;
    const took = order ? tookIn(order, bar) : null;
    const words = `${barNames[bar][locale]}${changed}`;
    if (isWide(placement)) s.text('ink', 0, y + 5, words, style);
    else s.text('ink', 0, y - 15, words, { ...style, size: 12.5, plate: 'card' });
    if (took === null) continue;
    const end = Math.max(
      ...(order?.pieces ?? []).filter((one) => one.bar === bar).map(({ toMs }) => toMs),
    );
    const [x, align] =
      end < 1_750
        ? ([xAt(plan, end) + 6, 'left'] as const)
        : ([xAt(plan, end) - 6, 'right'] as const);
    s.text('ink-2', x, y + (align === 'left' ? 5 : -8), sayMs(took, locale), {
      size: 12.5,
      align,
      plate: 'card',
    });
  }
}

/** One line through everything that is waited for, from bar to bar. */
function paintPath(s: Surface, plan: Plan, pieces: readonly Piece[]): void {
  const path = pieces.filter(({ state }) => state === 'path');
  path.slice(1).forEach((piece, i) => {
    const before = path[i] as Piece;
    if (before.bar === piece.bar) return;
    const x = xAt(plan, piece.fromMs);
    const [a, b] = [middleOf(plan, before.bar), middleOf(plan, piece.bar)];
    s.stroke('ink', [x, a + THICK / 2, x, b - THICK / 2], { width: 2 });
  });
}

function paintOrder(s: Surface, shown: Shown, placement: Placement, order: Order): void {
  const plan = PLANS[placement];
  const { locale } = shown;
  for (const { bar, state, fromMs, toMs } of order.pieces) {
    const [x, end] = [xAt(plan, fromMs), xAt(plan, toMs)];
    // Twelve calls in a row are told apart by their gaps.
    const gap = bar === 'stock' ? 1 : 0;
    paintBar(s, state === 'path', x, middleOf(plan, bar), end - x - gap);
  }
  paintPath(s, plan, order.pieces);
  const top = plan.y - plan.pitch / 2;
  const bottom = plan.y + bars.length * plan.pitch - plan.pitch / 2;
  if (order.tookMs === null) {
    const x = xAt(plan, order.sinceMs);
    s.dashed('accent', x, top, bottom);
    return;
  }
  const x = xAt(plan, order.tookMs);
  s.stroke('ink', [x, top, x, bottom], { width: 2 });
  const words = say.answer(sayMs(order.tookMs, locale))[locale];
  s.text('ink', x, top - 4, words, { size: 14.5, weight: 700, align: 'center', plate: 'card' });
}

const targetsOf = (shown: Shown, placement: Placement, tMs: number): readonly Target[] => {
  const { x, width, pitch } = PLANS[placement];
  return bars.map((bar, i) => {
    const words = (isHalved(shown, bar, tMs) ? say.back : say.halve)(barNames[bar][shown.locale]);
    return {
      id: `bar-${i + 1}`,
      box: {
        x: 0,
        y: middleOf(PLANS[placement], bar) - pitch / 2,
        width: x + width,
        height: pitch,
      },
      label: words[shown.locale],
      deed: { act: 'halve', on: `bar-${i + 1}` },
    };
  });
};

const isHere = isIn('path');

export const waterfall: MomentMark = {
  legend: (shown): readonly LegendEntry[] =>
    isHere(shown)
      ? [
          { words: signs.path, sample: (s) => s.rect('busy', 0, 0, 20, 12, 2) },
          { words: signs.idle, sample: (s) => paintBar(s, false, 0, 6, 20) },
        ]
      : [],
  describe: (shown, tMs) => {
    const order = isHere(shown) ? orderAt(shown, tMs) : null;
    if (order === null) return null;
    const { locale } = shown;
    const parts = bars.flatMap((bar) => {
      const took = tookIn(order, bar);
      return took === null ? [] : [`${barNames[bar][locale]} ${sayMs(took, locale)}`];
    });
    return [say.order(String(order.number))[locale], ...parts].join(', ');
  },
  timed: (shown, tMs) => {
    const order = isHere(shown) ? orderAt(shown, tMs) : null;
    if (order === null) return null;
    const { locale } = shown;
    return {
      of: say.order(String(order.number))[locale],
      spans: order.pieces.map(({ bar, state, fromMs, toMs, isOver }) => ({
        name: barNames[bar][locale],
        fromMs,
        toMs: isOver ? toMs : Number.POSITIVE_INFINITY,
        isFaint: state !== 'path',
      })),
    };
  },
  prepare: (shown, placement) => ({
    paint(s, { tMs }) {
      if (!isHere(shown)) return;
      const order = orderAt(shown, tMs);
      paintAxis(s, PLANS[placement], placement, shown.locale);
      if (order) {
        const words = say.order(String(order.number))[shown.locale];
        const [x, align] = isWide(placement) ? ([0, 'left'] as const) : ([322, 'right'] as const);
        s.text('ink-2', x, 14, words, { size: 13, weight: 600, align });
        paintOrder(s, shown, placement, order);
      }
      paintNames(s, shown, placement, tMs, order);
    },
    targets: ({ tMs }) => (isHere(shown) ? targetsOf(shown, placement, tMs) : []),
  }),
};
