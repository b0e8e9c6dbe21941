// What every model promises, held against a declaration and against a run: each fault is a sentence that names the model.

import type { Declaration, EventColumns, Metrics, Run } from '@/engine/kernel/contract';
import type { MetricSpec } from '@/engine/kernel/metric';
import { completeConfig } from '@/engine/kernel/run';
import type { TrackData } from '@/engine/kernel/tracks';

/** Two numbers that were summed apart may differ by so much where they should be the same. */
const ROUNDING = 1e-9;

type Faults = string[];

/** What is wrong with a declaration alone. */
export function faultsOfDeclaration(model: Declaration): Faults {
  const { id, params, scenarios, acts, eventKinds, seriesNames, assumptions } = model;
  const faults: Faults = [];
  for (const [name, { when = {} }] of Object.entries(params)) {
    for (const other of Object.keys(when)) {
      if (other !== name && Object.hasOwn(params, other)) continue;
      faults.push(`${id}: "when" of ${name} names ${other}, which is no other parameter`);
    }
  }
  for (const [name, spec] of Object.entries(acts)) {
    const named =
      spec.kind === 'set' ? spec.params : [spec.most].filter((one) => one !== Number(one));
    for (const one of named) {
      if (Object.hasOwn(params, one)) continue;
      faults.push(`${id}: the act ${name} names ${one}, which is no parameter`);
    }
  }
  const names = { scenarios: scenarios.map((one) => one.id), seriesNames, assumptions };
  const lists = { ...names, eventKinds: eventKinds.map(({ name }) => name) };
  for (const [list, all] of Object.entries(lists)) {
    if (new Set(all).size < all.length) faults.push(`${id}: ${list} has one name twice`);
  }
  for (const { id: scenario, set, durationMs, openAtMs } of scenarios) {
    if (!(openAtMs >= 0 && openAtMs < durationMs)) {
      faults.push(`${id}: the scenario ${scenario} opens at ${openAtMs} ms of ${durationMs}`);
    }
    faults.push(...faultsOfConfig(`${id}: the scenario ${scenario}`, model, set));
  }
  return [...faults, ...faultsOfConfig(`${id}: its defaults`, model, {})];
}

function faultsOfConfig(what: string, { params }: Declaration, set: object): Faults {
  const defaults = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, param.default]),
  );
  try {
    completeConfig(params, { ...defaults, ...set });
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? error.message : error}`];
  }
}

/** What is wrong with the state of a run at one moment. */
export function faultsInState(model: Declaration, run: Run): Faults {
  const { metrics, counts, tMs } = run.snapshot();
  const at = `${model.id} at ${tMs} ms`;
  const sample = new Float64Array(model.seriesNames.length);
  run.sample(sample);
  return [
    ...faultsOfMetrics(at, model, metrics),
    ...Object.entries(counts)
      .filter(([, value]) => !(Number.isInteger(value) && value >= 0))
      .map(([name, value]) => `${at}: the count ${name} is ${value}`),
    ...lossesIn(at, counts),
    ...model.seriesNames
      .filter((_, i) => Math.abs(sample[i] ?? Number.NaN) === Infinity)
      .map((name) => `${at}: the series ${name} is infinite`),
  ];
}

function faultsOfMetrics(at: string, { metrics: specs }: Declaration, metrics: Metrics): Faults {
  const missing = Object.keys(specs).filter((name) => !Object.hasOwn(metrics, name));
  return [
    ...missing.map((name) => `${at}: the metric ${name} is declared but not returned`),
    ...Object.entries(metrics).flatMap(([name, value]) => {
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      if (!spec) return [`${at}: the metric ${name} is returned but not declared`];
      if (value === null || isWithin(spec, value)) return [];
      return [`${at}: the metric ${name} is ${value}, which no ${spec.kind} can be`];
    }),
  ];
}

function isWithin({ kind }: MetricSpec, value: number): boolean {
  if (kind === 'count') return Number.isInteger(value) && value >= 0;
  const most = kind === 'ratio' ? 1 + ROUNDING : Number.MAX_VALUE;
  return value >= -ROUNDING && value <= most;
}

/** Wherever requests are counted, in the whole run or in a part of it, they are all somewhere. */
const ENDS = ['completed', 'rejected', 'timedOut', 'waiting', 'running'];

function lossesIn(at: string, counts: Readonly<Record<string, number>>): Faults {
  const parts = Object.keys(counts)
    .filter((name) => /(^|\.)arrived$/.test(name))
    .map((name) => name.slice(0, -'arrived'.length))
    .filter((part) => ENDS.every((end) => `${part}${end}` in counts));
  if (parts.length === 0) return [`${at}: arrived, ${ENDS.join(', ')} are not all counted`];
  return parts.flatMap((part) => {
    const found = [...ENDS, 'failed'].reduce((sum, end) => sum + (counts[`${part}${end}`] ?? 0), 0);
    const arrived = counts[`${part}arrived`];
    if (found === arrived) return [];
    return [`${at}: ${part}arrived is ${arrived}, but ${found} are accounted for`];
  });
}

/** What is wrong with what a run has written: its log and its tracks. */
export function faultsInRecord(model: Declaration, run: Run): Faults {
  const tracks = run.tracks();
  const [declared, written] = [Object.keys(model.tracks), Object.keys(tracks)];
  const faults = faultsOfLog(model, run.log.columns);
  if (declared.join() !== written.join()) {
    faults.push(`${model.id}: declares the tracks ${declared}, but writes ${written}`);
  }
  for (const [name, data] of Object.entries(tracks)) {
    faults.push(...faultsOfTrack(`${model.id}: the track ${name}`, data, run.nowMs));
  }
  return faults;
}

function faultsOfLog({ id, eventKinds }: Declaration, log: EventColumns): Faults {
  const { length, kind, atMs } = log;
  for (let row = 0; row < length; row += 1) {
    if ((kind[row] ?? 255) >= eventKinds.length) return [`${id}: event ${row} is of no known kind`];
    if (!((atMs[row] ?? Number.NaN) >= (atMs[row - 1] ?? 0))) {
      return [`${id}: event ${row} is logged out of order`];
    }
  }
  return [];
}

function faultsOfTrack(what: string, data: TrackData, nowMs: number): Faults {
  if (data.kind === 'levels') {
    return data.columns.flatMap(({ atMs, value, perMs }, i) => {
      const isRising = atMs.every((tMs, row) => row === 0 || tMs > (atMs[row - 1] ?? Infinity));
      const isNumber = [...value, ...perMs].every(Number.isFinite);
      return isRising && isNumber ? [] : [`${what}: ${data.names[i]} is out of order or no number`];
    });
  }
  const { length, fromMs, toMs } = data;
  for (let row = 0; row < length; row += 1) {
    const [from, to] = [fromMs[row] ?? Number.NaN, toMs[row] ?? Number.NaN];
    if (!(from >= (fromMs[row - 1] ?? 0) && from <= nowMs && to >= from)) {
      return [`${what}: row ${row} goes from ${from} to ${to} ms, in a run until ${nowMs}`];
    }
    if (data.kind === 'spans' && (data.state[row] ?? 255) >= data.states.length) {
      return [`${what}: row ${row} is in no state that is declared`];
    }
  }
  return [];
}
