// The lens: what was picked, wherever it is now, and the phases that it has been through.

import { type PhaseName, phaseNames, pickedBar } from '@/i18n/messages/phases';
import type { Paint, Surface } from '../surface/surface';
import type { MomentMark, Placed, Shown, TimedBars } from './contract';

export interface Phase {
  readonly name: PhaseName;
  readonly fromMs: number;
  /** Infinity while it goes on. */
  readonly toMs: number;
  readonly paint: Paint;
  readonly isHatched?: boolean;
}

/** What is known of the picked thing at a moment. */
export interface Picked {
  /** Where it is seen now, the telling place first; none where it is nowhere any more. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly sentence: string;
  /** In the order in which they began. */
  readonly phases: readonly Phase[];
}

export interface LensSpec {
  /** Null where this is nothing of ours. */
  readonly look: (
    shown: Shown,
    picked: string,
    tMs: number,
    placement: 'wide' | 'tall',
  ) => Picked | null;
  /** The baseline where its sentence begins, and how wide its phases may be. */
  readonly at: Placed<readonly [x: number, y: number, width: number]>;
}

const RING = 8;
const BAR = 10;
const AIR = 10;

/** Side by side where one follows the other, in the true proportion of their times. */
function paintPhases(
  surface: Surface,
  phases: readonly Phase[],
  tMs: number,
  [x, y, width]: readonly [number, number, number],
): void {
  const begun = phases.filter(({ fromMs }) => fromMs <= tMs);
  const fromMs = Math.min(...begun.map((phase) => phase.fromMs));
  const toMs = Math.max(...begun.map((phase) => Math.min(phase.toMs, tMs)));
  if (!(toMs > fromMs)) return;
  const at = (ms: number): number => x + ((ms - fromMs) / (toMs - fromMs)) * width;
  for (const phase of begun) {
    const left = at(phase.fromMs);
    const long = Math.max(1.5, at(Math.min(phase.toMs, tMs)) - left);
    if (phase.isHatched) surface.hatched(phase.paint, left, y, long, BAR, 2);
    else surface.rect(phase.paint, left, y, long, BAR, 2);
  }
}

/** The phases that have begun, each by its name; what still goes on at the moment has no end yet. */
export function timedIn(
  spec: Pick<LensSpec, 'look'>,
  shown: Shown,
  tMs: number,
  picked: string | null,
): TimedBars | null {
  const found = picked === null ? null : spec.look(shown, picked, tMs, 'wide');
  if (found === null) return null;
  const { locale } = shown;
  const begun = found.phases.filter(({ fromMs }) => fromMs <= tMs);
  return {
    of: pickedBar[locale],
    spans: begun.map(({ name, fromMs, toMs }) => ({
      name: phaseNames[name][locale],
      fromMs,
      toMs: toMs <= tMs ? toMs : Number.POSITIVE_INFINITY,
    })),
  };
}

export const lens = (spec: LensSpec): MomentMark => ({
  legend: () => [],
  timed: (shown, tMs, picked) => timedIn(spec, shown, tMs, picked),
  prepare(shown, placement) {
    const [x, y, width] = spec.at[placement];
    return {
      paint(surface, { tMs, picked }) {
        const found = picked === null ? null : spec.look(shown, picked, tMs, placement);
        if (found === null) return;
        const [first] = found.points;
        if (first) {
          surface.stroke('accent', [first[0], first[1] + RING, x + 4, y - 18], { width: 1.4 });
        }
        for (const [cx, cy] of found.points) surface.ring('accent', cx, cy, RING, 2);
        surface.text('ink', x, y, found.sentence, { size: 14.5, weight: 700, plate: 'card' });
        paintPhases(surface, found.phases, tMs, [x, y + AIR, width]);
      },
    };
  },
});
