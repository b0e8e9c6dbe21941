// One order's way, in true proportion: its tries and pauses by step, or what its waiting costs.

import type { MomentMark, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { formatDuration, formatNumber } from '@/i18n/format';
import {
  configOf,
  fateBy,
  hasApproval,
  type Standing,
  stretchesBy,
  type Try,
  tellingOrder,
  triesBy,
  waysOf,
} from './now';
import { WAY } from './plan';
import { say, shortNames, stepNames, told } from './stage-words';

/** What is said of an order at a moment: how it ended, or where it stands. */
export function sentenceOf(shown: Shown, order: number, tMs: number): string {
  const { locale } = shown;
  const ended = fateBy(shown, order, tMs);
  const last = stretchesBy(shown, order, tMs).at(-1);
  const twiceMs = waysOf(shown).twice.get(order) ?? Infinity;
  const key =
    twiceMs <= tMs && configOf(shown).conductor !== 'express'
      ? 'twice'
      : (ended?.fate ?? last?.place ?? 'trying');
  const step = last?.step ?? 0;
  const tries = triesBy(shown, order, tMs).filter(
    (one) => one.step === step && one.outcome !== null && one.outcome !== 'done',
  ).length;
  return textOf(
    fill(told[key][locale], {
      n: formatNumber(order, locale),
      step: stepNames[step]?.[locale] ?? '',
      tries: formatNumber(tries, locale),
    }),
  );
}

/** A time of this order on its own axis. */
type At = (ms: number) => number;

const BAR = 10;
/** The row of what is undone, after those of the three steps. */
const UNDO_ROW = 3;

function paintTry(s: Surface, one: Try, at: At, y: number, tMs: number): void {
  const x = at(one.fromMs);
  const width = Math.max(3, at(Math.min(one.toMs, tMs)) - x);
  if (one.outcome === 'failed' || one.outcome === 'refused' || one.outcome === 'out') {
    s.cross('dropped', x + width / 2, y + BAR / 2, 3.6);
  } else if (one.outcome === 'lost') s.hatched('busy', x, y, width, BAR, 2);
  else if (one.outcome === 'again') {
    s.rect('busy', x, y, width, BAR, 2);
    s.ring('busy', x + width / 2, y + BAR / 2, 7, 1.5);
  } else s.rect(one.isUndo ? 'dropped' : 'busy', x, y, width, BAR, 2);
}

function paintSteps(
  s: Surface,
  shown: Shown,
  tries: readonly Try[],
  stretches: readonly Standing[],
  at: At,
  place: (typeof WAY)['wide'],
  tMs: number,
): void {
  const { locale } = shown;
  const top = place.y + 10;
  const yOf = (row: number): number => top + row * place.pitch;
  const names = [...shortNames.slice(0, UNDO_ROW).map((name) => name[locale]), say.undo[locale]];
  names.forEach((name, row) => {
    s.text('ink-2', place.x, yOf(row) + 9.5, name, { size: 12 });
  });
  for (const { place: where, step, sinceMs, untilMs } of stretches) {
    if (where !== 'pausing' && where !== 'undoPausing') continue;
    const y = yOf(where === 'pausing' ? step : UNDO_ROW) + BAR / 2;
    s.stroke('ink-3', [at(sinceMs), y, at(Math.min(untilMs, tMs)), y], {
      width: 1.5,
      dash: [3, 3],
    });
  }
  for (const one of tries) {
    const row = one.isUndo ? UNDO_ROW : one.step;
    // The notice has no row of its own: it only joins a queue.
    if (row > UNDO_ROW || (!one.isUndo && row === UNDO_ROW)) continue;
    paintTry(s, one, at, yOf(row), tMs);
  }
}

/** What is paid: a workflow at each transition, a function all the time. */
function paintPaid(
  s: Surface,
  { locale }: Shown,
  tries: readonly Try[],
  at: At,
  place: (typeof WAY)['wide'],
  [fromMs, toMs]: readonly [number, number],
): void {
  const [first, second] = [place.y + 12, place.y + 12 + 2.2 * place.pitch];
  s.text('ink-2', place.x, first + 9.5, say.workflow[locale], { size: 12 });
  s.text('ink-2', place.x, second + 9.5, say.function[locale], { size: 12 });
  const [left, right] = [at(fromMs), at(toMs)];
  s.stroke('ink-3', [left, first + 7, right, first + 7], { width: 1.25, dash: [3, 3] });
  s.rects(
    'busy',
    tries.map((one) => ({ x: at(one.fromMs) - 1, y: first, width: 3, height: 14 })),
  );
  s.rect('busy', left, second, Math.max(3, right - left), 14, 3);
  if (right - left < 150) return;
  const middle = (left + right) / 2;
  s.text('ink', middle, first + 11, say.free[locale], {
    size: 12.5,
    weight: 700,
    align: 'center',
    plate: 'card',
  });
  s.text('on-busy', middle, second + 11.5, say.allPaid[locale], {
    size: 12.5,
    weight: 700,
    align: 'center',
  });
}

function paintWay(
  s: Surface,
  shown: Shown,
  placement: Placement,
  order: number,
  tMs: number,
): void {
  const place = WAY[placement];
  const tries = triesBy(shown, order, tMs);
  const first = tries[0];
  if (!first) return;
  const stretches = stretchesBy(shown, order, tMs);
  const { fromMs } = first;
  const endMs = fateBy(shown, order, tMs)?.atMs ?? tMs;
  const spanMs = Math.max(1_000, endMs - fromMs);
  const at: At = (ms) => place.x + place.labels + ((ms - fromMs) / spanMs) * place.width;
  const { locale } = shown;
  s.text('ink', place.x, place.y, sentenceOf(shown, order, tMs), { size: 14, weight: 700 });
  if (placement === 'wide') {
    const right = place.x + place.labels + place.width;
    const took = formatDuration((endMs - fromMs) / 1_000, locale);
    s.text('ink-2', right, place.y, took, { size: 12, align: 'right' });
  }
  if (hasApproval(shown)) paintPaid(s, shown, tries, at, place, [fromMs, endMs]);
  else paintSteps(s, shown, tries, stretches, at, place, tMs);
}

/** The picked order, or the one that tells most. */
export const way: MomentMark = {
  legend: () => [],
  describe(shown, tMs) {
    const order = tellingOrder(shown, tMs);
    return order === null ? null : sentenceOf(shown, order, tMs);
  },
  prepare: (shown, placement) => ({
    paint(s, { tMs, picked }) {
      const chosen = Number(/^order-(\d+)$/.exec(picked ?? '')?.[1] ?? Number.NaN);
      const order = Number.isNaN(chosen) ? tellingOrder(shown, tMs) : chosen;
      if (order !== null) paintWay(s, shown, placement, order, tMs);
    },
  }),
};
