// The scene: the steps of an order, the lane back, and the tray of what is half-done.

import { configAt } from '@/components/figure/marks/config-at';
import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { CARD, COURIER, NOTIFY } from '@/engine/models/workflow/config';
import { formatNumber } from '@/i18n/format';
import { hasApproval, type Now, nowAt, type Standing, standing, waysOf } from './now';
import { PLANS, type Plan } from './plan';
import { backNames, say, signs, stepNames } from './stage-words';
import { sentenceOf } from './way';

const RADIUS = 5;
const PITCH = 19;

export const planOf = (shown: Shown, placement: Placement): Plan =>
  PLANS[placement][hasApproval(shown) ? 1 : 0];

/** The part of a circle that is left, from the top clockwise. */
function arc(s: Surface, x: number, y: number, radius: number, share: number): void {
  if (share <= 0) return;
  const corners = Math.max(2, Math.ceil(share * 16));
  const points: number[] = [];
  for (let i = 0; i <= corners; i += 1) {
    const angle = 2 * Math.PI * share * (i / corners);
    points.push(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
  }
  s.stroke('ink-2', points, { width: 1.8 });
}

function paintPausing(s: Surface, x: number, y: number, share: number): void {
  s.dot('queued', x, y, RADIUS);
  s.rect('card', x - 2.8, y - 0.9, 5.6, 1.8);
  arc(s, x, y, RADIUS + 3, share);
}

/** Those who pause stand above their step, in order of coming; more than fit are a number. */
function paintPauses(
  s: Surface,
  all: readonly Standing[],
  { x, y, width }: Box,
  tMs: number,
): void {
  const most = Math.floor((width - 8) / PITCH);
  const isMore = all.length > most;
  const seen = isMore ? most - 2 : all.length;
  for (let i = 0; i < seen; i += 1) {
    const { sinceMs, untilMs } = all[i] as Standing;
    const left = Number.isFinite(untilMs) ? (untilMs - tMs) / (untilMs - sinceMs) : 1;
    paintPausing(s, x + 10 + i * PITCH, y - 11, left);
  }
  if (!isMore) return;
  s.text('ink', x + 4 + seen * PITCH, y - 6.5, `+${all.length - seen}`, { size: 12, weight: 700 });
}

/** Those at work go through the box as their try goes on. */
function paintTries(
  s: Surface,
  all: readonly Standing[],
  { x, y, width, height }: Box,
  tMs: number,
  isBack: boolean,
): void {
  const centres: number[] = [];
  for (const { sinceMs, untilMs } of all) {
    const share = Math.min(1, Math.max(0, (tMs - sinceMs) / (untilMs - sinceMs)));
    const far = 12 + (width - 24) * (Number.isFinite(share) ? share : 0);
    centres.push(isBack ? x + width - far : x + far, y + height - 12);
  }
  s.dots('busy', centres, RADIUS);
}

function paintStep(s: Surface, shown: Shown, step: number, at: Box, now: Now, tMs: number): void {
  const { locale } = shown;
  const isOut = now.out[step] ?? false;
  if (isOut) s.hatched('line-2', at.x, at.y, at.width, at.height, 12);
  s.outline(isOut ? 'dropped' : 'ink', at.x, at.y, at.width, at.height, 12, {
    width: isOut ? 1.75 : 1.25,
  });
  s.text('ink', at.x + 12, at.y + 20, stepNames[step]?.[locale] ?? '', {
    size: 14,
    weight: 700,
    ...(isOut ? { plate: 'card' as const } : {}),
  });
  if (isOut) {
    s.cross('dropped', at.x + 17, at.y + at.height - 12.5, 4);
    s.text('ink', at.x + 26, at.y + at.height - 8, say.out[locale], {
      size: 12.5,
      weight: 700,
      plate: 'card',
    });
  }
  if (step === NOTIFY) {
    const words = say.done(formatNumber(now.done, locale))[locale];
    s.text('ink-2', at.x + 12, at.y + at.height - 8, words, { size: 12.5 });
  } else paintTries(s, standing(now, step, 'trying'), at, tMs, false);
  paintPauses(s, standing(now, step, 'pausing'), at, tMs);
}

function paintApproval(s: Surface, { locale }: Shown, at: Box, now: Now): void {
  const waiting = now.all.filter(({ place }) => place === 'waiting');
  s.outline('ink-2', at.x, at.y, at.width, at.height, 12, { width: 1.25, dash: [5, 4] });
  s.text('ink', at.x + 12, at.y + 20, say.approval[locale], { size: 14, weight: 700 });
  const words = say.waiting(formatNumber(waiting.length, locale))[locale];
  s.text('ink-2', at.x + 12, at.y + at.height - 8, words, { size: 12.5 });
  if (waiting.length === 0) return;
  const [x, y] = [at.x + at.width - 18, at.y + at.height - 13];
  s.dot('queued', x, y, RADIUS);
  s.rect('card', x - 2.8, y - 0.9, 5.6, 1.8);
}

/** From box to box, to the right or downwards. */
function paintWays(s: Surface, { steps, approval }: Plan, placement: Placement): void {
  const boxes = approval ? [...steps.slice(0, 2), approval, ...steps.slice(2)] : steps;
  for (let i = 1; i < boxes.length; i += 1) {
    const [from, to] = [boxes[i - 1] as Box, boxes[i] as Box];
    const points =
      placement === 'wide'
        ? [from.x + from.width + 2, from.y + from.height / 2, to.x - 4, to.y + to.height / 2]
        : [16, from.y + from.height + 2, 16, to.y - 3];
    s.arrow('ink', points, { width: 1.5 });
  }
}

/** Backwards, from the courier to the card and from the card to the stock. */
function paintLane(
  s: Surface,
  shown: Shown,
  plan: Plan,
  placement: Placement,
  now: Now,
  tMs: number,
): void {
  const { locale } = shown;
  const isWritten = configAt(shown.recording.request, tMs).undo === 'on';
  const [stock, card] = plan.back as readonly [Box, Box];
  const courier = plan.steps[COURIER] as Box;
  const isGoing = now.all.some(({ place }) => place === 'undoing' || place === 'undoPausing');
  const paint = isGoing ? 'dropped' : 'ink-3';
  const line = isWritten ? { width: isGoing ? 2 : 1.5 } : { width: 1.25, dash: [3, 4] };
  if (placement === 'wide') {
    const x = courier.x + courier.width - 12;
    const y = card.y + card.height / 2;
    s.arrow(paint, [x, courier.y + courier.height, x, y, card.x + card.width + 5, y], line);
    s.arrow(paint, [card.x - 3, y, stock.x + stock.width + 5, y], line);
  } else {
    const x = card.x + card.width / 2;
    const y = courier.y + courier.height / 2;
    s.arrow(paint, [courier.x + courier.width, y, x, y, x, card.y + card.height + 4], line);
    s.arrow(paint, [x, card.y - 3, x, stock.y + stock.height + 4], line);
  }
  plan.back.forEach((at, step) => {
    const going = standing(now, step, 'undoing');
    const paused = standing(now, step, 'undoPausing');
    s.rect('card', at.x, at.y, at.width, at.height, 12);
    const isBusy = going.length + paused.length > 0;
    s.outline(isBusy ? 'ink' : 'ink-3', at.x, at.y, at.width, at.height, 12, {
      width: isBusy ? 1.5 : 1.25,
      ...(isWritten ? {} : { dash: [5, 4] }),
    });
    s.text(isWritten ? 'ink' : 'ink-2', at.x + 10, at.y + 20, backNames[step]?.[locale] ?? '', {
      size: 13.5,
      weight: 700,
    });
    if (!isWritten) {
      s.text('ink-2', at.x + 10, at.y + at.height - 7, say.backMissing[locale], { size: 12 });
    }
    paintTries(s, going, at, tMs, true);
    paintPauses(s, paused, at, tMs);
  });
}

const TOKEN = { pitch: 13, rise: 14, radius: 4 } as const;

/** Half-done orders, one sign each, or one for several where there are more than fit: charged ones are filled. */
function paintTray(s: Surface, shown: Shown, { tray }: Plan, now: Now): void {
  const { locale } = shown;
  const { x, y, width, height } = tray;
  const half = now.all.filter(({ place }) => place === 'half');
  s.text(
    half.length > 0 ? 'ink' : 'ink-2',
    x,
    y - 7,
    say.half(formatNumber(now.half, locale))[locale],
    {
      size: 13,
      weight: half.length > 0 ? 700 : 500,
    },
  );
  s.outline(half.length > 0 ? 'dropped' : 'ink-3', x, y, width, height, 10, {
    width: 1.5,
    dash: [5, 4],
  });
  const { pitch, rise, radius } = TOKEN;
  const rows = Math.floor((height - 10) / rise);
  const most = rows * Math.floor((width - 44) / pitch);
  const each = half.length > most ? Math.ceil(half.length / most) : 1;
  const { charged } = waysOf(shown);
  const isCharged = ({ order }: Standing): number => (charged.has(order) ? 1 : 0);
  const sorted = half.toSorted((a, b) => isCharged(b) - isCharged(a));
  const seen = sorted.filter((_, i) => i % each === 0);
  const full: number[] = [];
  seen.forEach((one, i) => {
    const cx = x + 13 + Math.floor(i / rows) * pitch;
    const cy = y + 12 + (i % rows) * rise;
    if (isCharged(one)) full.push(cx, cy);
    else s.ring('dropped', cx, cy, radius - 1, 1.8);
  });
  s.dots('dropped', full, radius);
  if (each === 1) return;
  s.text('ink-2', x + width - 8, y + height - 8, `× ${each}`, { size: 12, align: 'right' });
}

/** Coins that were taken once too often, under the card. */
function paintTwice(s: Surface, shown: Shown, plan: Plan, now: Now, placement: Placement): void {
  if (now.twice === 0) return;
  const { x, y, width, height } = plan.back[CARD] as Box;
  const words = say.twice(formatNumber(now.twice, shown.locale))[shown.locale];
  const [cx, cy] = placement === 'wide' ? [x + width + 16, y + height - 8] : [198, y - 8];
  s.dot('busy', cx, cy - 4, 4);
  s.ring('busy', cx, cy - 4, 6.6, 1.5);
  s.text('ink', cx + 12, cy, words, { size: 12.5, weight: 700, plate: 'card' });
}

const sample = (paint: (s: Surface) => void, words: LegendEntry['words']): LegendEntry => ({
  words,
  sample: paint,
});

function legendOf(shown: Shown): readonly LegendEntry[] {
  return [
    sample((s) => s.dot('busy', 10, 6, RADIUS), signs.trying),
    sample((s) => paintPausing(s, 10, 6.5, 0.7), signs.pausing),
    sample((s) => s.dot('dropped', 10, 6, 4), signs.charged),
    sample((s) => s.ring('dropped', 10, 6, 3, 1.8), signs.taken),
    ...(hasApproval(shown) ? [] : [sample((s) => s.hatched('busy', 3, 1, 14, 10, 2), signs.lost)]),
    sample((s) => s.cross('dropped', 10, 6, 3.5), signs.failed),
  ];
}

export const idOf = (order: number): string => `order-${order}`;

/** Whoever stands somewhere can be picked; of each place the one that has been there longest. */
function targetsOf(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const plan = planOf(shown, placement);
  const now = nowAt(shown, tMs);
  const target = (one: Standing | undefined, box: Box): readonly Target[] =>
    one ? [{ id: idOf(one.order), box, label: sentenceOf(shown, one.order, tMs) }] : [];
  const forwards = plan.steps.flatMap((box, step) =>
    target(standing(now, step, 'pausing', 'trying')[0], box),
  );
  const backwards = plan.back.flatMap((box, step) =>
    target(standing(now, step, 'undoing', 'undoPausing')[0], box),
  );
  const waiting = now.all.find(({ place }) => place === 'waiting');
  const half = now.all.findLast(({ place }) => place === 'half');
  const seen = [
    ...forwards,
    ...backwards,
    ...(plan.approval ? target(waiting, plan.approval) : []),
    ...target(half, plan.tray),
  ];
  return seen.filter(({ id }, i) => seen.findIndex((other) => other.id === id) === i);
}

export const scene: MomentMark = {
  legend: legendOf,
  describe(shown, tMs) {
    const { locale } = shown;
    const now = nowAt(shown, tMs);
    const number = (of: number): string => formatNumber(of, locale);
    const parts = [
      say.done(number(now.done))[locale],
      say.half(number(now.half))[locale],
      ...stepNames.flatMap((name, step) =>
        now.out[step] ? [`${name[locale]}: ${say.out[locale]}`] : [],
      ),
    ];
    return parts.join('. ');
  },
  prepare: (shown, placement) => {
    const plan = planOf(shown, placement);
    return {
      paint(s, { tMs }) {
        const now = nowAt(shown, tMs);
        paintWays(s, plan, placement);
        paintLane(s, shown, plan, placement, now, tMs);
        plan.steps.forEach((at, step) => {
          paintStep(s, shown, step, at, now, tMs);
        });
        if (plan.approval) paintApproval(s, shown, plan.approval, now);
        paintTwice(s, shown, plan, now, placement);
        paintTray(s, shown, plan, now);
      },
      targets: ({ tMs }) => targetsOf(shown, placement, tMs),
    };
  },
};
