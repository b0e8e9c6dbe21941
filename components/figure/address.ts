// A run as an address: scenario, seed, moment, every knob by its name, and what the learner does.

import { writeActs } from '@/player/acts';
import type { Act, ActSpecs, AnyConfig, GoalSpec, Params, Refused, Scenario } from '@/player/types';

/** Names in an address that belong to the page, not to what it shows. */
export const pageNames: ReadonlySet<string> = new Set(['ignored', 'embed']);

/** What an address asks for; null where it says nothing but what belongs to the page. */
export function queryOf(search: string): URLSearchParams | null {
  const query = new URLSearchParams(search);
  for (const name of pageNames) query.delete(name);
  return query.size === 0 ? null : query;
}

/** What a figure shows: the run, and the moment of it. */
export interface Setup {
  readonly scenario: string;
  readonly seed: number;
  readonly config: AnyConfig;
  readonly acts: readonly Act[];
  readonly tMs: number;
}

/** What a simulator declares of what can be set up. */
export interface Settable {
  readonly params: Params;
  readonly scenarios: readonly Scenario[];
  readonly acts?: ActSpecs;
  /** In the scenario of a goal, all knobs but its own are locked. */
  readonly goals?: readonly Pick<GoalSpec, 'scenario' | 'knobs'>[];
  /** Whether the scenario's seed is locked, too. */
  readonly isSeedFixed?: boolean;
}

/** Why a part of an address was not used as it stood. */
export type Ignored =
  | { readonly why: 'unknown-name'; readonly name: string; readonly known: readonly string[] }
  | { readonly why: 'locked'; readonly name: string; readonly knobs: readonly string[] }
  | {
      readonly why: 'not-a-number';
      readonly name: string;
      readonly raw: string;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly why: 'out-of-range';
      readonly name: string;
      readonly raw: string;
      readonly min: number;
      readonly max: number;
      readonly used: number;
    }
  | {
      readonly why: 'not-an-option';
      readonly name: string;
      readonly raw: string;
      readonly options: readonly string[];
    }
  | {
      readonly why: 'not-whole';
      readonly name: string;
      readonly raw: string;
      readonly used: number;
    }
  /** A part of the acts that cannot be done. */
  | {
      readonly why: 'unusable-act';
      readonly name: string;
      readonly raw: string;
      /** Null where there are as many as there may be. */
      readonly refused: Refused | null;
    }
  /** Each value is allowed by itself, but the engine refuses them together. */
  | {
      readonly why: 'refused';
      readonly name: string;
      readonly refused: Refused;
      readonly used: number | string;
    };

/** The declaration's defaults with a scenario's values over them. */
export function configOf(params: Params, set: AnyConfig): AnyConfig {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      (Object.hasOwn(set, name) ? set[name] : null) ?? param.default,
    ]),
  );
}

/** The knobs that a refusal is about: the refused one first, then the one it does not go with. */
export function fieldsOf({ field, problem }: Refused): readonly string[] {
  if (problem.why === 'product') return [field, problem.by];
  if (problem.why === 'above') return [field, problem.than];
  return [field];
}

/** A scenario and whichever knobs differ from it, so that links stay short; `own` stands between the two. */
export function writeKnobs(
  { scenario: id, config }: Pick<Setup, 'scenario' | 'config'>,
  { params, scenarios }: Pick<Settable, 'params' | 'scenarios'>,
  own: Readonly<Record<string, string>> = {},
): URLSearchParams {
  const usual = configOf(params, scenarios.find((one) => one.id === id)?.set ?? {});
  const query = new URLSearchParams({ scenario: id, ...own });
  for (const [name, value] of Object.entries(config)) {
    if (value !== usual[name]) query.set(name, String(value));
  }
  return query;
}

/** Whatever is seen at a moment is seen at the next whole ms, on which a cursor can rest. */
export function writeAddress(setup: Setup, settable: Settable): URLSearchParams {
  const query = writeKnobs(setup, settable, {
    seed: String(setup.seed),
    t: String(Math.ceil(setup.tMs)),
  });
  const scripted = settable.scenarios.find(({ id }) => id === setup.scenario)?.acts ?? [];
  // An address without acts would have those of the scenario.
  if (setup.acts.length > 0 || scripted.length > 0) query.set('acts', writeActs(setup.acts));
  return query;
}
