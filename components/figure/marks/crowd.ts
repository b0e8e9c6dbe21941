// A group of customers, and those of them who went away with nothing: crosses in rows of seven, the count beside.

import type { Locale, Localized } from '@/i18n/locales';
import type { Surface } from '../surface/surface';
import type { MomentMark, Placed, Shown, Target } from './contract';
import { roundUpTo } from './round';
import { paintToken } from './tokens';

const IN_A_ROW = 7;
const MOST_CROSSES = 2 * IN_A_ROW;
const PITCH = 13;
const CROSS_RADIUS = 5;

export interface CrowdSpec {
  readonly id: string;
  readonly name: Localized;
  readonly lost: (shown: Shown, tMs: number) => number;
  /** "142 lost", and what a cross stands for where it is not one. */
  readonly say: (
    lost: number,
    each: number,
    locale: Locale,
    isShort: boolean,
  ) => readonly [count: string, sign: string | null];
  /** The top left corner, and whether the count stands beside the crosses instead of below. */
  readonly at: Placed<readonly [x: number, y: number, count: 'below' | 'beside']>;
  /** What picking the crowd picks: its last customer who was lost; null where there is none. */
  readonly lastLost?: (shown: Shown, tMs: number) => Pick<Target, 'id' | 'label'> | null;
}

/** How many one cross stands for, so that all fit into two rows. */
export const lostPerCross = (lost: number): number => roundUpTo(lost / MOST_CROSSES);

function person(surface: Surface, x: number, y: number): void {
  surface.dot('ink-2', x + 11, y + 5.5, 5.5);
  surface.rect('ink-2', x + 2, y + 13, 18, 10, 7);
  surface.rect('ink-2', x + 2, y + 18, 18, 5);
}

export const crowd = (spec: CrowdSpec): MomentMark => ({
  // The count beside its crosses says what they are.
  legend: () => [],
  prepare(shown, placement) {
    const [x, y, where] = spec.at[placement];
    return {
      paint(surface, { tMs }) {
        person(surface, x + 1, y);
        surface.text('ink', x + 34, y + 16, spec.name[shown.locale], { size: 14, weight: 700 });
        const lost = spec.lost(shown, tMs);
        if (lost === 0) return;
        const each = lostPerCross(lost);
        const crosses = Math.floor(lost / each);
        for (let i = 0; i < crosses; i += 1) {
          const across = x + 8 + (i % IN_A_ROW) * PITCH;
          const down = y + 40 + Math.floor(i / IN_A_ROW) * PITCH;
          paintToken(surface, 'lost', across, down, CROSS_RADIUS);
        }
        const [count, sign] = spec.say(lost, each, shown.locale, where === 'beside');
        const style = { size: 12.5, weight: 700 } as const;
        if (where === 'below') {
          const rows = crosses > IN_A_ROW ? 2 : 1;
          const words = sign === null ? count : `${count} · ${sign}`;
          surface.text('dropped', x + 5, y + 50 + rows * PITCH, words, style);
          return;
        }
        surface.text('dropped', x + 102, y + (sign === null ? 51 : 44), count, style);
        if (sign !== null) surface.text('dropped', x + 102, y + 59, sign, { size: 12 });
      },
      targets({ tMs }) {
        const last = spec.lastLost?.(shown, tMs) ?? null;
        return last === null ? [] : [{ ...last, box: { x, y, width: 100, height: 66 } }];
      },
    };
  },
});
