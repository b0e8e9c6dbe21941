// Starting a run: settings are completed from the declaration, checked, and refused in words.

import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Model, Param, Params, Run } from '@/engine/kernel/contract';
import { allowedBy, NotAllowed, type Problem } from '@/engine/kernel/not-allowed';
import { shown } from '@/engine/kernel/refusal';

/** Events a run keeps when nobody says otherwise: about 30 MB. */
export const DEFAULT_LOG_LIMIT = 1_000_000;
/** Rows beyond this would not fit into a typed array of every browser. */
const LARGEST_LOG = 1 << 28;
/** About 30 years: percentiles keep their stated error up to here, and a double still tells 0.2 µs apart. */
export const LONGEST_RUN_MS = 1e12;
const LARGEST_SEED = Number.MAX_SAFE_INTEGER;

export interface StartOptions {
  /** Id of one of the model's scenarios; without it, every parameter starts from its default. */
  readonly scenario?: string;
  readonly seed?: number;
  /** Parameters that differ from the scenario or the defaults. */
  readonly set?: Readonly<Record<string, number | string>>;
  /** Needed when no scenario gives one. */
  readonly durationMs?: number;
  readonly logLimit?: number;
  /** Rows kept of each track; none when nobody asks for them. */
  readonly trackLimit?: number;
  /** In place of those of the scenario. */
  readonly acts?: readonly Act[];
}

/** Starts a run of a model. Throws a RangeError that names the field, what was wrong and what is allowed. */
export function startRun(model: Model, options: StartOptions = {}): Run {
  const scenario = model.scenarios.find(({ id }) => id === options.scenario);
  if (options.scenario !== undefined && scenario === undefined) {
    const known = model.scenarios.map(({ id }) => id).join(', ');
    throw new RangeError(`scenario: unknown "${options.scenario}"; one of ${known}`);
  }
  const durationMs = options.durationMs ?? scenario?.durationMs;
  if (durationMs === undefined) throw new RangeError('durationMs: missing; a number above 0');
  return model.start({
    config: completeConfig(model.params, { ...scenario?.set, ...options.set }),
    seed: checkSeed(options.seed ?? scenario?.seed ?? 1),
    durationMs: checkDuration(durationMs),
    logLimit: checkLimit('logLimit', options.logLimit ?? DEFAULT_LOG_LIMIT),
    trackLimit: checkLimit('trackLimit', options.trackLimit ?? 0),
    acts: options.acts ?? scenario?.acts ?? [],
  });
}

/** Every parameter's value: the given ones, checked, and the defaults of the others. */
export function completeConfig(
  params: Params,
  set: Readonly<Record<string, unknown>>,
): Record<string, number | string> {
  const config: Record<string, number | string> = {};
  for (const [name, param] of Object.entries(params)) config[name] = param.default;
  for (const [name, value] of Object.entries(set)) config[name] = checkValue(params, name, value);
  return config;
}

/** The value itself when the declaration allows it; else throws a NotAllowed. */
export function checkValue(params: Params, name: string, value: unknown): number | string {
  const param = paramNamed(params, name);
  const isAllowed =
    param.kind === 'choice'
      ? typeof value === 'string' && param.options.includes(value)
      : typeof value === 'number' &&
        value >= param.min &&
        value <= param.max &&
        (value === 0 || value >= (param.least ?? param.min)) &&
        (param.unit !== 'count' || Number.isInteger(value));
  if (!isAllowed) throw new NotAllowed(name, value, problemOf(param));
  return value as number | string;
}

/** Reads a value written as text, as in a URL or on the command line, and checks it. */
export function parseValue(params: Params, name: string, text: string): number | string {
  const param = paramNamed(params, name);
  if (param.kind === 'choice') return checkValue(params, name, text);
  // Plain decimals only: Number() alone would also take "", " 5 ", "0x10" and "Infinity".
  const isDecimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
  // Without the sign of a zero, which would be read out as it stands.
  return checkValue(params, name, isDecimal ? Number(text) + 0 : text);
}

/** What a parameter accepts, as the end of an error message. */
export const allowed = (param: Param): string => allowedBy(problemOf(param));

/** What is wrong with every value that a parameter's declaration does not allow. */
function problemOf(param: Param): Problem {
  if (param.kind === 'choice') return { why: 'option', options: param.options };
  const { min, max, least } = param;
  const isWhole = param.unit === 'count';
  if (least === undefined) return { why: 'range', min, max, isWhole };
  return { why: 'range', min: least, max, isWhole, orZero: true };
}

/** A config for a model that knows its own parameters by name: each must be there and allowed. */
export function checkConfig<C extends AnyConfig>(params: Params, config: AnyConfig): C {
  for (const name of Object.keys(params)) checkValue(params, name, config[name]);
  return config as C;
}

/** Throws a NotAllowed when the parameter `low` is above the parameter `high`. */
export function checkOrder<C extends AnyConfig>(
  config: C,
  low: keyof C & string,
  high: keyof C & string,
): void {
  const [value, limit] = [Number(config[low]), Number(config[high])];
  if (value > limit) throw new NotAllowed(low, value, { why: 'above', than: high, limit });
}

export function checkSeed(seed: number): number {
  if (Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED) return seed;
  throw new RangeError(
    `seed: ${shown(seed)} is not allowed; a whole number from 0 to ${LARGEST_SEED}`,
  );
}

function checkDuration(durationMs: number): number {
  if (durationMs > 0 && durationMs <= LONGEST_RUN_MS) return durationMs;
  throw new RangeError(
    `durationMs: ${shown(durationMs)} is not allowed; a number above 0 and at most ${LONGEST_RUN_MS}`,
  );
}

function checkLimit(name: string, limit: number): number {
  if (Number.isInteger(limit) && limit >= 0 && limit <= LARGEST_LOG) return limit;
  throw new RangeError(
    `${name}: ${shown(limit)} is not allowed; a whole number from 0 to ${LARGEST_LOG}`,
  );
}

/** Throws a RangeError unless a run at `nowMs` can go on to `tMs`. */
export function checkAdvance(nowMs: number, tMs: number): void {
  if (tMs >= nowMs && tMs < Infinity) return;
  throw new RangeError(`tMs: ${shown(tMs)} is not allowed; a finite number from ${nowMs} up`);
}

function paramNamed(params: Params, name: string): Param {
  const param = Object.hasOwn(params, name) ? params[name] : undefined;
  if (param !== undefined) return param;
  throw new NotAllowed(name, '', { why: 'unknown', known: Object.keys(params) });
}
