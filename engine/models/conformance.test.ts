import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, SetSpec } from '@/engine/kernel/acts';
import { thingCount } from '@/engine/kernel/check-acts';
import type { AnyConfig, Model, Param, Run, Snapshot } from '@/engine/kernel/contract';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { completeConfig, type StartOptions, startRun } from '@/engine/kernel/run';
import { faultsInRecord, faultsInState, faultsOfDeclaration } from '@/engine/models/check-model';

const here = new URL('.', import.meta.url);

/** Every folder of models brings one, whatever it is called. */
const models: readonly Model[] = await Promise.all(
  readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const brought: Record<string, unknown> = await import(`./${name}/model.ts`);
      const model = Object.values(brought).find(
        (one): one is Model => one instanceof Object && 'start' in one && 'id' in one,
      );
      if (model?.id !== name) throw new Error(`${name}/model.ts exports no model of that name`);
      return model;
    }),
);

/** Enough for everything to happen that a model knows, few enough for many runs. */
const REQUESTS = 2_000;
const DAY_MS = 86_400_000;
/** Drawn plans of each model; `npm run test:all` draws others each time, and as many as find what is rare. */
const RUNS = process.env.TEST_ALL === '1' ? 30 : 10;

/** Values of a parameter: its default, its bounds, small ones, and any. */
function valuesOf(param: Param): fc.Arbitrary<number | string> {
  if (param.kind === 'choice') return fc.constantFrom(...param.options);
  const { min, max, step, scale } = param;
  const isWhole = param.unit === 'count';
  const allowed = (value: number) =>
    Math.min(max, Math.max(min, isWhole ? Math.round(value) : value)) + 0;
  const low = Math.max(min, Math.min(step, max / 2));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.oneof(
    fc.constantFrom(param.default, param.default, min, max),
    share.map((u) => allowed(min + u * 8 * step)),
    share.map((u) => allowed(scale === 'log' ? low * (max / low) ** u : min + u * (max - min))),
  );
}

/** What somebody does, before it is known how long the run is and what there is to act on. */
interface Wish {
  readonly share: number;
  readonly pick: number;
  readonly values: Readonly<Record<string, number | string>>;
}

/** A run that a model allows, begun from one of its scenarios or from its defaults. */
function plansOf(model: Model) {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const values = Object.fromEntries(
    Object.entries(model.params).map(([name, param]) => [name, valuesOf(param)]),
  );
  const some = fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<AnyConfig>;
  const wish = fc.record({ share, pick: fc.nat(), values: fc.record(values) });
  return fc
    .record({
      base: fc.constantFrom({}, ...model.scenarios.map(({ set }) => set)),
      set: some,
      seed: fc.integer({ min: 0, max: 1_000_000 }),
      wishes: fc.array(wish as fc.Arbitrary<Wish>, { maxLength: 4 }),
      stops: fc.array(share, { maxLength: 6 }),
    })
    .map(({ base, set, seed, wishes, stops }) => {
      try {
        const config = completeConfig(model.params, { ...base, ...set });
        const durationMs = durationOf(model, config);
        const acts = actsOf(model, config, durationMs, wishes);
        startRun(model, { set: config, durationMs, acts });
        const times = stops.map((stop) => stop * durationMs).sort((a, b) => a - b);
        return { options: { set: config, seed, durationMs, acts }, stops: times };
      } catch (error) {
        // Values that contradict each other are refused as they should be; all else is a fault.
        if (error instanceof NotAllowed) return null;
        throw new Error(`${model.id} does not start: ${error}`, { cause: error });
      }
    })
    .filter((plan) => plan !== null);
}

const expected = (model: Model, config: AnyConfig, fromMs: number, toMs: number): number =>
  model.demand?.(config).countBetween(fromMs, toMs) ?? 0;

/** As long as it takes for about so many requests to come, but no longer than a day or the model's own longest run. */
function durationOf(model: Model, config: AnyConfig): number {
  const longestMs = Math.max(DAY_MS, ...model.scenarios.map(({ durationMs }) => durationMs));
  let durationMs = 20;
  while (durationMs < longestMs && expected(model, config, 0, durationMs) < REQUESTS / 1.5) {
    durationMs *= 1.5;
  }
  return Math.ceil(Math.min(longestMs, durationMs));
}

/** The wishes as acts of the model; a turn that would bring far too many requests is left out. */
function actsOf(
  model: Model,
  config: AnyConfig,
  durationMs: number,
  wishes: readonly Wish[],
): Act[] {
  const specs = Object.entries(model.acts);
  if (specs.length === 0) return [];
  let now = config;
  return wishes
    .toSorted((a, b) => a.share - b.share)
    .flatMap(({ share, pick, values }): Act[] => {
      const [act, spec] = specs[pick % specs.length] as (typeof specs)[number];
      const atMs = Math.floor(share * durationMs);
      if (spec.kind === 'do') {
        const count = thingCount(spec, config);
        if (count === 0) return [];
        const on = spec.on === null ? null : `${spec.on}-${1 + (pick % count)}`;
        return [{ atMs, act, on, to: null }];
      }
      const on = spec.params[pick % spec.params.length] as SetSpec['params'][number];
      const to = values[on] as number | string;
      if (expected(model, { ...now, [on]: to }, atMs, durationMs) > REQUESTS) return [];
      now = { ...now, [on]: to };
      return [{ atMs, act, on, to }];
    });
}

