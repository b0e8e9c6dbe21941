// Attempts on a clock whose hours shrink: for a message that is pushed all day, seconds and hours side by side.

import type { Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { columnsAt, runsBy } from './now';
import { CLOCK } from './plan';
import { say } from './stage-words';

const SEC = 1_000;
const DAY = 86_400 * SEC;
/** Below this the clock is nearly even. */
const EVEN_MS = 5 * SEC;

const marks: readonly { readonly ms: number; readonly words: Localized }[] = [
  { ms: 0, words: { ko: '0', en: '0' } },
  { ms: 10 * SEC, words: { ko: '10초', en: '10 s' } },
  { ms: 60 * SEC, words: { ko: '1분', en: '1 min' } },
  { ms: 600 * SEC, words: { ko: '10분', en: '10 min' } },
  { ms: 3_600 * SEC, words: { ko: '1시간', en: '1 h' } },
  { ms: 21_600 * SEC, words: { ko: '6시간', en: '6 h' } },
  { ms: DAY, words: { ko: '하루', en: '1 day' } },
];

/** The share of the clock at which a length of time stands. */
export const shareOf = (ms: number): number =>
  Math.log(1 + Math.min(ms, DAY) / EVEN_MS) / Math.log(1 + DAY / EVEN_MS);

const attemptsOf = (shown: Shown, copy: number, tMs: number) => runsBy(shown, copy, tMs);

function xOf(placement: Placement, ms: number): number {
  const { x, width } = CLOCK[placement];
  return x + shareOf(ms) * width;
}

/** Where a message's latest attempt stands. */
export function clockPoint(
  shown: Shown,
  copy: number,
  tMs: number,
  placement: Placement,
): readonly [number, number] {
  const runs = attemptsOf(shown, copy, tMs);
  const sinceMs = (runs.at(-1)?.fromMs ?? 0) - (runs[0]?.fromMs ?? 0);
  return [xOf(placement, sinceMs), CLOCK[placement].y - 20];
}

export function paintClock(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const { x, y, width } = CLOCK[placement];
  const [copy] = columnsAt(shown, tMs);
  const runs = copy === undefined ? [] : attemptsOf(shown, copy, tMs);
  const firstMs = runs[0]?.fromMs ?? 0;
  s.text('ink', x, y - 58, say.tries(formatNumber(runs.length, locale))[locale], {
    size: 20,
    weight: 700,
  });
  s.stroke('ink-3', [x, y, x + width, y], { width: 1.5 });
  for (const { ms, words } of marks) {
    const at = xOf(placement, ms);
    s.stroke('ink-3', [at, y - 4, at, y + 4], { width: 1.25 });
    s.text('ink-2', at, y + 19, words[locale], {
      size: 12,
      align: ms === 0 ? 'left' : ms === DAY ? 'right' : 'center',
    });
  }
  s.text('ink-2', x, y + 40, say.clock[locale], { size: 12 });
  const here = xOf(placement, tMs - firstMs);
  s.stroke('accent', [here, y - 44, here, y], { width: 1.5 });
  for (const { fromMs, outcome } of runs) {
    const at = xOf(placement, fromMs - firstMs);
    if (outcome === 'failed') s.cross('dropped', at, y - 20, 5);
    else s.dot('busy', at, y - 20, 5);
  }
}
