// What a learner may do while a run goes on: declared as data, kept with the run, written in its address.

/** An act on a thing of the model, as in "sell on tablet 2"; `on` is null where there is but one to act on. */
export interface DoSpec {
  readonly kind: 'do';
  readonly on: string | null;
  /** How many such things there are: a number, or the parameter that says so. */
  readonly most: number | string;
}

/** Turning a knob while the run goes on. */
export interface SetSpec {
  readonly kind: 'set';
  readonly params: readonly string[];
}

export type ActSpec = DoSpec | SetSpec;
export type ActSpecs = Readonly<Record<string, ActSpec>>;

export const doing = (on: string | null = null, most: number | string = 1): DoSpec => ({
  kind: 'do',
  on,
  most,
});
export const setting = (...params: readonly string[]): SetSpec => ({ kind: 'set', params });

/** Something done at a moment of a run. Part of the run: equal acts give equal bytes. */
export interface Act {
  /** A whole number of ms, so that an address can hold it to the last bit. */
  readonly atMs: number;
  readonly act: string;
  /** The thing, as in "tablet-2", or the knob that is turned; null where there is but one thing. */
  readonly on: string | null;
  /** The knob's value from then on; null where no knob is turned. */
  readonly to: number | string | null;
}

/** The act of turning a knob, in a model that declares its `setting` under the name `set`. */
export const turning = (atMs: number, knob: string, to: number | string): Act => ({
  atMs,
  act: 'set',
  on: knob,
  to,
});

/** More would no longer be a run that somebody steers by hand. */
export const MOST_ACTS = 200;

/** The place, from 0, of a thing named "tablet-2". */
export function thingIndex(act: Act): number {
  return act.on === null ? 0 : Number(/\d+$/.exec(act.on)?.[0] ?? 1) - 1;
}