/** Starts a run and takes it through the stops to the end. */
function played(model: Model, options: StartOptions, stops: readonly number[] = []): Run {
  const run = startRun(model, options);
  for (const tMs of [...stops, options.durationMs ?? 0]) goTo(model, run, tMs);
  return run;
}

function goTo(model: Model, run: Run, tMs: number): void {
  try {
    run.advanceTo(tMs);
  } catch (error) {
    throw new Error(`${model.id} throws between ${run.nowMs} and ${tMs} ms: ${error}`, {
      cause: error,
    });
  }
}

/** A fingerprint of any plain value, bit by bit: comparing long columns element by element is slow. */
const printOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, bitByBit)).digest('hex');

function bitByBit(_: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  }
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? `${Object.is(value, -0) ? '-' : ''}${value}`
    : value;
}

interface Bytes {
  readonly snapshot: Snapshot;
  readonly prints: Readonly<Record<string, string>>;
}

/** Everything that a run shows. Its saved state is none of it: that may keep room for what came later. */
function bytesOf(model: Model, run: Run): Bytes {
  const sample = new Float64Array(model.seriesNames.length);
  run.sample(sample);
  return {
    snapshot: run.snapshot(),
    prints: { log: printOf(run.log), sample: printOf(sample) },
  };
}

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const plans = plansOf(model);

  test('its declaration holds together, and MODEL.md explains what it assumes', () => {
    expect(faultsOfDeclaration(model)).toEqual([]);
    const note = readFileSync(new URL(`${model.id}/MODEL.md`, here), 'utf8');
    for (const assumption of model.assumptions) expect(note).toContain(`\`${assumption}\``);
  });

  test('same seed, same acts, same bytes, however the time is split and whatever is kept', () => {
    fc.assert(
      fc.property(plans, ({ options, stops }) => {
        const once = bytesOf(model, played(model, options));
        expect(bytesOf(model, played(model, options))).toEqual(once);
        const tracked = { ...options, trackLimit: 1e6 };
        const [whole, split] = [played(model, tracked), played(model, tracked, stops)];
        expect(bytesOf(model, split)).toEqual(once);
        expect(printOf(split.save())).toBe(printOf(whole.save()));
        expect(printOf(split.tracks())).toBe(printOf(whole.tracks()));
        expect(faultsInRecord(model, whole)).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test('from a checkpoint it goes on as if it had never stopped', () => {
    fc.assert(
      fc.property(plans, ({ options, stops: [stopMs = options.durationMs / 2] }) => {
        const run = startRun(model, options);
        goTo(model, run, stopMs);
        const there = bytesOf(model, run);
        const checkpoint = structuredClone(run.save());
        goTo(model, run, options.durationMs);
        const end = bytesOf(model, run);
        run.restore(checkpoint);
        expect(bytesOf(model, run)).toEqual(there);
        goTo(model, run, options.durationMs);
        expect(bytesOf(model, run)).toEqual(end);
        // A run that has seen nothing yet takes over as well; it has no log of the time before.
        const probe = startRun(model, { ...options, logLimit: 0 });
        probe.restore(checkpoint);
        goTo(model, probe, options.durationMs);
        expect(probe.snapshot()).toEqual(end.snapshot);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test('nothing is lost and no number leaves its bounds, after every event', () => {
    fc.assert(
      fc.property(plans, ({ options, stops }) => {
        const { durationMs } = options;
        const { atMs, length } = played(model, options).log.columns;
        // Of a long log, every so many events; and moments of which the log knows nothing.
        const stride = Math.ceil(length / 400);
        const logged = Array.from(atMs).filter((_, row) => row < 50 || row % stride === 0);
        const even = Array.from({ length: 100 }, (_, i) => (durationMs * i) / 99);
        const run = startRun(model, options);
        expect(faultsInState(model, run)).toEqual([]);
        for (const tMs of new Set([...logged, ...even, ...stops].sort((a, b) => a - b))) {
          goTo(model, run, tMs);
          expect(faultsInState(model, run)).toEqual([]);
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test.each(model.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'the scenario %s starts, opens and ends',
    (_id, scenario) => {
      const run = startRun(model, { scenario: scenario.id, logLimit: 0 });
      for (const tMs of [scenario.openAtMs, scenario.durationMs]) {
        goTo(model, run, tMs);
        expect(faultsInState(model, run)).toEqual([]);
      }
    },
  );
});
