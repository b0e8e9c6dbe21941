// What an author writes on <Sim>, held against what its simulator declares: a timeline or none, it is read alike.

import { configOf } from '@/components/figure/address';
import type { AnyConfig, Params } from '@/player/types';

interface Declared<S> {
  readonly id: string;
  readonly params: Params;
  readonly scenarios: readonly S[];
}

interface Asked {
  readonly scenario?: string;
  readonly set?: string;
  readonly knobs?: string;
}

export interface AskedSettings<S> {
  readonly scenario: S;
  readonly config: AnyConfig;
  /** Knobs to show; null where the author names none. */
  readonly knobs: readonly string[] | null;
}

export const wordsIn = (text: string | undefined): string[] =>
  text?.split(/\s+/).filter(Boolean) ?? [];

/** Ends a build: names the figure and the attribute that it cannot follow. Throws a RangeError. */
export function fail(id: string, what: string): never {
  throw new RangeError(`<Sim id="${id}">: ${what}`);
}

/** Ends a build: names the attribute, what nobody knows, and what is known. Throws a RangeError. */
export function failUnknown(
  id: string,
  what: string,
  name: string | undefined,
  known: readonly string[],
): never {
  return fail(id, `${what} "${name}"; known: ${known.join(', ')}`);
}

/** Throws a RangeError naming the attribute that cannot be followed. */
export function readSettings<S extends { readonly id: string; readonly set: AnyConfig }>(
  { id, params, scenarios }: Declared<S>,
  asked: Asked,
): AskedSettings<S> {
  const scenario =
    asked.scenario === undefined
      ? scenarios[0]
      : scenarios.find((one) => one.id === asked.scenario);
  if (!scenario) {
    const known = scenarios.map((one) => one.id);
    return failUnknown(id, 'unknown scenario', asked.scenario, known);
  }
  const set: Record<string, number | string> = { ...scenario.set };
  for (const pair of wordsIn(asked.set)) {
    const [name = '', raw = ''] = pair.split('=');
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (!param) return failUnknown(id, 'set: unknown knob', name, Object.keys(params));
    set[name] = param.kind === 'number' ? Number(raw) : raw;
  }
  for (const name of wordsIn(asked.knobs)) {
    if (!Object.hasOwn(params, name)) {
      failUnknown(id, 'knobs: unknown knob', name, Object.keys(params));
    }
  }
  const knobs = asked.knobs === undefined ? null : wordsIn(asked.knobs);
  return { scenario, config: configOf(params, set), knobs };
}
