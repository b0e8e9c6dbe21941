// Where things stand on the stage of the workflow simulator: four steps, or five with somebody who must say yes.

import type { Box, Placed } from '@/components/figure/marks/contract';

export const HEIGHT: Placed<number> = { wide: 376, tall: 574 };

export interface Plan {
  /** By step: stock, card, courier, notice. */
  readonly steps: readonly Box[];
  /** Where somebody must say yes; null where nobody is asked. */
  readonly approval: Box | null;
  /** Backwards: stock, card. */
  readonly back: readonly Box[];
  /** What is half-done. */
  readonly tray: Box;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

const WIDE = { top: 40, high: 58, lane: 168, back: 54 } as const;

function widePlan(hasApproval: boolean): Plan {
  const [width, pitch] = hasApproval ? [134, 163.5] : [146, 214];
  const places = hasApproval ? [0, 1, 3, 4] : [0, 1, 2, 3];
  const at = (place: number): Box => box(place * pitch, WIDE.top, width, WIDE.high);
  const steps = places.map(at);
  return {
    steps,
    approval: hasApproval ? at(2) : null,
    back: steps.slice(0, 2).map(({ x }) => box(x, WIDE.lane, width, WIDE.back)),
    tray: hasApproval ? box(640, WIDE.lane, 148, 78) : box(594, WIDE.lane, 194, 78),
  };
}

const TALL = { first: 20, width: 190, high: 42 } as const;

function tallPlan(hasApproval: boolean): Plan {
  const places = hasApproval ? [0, 1, 3, 4] : [0, 1, 2, 3];
  const pitch = hasApproval ? 62 : 82;
  const at = (place: number): Box => box(0, TALL.first + place * pitch, TALL.width, TALL.high);
  const steps = places.map(at);
  return {
    steps,
    approval: hasApproval ? at(2) : null,
    back: steps.slice(0, 2).map(({ y }) => box(226, y, 102, TALL.high)),
    tray: box(0, 348, 328, 42),
  };
}

export const PLANS: Placed<readonly [without: Plan, withApproval: Plan]> = {
  wide: [widePlan(false), widePlan(true)],
  tall: [tallPlan(false), tallPlan(true)],
};

/** The buttons that stop a step's service, by step; those of a run with an approval stand under its boxes. */
export const STOPS: Placed<
  readonly (readonly [without: number, withApproval: number, y: number])[]
> = {
  wide: [
    [0, 0, 106],
    [214, 163.5, 106],
    [428, 490.5, 106],
  ],
  tall: [
    [0, 0, 396],
    [104, 104, 396],
    [208, 208, 396],
  ],
};

/** Undo, keys without and with an approval, and taking up again. */
export const ACTS: Placed<
  Readonly<Record<'undo' | 'key' | 'keyBeside' | 'redrive', readonly [x: number, y: number]>>
> = {
  wide: { undo: [0, 230], key: [214, 230], keyBeside: [163.5, 230], redrive: [640, 254] },
  tall: { undo: [0, 442], key: [164, 442], keyBeside: [164, 442], redrive: [232, 300] },
};

/** An order's way: where its sentence begins, and its rows. */
export const WAY: Placed<{
  readonly x: number;
  readonly y: number;
  readonly labels: number;
  readonly width: number;
  readonly pitch: number;
}> = {
  wide: { x: 0, y: 303, labels: 96, width: 684, pitch: 15 },
  tall: { x: 0, y: 500, labels: 84, width: 236, pitch: 13 },
};
