// A quantity on its way from what was measured to what is billed, remembering every step.

import type { Figure, Step, Unit } from './contract';
import { ceilTo, type Dec, dec, floorTo, larger, type Quantifiable, ZERO } from './decimal';

/** How a provider rounds a measured value; nothing measured is nothing billed. */
export interface Rounding {
  /** Up to the next multiple. */
  readonly upTo?: Figure;
  /** Never less than this. */
  readonly atLeast?: Figure;
}

function rounded(value: Dec, { upTo, atLeast }: Rounding): Dec {
  if (value.eq(ZERO)) return value;
  const least = atLeast === undefined ? value : larger(value, dec(atLeast));
  return upTo === undefined ? least : ceilTo(least, dec(upTo));
}

const figuresOf = ({ upTo, atLeast }: Rounding): Figure[] =>
  [upTo, atLeast].filter((figure) => figure !== undefined);

/** Immutable: every step makes a new one. Multiply first and divide last, so that nothing is lost. */
export class Quantity {
  readonly value: Dec;
  readonly steps: readonly Step[];

  private constructor(value: Dec, steps: readonly Step[]) {
    this.value = value;
    this.steps = steps;
  }

  static of(name: string, measured: Quantifiable, unit: Unit, rounding: Rounding = {}): Quantity {
    return new Quantity(ZERO, []).step('start', name, measured, unit, rounding);
  }

  /** How many pieces of a size it takes; even nothing takes one. */
  static pieces(name: string, measured: Quantifiable, unit: Unit, size: Figure): Quantity {
    if (dec(measured).eq(ZERO)) return Quantity.of('onePiece', 1, 'unit');
    return Quantity.of(name, measured, unit, { upTo: size }).over('pieceSize', size, unit);
  }

  times(
    name: string,
    measured: Quantifiable | Quantity,
    unit: Unit,
    rounding: Rounding = {},
  ): Quantity {
    return this.step('times', name, measured, unit, rounding);
  }

  over(name: string, measured: Quantifiable | Quantity, unit: Unit): Quantity {
    return this.step('over', name, measured, unit, {});
  }

  plus(name: string, measured: Quantifiable | Quantity, unit: Unit): Quantity {
    return this.step('plus', name, measured, unit, {});
  }

  /** Never less than nothing. */
  minus(name: string, measured: Quantifiable | Quantity, unit: Unit): Quantity {
    return this.step('minus', name, measured, unit, {});
  }

  /** What goes beyond an included part. */
  beyond(name: string, included: Figure, unit: Unit): Quantity {
    return this.minus(name, included, unit);
  }

  /** Rounds what there is so far: a quantity of 33 KB in chunks of 64 KB. */
  round(name: string, unit: Unit, rounding: Rounding): Quantity {
    return this.step('round', name, this.value, unit, rounding);
  }

  /** Rounds down: a part of an hour that is not counted. */
  roundDown(name: string, unit: Unit, step: Figure): Quantity {
    const billed = floorTo(this.value, dec(step));
    const entry = { name, how: 'round', unit, by: [step] } as const;
    return new Quantity(billed, [
      ...this.steps,
      { ...entry, measured: this.value.toString(), billed: billed.toString() },
    ]);
  }

  private step(
    how: Step['how'],
    name: string,
    measured: Quantifiable | Quantity,
    unit: Unit,
    rounding: Rounding,
  ): Quantity {
    const before = measured instanceof Quantity ? measured.value : dec(measured);
    const billed = rounded(before, rounding);
    const isFigure = typeof measured === 'object' && 'sources' in measured;
    const by = isFigure ? [measured, ...figuresOf(rounding)] : figuresOf(rounding);
    const step: Step = {
      name,
      how,
      measured: before.toString(),
      billed: billed.toString(),
      unit,
      by,
      ...(measured instanceof Quantity ? { of: measured.steps } : {}),
    };
    return new Quantity(combined(this.value, how, billed), [...this.steps, step]);
  }
}

function combined(value: Dec, how: Step['how'], by: Dec): Dec {
  if (how === 'times') return value.times(by);
  if (how === 'over') return value.div(by);
  if (how === 'plus') return value.plus(by);
  if (how === 'minus') return larger(value.minus(by), ZERO);
  return by;
}
