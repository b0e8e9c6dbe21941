// What can be picked of the scene, and what a picked message has been through.

import type { Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { Picked } from '@/components/figure/marks/lens';
import { formatNumber } from '@/i18n/format';
import { clockPoint } from './clock';
import { columnX } from './grid';
import {
  COLUMNS,
  columnsAt,
  isClock,
  isSix,
  numberOf,
  ROWS,
  receiversIn,
  runsBy,
  stretchesOf,
} from './now';
import { CELL } from './paint';
import { GRID, ONE } from './plan';
import { targetsOfSix, toldIn } from './six';
import { say } from './stage-words';

const idOf = (copy: number): string => `message-${copy}`;

/** What is said of a message that was picked: how often it ran, and where it is now. */
function told(shown: Shown, copy: number, tMs: number): string {
  const { locale } = shown;
  const runs = runsBy(shown, copy, tMs).length;
  const last = stretchesOf(shown, copy).findLast(({ fromMs }) => fromMs <= tMs);
  const where = last && last.toMs > tMs ? say.ended[last.place] : say.ended.done;
  const number = formatNumber(numberOf(copy), locale);
  const often = isClock(shown) ? say.pickedTried : say.picked;
  return `${often(number, formatNumber(runs, locale))[locale]}: ${where[locale]}`;
}

/** What a message has been through: waiting, lent, and each of its runs. */
function phasesOf(shown: Shown, copy: number, tMs: number): Picked['phases'] {
  const stretches = stretchesOf(shown, copy).filter(
    ({ place }) => place !== 'dead' && place !== 'lost',
  );
  return [
    ...stretches.map(({ place, fromMs, toMs }) => ({
      fromMs,
      toMs,
      ...(place === 'waiting'
        ? ({ name: 'waiting', paint: 'queued' } as const)
        : ({ name: 'lent', paint: 'warm' } as const)),
    })),
    ...runsBy(shown, copy, tMs).map(({ fromMs, toMs, outcome }) => ({
      fromMs,
      toMs,
      ...(outcome === 'failed'
        ? ({ name: 'failed', paint: 'dropped' } as const)
        : ({ name: outcome === 'first' ? 'working' : 'again', paint: 'busy' } as const)),
      isHatched: outcome !== 'first',
    })),
  ];
}

export function lookAt(
  shown: Shown,
  picked: string,
  tMs: number,
  placement: Placement,
): Picked | null {
  if (isSix(shown)) {
    const found = toldIn(shown, picked, tMs);
    return found ? { ...found, phases: phasesOf(shown, found.copy, tMs) } : null;
  }
  const copy = Number(/^message-(\d+)$/.exec(picked)?.[1] ?? Number.NaN);
  const place = columnsAt(shown, tMs).indexOf(copy);
  if (Number.isNaN(copy) || receiversIn(shown) > 1 || place < 0) return null;
  return {
    points: [
      isClock(shown)
        ? clockPoint(shown, copy, tMs, placement)
        : [columnX(placement, place), GRID[placement].cards],
    ],
    sentence: told(shown, copy, tMs),
    phases: phasesOf(shown, copy, tMs),
  };
}

export function targetsOf(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  if (isSix(shown)) return targetsOfSix(shown, placement, tMs);
  if (receiversIn(shown) > 1) return [];
  if (isClock(shown)) {
    return columnsAt(shown, tMs).map((copy) => ({
      id: idOf(copy),
      box: ONE[placement].lanes[0]?.receiver ?? { x: 0, y: 0, width: 0, height: 0 },
      label: told(shown, copy, tMs),
    }));
  }
  const { bottom, rise, cards, pitch } = GRID[placement];
  const top = bottom - (ROWS - 1) * rise - CELL / 2 - 2;
  return columnsAt(shown, tMs)
    .slice(0, COLUMNS)
    .map((copy, i) => ({
      id: idOf(copy),
      box: { x: columnX(placement, i) - pitch / 2, y: top, width: pitch, height: cards + 12 - top },
      label: told(shown, copy, tMs),
    }));
}
