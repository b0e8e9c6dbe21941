// Word of a sale on its way between the two regions, and where on the cable it is.

import type { Placement, Shown } from '@/components/figure/marks/contract';
import { CABLE, isWide, numberOf, type Point } from './plan';

export interface News {
  /** The sale that it tells of, from 0. */
  readonly sale: number;
  readonly at: Point;
  readonly isEast: boolean;
  /** Boxes left, or −1 where it says "one less". */
  readonly left: number;
}

export function newsOnCable(shown: Shown, placement: Placement, tMs: number): readonly News[] {
  const [fromX, toX, y] = CABLE[placement];
  const news = shown.tracks.flights('news');
  const lagMs = numberOf(shown, 'lagMs');
  return news.at(tMs).map((row): News => {
    const { thing, fromMs, to, about } = news.data;
    const share = (tMs - (fromMs[row] as number)) / lagMs;
    const isEast = to[row] === 1;
    const x = fromX + (toX - fromX) * (isEast ? share : 1 - share);
    const beside = isWide(placement) ? 6 : 3.5;
    return {
      sale: thing[row] as number,
      at: [x, y + (isEast ? -beside : beside)],
      isEast,
      left: about[row] as number,
    };
  });
}
