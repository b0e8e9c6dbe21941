// What a learner may do while a run goes on: declared as data, kept with the run, written in its address.

import type { AnyConfig, Params } from '@/engine/kernel/contract';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { checkValue, parseValue } from '@/engine/kernel/run';

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
  readonly atMs: number;
  readonly act: string;
  /** The thing, as in "tablet-2", or the knob that is turned; null where there is but one thing. */
  readonly on: string | null;
  /** The knob's value from then on; null where no knob is turned. */
  readonly to: number | string | null;
}

/** More would no longer be a run that somebody steers by hand. */
export const MOST_ACTS = 200;

/** The place, from 0, of a thing named "tablet-2". */
export function thingIndex(act: Act): number {
  return act.on === null ? 0 : Number(/\d+$/.exec(act.on)?.[0] ?? 1) - 1;
}

/** The names of the things that an act can be done on: "tablet-1" and so on; none where there is but one. */
export function thingsOf({ on, most }: DoSpec, config: AnyConfig): readonly string[] {
  if (on === null) return [];
  const count = typeof most === 'number' ? most : Number(config[most]);
  return Array.from({ length: count }, (_, index) => `${on}-${index + 1}`);
}

interface Actable {
  readonly params: Params;
  readonly acts: ActSpecs;
}

/**
 * The acts in the order in which they happen. Throws a NotAllowed naming the act when a model has no such
 * act, thing or knob, when a value is not allowed, or when it lies outside the run.
 */
export function checkActs(
  { params, acts: specs }: Actable,
  acts: readonly Act[],
  config: AnyConfig,
  durationMs: number,
): readonly Act[] {
  if (acts.length > MOST_ACTS) {
    throw new NotAllowed('acts', acts.length, {
      why: 'range',
      min: 0,
      max: MOST_ACTS,
      isWhole: true,
    });
  }
  for (const act of acts) {
    const spec = Object.hasOwn(specs, act.act) ? specs[act.act] : undefined;
    if (!spec)
      throw new NotAllowed('acts', act.act, { why: 'option', options: Object.keys(specs) });
    if (!(act.atMs >= 0 && act.atMs <= durationMs)) {
      throw new NotAllowed('acts', act.atMs, {
        why: 'range',
        min: 0,
        max: durationMs,
        isWhole: false,
      });
    }
    const known = spec.kind === 'set' ? spec.params : thingsOf(spec, config);
    const isKnown = known.length === 0 ? act.on === null : known.includes(act.on ?? '');
    if (!isKnown) throw new NotAllowed('acts', act.on ?? '', { why: 'option', options: known });
    if (spec.kind === 'set') checkValue(params, act.on ?? '', act.to);
  }
  return acts.toSorted((a, b) => a.atMs - b.atMs);
}

/** "12.5s:sell:tablet-2,20s:set:writeMode:increment": acts as they stand in an address, in kebab-case. */
export function writeActs(acts: readonly Act[]): string {
  return acts
    .map(({ atMs, act, on, to }) => {
      const parts = [`${atMs / 1000}s`, act, ...(on === null ? [] : [on])];
      return [...parts, ...(to === null ? [] : [String(to)])].join(':');
    })
    .join(',');
}

/**
 * Reads what `writeActs` wrote. Throws a NotAllowed with the part that cannot be read; whether a model has
 * such acts, `checkActs` says.
 */
export function readActs(text: string, { params, acts: specs }: Actable): readonly Act[] {
  if (text === '') return [];
  return text.split(',').map((part) => {
    const [time = '', act = '', on = null, to = null, ...rest] = part.split(':');
    const seconds = /^\d+(\.\d+)?s$/.test(time) ? Number(time.slice(0, -1)) : Number.NaN;
    const isSetting = Object.hasOwn(specs, act) && specs[act]?.kind === 'set';
    if (!Number.isFinite(seconds) || rest.length > 0 || (to !== null) !== isSetting) {
      throw new NotAllowed('acts', part, {
        why: 'option',
        options: ['12.5s:act', '12.5s:act:thing'],
      });
    }
    const value = to === null ? null : parseValue(params, on ?? '', to);
    return { atMs: seconds * 1000, act, on, to: value };
  });
}
