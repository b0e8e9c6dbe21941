// An address as a run: fetched where there is one to read.

import { readUsableActs, writeActs } from '@/player/acts';
import type { Act, NumberParam, Param, Refused } from '@/player/types';
import { configOf, fieldsOf, type Ignored, pageNames, type Settable, type Setup } from './address';

/** Counts are whole numbers. */
type Range = Pick<NumberParam, 'min' | 'max' | 'unit'>;

const MAX_SEED = 2 ** 31 - 1;
const seedRange: Range = { min: 0, max: MAX_SEED, unit: 'count' };

function readNumber(
  name: string,
  raw: string,
  { min, max, unit }: Range,
  ignored: Ignored[],
): number | null {
  // Nobody means the zero below zero, which would be read out as it stands.
  const value = raw.trim() === '' ? Number.NaN : Number(raw) + 0;
  if (!Number.isFinite(value)) {
    ignored.push({ why: 'not-a-number', name, raw, min, max });
    return null;
  }
  if (value >= min && value <= max) {
    if (unit !== 'count' || Number.isInteger(value)) return value;
    ignored.push({ why: 'not-whole', name, raw, used: Math.round(value) });
    return Math.round(value);
  }
  const used = Math.min(max, Math.max(min, value));
  ignored.push({ why: 'out-of-range', name, raw, min, max, used });
  return used;
}

function readParam(
  name: string,
  raw: string,
  param: Param,
  ignored: Ignored[],
): number | string | null {
  if (param.kind === 'number') return readNumber(name, raw, param, ignored);
  if (param.options.includes(raw)) return raw;
  ignored.push({ why: 'not-an-option', name, raw, options: param.options });
  return null;
}

/**
 * Reads a query string. Whatever cannot be used is named in `ignored`, with what is allowed, and the
 * scenario's own value (or the nearest allowed one) stands in for it: there is always a setup to show.
 */
export function readAddress(
  query: URLSearchParams,
  { params, scenarios, acts: specs, goals = [], isSeedFixed = false }: Settable,
): { setup: Setup; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const wanted = query.get('scenario');
  const scenario = scenarios.find(({ id }) => id === wanted) ?? scenarios[0];
  if (!scenario) throw new RangeError('a simulator needs at least one scenario');
  if (wanted !== null && wanted !== scenario.id) {
    ignored.push({
      why: 'not-an-option',
      name: 'scenario',
      raw: wanted,
      options: scenarios.map(({ id }) => id),
    });
  }

  const goal = goals.find((one) => one.scenario === scenario.id);
  const usual = configOf(params, scenario.set);
  /** Whether a knob is free to be turned; where it is not, that is told. */
  const isFree = (name: string, value: number | string | null): boolean => {
    if (!goal || goal.knobs.includes(name) || value === usual[name]) return true;
    ignored.push({ why: 'locked', name, knobs: goal.knobs });
    return false;
  };

  const set: Record<string, number | string> = { ...scenario.set };
  let seed = scenario.seed;
  let tMs = scenario.openAtMs;
  for (const [name, raw] of query) {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (name === 'scenario' || pageNames.has(name)) continue;
    if (name === 'acts' && specs) continue;
    if (name === 'seed') {
      const wantedSeed = readNumber(name, raw, seedRange, ignored) ?? seed;
      if (isSeedFixed && wantedSeed !== seed) {
        ignored.push({ why: 'locked', name, knobs: goal?.knobs ?? [] });
      } else seed = wantedSeed;
    } else if (name === 't') {
      tMs = readNumber(name, raw, { min: 0, max: scenario.durationMs, unit: 'ms' }, ignored) ?? tMs;
    } else if (param) {
      const value = readParam(name, raw, param, ignored);
      if (value !== null && isFree(name, value)) set[name] = value;
    } else ignored.push({ why: 'unknown-name', name, known: ['scenario', ...Object.keys(params)] });
  }
  const config = configOf(params, set);
  const acts: Act[] = [];
  // Whether a thing is there to act on, the knobs say. An address that says nothing of acts has the scenario's.
  const done = query.get('acts') ?? writeActs(scenario.acts ?? []);
  if (specs && done) {
    const read = readUsableActs(done, { params, acts: specs }, config, scenario.durationMs);
    acts.push(...read.acts.filter(({ on, to }) => to === null || isFree(on ?? '', to)));
    for (const { part, refused } of read.unusable) {
      ignored.push({ why: 'unusable-act', name: 'acts', raw: part, refused });
    }
  }
  return { setup: { scenario: scenario.id, seed, config, acts, tMs }, ignored };
}

/**
 * The setup with the values that the engine refused as its scenario has them: the field itself and, where
 * that is not enough, the other one of the pair.
 */
export function withoutRefused(
  setup: Setup,
  refused: Refused,
  { params, scenarios }: Settable,
): { setup: Setup; name: string; used: number | string } | null {
  const usual = configOf(params, scenarios.find(({ id }) => id === setup.scenario)?.set ?? {});
  for (const name of fieldsOf(refused)) {
    const used = usual[name];
    if (used === undefined || used === setup.config[name]) continue;
    return { setup: { ...setup, config: { ...setup.config, [name]: used } }, name, used };
  }
  return null;
}
