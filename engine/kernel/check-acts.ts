// Acts as somebody gives them: held against what a model declares, read from an address and written into it.

import { type Act, type ActSpecs, type DoSpec, MOST_ACTS, thingIndex } from '@/engine/kernel/acts';
import type { AnyConfig, Params } from '@/engine/kernel/contract';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { checkValue, parseValue } from '@/engine/kernel/run';

/** How many things an act can be done on. */
export function thingCount({ most }: DoSpec, config: AnyConfig): number {
  return typeof most === 'number' ? most : Number(config[most]);
}

interface Actable {
  readonly params: Params;
  readonly acts: ActSpecs;
}

/**
 * The acts in the order in which they happen. Throws a NotAllowed naming the act when a model has no such
 * act, thing or knob, when a value is not allowed, or when it lies outside the run or within a millisecond.
 */
export function checkActs(
  { params, acts: specs }: Actable,
  acts: readonly Act[],
  config: AnyConfig,
  durationMs: number,
): readonly Act[] {
  checkWhole(acts.length, MOST_ACTS);
  for (const act of acts) {
    const spec = Object.hasOwn(specs, act.act) ? specs[act.act] : undefined;
    if (!spec) refuse(act.act, Object.keys(specs));
    checkWhole(act.atMs, Math.floor(durationMs));
    if (spec.kind === 'do') checkThing(spec, act, config);
    else if (act.on === null || !spec.params.includes(act.on)) refuse(act.on ?? '', spec.params);
    else checkValue(params, act.on, act.to);
  }
  return acts.toSorted((a, b) => a.atMs - b.atMs);
}

function checkWhole(value: number, max: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= max) return;
  throw new NotAllowed('acts', value, { why: 'range', min: 0, max, isWhole: true });
}

function checkThing(spec: DoSpec, act: Act, config: AnyConfig): void {
  const count = thingCount(spec, config);
  const isThere =
    spec.on === null
      ? act.on === null
      : act.on === `${spec.on}-${thingIndex(act) + 1}` && isPlace(thingIndex(act), count);
  if (isThere && act.to === null) return;
  refuse(partOf(act), spec.on === null ? [act.act] : thingNames(act.act, spec.on, count));
}

const isPlace = (index: number, count: number): boolean => index >= 0 && index < count;

/** The first and the last of the things, as they are written: enough to see how the others are. */
function thingNames(act: string, on: string, count: number): string[] {
  return [...new Set([1, count])]
    .filter((n) => n >= 1 && n <= count)
    .map((n) => `${act}:${on}-${n}`);
}

function refuse(value: string, options: readonly string[]): never {
  throw new NotAllowed('acts', value, { why: 'option', options });
}

/** An act without its time, as it stands in an address. */
function partOf({ act, on, to }: Act): string {
  return [act, on, to].filter((part) => part !== null).join(':');
}

/** "12.5s:sell:tablet-2,20s:set:writeMode:increment": acts as they stand in an address, in kebab-case. */
export function writeActs(acts: readonly Act[]): string {
  return acts.map((act) => `${act.atMs / 1000}s:${partOf(act)}`).join(',');
}

/** Seconds to the millisecond. */
const TIME = /^\d{1,9}(\.\d{1,3})?s$/;
const FORMS = ['12.5s:act', '12.5s:act:thing', '12.5s:set:knob:value'];

/**
 * Reads what `writeActs` wrote. Throws a NotAllowed with the part that cannot be read; whether a model has
 * such acts, `checkActs` says.
 */
export function readActs(text: string, { params, acts: specs }: Actable): readonly Act[] {
  if (text === '') return [];
  return text.split(',').map((part) => {
    const [time = '', act = '', on = null, to = null, ...rest] = part.split(':');
    const isSetting = Object.hasOwn(specs, act) && specs[act]?.kind === 'set';
    if (!TIME.test(time) || rest.length > 0 || (to !== null) !== isSetting) refuse(part, FORMS);
    // Rounded, because 1.005 times 1000 is a little less than 1005.
    const atMs = Math.floor(Number(time.slice(0, -1)) * 1000 + 0.5);
    return { atMs, act, on, to: to === null ? null : parseValue(params, on ?? '', to) };
  });
}
